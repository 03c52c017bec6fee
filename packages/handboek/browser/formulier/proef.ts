import { isVoordeurFout } from '@voordeur/kern'
import { type Aanroep, aanroepblok } from '../../src/antwoord/aanroep.ts'
import { veldId } from '../../src/formulier/veld.ts'
import { type Html, html, type Inhoud } from '../../src/opmaak/html.ts'
import { vind, zet } from '../zet.ts'
import { type Feiten, ingevuld, leesFeiten } from './lees.ts'
import { Leesfout } from './leesfout.ts'
import { maakDeelknop, vulUit } from './link.ts'

export interface Uitkomst {
  readonly inhoud: Html
  /** What needs the whole width: it stands below the questions and the answer. */
  readonly onder?: Html
  /** For who does not see the page change: the outcome in a sentence. */
  readonly kort: string
  /** There is no answer: the sentence says what is wrong. */
  readonly fout?: true
  readonly aanroep?: readonly Aanroep[]
}

export interface Proef {
  readonly deelbaar: boolean
  /** Milliseconds of rest before a new answer: for input that is typed, and dear to read. */
  readonly wacht?: number
  /** The answer to what is filled in now; undefined as long as there is nothing to say. */
  readonly reken: (gegeven: Feiten, formulier: HTMLFormElement) => Uitkomst | undefined
  /** Brings a field into sight that the page keeps out of it, before someone is sent there. */
  readonly toon?: (veld: HTMLElement) => void
  /** Where a mistake stands, for who wrote the whole text of the input. A form leads to the field itself. */
  readonly plek?: (pad: string) => string
  /** After every answer, and after a link filled the form. */
  readonly na?: (formulier: HTMLFormElement, uitLink: boolean) => void
}

/** Binds a form to its answer: every change computes again, and a link can carry the facts. */
export function maakProef({ deelbaar, reken, wacht = 0, toon, plek, na }: Proef): () => void {
  const formulier = vind<HTMLFormElement>('vragen')
  const voorstel = vind('voorstel')
  let laatste = ''
  /** What there is to say of the link that was opened; gone once someone changes an answer. */
  let melding: Html | undefined
  let vult = false
  /** Who gets a link may not know that the answers travelled in it. */
  const linkmelding = document.getElementById('uit-link')
  if (linkmelding) linkmelding.hidden = !location.hash.includes('=')
  const werkBij = (uitLink = false) => {
    const gegeven = leesFeiten(formulier)
    toonFouten(formulier, gegeven.fouten)
    const uitkomst = veilig(() => reken(gegeven, formulier), plek)
    zet(
      voorstel,
      html`${melding}${uitkomst?.inhoud ?? html`<p>Hier komt het voorstel zodra u iets invult.</p>`}`,
    )
    // On a phone only these words are in sight, and who hears the page hears them first: danger comes before all.
    const gevaar = voorstel.querySelector('.melding--gevaar') ? 'Gevaar? Bel 112. ' : ''
    vind('kort').textContent =
      `${gevaar}${uitkomst ? `${uitkomst.fout ? 'Let op' : 'Voorstel'}: ${uitkomst.kort}` : 'Voorstel: vul iets in'}`
    if (!uitkomst) vind('gewijzigd').textContent = ''
    else if (uitkomst.kort !== laatste) vind('gewijzigd').textContent = vind('kort').textContent
    laatste = uitkomst?.kort ?? ''
    zet(vind('onder'), uitkomst?.onder ?? html``)
    const aanroep = vind('aanroep')
    aanroep.hidden = !uitkomst?.aanroep
    if (uitkomst?.aanroep) zet(vind('aanroep-inhoud'), aanroepblok(uitkomst.aanroep))
    na?.(formulier, uitLink)
  }
  const uitAdres = () => {
    if (!location.hash.includes('=')) return werkBij()
    vult = true
    const onbegrepen = vulUit(location.hash, formulier)
    vult = false
    openMet(formulier)
    melding =
      onbegrepen.length > 0
        ? html`<p class="melding melding--let-op">Een deel van de link is niet begrepen: ${onbegrepen.join(', ')}. Dit voorstel kan dus anders zijn dan dat van wie de link stuurde.</p>`
        : undefined
    werkBij(true)
  }
  /** The address told the answers of the link; after a change it would tell something else than the page. */
  const losVanLink = () => {
    melding = undefined
    if (linkmelding) linkmelding.hidden = true
    if (location.hash.includes('=')) history.replaceState(null, '', location.pathname)
  }
  formulier.addEventListener('submit', (gebeurtenis) => gebeurtenis.preventDefault())
  let wekker: ReturnType<typeof setTimeout> | undefined
  formulier.addEventListener('input', () => {
    losVanLink()
    clearTimeout(wekker)
    if (wacht === 0) werkBij()
    else wekker = setTimeout(() => werkBij(), wacht)
  })
  formulier.addEventListener('reset', () => {
    if (vult) return
    losVanLink()
    // The fields are empty only after the event.
    setTimeout(() => werkBij())
  })
  voorstel.addEventListener('click', (gebeurtenis) => {
    const doel = (gebeurtenis.target as Element).closest<HTMLElement>('[data-veld]')
    if (!doel) return
    gebeurtenis.preventDefault()
    const veld = document.getElementById(doel.dataset['veld']!)
    if (!veld) return
    toon?.(veld)
    naarVeld(veld)
  })
  addEventListener('hashchange', uitAdres)
  addEventListener('beforeprint', () => merkLeeg(formulier))
  vandaag(formulier)
  if (deelbaar) maakDeelknop(formulier)
  uitAdres()
  return () => werkBij()
}

/** An answer, or what is wrong with the input in words; never the answer to what was filled in before. */
function veilig(reken: () => Uitkomst | undefined, plek?: (pad: string) => string): Uitkomst | undefined {
  try {
    return reken()
  } catch (fout) {
    if (fout instanceof Leesfout)
      return zonderAntwoord(
        fout.zinnen.map((zin) => html`${zin}`),
        fout.zinnen[0]!,
      )
    if (!isVoordeurFout(fout)) {
      // Our own mistake: the page says that it has no answer, the console says why.
      reportError(fout)
      return zonderAntwoord([], 'Er ging iets mis in deze site. Er is nu geen voorstel.')
    }
    return zonderAntwoord(
      fout.plekken.map(
        ({ pad, bericht }) => html`${gewoon(bericht.nl)}${plek ? ` ${plek(pad)}` : veldlink(pad)}`,
      ),
      gewoon(fout.plekken[0]?.bericht.nl ?? 'Dit kan niet worden gerekend.'),
    )
  }
}

/** A way to the question that is answered wrong, in the words of that question. */
function veldlink(pad: string): Inhoud {
  // The pointer may start with names of wholes that no field has.
  const stappen = pad.split('/').slice(1)
  const id = stappen
    .map((_, i) => veldId(stappen.slice(i).join('/')))
    .find((een) => document.getElementById(een))
  const veld = id === undefined ? undefined : document.getElementById(id)
  const vraag = veld?.closest('.veld')?.querySelector('.veld__vraag')?.textContent
  return vraag ? html` Kijk bij: <a class="nl-link" href="#${id}" data-veld="${id}">${vraag}</a>` : ''
}

/** What programs are told of a schema, for who never saw one. */
function gewoon(zin: string): string {
  return zin === 'Dit heeft niet de vorm die het schema vraagt.' ? 'Dit is niet goed geschreven.' : zin
}

/** Without an answer nobody weighs whether there is danger, so the number is told. */
function zonderAntwoord(redenen: readonly Html[], kort: string): Uitkomst {
  return {
    kort,
    fout: true,
    inhoud: html`<div class="melding melding--gevaar"><p><strong>Is er nu gevaar? Bel 112.</strong></p></div><div class="melding melding--let-op"><p><strong>${redenen.length === 0 ? kort : 'Dit kan zo niet worden gerekend.'}</strong></p>${redenen.length > 0 && html`<ul>${redenen.map((een) => html`<li>${een}</li>`)}</ul>`}</div>`,
  }
}

function toonFouten(formulier: HTMLFormElement, fouten: ReadonlyMap<string, string>): void {
  for (const veld of formulier.querySelectorAll<HTMLElement>('[data-pad]')) {
    const regel = veld.querySelector<HTMLElement>('.veld__fout')
    const invoer = veld.querySelector('input')
    if (!regel || !invoer) continue
    const fout = fouten.get(veld.dataset['pad']!)
    regel.hidden = fout === undefined
    regel.textContent = fout ?? ''
    if (fout === undefined) {
      invoer.removeAttribute('aria-invalid')
      invoer.removeAttribute('aria-errormessage')
    } else {
      invoer.setAttribute('aria-invalid', 'true')
      invoer.setAttribute('aria-errormessage', regel.id)
    }
  }
}

/** A group with answers in it stands open. */
function openMet(formulier: HTMLFormElement): void {
  for (const groep of formulier.querySelectorAll<HTMLDetailsElement>('details.groep')) {
    if (ingevuld(groep)) groep.open = true
  }
}

/** On paper only what was filled in; an empty form is printed whole, as a list of questions. */
function merkLeeg(formulier: HTMLFormElement): void {
  const velden = [...formulier.querySelectorAll<HTMLElement>('[data-pad], [data-meer]')]
  const niets = velden.every((veld) => !ingevuld(veld))
  for (const veld of velden) veld.classList.toggle('veld--leeg', !niets && !ingevuld(veld))
  for (const groep of formulier.querySelectorAll('.groep'))
    groep.classList.toggle(
      'groep--leeg',
      groep.querySelector('.veld') !== null && groep.querySelector('.veld:not(.veld--leeg)') === null,
    )
}

function naarVeld(veld: HTMLElement): void {
  const groep = veld.closest('details')
  if (groep) groep.open = true
  veld.scrollIntoView({ block: 'center' })
  const invoer = veld.matches('fieldset') ? (veld.querySelector<HTMLElement>('input:checked') ?? veld) : veld
  invoer.focus({ preventScroll: true })
}

/** The day of the decision starts at today. The page itself may have been made long ago. */
function vandaag(formulier: HTMLFormElement): void {
  const dag = formulier.querySelector<HTMLInputElement>('[name=peildatum]')
  const nu = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date())
  if (dag && nu > dag.defaultValue) dag.defaultValue = nu
}
