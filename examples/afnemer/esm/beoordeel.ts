import { type Aanvraag, beoordeel, isVoordeurFout, type Uitkomst } from '@voordeur/urgentie'

// Wat uw systeem al weet. Wat u niet weet laat u weg: onbekend is niet hetzelfde als nee.
const aanvraag: Aanvraag = {
  verblijf: { status: 'nederlander' },
  opvang: { verleend: true, reden: 'huiselijk_geweld', verlaat: true },
}

// De uitkomsten zijn een gesloten lijst. Vergeet u er een, of komt er in een nieuwe versie een bij, dan
// compileert dit niet meer.
function taakVoor(uitkomst: Uitkomst): string {
  switch (uitkomst) {
    case 'wettelijke_groep':
    case 'voldoet_lokaal':
    case 'behoud':
      return 'Leg het voorstel voor aan de beslisser.'
    case 'afwijzing_voorleggen':
    case 'intrekking_voorleggen':
    case 'menselijk_oordeel':
      return 'Een mens moet dit eerst beoordelen.'
    case 'geen_wettelijke_groep':
    case 'eerst_verblijfsrecht':
      return 'Bespreek met de aanvrager wat nog wel kan.'
    case 'onbepaald':
      return 'Vraag naar wat nog ontbreekt.'
    default:
      return uitkomst satisfies never
  }
}

function toon(peildatum: string): void {
  try {
    const voorstel = beoordeel(aanvraag, { peildatum })
    console.log(`${peildatum} ${voorstel.uitkomst}: ${voorstel.titel}`)
    for (const { zin, bron } of voorstel.motivering) console.log(`- ${zin} (${bron[0]?.titel})`)
    console.log(`> ${taakVoor(voorstel.uitkomst)}`)
  } catch (fout) {
    if (!isVoordeurFout(fout)) throw fout
    for (const { pad, bericht } of fout.plekken) console.log(`${fout.code} bij ${pad}: ${bericht.nl}`)
  }
}

toon('2026-11-23')
toon('2026-02-30') // bestaat niet
