import type {
  Doorstroomdagen,
  Doorstroommeting,
  Doorstroomvertrokken,
  Doorstroomwachtend,
} from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { regeladres } from '../opmaak/adres.ts'
import { type Html, html, type Inhoud } from '../opmaak/html.ts'
import { codeInWoorden } from '../woorden/keuze.ts'
import { deel, lijst } from './antwoord.ts'
import { type Naar, reden } from './reden.ts'

/** The count: who left and who waits each in a table of its own, then what is not known and what to watch. */
export function toonDoorstroom(meting: Doorstroommeting, naar: Naar): Html {
  const { titel, totaal, vertrokken, wachtend, onbekend, signalen, versie } = meting
  const zonder = (
    [
      [onbekend.klaar_op, 'de dag van klaar zijn ontbreekt'],
      [onbekend.vertrokken_op, 'de dag van vertrek ontbreekt'],
      [onbekend.stand, 'niet bekend of iemand wacht of vertrok'],
    ] as const
  ).filter(([aantal]) => aantal > 0)
  return html`<p class="voorstel__wat">Een telling, geen oordeel.</p>
<h2 class="nl-heading nl-heading--level-2 voorstel__titel" id="uitkomst">${titel}</h2>
<p class="voorstel__onder">Op ${langeDatum(versie.peildatum)} · ${totaal} ${totaal === 1 ? 'verblijf' : 'verblijven'}</p>
${indicator(vertrokken, naar)}${indicator(wachtend, naar)}
${deel('Niet te tellen', zonder.length > 0 && html`<ul>${zonder.map(([aantal, wat]) => html`<li>${aantal}: ${wat}</li>`)}</ul>`)}
${deel('Let op', lijst(signalen.map((een) => reden(een, naar))))}
<p class="klein">Gerekend met ${versie.pakket} ${versie.pakketversie}. Regels: ${versie.regels.map(
    ({ id, geldig }, i) =>
      html`${i > 0 && ', '}<a class="nl-link" href="${naar(regeladres(id, geldig.van))}">${id} ${geldig.van}</a>`,
  )}.</p>`
}

interface Vak {
  readonly naam: string
  readonly aantal?: number
  readonly dagen?: Doorstroomdagen
}

function indicator(groep: Doorstroomvertrokken | Doorstroomwachtend, naar: Naar): Inhoud {
  const { titel, definitie, aantal, dagen, bron, zekerheid } = groep
  const perBestemming =
    'per_bestemming' in groep
      ? groep.per_bestemming.map(({ bestemming, ...vak }) => ({ naam: bestemming, ...vak }))
      : []
  const perReden = groep.per_wachtreden.map(({ wachtreden, ...vak }) => ({ naam: wachtreden, ...vak }))
  return deel(
    titel,
    html`<p><strong>${aantal} ${aantal === 1 ? 'mens' : 'mensen'}.</strong> ${inWoorden(dagen, aantal)}</p>${tabel('Waarheen', perBestemming)}${tabel('Waarop is gewacht', perReden)}${lijst([reden({ zin: definitie, bron, zekerheid }, naar)])}`,
  )
}

function inWoorden(dagen: Doorstroomdagen | undefined, aantal: number): string {
  if (dagen)
    return `De middelste wachtte ${dagen.mediaan} dagen, een kwart hoogstens ${dagen.kwart}, driekwart hoogstens ${dagen.driekwart}.`
  return aantal === 0 ? '' : 'De dagen zijn weggelaten: minder dan vijf mensen.'
}

function tabel(wat: string, vakken: readonly Vak[]): Inhoud {
  return (
    vakken.length > 0 &&
    html`<table class="tabel dagen" role="table"><caption>${wat}</caption><thead role="rowgroup"><tr role="row">${[wat, 'Mensen', 'Middelste', 'Kwart tot driekwart'].map((kop) => html`<th role="columnheader" scope="col">${kop}</th>`)}</tr></thead><tbody role="rowgroup">${vakken.map(({ naam, aantal, dagen }) => html`<tr role="row"><th role="rowheader" scope="row">${codeInWoorden(naam)}</th><td role="cell" data-kop="Mensen">${aantal ?? 'weggelaten'}</td><td role="cell" data-kop="Middelste">${dagen ? `${dagen.mediaan} dagen` : '-'}</td><td role="cell" data-kop="Kwart tot driekwart">${dagen ? `${dagen.kwart} tot ${dagen.driekwart} dagen` : '-'}</td></tr>`)}</tbody></table>`
  )
}
