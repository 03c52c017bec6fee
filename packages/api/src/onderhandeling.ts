/** Does an `Accept` header allow one of these kinds? Absent: anything goes. Gives the one that is liked best. */
export function kiesSoort(accept: string | undefined, soorten: readonly string[]): string | undefined {
  if (accept === undefined || accept === '' || accept === '*/*') return soorten[0]
  const wensen = accept.split(',').map((deel) => {
    const [soort = '', ...opties] = deel.split(';').map((stuk) => stuk.trim().toLowerCase())
    const q = opties.find((optie) => optie.startsWith('q='))
    return { soort, gewicht: q === undefined ? 1 : Number(q.slice(2)) || 0 }
  })
  const gewichtVan = (soort: string) => {
    // The most precise wish counts: application/json before application/* before */*.
    const [groep] = soort.split('/')
    const past = [soort, `${groep}/*`, '*/*'].map((een) => wensen.find((wens) => wens.soort === een))
    return past.find((wens) => wens !== undefined)?.gewicht ?? 0
  }
  const gewogen = soorten.map((soort) => ({ soort, gewicht: gewichtVan(soort) }))
  const beste = gewogen.reduce((tot, een) => (een.gewicht > tot.gewicht ? een : tot))
  return beste.gewicht > 0 ? beste.soort : undefined
}

/** Is this `Content-Type` of the kind that is read here? Only UTF-8 is. */
export function isSoort(contentType: string | undefined, soort: string): boolean {
  if (contentType === soort) return true
  const [naam, ...opties] = (contentType ?? '').split(';').map((deel) => deel.trim().toLowerCase())
  return naam === soort && opties.every((optie) => optie === 'charset=utf-8' || optie === 'charset="utf-8"')
}
