import { type Antwoord, type Deel, punt } from './antwoord.ts'
import { alinea, duizendtallen, kop, type Noten, noten, type Papier } from './tekst.ts'

/** An answer about figures: the figures first, then what to watch, what is missing, and why. */
export function toonCijferantwoord(
  antwoord: Antwoord,
  onderschrift: string,
  delen: (noot: Noten) => readonly Deel[],
  papier: Papier,
): string {
  const noot = noten()
  const let_op = antwoord.signalen.filter(({ geldt }) => geldt === 'ja')
  const slot = antwoord.versie.regels.map(({ id, geldig }) => `${id.split('/')[1]} ${geldig.van}`).join(', ')
  return [
    papier.kleur.bold(alinea(papier, antwoord.titel, 0)),
    alinea(papier, onderschrift, 0),
    ...delen(noot).flatMap((deel) => toonDeel(papier, deel)),
    ...toonDeel(papier, {
      titel: 'Let op',
      regels: let_op.map((signaal) => punt(papier, `${signaal.zin} ${noot.bij(signaal)}`)),
    }),
    ...toonDeel(papier, {
      titel: 'Nog te vragen, het nuttigste eerst',
      regels: antwoord.ontbreekt.map(({ vraag }) => alinea(papier, vraag, 4, '?')),
    }),
    ...toonDeel(papier, {
      titel: 'Waarom',
      regels: antwoord.motivering.map((reden) => punt(papier, `${reden.zin} ${noot.bij(reden)}`)),
    }),
    ...toonDeel(papier, {
      titel: 'Wie beslist',
      regels: [
        alinea(papier, `${antwoord.mens.beslisser}.`),
        ...antwoord.mens.vragen.map((vraag) => alinea(papier, `${vraag.vraag} ${noot.bij(vraag)}`, 4, '?')),
      ],
    }),
    ...toonDeel(papier, { titel: 'Bronnen', regels: noot.lijst(papier) }),
    '',
    papier.kleur.dim(
      alinea(
        papier,
        `Dit is een voorstel; een mens beslist. ${antwoord.versie.pakket} ${antwoord.versie.pakketversie}, regels: ${slot}.`,
        0,
      ),
    ),
  ].join('\n')
}

export function toonDeel(papier: Papier, { titel, regels }: Deel): readonly string[] {
  return regels.length === 0 ? [] : ['', kop(papier, titel), ...regels]
}

/** Columns next to each other: the first to the left, the others to the right of what fits. */
export function kolommen(rijen: readonly (readonly string[])[]): readonly string[] {
  const breed = (i: number) => Math.max(...rijen.map((rij) => [...(rij[i] ?? '')].length))
  return rijen.map((rij) =>
    `    ${rij.map((cel, i) => (i === 0 ? cel.padEnd(breed(0)) : cel.padStart(breed(i)))).join('  ')}`.trimEnd(),
  )
}

/** A period or area in short. */
export function plaats(
  gebied: { readonly soort: string; readonly code?: string },
  periode: { readonly van: string; readonly tot: string },
): string {
  return `${gebiednaam(gebied)} · ${periodenaam(periode)}`
}

export function gebiednaam({ soort, code }: { readonly soort: string; readonly code?: string }): string {
  return soort === 'land' ? 'Heel Nederland' : `${soort.replaceAll('_', ' ')} ${code ?? ''}`.trim()
}

export function periodenaam({ van, tot }: { readonly van: string; readonly tot: string }): string {
  const [jaar, einde] = [van.slice(0, 4), tot.slice(0, 4)]
  if (van === tot) return van
  if (van.endsWith('01-01') && tot.endsWith('12-31')) return jaar === einde ? jaar : `${jaar}-${einde}`
  if (jaar === einde && van.endsWith('01-01') && tot.endsWith('06-30')) return `eerste helft van ${jaar}`
  if (jaar === einde && van.endsWith('07-01') && tot.endsWith('12-31')) return `tweede helft van ${jaar}`
  return `${van} tot en met ${tot}`
}

/** An amount in whole cents: `€ 1.250` or `€ 1.250,50`. */
export function euro(centen: number, teken = '€'): string {
  const cent = centen % 100
  return `${teken} ${duizendtallen((centen - cent) / 100)}${cent === 0 ? '' : `,${String(cent).padStart(2, '0')}`}`
}
