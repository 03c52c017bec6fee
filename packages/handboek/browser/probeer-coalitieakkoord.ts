import { type Akkoord, type Akkoordtekst, toets, toetslijst } from '@voordeur/coalitieakkoord'
import { type GelezenDocument, lees } from '@voordeur/documenten'
import { isVoordeurFout } from '@voordeur/kern'
import verzonnen from '../../../examples/coalitieakkoord/waterrijk-concept.md'
import { http } from '../src/antwoord/aanroep.ts'
import { toonAkkoord } from '../src/antwoord/coalitieakkoord.ts'
import { html } from '../src/opmaak/html.ts'
import { maakProef, type Uitkomst } from './formulier/proef.ts'
import { naar, vind } from './zet.ts'

let gelezen: GelezenDocument | undefined
let mislukt: Uitkomst | undefined

const werkBij = maakProef({
  deelbaar: false,
  reken: ({ feiten }, formulier) => {
    if (!gelezen) return mislukt
    const gegeven = new FormData(formulier)
    const peildatum = String(gegeven.get('peildatum'))
    const volledig = feiten.get('volledig') as boolean | undefined
    const akkoord: Akkoord = {
      document: gelezen.document as Akkoordtekst,
      omvang: String(gegeven.get('omvang')) as Akkoord['omvang'],
      ...(volledig !== undefined && { volledig }),
    }
    const antwoord = toets(akkoord, { peildatum })
    return {
      kort: antwoord.titel,
      inhoud: html`${gelezen.waarschuwingen.length > 0 && html`<div class="melding melding--let-op"><p><strong>Over het lezen</strong></p>${gelezen.waarschuwingen.map(({ bericht, paginas }) => html`<p>${bericht.nl}${paginas && ` Pagina’s: ${paginas.join(', ')}.`}</p>`)}</div>`}${toonAkkoord(antwoord, toetslijst('akkoord', peildatum), naar, (feit) => (feit === '/akkoord/volledig' ? 'veld-akkoord-volledig' : undefined))}`,
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { readFile } from 'node:fs/promises'\nimport { toets } from '@voordeur/coalitieakkoord'\nimport { lees } from '@voordeur/documenten'\n\nconst { document } = await lees(await readFile('akkoord.pdf'))\nconst antwoord = toets(\n  { document, omvang: '${akkoord.omvang}'${volledig === undefined ? '' : `, volledig: ${volledig}`} },\n  { peildatum: '${peildatum}' },\n)`,
        },
        http(
          `curl --data-binary @akkoord.pdf \\\n  --header 'Content-Type: application/octet-stream' \\\n  "$VOORDEUR/v1/documentlezingen" |\n  jq '{akkoord: {document: .document, omvang: "${akkoord.omvang}"${volledig === undefined ? '' : `, volledig: ${volledig}`}}, peildatum: "${peildatum}"}' |\n  curl --json @- "$VOORDEUR/v1/coalitieakkoord-toetsingen"`,
          html`Eerst wordt het document gelezen, daarna de tekst getoetst. Dan gaat het document wel naar die server.`,
        ),
      ],
    }
  },
})

async function neem(bytes: Uint8Array, naam: string): Promise<void> {
  const stand = vind('bestand-stand')
  stand.textContent = `${naam} wordt gelezen…`
  gelezen = undefined
  mislukt = undefined
  try {
    gelezen = await lees(bytes, { naam })
    stand.textContent = `${naam} is gelezen.`
  } catch (fout) {
    if (!isVoordeurFout(fout)) throw fout
    const zin = fout.plekken[0]?.bericht.nl ?? 'Dit bestand is niet te lezen.'
    stand.textContent = zin
    mislukt = { kort: zin, inhoud: html`<p class="melding melding--let-op">${zin}</p>` }
  }
  werkBij()
}

async function neemBestand(bestand: File | undefined): Promise<void> {
  if (bestand) await neem(new Uint8Array(await bestand.arrayBuffer()), bestand.name)
}

const invoer = vind<HTMLInputElement>('bestand')
invoer.addEventListener('change', () => neemBestand(invoer.files?.[0]))
vind('voorbeeld').addEventListener('click', () =>
  neem(new TextEncoder().encode(verzonnen), 'verzonnen-akkoord.md'),
)
// A form that is emptied has no document either.
vind('vragen').addEventListener('reset', () => {
  gelezen = undefined
  mislukt = undefined
  vind('bestand-stand').textContent = ''
})

const vak = vind('vak')
for (const soort of ['dragenter', 'dragover'])
  vak.addEventListener(soort, (gebeurtenis) => {
    gebeurtenis.preventDefault()
    vak.classList.add('vak--boven')
  })
vak.addEventListener('dragleave', () => vak.classList.remove('vak--boven'))
vak.addEventListener('drop', (gebeurtenis) => {
  gebeurtenis.preventDefault()
  vak.classList.remove('vak--boven')
  void neemBestand(gebeurtenis.dataTransfer?.files[0])
})
