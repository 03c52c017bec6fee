import type { Trechter, Trechterstap, Trechterverhouding } from '@voordeur/monitor'
import { kolommen, plaats, toonCijferantwoord } from './monitor-antwoord.ts'
import { alinea, duizendtallen, type Noten, type Papier } from './tekst.ts'

/** The funnel for a person: steps with a bar, then the ratios, each with its denominator. */
export function toonTrechter(antwoord: Trechter, papier: Papier): string {
  const { stappen, verhoudingen } = antwoord
  return toonCijferantwoord(
    antwoord,
    `${plaats(antwoord.gebied, antwoord.periode)} · uitkomst: ${antwoord.uitkomst}`,
    (noot) => [
      { titel: 'Stappen', regels: kolommen(stapregels(stappen)) },
      {
        titel: 'Verhoudingen, elk met de noemer',
        regels: verhoudingen
          .filter(({ stand }) => stand !== 'onbekend')
          .flatMap((verhouding) => verhoudingregels(verhouding, noot, papier)),
      },
      {
        titel: 'Nog open',
        regels: verhoudingen
          .filter(({ stand }) => stand === 'onbekend')
          .map(({ zin }) => papier.kleur.dim(alinea(papier, zin, 4, '-'))),
      },
    ],
    papier,
  )
}

const BALK = 18

/** The bar says how much is left of the biggest step of the main line; an open step has none. */
function stapregels(stappen: readonly Trechterstap[]): readonly (readonly string[])[] {
  const getoond = stappen.filter(({ hoofdlijn, stand }) => hoofdlijn || stand !== 'onbekend')
  const grootste = Math.max(1, ...getoond.map(({ aantal, hoofdlijn }) => (hoofdlijn ? (aantal ?? 0) : 0)))
  return getoond.map(({ titel, aantal, stand, hoofdlijn }) => [
    titel,
    aantal === undefined ? 'onbekend' : duizendtallen(aantal),
    (aantal === undefined || !hoofdlijn ? '' : '█'.repeat(Math.ceil((aantal * BALK) / grootste))).padEnd(
      BALK,
    ),
    stand === 'afgeleid' ? 'berekend' : '',
  ])
}

function verhoudingregels(
  { zin, reden, stand, referenties }: Trechterverhouding,
  noot: Noten,
  papier: Papier,
): readonly string[] {
  const mag = referenties.filter(({ in_woorden }) => in_woorden !== undefined)
  const magNiet = new Set(
    referenties.filter(({ in_woorden }) => in_woorden === undefined).map((een) => een.zin),
  )
  return [
    alinea(papier, `${zin}${stand === 'afgeleid' ? ' (berekend uit andere verhoudingen)' : ''}`, 4, '-'),
    ...(reden === undefined ? [] : [alinea(papier, reden, 6)]),
    ...mag.map(({ cijfer, uitgever, in_woorden, periode, zin: waarom, bron }) =>
      alinea(
        papier,
        `Landelijk ${in_woorden}${periode ? ` in ${periode.van.slice(0, 4)}` : ''} (${cijfer}, uitgever: ${uitgever === 'Onbekend' ? 'onbekend' : uitgever}). ${waarom} [${noot.nummers(bron)}]`,
        6,
      ),
    ),
    ...[...magNiet].map((waarom) =>
      papier.kleur.dim(alinea(papier, `Niet naast een landelijk cijfer: ${waarom}`, 6)),
    ),
  ]
}
