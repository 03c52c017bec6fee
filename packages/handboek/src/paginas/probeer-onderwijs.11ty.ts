import { proefblad } from '../delen/probeer.ts'
import { vragenUit } from '../formulier/uit-schema.ts'
import { type Vraag, vraagveld } from '../formulier/veld.ts'
import { handboek } from '../gegevens/handboek.ts'
import { pagina } from '../kader/pagina.ts'
import { hoofdletter } from '../opmaak/hoofdletter.ts'
import { html } from '../opmaak/html.ts'

const pad = 'probeer/onderwijs.html'
export const data = { permalink: pad }

/** The questions in the order in which a shelter worker meets them; what is in no group comes last. */
const GROEPEN: readonly {
  readonly titel: string
  readonly open: boolean
  readonly paden: readonly string[]
}[] = [
  {
    titel: 'Het kind',
    open: true,
    paden: ['acuut_gevaar', 'verblijf', 'leeftijd', 'gezag', 'feitelijke_verzorger'],
  },
  {
    titel: 'De school',
    open: true,
    paden: ['schoolsoort', 'ingeschreven', 'oude_school_veilig_en_bereikbaar', 'aanmelding'],
  },
  {
    titel: 'De dagen',
    open: false,
    paden: [
      'toelating_per',
      'verzoek_op',
      'ontvangen_op',
      'verlenging_gemeld',
      'verlenging_tot',
      'asielzoeker',
    ],
  },
  {
    titel: 'Steun en weigering',
    open: false,
    paden: ['weigergrond', 'extra_ondersteuning', 'andere_school_bereid'],
  },
]

const VOORBEELDEN = [
  [
    'verblijf=in_opvang&leeftijd=8&schoolsoort=basisschool&ingeschreven=oude_school&oude_school_veilig_en_bereikbaar=nee&aanmelding=nog_niet',
    'De oude school is niet veilig',
  ],
  [
    'verblijf=in_opvang&leeftijd=8&schoolsoort=basisschool&ingeschreven=nergens&aanmelding=geweigerd&weigergrond=te_kort_tevoren_aangemeld&extra_ondersteuning=nee',
    'De school weigert: u had eerder moeten aanmelden',
  ],
  [
    'verblijf=in_opvang&leeftijd=13&schoolsoort=voortgezet_onderwijs&ingeschreven=nergens&aanmelding=nog_niet',
    'Een kind van dertien naar de middelbare school',
  ],
] as const

export function render(): string {
  const vragen = vragenUit('gereedheid/onderwijssituatie').flatMap(({ vragen: deel }) => deel.map(metUitleg))
  const gegroepeerd = GROEPEN.flatMap(({ paden }) => paden)
  const groepen = [
    ...GROEPEN,
    {
      titel: 'Alleen in bijzondere gevallen',
      open: false,
      paden: vragen.map((vraag) => vraag.pad).filter((een) => !gegroepeerd.includes(een)),
    },
  ]
  return pagina({
    pad,
    titel: 'Probeer een geval: onderwijs vanuit de opvang',
    beschrijving:
      'Een kind in of na de opvang: wie regelt een school, voor wanneer, en wat mag een school weigeren?',
    soort: 'Probeer',
    kruimels: [{ titel: 'Probeer', pad: 'probeer/index.html' }],
    scripts: ['probeer-onderwijs'],
    inhoud: proefblad({
      titel: 'Wie regelt een school voor een kind in of na de opvang?',
      over: 'Vul in wat u weet. U ziet wie wat moet doen, voor welke dag, en wat een school wel en niet als reden mag geven. Wat niet in de gelezen wet staat, is een vraag.',
      deelbaar: true,
      vooraf: html`<p>Of begin met een voorbeeld:</p><ul class="voorbeelden">${VOORBEELDEN.map(([feiten, titel]) => html`<li><a class="nl-link" href="#${feiten}">${titel}</a></li>`)}</ul>`,
      velden: html`${groepen.map(
        ({ titel, open, paden }) =>
          html`<details class="groep"${open && html` open`}><summary>${titel} <span class="klein">(${paden.length} vragen)</span></summary>${paden.map((een) => vraagveld(vragen.find((vraag) => vraag.pad === een)!))}</details>`,
      )}
<div class="veld"><label class="veld__vraag" for="veld-peildatum">De dag van uw vraag (peildatum)</label><p class="klein">Alleen de tekst vanaf 1 augustus 2026 is gelezen.</p><input class="utrecht-textbox" type="date" id="veld-peildatum" name="peildatum" value="${handboek.peildatum}" required><p class="veld__fout" id="veld-peildatum-fout" hidden></p></div>`,
    }),
  })
}

/** The meaning of a choice says it all; its code in front of that says it twice. */
function metUitleg(vraag: Vraag): Vraag {
  if (!vraag.keuzes) return vraag
  const uitleg = (naam: string) => /\((.+)\)$/.exec(naam)?.[1] ?? naam
  return {
    ...vraag,
    keuzes: vraag.keuzes.map(({ waarde, naam }) => ({ waarde, naam: hoofdletter(uitleg(naam)) })),
  }
}
