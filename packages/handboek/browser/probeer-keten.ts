import { type Regio, toetsRegio } from '@voordeur/keten'
import { teken } from '@voordeur/keten/teken'
import { parse, YAMLParseError } from 'yaml'
import { curl, literal } from '../src/antwoord/aanroep.ts'
import { toonRegio, toonTekening } from '../src/antwoord/keten.ts'
import { html } from '../src/opmaak/html.ts'
import { maakProef, type Uitkomst } from './formulier/proef.ts'
import { maakWie } from './formulier/wie.ts'
import { naar, vind } from './zet.ts'

const tekst = vind<HTMLTextAreaElement>('regio')
const wie = maakWie(() => werkBij())
const werkBij = maakProef({
  deelbaar: false,
  na: wie.na,
  plek: (pad) => {
    const stappen = pad.split('/').filter((stap, i) => stap !== '' && !(i === 1 && stap === 'regio'))
    return stappen.length === 0
      ? ''
      : `Plek: ${stappen.map((stap) => (/^\d+$/.test(stap) ? `nummer ${Number(stap) + 1}` : stap)).join(', ')}.`
  },
  wacht: 500,
  reken: (_, formulier) => {
    const gegeven = new FormData(formulier)
    const peildatum = String(gegeven.get('peildatum'))
    const gelezen = lees(String(gegeven.get('regio')))
    if ('fout' in gelezen) return gelezen.fout
    const regio = gelezen.regio as Regio
    const toets = toetsRegio(regio, { peildatum })
    return {
      kort: toets.titel,
      inhoud: toonRegio(toets, naar),
      onder: toonTekening(teken(regio, { peildatum })),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { type Regio, toetsRegio } from '@voordeur/keten'\nimport { teken } from '@voordeur/keten/teken'\n\nconst regio: Regio = ${literal(regio)}\nconst toets = toetsRegio(regio, { peildatum: '${peildatum}' })\nconst { svg, tekst } = teken(regio, { peildatum: '${peildatum}' })`,
        },
        curl(['regio-toetsingen', { regio, peildatum }], ['regio-tekeningen', { regio, peildatum }]),
        {
          titel: 'Opdrachtregel',
          code: `voordeur keten toets regio.yaml --peildatum ${peildatum} --json\nvoordeur keten teken regio.yaml --peildatum ${peildatum}`,
        },
      ],
    }
  },
})

/** Another text instead of the one that is there: a file of one's own, or a region with almost nothing in it. */
function vervang(nieuw: string): void {
  tekst.value = nieuw
  werkBij()
}

const bestand = vind<HTMLInputElement>('bestand')
bestand.addEventListener('change', async () => {
  const gekozen = bestand.files?.[0]
  if (gekozen) vervang(await gekozen.text())
})
vind('leeg').addEventListener('click', () =>
  vervang(
    'naam: Mijn regio\ngemeenten: [Mijn gemeente]\norganisaties:\n  - id: veilig-thuis\n    naam: Veilig Thuis\n    actor: veilig_thuis\n    functies: { advies_melding: eindverantwoordelijk }\n',
  ),
)
for (const alleenMetScript of document.querySelectorAll<HTMLElement>('[data-script]'))
  alleenMetScript.hidden = false

/** YAML, of which JSON is a part. Without aliases that grow and without tags. */
function lees(tekst: string): { readonly regio: unknown } | { readonly fout: Uitkomst | undefined } {
  if (tekst.trim() === '') return { fout: undefined }
  try {
    const regio: unknown = parse(tekst, { maxAliasCount: 0, schema: 'core' })
    // The files of the repository name their kind; the function does not ask for it.
    if (typeof regio === 'object' && regio !== null && 'soort' in regio)
      delete (regio as { soort?: unknown }).soort
    return { regio }
  } catch (fout) {
    const plek = fout instanceof YAMLParseError ? fout.linePos?.[0] : undefined
    const zin = plek
      ? `Regel ${plek.line}, teken ${plek.col}: dit is geen geldige YAML of JSON.`
      : 'Dit is geen geldige YAML of JSON.'
    return {
      fout: {
        kort: zin,
        fout: true,
        inhoud: html`<p class="melding melding--let-op">${zin} Kijk naar de spaties aan het begin van de regel en naar haakjes en komma’s.</p>`,
      },
    }
  }
}
