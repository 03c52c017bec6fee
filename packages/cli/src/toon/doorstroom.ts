import type {
  Doorstroomdagen,
  Doorstroommeting,
  Doorstroomvertrokken,
  Doorstroomwachtend,
} from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { punt } from './antwoord.ts'
import { toonDeel } from './monitor-antwoord.ts'
import { aantal, alinea, type Noten, noten, type Papier } from './tekst.ts'

/** The count: who left and who still waits apart, then what is not known and what to watch. */
export function toonDoorstroom(meting: Doorstroommeting, papier: Papier): string {
  const { titel, totaal, vertrokken, wachtend, onbekend, signalen, versie } = meting
  const noot = noten()
  const regels = versie.regels.map(({ id, geldig }) => `${id.split('/')[1]} ${geldig.van}`).join(', ')
  return [
    papier.kleur.bold(alinea(papier, titel, 0)),
    alinea(
      papier,
      `Geteld op ${langeDatum(versie.peildatum)} · ${aantal(totaal, 'verblijf', 'verblijven')}`,
      0,
    ),
    ...indicator(vertrokken, noot, papier),
    ...indicator(wachtend, noot, papier),
    ...toonDeel(papier, {
      titel: 'Niet te tellen',
      regels: (
        [
          [onbekend.klaar_op, 'de dag van klaar zijn ontbreekt'],
          [onbekend.vertrokken_op, 'de dag van vertrek ontbreekt'],
          [onbekend.stand, 'niet bekend of iemand wacht of vertrok'],
        ] as const
      ).flatMap(([getal, wat]) => (getal > 0 ? [punt(papier, `${getal}: ${wat}.`)] : [])),
    }),
    ...toonDeel(papier, {
      titel: 'Let op',
      regels: signalen.map((signaal) => punt(papier, `${signaal.zin} ${noot.bij(signaal)}`)),
    }),
    ...toonDeel(papier, { titel: 'Bronnen', regels: noot.lijst(papier) }),
    '',
    papier.kleur.dim(alinea(papier, `${versie.pakket} ${versie.pakketversie}, regels: ${regels}.`, 0)),
  ].join('\n')
}

function indicator(
  groep: Doorstroomvertrokken | Doorstroomwachtend,
  noot: Noten,
  papier: Papier,
): readonly string[] {
  const vakken = [
    ...('per_bestemming' in groep
      ? groep.per_bestemming.map(({ bestemming, ...vak }) => ({ naam: bestemming, ...vak }))
      : []),
    ...groep.per_wachtreden.map(({ wachtreden, ...vak }) => ({ naam: wachtreden, ...vak })),
  ]
  return toonDeel(papier, {
    titel: groep.titel,
    regels: [
      alinea(papier, `${groep.definitie} ${noot.bij(groep)}`, 4),
      punt(papier, `${aantal(groep.aantal, 'mens', 'mensen')}. ${inWoorden(groep.dagen, groep.aantal)}`),
      ...vakken.map(({ naam, aantal: getal, dagen }) =>
        alinea(
          papier,
          `${naam.replaceAll('_', ' ')}: ${getal === undefined ? 'achtergehouden' : `${aantal(getal, 'mens', 'mensen')}. ${inWoorden(dagen, getal)}`}`,
          6,
          '-',
        ),
      ),
    ],
  })
}

function inWoorden(dagen: Doorstroomdagen | undefined, getal: number): string {
  if (dagen)
    return `De middelste wachtte ${aantal(dagen.mediaan, 'dag', 'dagen')}, een kwart hoogstens ${dagen.kwart}, driekwart hoogstens ${dagen.driekwart}.`
  return getal === 0 ? '' : 'De dagen zijn weggelaten: minder dan vijf mensen.'
}
