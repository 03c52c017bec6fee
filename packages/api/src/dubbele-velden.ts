import { weiger } from './probleem.ts'

/**
 * Does an object in this JSON text have the same field twice? `waarde` is what JSON.parse made of it. JSON.parse keeps the
 * last one; so the text then has more colons outside its strings than the value has fields.
 */
export function heeftDubbeleVelden(tekst: string, waarde: unknown): boolean {
  return dubbelePunten(tekst) !== velden(waarde)
}

function dubbelePunten(tekst: string): number {
  let aantal = 0
  let plek = 0
  for (;;) {
    const aanhaling = tekst.indexOf('"', plek)
    // Outside the strings a colon comes right after one, with only white space between.
    if (aanhaling === -1) return aantal
    plek = eindeVan(tekst, aanhaling)
    let volgende = plek
    while (isWit(tekst.charCodeAt(volgende))) volgende += 1
    if (tekst.charCodeAt(volgende) === DUBBELE_PUNT) aantal += 1
  }
}

/** The place after the string that begins here. */
function eindeVan(tekst: string, begin: number): number {
  let einde = tekst.indexOf('"', begin + 1)
  while (isOntsnapt(tekst, einde)) einde = tekst.indexOf('"', einde + 1)
  return einde + 1
}

/** Is there an odd number of backslashes before it? */
function isOntsnapt(tekst: string, plek: number): boolean {
  let eerste = plek
  while (tekst.charCodeAt(eerste - 1) === SCHUIN) eerste -= 1
  return (plek - eerste) % 2 === 1
}

function isWit(teken: number): boolean {
  return teken === 0x20 || teken === 0x0a || teken === 0x0d || teken === 0x09
}

const DUBBELE_PUNT = 0x3a
const SCHUIN = 0x5c

/** How many fields the objects in it have together. `diepte` keeps a text of brackets only from filling the stack. */
function velden(waarde: unknown, diepte = 0): number {
  if (typeof waarde !== 'object' || waarde === null) return 0
  if (diepte > DIEPST) throw weiger('json_te_diep')
  let aantal = 0
  if (Array.isArray(waarde)) for (const deel of waarde) aantal += velden(deel, diepte + 1)
  else for (const deel of Object.values(waarde)) aantal += 1 + velden(deel, diepte + 1)
  return aantal
}

/** Deeper than anything the description asks for. */
const DIEPST = 100
