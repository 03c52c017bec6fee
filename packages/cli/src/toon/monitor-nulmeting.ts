import type { Indicatorstand, Nulmeting } from '@voordeur/monitor'
import type { Leesresultaat } from '@voordeur/monitor/lezen'
import { euro, gebiednaam, periodenaam, toonCijferantwoord } from './monitor-antwoord.ts'
import { alinea, duizendtallen, type Noten, type Papier } from './tekst.ts'

/** The baseline for a person: what was measured first, what is open after it. */
export function toonNulmeting(
  antwoord: Nulmeting,
  overgeslagen: Leesresultaat['overgeslagen'],
  papier: Papier,
): string {
  const { indicatoren, nul, nu, niet_gebruikt: ongebruikt } = antwoord
  const gemeten = indicatoren.filter((een) => een.nul.stand === 'bekend' || een.nu?.stand === 'bekend')
  const open = indicatoren.filter((een) => !gemeten.includes(een))
  const perioden = nu ? `${periodenaam(nul)} en ${periodenaam(nu)}` : periodenaam(nul)
  return toonCijferantwoord(
    { ...antwoord, ontbreekt: [] },
    `${gebiednaam(antwoord.gebied)} · ${perioden} · uitkomst: ${antwoord.uitkomst.replaceAll('_', ' ')}`,
    (noot) => [
      { titel: 'Gemeten', regels: gemeten.flatMap((een) => indicatorregels(een, antwoord, noot, papier)) },
      {
        titel: 'Nog niet gemeten; dat is geen nul',
        regels: open.map(({ indicator, titel, vindplaats, tabel, landelijk }) =>
          alinea(
            papier,
            `${indicator} ${titel} (${[vindplaats, tabel].filter(Boolean).join(' ')})${landelijk ? `. ${landelijkCijfer(landelijk, noot)}` : ''}`,
            4,
            '?',
          ),
        ),
      },
      {
        titel: 'Niet gebruikt',
        regels: [
          ...geteld(
            ongebruikt.map(({ reden }) => NIET_GEBRUIKT[reden]),
            papier,
          ),
          ...geteld(
            overgeslagen.map(({ kolom, reden }) => `${kolom ?? 'een regel'}: ${reden}`),
            papier,
          ),
        ],
      },
    ],
    papier,
  )
}

const NIET_GEBRUIKT: Readonly<Record<Nulmeting['niet_gebruikt'][number]['reden'], string>> = {
  ander_gebied: 'waarnemingen over een ander gebied',
  andere_periode: 'waarnemingen over een andere periode',
  geen_indicator: 'waarnemingen die geen indicator zijn',
}

function geteld(redenen: readonly string[], papier: Papier): readonly string[] {
  const aantallen = new Map<string, number>()
  for (const reden of redenen) aantallen.set(reden, (aantallen.get(reden) ?? 0) + 1)
  return [...aantallen].map(([reden, aantal]) => alinea(papier, `${aantal} keer: ${reden}`, 4, '-'))
}

function indicatorregels(
  stand: Indicatorstand,
  meting: Nulmeting,
  noot: Noten,
  papier: Papier,
): readonly string[] {
  const { indicator, titel, vindplaats, tabel, nul, nu, let_op, landelijk } = stand
  const bron = [vindplaats, nu?.tabel ?? nul.tabel ?? tabel].filter(Boolean).join(' ')
  const waarden = [
    `${periodenaam(meting.nul)}: ${nul.in_woorden}${nul.voorlopig ? '*' : ''}`,
    ...(nu && meting.nu ? [`${periodenaam(meting.nu)}: ${nu.in_woorden}${nu.voorlopig ? '*' : ''}`] : []),
  ]
  return [
    papier.kleur.bold(alinea(papier, `${indicator} ${titel} (${bron})`, 4, '-')),
    alinea(papier, waarden.join(' · '), 6),
    ...(stand.vergelijking ? [alinea(papier, verschil(stand, stand.vergelijking), 6)] : []),
    ...(landelijk ? [papier.kleur.dim(alinea(papier, landelijkCijfer(landelijk, noot), 6))] : []),
    ...(let_op === undefined ? [] : [papier.kleur.dim(alinea(papier, let_op, 6))]),
  ]
}

function landelijkCijfer(
  { in_woorden, periode, bron }: NonNullable<Indicatorstand['landelijk']>,
  noot: Noten,
): string {
  return `Landelijk${periode ? ` (${periodenaam(periode)})` : ''}: ${in_woorden} [${noot.nummers(bron)}]`
}

type Vergelijking = NonNullable<Indicatorstand['vergelijking']>

const WENS = {
  ja: ' Dat is de gewenste kant.',
  nee: ' Dat is niet de gewenste kant.',
  geen_oordeel: '',
} as const

function verschil(stand: Indicatorstand, { oordeel, zin, verschil: een }: Vergelijking): string {
  if (!een) return `${oordeel === 'nee' ? 'Niet te vergelijken' : 'Nog niet te vergelijken'}: ${zin}`
  const afronding = een.binnen_afronding ? ' Dat kan afronding zijn.' : WENS[een.gewenst]
  const voorbehoud = oordeel === 'met_voorbehoud' ? ` Met voorbehoud: ${zin}` : ''
  return `${hoeveel(stand, een)}${afronding}${voorbehoud}`
}

function hoeveel(
  { soort, telt }: Pick<Indicatorstand, 'soort' | 'telt'>,
  een: NonNullable<Vergelijking['verschil']>,
): string {
  if (soort === 'ja_nee') return een.kant === 'gelijk' ? 'Hetzelfde.' : 'Veranderd.'
  if (een.kant === 'gelijk') return 'Even hoog.'
  // Only for the eye: the exact fractions stand in the answer.
  const komma = (getal: number) => (Math.round(getal * 10) / 10).toLocaleString('nl-NL')
  const { teller, noemer, procent_van_nul: deel } = een
  const absoluut =
    soort === 'aandeel'
      ? `${komma((teller * 100) / noemer)} procentpunt`
      : soort === 'bedrag' && noemer === 1
        ? euro(teller, telt === 'guldencent' ? 'ƒ' : '€')
        : noemer === 1
          ? duizendtallen(teller)
          : komma(teller / noemer)
  const relatief =
    deel === undefined || soort === 'aandeel' ? '' : ` (${komma((deel.teller * 100) / (deel.noemer ?? 1))}%)`
  return `${een.kant === 'hoger' ? 'Hoger' : 'Lager'}: ${absoluut}${relatief}.`
}
