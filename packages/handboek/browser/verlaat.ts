/** Two presses of Escape within this time mean: leave. */
const BINNEN = 900

/**
 * Leaves at once, and without a way back: this page is replaced in the history of the tab. Pages that were seen before
 * it stay there; the safety page says so. The page is emptied first, as the other site may take a while to come.
 */
export function maakVerlaatknop(knop: HTMLAnchorElement): void {
  const weg = () => {
    document.documentElement.classList.add('weg')
    document.title = 'Weer'
    location.replace(knop.href)
  }
  knop.addEventListener('click', (gebeurtenis) => {
    gebeurtenis.preventDefault()
    weg()
  })
  let vorige = Number.NEGATIVE_INFINITY
  document.addEventListener('keydown', ({ key, timeStamp, repeat }) => {
    if (key !== 'Escape' || repeat) return
    if (timeStamp - vorige < BINNEN) weg()
    vorige = timeStamp
  })
}
