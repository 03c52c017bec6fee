import type {
  Akkoordkenmerken,
  Bron,
  NiveauUitslag,
  Signaal,
  Vertrouwen,
  Vlag,
} from '@voordeur/coalitieakkoord'

/** A level as it is shown: never by colour alone. */
export interface Stand {
  readonly niveau: NiveauUitslag
  /** Five boxes, as many filled as the level. Reads in black and white, and says nothing that `tekst` does not say. */
  readonly teken: string
  /** `4 budget`, `niet gevonden`, `onbekend`. */
  readonly tekst: string
}

export function standVan(niveau: NiveauUitslag, namen: readonly string[]): Stand {
  if (niveau === 'onbekend') return { niveau, teken: '?', tekst: 'onbekend' }
  const teken = '■'.repeat(niveau) + '□'.repeat(Math.max(0, namen.length - 1 - niveau))
  return {
    niveau,
    teken,
    tekst: niveau === 0 ? '0 niet gevonden' : `${niveau} ${namen[niveau] ?? ''}`.trim(),
  }
}

/** Why an item has no level: what was read of the agreement, and not what it says. */
export function waaromOnbekend({ omvang, volledig }: Akkoordkenmerken): string {
  return omvang === 'document' && volledig === undefined
    ? 'onbekend: niet bekend of het hele document is gelezen'
    : 'onbekend: niet het hele document gelezen'
}

export function omvangInWoorden({ omvang, volledig }: Akkoordkenmerken): string {
  if (omvang === 'passage') return 'een passage, niet het hele document'
  if (omvang === 'sectie') return 'een hoofdstuk, niet het hele document'
  if (volledig === true) return 'het hele document'
  return volledig === false
    ? 'een document dat niet helemaal is gelezen'
    : 'een document; niet bekend of het volledig is, met bijlagen'
}

export const VLAGGEN: Readonly<Record<Vlag, string>> = {
  alleen_kop: 'Dit is alleen een kop, zonder tekst erover. Een kop belooft niets.',
  impliciet: 'In de zin zelf staat geen woord voor dit geweld. Het volgt uit een zin ernaast of uit de kop.',
  budget_ongespecificeerd: 'De zin noemt geld, maar geen bedrag.',
  context_straat: 'Het onderwerp staat in een rij met straat, uitgaan of overlast.',
  ontkenning: 'De zin zegt dat iets juist niet gebeurt.',
  vraag: 'Dit is een vraag, geen belofte.',
  verleden: 'De zin gaat over vroeger.',
  citaat: 'Dit zijn de woorden van een ander.',
  terloops: 'Het onderwerp is hier een argument voor iets anders.',
  anderen: 'Een ander doet dit, niet de gemeente.',
  geen_nulmeting: 'Er wordt gemeten, maar een nulmeting is niet gevonden. Dan is het begin niet bekend.',
}

export const VERTROUWEN: Readonly<Record<Vertrouwen, string>> = {
  hoog: 'hoog (het trefwoord staat in de zin zelf)',
  midden: 'midden (het volgt uit een zin ernaast of uit de kop)',
  laag: 'laag (een kop, of een zin die wordt afgezwakt)',
}

export const SIGNALEN: Readonly<Record<Signaal['soort'], string>> = {
  gevaar: 'Gevaar',
  strijd: 'Botst met een regel',
  recht: 'Recht',
  plicht: 'Plicht',
  let_op: 'Let op',
}

export const GELEZEN: Readonly<Record<Bron['gelezen'], string>> = {
  tekst: '',
  uittreksel: 'alleen het begin gelezen',
  via_ander: 'gelezen via een andere bron',
  niet: 'niet gelezen',
}
