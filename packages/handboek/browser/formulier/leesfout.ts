/** What someone typed or pasted can't be read: sentences for that person, each with the place they see on the page. */
export class Leesfout extends Error {
  override readonly name = 'Leesfout'
  readonly zinnen: readonly string[]

  constructor(zinnen: readonly string[]) {
    super(zinnen.join(' '))
    this.zinnen = zinnen
  }
}
