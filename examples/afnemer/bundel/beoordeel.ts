import { type Aanvraag, beoordeel, isVoordeurFout, type Uitkomst } from '@voordeur/urgentie'

// Draait in de browser: er gaat niets naar een server, en een strenge Content-Security-Policy mag (geen eval).
const aanvraag: Aanvraag = {
  verblijf: { status: 'nederlander' },
  opvang: { verleend: true, reden: 'huiselijk_geweld', verlaat: true },
}

const taken: Record<Uitkomst, string> = {
  wettelijke_groep: 'Leg het voorstel voor aan de beslisser.',
  voldoet_lokaal: 'Leg het voorstel voor aan de beslisser.',
  behoud: 'Leg het voorstel voor aan de beslisser.',
  afwijzing_voorleggen: 'Een mens moet dit eerst beoordelen.',
  intrekking_voorleggen: 'Een mens moet dit eerst beoordelen.',
  menselijk_oordeel: 'Een mens moet dit eerst beoordelen.',
  geen_wettelijke_groep: 'Bespreek met de aanvrager wat nog wel kan.',
  eerst_verblijfsrecht: 'Bespreek met de aanvrager wat nog wel kan.',
  onbepaald: 'Vraag naar wat nog ontbreekt.',
}

for (const peildatum of ['2026-11-23', '2026-02-30']) {
  try {
    const voorstel = beoordeel(aanvraag, { peildatum })
    console.log(`${peildatum} ${voorstel.uitkomst}: ${voorstel.titel}`)
    for (const { zin, bron } of voorstel.motivering) console.log(`- ${zin} (${bron[0]?.titel})`)
    console.log(`> ${taken[voorstel.uitkomst]}`)
  } catch (fout) {
    if (!isVoordeurFout(fout)) throw fout
    for (const { pad, bericht } of fout.plekken) console.log(`${fout.code} bij ${pad}: ${bericht.nl}`)
  }
}
