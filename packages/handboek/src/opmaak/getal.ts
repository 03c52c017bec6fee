/** A whole number with Dutch thousands separators. */
export function duizendtallen(getal: number): string {
  return String(getal).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** A number with the right word behind it. */
export function aantal(getal: number, enkelvoud: string, meervoud: string): string {
  return `${duizendtallen(getal)} ${getal === 1 ? enkelvoud : meervoud}`
}

export function opsomming(delen: readonly string[], laatste = 'en'): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} ${laatste} ${delen.at(-1)}`
}
