import { langeDatum } from '@voordeur/kern'
import type {
  Handelingsperspectief,
  Meldcodeplicht,
  Meldcodetoets,
  Voorbeeldenlijst,
} from '@voordeur/meldcode'
import { type Deel, punt, toonAntwoord } from './antwoord.ts'
import { alinea, kop, noten, type Papier } from './tekst.ts'

export function toonPlicht(plicht: Meldcodeplicht, papier: Papier): string {
  return toonAntwoord(plicht, { onderschrift: opDag(plicht) }, papier)
}

/** What someone without a duty can do: in order, with what not to do. */
export function toonHandelen(handelen: Handelingsperspectief, papier: Papier): string {
  return toonAntwoord(
    handelen,
    {
      onderschrift: opDag(handelen),
      delen: (noot) => [
        {
          titel: 'Wat u kunt doen, in deze volgorde',
          regels: handelen.stappen.flatMap((stap, i) => [
            alinea(papier, `${stap.doe} ${noot.bij(stap)}`, 4, `${i + 1}.`),
            ...stap.doe_niet.map((niet) => alinea(papier, niet, 6, 'x')),
          ]),
        },
      ],
    },
    papier,
  )
}

/** An organisation's own code beside the decree, the faults first. */
export function toonMeldcodetoets(toets: Meldcodetoets, papier: Papier): string {
  return toonAntwoord(
    toets,
    {
      onderschrift: opDag(toets),
      delen: (noot): readonly Deel[] =>
        STATUS.map(([status, titel]) => ({
          titel,
          regels: toets.bevindingen
            .filter((bevinding) => bevinding.status === status)
            .flatMap(({ zin, herstel, bron, zekerheid }) => [
              punt(papier, `${zin} ${noot.bij({ bron, zekerheid })}`),
              ...(herstel ? [alinea(papier, `Voorstel voor de tekst: ${herstel}`, 6)] : []),
            ]),
        })),
    },
    papier,
  )
}

const STATUS = [
  ['ontbreekt', 'Dit ontbreekt'],
  ['onbekend', 'Dit is nog niet bekend'],
  ['aanwezig', 'Dit staat erin'],
  ['niet_van_toepassing', 'Dit hoeft er niet in'],
] as const

export function toonVoorbeelden({ voorbeelden, opmerkingen }: Voorbeeldenlijst, papier: Papier): string {
  const noot = noten()
  return [
    ...opmerkingen.map((een) => alinea(papier, `${een.tekst} ${noot.bij(een)}`, 0)),
    '',
    ...voorbeelden.map((een) => punt(papier, `${een.tekst} ${noot.bij(een)}`)),
    '',
    kop(papier, 'Bronnen'),
    ...noot.lijst(papier),
  ].join('\n')
}

function opDag({
  versie,
  uitkomst,
}: {
  readonly versie: { readonly peildatum: string }
  readonly uitkomst: string
}): string {
  return `Voorstel op ${langeDatum(versie.peildatum)} · uitkomst: ${uitkomst}`
}
