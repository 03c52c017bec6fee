import type { Bewijs, Grootboekregel, Melding, Tabelverschil } from '@voordeur/regelbouw'
import { isBewezen, toonMelding } from '@voordeur/regelbouw'
import Tabel from 'cli-table3'
import { aantal as aantalMet, alinea, duizendtallen, kop, type Papier } from './tekst.ts'
import { OORDEEL } from './voorstel.ts'

/** One line per table version: what was walked, and whether it holds. */
export function toonBewijzen(
  bewijzen: readonly Bewijs[],
  bronnen: (bewijs: Bewijs) => number,
  scenarios: (bewijs: Bewijs) => string,
  papier: Papier,
): string {
  const tabel = new Tabel({
    head: ['vanaf', 'rijen', 'situaties', 'gaten', 'bronnen', 'gevallen', ''],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': 1 },
    chars: RANDLOOS,
  })
  let regel = ''
  for (const bewijs of bewijzen) {
    if (bewijs.tabel !== regel) tabel.push([{ colSpan: 7, content: kop(papier, bewijs.tabel) }])
    regel = bewijs.tabel
    tabel.push([
      `  ${bewijs.geldig.van}`,
      String(bewijs.rijen),
      duizendtallen(bewijs.situaties_met_onbekend),
      bewijs.treffer === 'verzamel' ? '0' : String(bewijs.zonder_rij),
      String(bronnen(bewijs)),
      scenarios(bewijs),
      isBewezen(bewijs) ? papier.kleur.green('bewezen') : papier.kleur.red('niet bewezen'),
    ])
  }
  return tabel.toString().replace(/ +$/gm, '')
}

const RANDLOOS = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' ',
}

export function toonGrootboek(
  regels: readonly Grootboekregel[],
  titel: (bron: string) => string,
  papier: Papier,
): string {
  const bronnen = [...new Set(regels.map(({ bron }) => bron))]
  return [
    kop(papier, 'Grootboek, per bepaling en tekstversie'),
    ...bronnen.map((bron) => {
      const van = regels.filter((regel) => regel.bron === bron)
      const gecodeerd = van.filter(({ regels: door }) => door.length > 0).length
      return alinea(
        papier,
        `${titel(bron)}: ${aantalMet(van.length, 'bepaling', 'bepalingen')}, ${gecodeerd} in een regel, ${van.length - gecodeerd} met reden niet`,
        2,
      )
    }),
  ].join('\n')
}

export function toonMeldingen(meldingen: readonly Melding[], papier: Papier): string {
  return meldingen.map((melding) => alinea(papier, toonMelding(melding), 2, papier.kleur.red('x'))).join('\n')
}

/** For which situations a rule changed, from what to what, with the smallest example of each kind. */
export function toonVerschil(
  { tabel, titel, oud, nieuw, situaties, veranderd, veranderingen }: Tabelverschil,
  papier: Papier,
): string {
  return [
    kop(papier, titel),
    alinea(
      papier,
      `${tabel}: versie van ${oud.van} naast die van ${nieuw.van}. In ${duizendtallen(veranderd)} van de ${duizendtallen(situaties)} situaties verandert de uitkomst.`,
    ),
    ...veranderingen.flatMap(({ van, naar, zinnen, situaties: aantal, voorbeeld }) => [
      ...(van === undefined
        ? []
        : [
            alinea(
              papier,
              `${naar === undefined ? 'Vervalt' : 'Eerst'}: ${uitkomst(van, zinnen.van)}`,
              4,
              '-',
            ),
          ]),
      ...(naar === undefined
        ? []
        : [
            alinea(
              papier,
              `${van === undefined ? 'Erbij' : 'Nu'}: ${uitkomst(naar, zinnen.naar)}`,
              4,
              van === undefined ? '-' : '',
            ),
          ]),
      alinea(
        papier,
        `${aantalMet(aantal, 'situatie', 'situaties')}; kleinste voorbeeld: ${voorbeeld.map(({ feit, waarde }) => `${feit} = ${waarde}`).join(', ') || 'altijd'}`,
        6,
      ),
    ]),
  ].join('\n')
}

/** The sentence of the row and, where it weighs a condition, how serious it is. Without an example only the codes are known. */
function uitkomst(codes: string, zin: string | undefined): string {
  const oordeel = OORDEEL[/\boordeel (\w+)/.exec(codes)?.[1] ?? '']
  return [zin ?? codes.replaceAll('_', ' '), ...(oordeel === undefined ? [] : [oordeel])].join(' ')
}
