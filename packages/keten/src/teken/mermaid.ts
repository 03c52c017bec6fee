import { eisPeildatum } from '@voordeur/kern'
import type { Ketencontext, Ketenmodel, Regio } from '@voordeur/keten'
import { type Laag, maakBeeld, type Pijlregel } from './beeld.ts'

/**
 * The same picture as {@link teken} as Mermaid text, for a wiki or a README.
 *
 * @throws VoordeurFout as `toetsRegio` and `ketenmodel`
 *
 * @example
 * alsMermaid(ketenmodel('2026-11-25'), { peildatum: '2026-11-25' }).split('\n')[0] // 'flowchart LR'
 */
export function alsMermaid(wat: Regio | Ketenmodel, context: Ketencontext): string {
  const { functies, vakken, pijlen } = maakBeeld(wat, eisPeildatum(context))
  const nummer = new Map(vakken.map(({ id }, i) => [id, `n${i}`]))
  const per = (laag: Laag) => vakken.filter((vak) => vak.laag === laag)
  return [
    'flowchart LR',
    ...(['mensen', 'lokaal', 'regionaal', 'landelijk'] as const).flatMap((laag) =>
      per(laag).length === 0
        ? []
        : [
            `  subgraph ${laag}`,
            ...per(laag).map(
              ({ id, regels, klokken }) =>
                `    ${nummer.get(id)}["${[...regels, ...klokken].map(veilig).join('<br/>')}"]`,
            ),
            '  end',
          ],
    ),
    ...pijlen.map(
      ({ van, naar, regels }) =>
        `  ${nummer.get(van)} ${pijlsoort(regels)}|"${regels.map(({ overdracht, termijn, staat }) => `${TEKEN[staat]}${overdracht.toUpperCase()} ${veilig(termijn)}`).join('<br/>')}"| ${nummer.get(naar)}`,
    ),
    ...functies
      .filter(({ staat }) => staat === 'gat' || staat === 'overlap')
      .map(({ nummer: f, naam, staat, waar }) => `  %% ${f} ${naam}: ${staat} ${waar}`),
  ].join('\n')
}

function pijlsoort(regels: readonly Pijlregel[]): string {
  return regels.every(({ staat }) => staat === 'model' || staat === 'afgesproken') ? '-->' : '-.->'
}

const TEKEN: Readonly<Record<Pijlregel['staat'], string>> = {
  model: '',
  afgesproken: '✓ ',
  niet_afgesproken: '✕ ',
  onbekend: '? ',
}

/** Names come from a file that anyone wrote: nothing in them may end the label or become a tag. */
function veilig(tekst: string): string {
  return tekst.replace(/[^\p{L}\p{N} .,:;()'’◷+/-]/gu, ' ')
}
