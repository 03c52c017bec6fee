import { vind } from '../zet.ts'
import { ingevuld } from './lees.ts'

interface Stappen {
  /** Shows the step that holds this field. */
  readonly toon: (veld: HTMLElement) => void
  readonly na: (formulier: HTMLFormElement, uitLink: boolean) => void
}

/**
 * One step at a time, with danger above all of them. A step that is not shown keeps its answers, and a step can be
 * skipped: unknown is never no. Without this script all steps stand below each other.
 */
export function maakStappen(): Stappen {
  const stappen = [...document.querySelectorAll<HTMLElement>('.stap')]
  const knoppen = [...document.querySelectorAll<HTMLButtonElement>('.stappen [data-stap]')]
  const balk = vind('stappen')
  const later = vind('stappen-later')
  const gevaar = document.querySelector<HTMLInputElement>('[name=acuut_gevaar][value=ja]')!
  const voorbij = document.querySelector<HTMLInputElement>('[name=acuut_gevaar][value=nee]')!
  let hier = 0
  /** In danger the steps are out of sight, unless someone asks for them. */
  let toch = false

  const verf = () => {
    const overslaan = gevaar.checked && !toch
    if (!gevaar.checked) toch = false
    later.hidden = !overslaan
    balk.hidden = overslaan
    stappen.forEach((stap, i) => {
      stap.classList.toggle('stap--weg', overslaan || i !== hier)
    })
    knoppen.forEach((knop, i) => {
      if (i === hier) knop.setAttribute('aria-current', 'step')
      else knop.removeAttribute('aria-current')
      const gevuld = ingevuld(stappen[i]!)
      knop.parentElement!.classList.toggle('stappen__gevuld', gevuld)
      knop.querySelector('.stappen__stand')!.textContent = gevuld ? ' (ingevuld)' : ''
    })
    vind('stap-stand').textContent = `Stap ${hier + 1} van ${stappen.length}`
  }

  /** To a step, and who cannot see it is told: the focus goes to its heading. */
  const ga = (naar: number) => {
    hier = naar
    verf()
    const kop = stappen[hier]!.querySelector<HTMLElement>('h2')!
    kop.focus({ preventScroll: true })
    kop.scrollIntoView({ block: 'start' })
  }

  knoppen.forEach((knop, i) => {
    knop.addEventListener('click', () => ga(i))
  })
  stappen.forEach((stap, i) => {
    stap.querySelector('[data-vorige]')?.addEventListener('click', () => ga(i - 1))
    stap.querySelector('[data-volgende]')?.addEventListener('click', () => ga(i + 1))
  })
  const kies = (keuze: HTMLInputElement) => {
    keuze.checked = true
    keuze.dispatchEvent(new Event('input', { bubbles: true }))
  }
  vind('nu-gevaar').addEventListener('click', () => {
    toch = false
    kies(gevaar)
    const antwoord = vind('antwoord')
    antwoord.scrollIntoView({ block: 'start' })
    antwoord.focus({ preventScroll: true })
  })
  vind('gevaar-voorbij').addEventListener('click', () => {
    kies(voorbij)
    ga(hier)
  })
  vind('stappen-toch').addEventListener('click', () => {
    toch = true
    ga(hier)
  })
  for (const alleenMetScript of document.querySelectorAll<HTMLElement>('[data-script]'))
    alleenMetScript.hidden = false

  return {
    toon: (veld) => {
      const plek = stappen.findIndex((stap) => stap.contains(veld))
      if (plek < 0) return
      hier = plek
      toch = gevaar.checked
      verf()
    },
    na: (_, uitLink) => {
      if (uitLink) hier = Math.max(0, stappen.findIndex(ingevuld))
      verf()
    },
  }
}
