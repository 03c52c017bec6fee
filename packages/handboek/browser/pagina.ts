import { maakVerlaatknop } from './verlaat.ts'
import { naar, vind } from './zet.ts'

maakVerlaatknop(vind<HTMLAnchorElement>('verlaat'))

/** The search field needs a script to find anything; without one the link to the list of pages stays. */
const zoekveld = document.querySelector<HTMLFormElement>('[data-zoekveld]')
if (zoekveld) {
  zoekveld.hidden = false
  document.querySelector<HTMLElement>('[data-zoeklink]')?.setAttribute('hidden', '')
  zoekveld.addEventListener('submit', (gebeurtenis) => {
    gebeurtenis.preventDefault()
    const woorden = zoekveld.querySelector('input')!.value.trim()
    // After the #: what someone looks for is not sent to a server.
    location.assign(`${naar('zoek.html')}#${new URLSearchParams({ q: woorden })}`)
  })
}

/** On paper everything is open. */
addEventListener('beforeprint', () => {
  for (const dicht of document.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
    dicht.open = true
    dicht.dataset['gesloten'] = ''
  }
})
addEventListener('afterprint', () => {
  for (const dicht of document.querySelectorAll<HTMLDetailsElement>('details[data-gesloten]'))
    dicht.open = false
})
