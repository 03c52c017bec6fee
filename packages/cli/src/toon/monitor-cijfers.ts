import type { Cijfer, Cijferoverzicht, NaastElkaar } from '@voordeur/monitor'
import { periodenaam, toonCijferantwoord, toonDeel } from './monitor-antwoord.ts'
import { alinea, type Noten, noten, type Papier } from './tekst.ts'

/** The list of figures: each with its definition, period and publisher, and below it what does not add up. */
export function toonCijfers(overzicht: Cijferoverzicht, papier: Papier): string {
  const { cijfers, bevindingen, breuken, peildatum } = overzicht
  const noot = noten()
  const namen = new Map(bevindingen.map((een, i) => [een.bevinding, i + 1]))
  return [
    papier.kleur.bold(alinea(papier, `${cijfers.length} cijfers die bekend waren op ${peildatum}`, 0)),
    ...cijfers.flatMap((cijfer) => {
      const waar =
        cijfer.gebied.naam === undefined || cijfer.gebied.naam === 'Nederland' ? [] : [cijfer.gebied.naam]
      const bij = [
        ...waar,
        ...(cijfer.periode ? [periodenaam(cijfer.periode)] : []),
        cijfer.uitgever,
        ...(cijfer.voorlopig ? ['voorlopig'] : []),
      ].join(' · ')
      const let_op = cijfer.bevindingen.map((naam) => `!${namen.get(naam)}`).join(' ')
      return [
        '',
        `${papier.kleur.bold(alinea(papier, `${cijfer.code}  ${cijfer.in_woorden}${let_op === '' ? '' : `  ${let_op}`}`, 0))}`,
        alinea(papier, `${cijfer.titel}. ${bij}. ${herkomst(cijfer, noot)}`, 5),
        ...(cijfer.opmerking === undefined ? [] : [papier.kleur.dim(alinea(papier, cijfer.opmerking, 5))]),
      ]
    }),
    ...toonDeel(papier, {
      titel: 'Wat niet klopt of oppassen vraagt',
      regels: bevindingen.map((een, i) => alinea(papier, `${een.zin} ${noot.bij(een)}`, 5, `!${i + 1}`)),
    }),
    ...toonDeel(papier, {
      titel: 'Breuken in deze reeksen: vergelijk er niet overheen',
      regels: breuken.map((een) => alinea(papier, `${een.zin} ${noot.bij(een)}`, 4, '-')),
    }),
    ...toonDeel(papier, { titel: 'Bronnen', regels: noot.lijst(papier) }),
  ].join('\n')
}

const HERKOMST: Readonly<Record<Cijfer['herkomst'], string>> = {
  nota: 'de nota',
  statistiek: 'statistiek',
  onderzoek: 'onderzoek',
  overheid: 'overheid',
  pers: 'pers of eigen opgave',
  norm: 'maatstaf',
  wet: 'onze lezing van de wet',
  afgeleid: 'zelf berekend, geen officieel cijfer',
}

/** What kind of figure it is, whether it is confirmed, and where it stands. */
function herkomst(cijfer: Cijfer, noot: Noten): string {
  const bevestigd = cijfer.zekerheid === 'onbevestigd' ? ', niet bevestigd' : ''
  return `[${HERKOMST[cijfer.herkomst]}${bevestigd}; ${noot.nummers(cijfer.bron)}]`
}

/** Two figures side by side, or why not. */
export function toonNaastElkaar(antwoord: NaastElkaar, papier: Papier): string {
  return toonCijferantwoord(
    antwoord,
    `${antwoord.a.code} naast ${antwoord.b.code} · mag het? ${antwoord.uitkomst.replaceAll('_', ' ')}`,
    (noot) => [
      {
        titel: 'De twee cijfers',
        regels: [antwoord.a, antwoord.b].map((cijfer) =>
          alinea(
            papier,
            `${cijfer.code}: ${cijfer.in_woorden}. ${cijfer.titel}${cijfer.periode ? ` (${periodenaam(cijfer.periode)})` : ''}. ${herkomst(cijfer, noot)}`,
            4,
            '-',
          ),
        ),
      },
    ],
    papier,
  )
}
