// Also the bullets of the Symbol and Wingdings fonts, which have a place in the private area of Unicode.
const LIJSTTEKEN = /^[-*–—•·●○◦▪▫■□‣⁃➢➤►❖✓✔\uf0a7\uf0b7\uf0d8\uf0fc]\s+(?=\S)/

/** The text of a line after the sign that makes it an item of a list, or nothing if it is no item. */
export function zonderLijstteken(regel: string): string | undefined {
  const teken = LIJSTTEKEN.exec(regel)
  return teken ? regel.slice(teken[0].length) : undefined
}
