import { isDatum } from '@voordeur/kern'
import type { Definitie, Gebied, Gebiedsoort, Getal, Leesfout, Periode } from './generated/typen.ts'

/** What reading one cell gave: a value, or what is wrong with it. */
export type Gelezen<T> = { readonly waarde: T } | { readonly fout: Celfout }
export type Celfout = Pick<Leesfout, 'code' | 'verwacht' | 'bericht'>

/** A number as municipalities and CBS write it; `undefined` is unknown. A star says that it is provisional. */
export interface Gelezengetal {
  readonly getal: Getal | undefined
  readonly voorlopig: boolean
}

/**
 * Reads a number of a definition. A share is written as a percentage. A comma is the decimal sign; a dot within a number
 * is refused, because 1.234 can mean two things. A dot alone, or nothing, means: missing or confidential. An amount is
 * written in whole euros (or guilders), with at most two decimals, and becomes cents.
 */
export function leesGetal(tekst: string, { soort }: Pick<Definitie, 'soort'>): Gelezen<Gelezengetal> {
  const kaal = tekst.trim()
  const voorlopig = kaal.endsWith('*')
  const zonderSter = voorlopig ? kaal.slice(0, -1) : kaal
  const cijfers = zonderSter.replace(soort === 'bedrag' ? /^\s*[€ƒ]/ : /\s*%$/, '').trim()
  if (cijfers === '' || cijfers === '.') return { waarde: { getal: undefined, voorlopig } }
  const delen = /^(\d{1,15})(?:,(\d{1,6}))?$/.exec(cijfers)
  if (!delen) return { fout: GEEN_GETAL }
  const [, geheel = '', decimalen = ''] = delen
  if (soort === 'bedrag') {
    if (decimalen.length > 2) return { fout: GEEN_CENTEN }
    const teller = Number(geheel + decimalen.padEnd(2, '0'))
    return Number.isSafeInteger(teller) ? { waarde: { getal: { teller }, voorlopig } } : { fout: GEEN_GETAL }
  }
  const getal = {
    teller: Number(geheel + decimalen),
    noemer: 10 ** decimalen.length * (soort === 'aandeel' ? 100 : 1),
  }
  if (!Number.isSafeInteger(getal.teller)) return { fout: GEEN_GETAL }
  if (soort === 'aantal' && decimalen !== '') return { fout: GEEN_HEEL_GETAL }
  if (soort === 'aandeel' && getal.teller > getal.noemer) return { fout: BOVEN_HONDERD }
  return { waarde: { getal: getal.noemer === 1 ? { teller: getal.teller } : getal, voorlopig } }
}

/** `ja` or `nee`; nothing or a dot is unknown. */
export function leesJaNee(tekst: string): Gelezen<boolean | undefined> {
  const kaal = tekst.trim().toLowerCase()
  if (kaal === '' || kaal === '.') return { waarde: undefined }
  return kaal === 'ja' || kaal === 'nee'
    ? { waarde: kaal === 'ja' }
    : { fout: { code: 'getal', verwacht: 'ja of nee', bericht: 'Hier hoort ja of nee.' } }
}

/** A period: `2023`, `2023-H1`, `2023JJ00`, `2023HJ01`, with a star if it is provisional, or two days with a slash. */
export function leesPeriode(
  tekst: string,
): Gelezen<{ readonly periode: Periode; readonly voorlopig: boolean }> {
  const kaal = tekst.trim()
  const voorlopig = kaal.endsWith('*')
  const code = (voorlopig ? kaal.slice(0, -1) : kaal).trim()
  const periode = periodeVan(code)
  return periode ? { waarde: { periode, voorlopig } } : { fout: GEEN_PERIODE }
}

function periodeVan(code: string): Periode | undefined {
  const jaar = /^((?:19|20|21)\d{2})(?:JJ00)?$/.exec(code)?.[1]
  if (jaar) return { van: `${jaar}-01-01`, tot: `${jaar}-12-31` }
  const [, halfjaar, helft] = /^((?:19|20|21)\d{2})(?:HJ0|-H)([12])$/.exec(code) ?? []
  if (halfjaar)
    return helft === '1'
      ? { van: `${halfjaar}-01-01`, tot: `${halfjaar}-06-30` }
      : { van: `${halfjaar}-07-01`, tot: `${halfjaar}-12-31` }
  const [van, tot, ...meer] = code.split('/')
  return isDatum(van) && isDatum(tot) && van <= tot && meer.length === 0 ? { van, tot } : undefined
}

/** A CBS area code: `NL01`, `PV27`, `VT15`, `GM0363`; also `NL` or `Nederland` for the country. */
export function leesGebied(tekst: string): Gelezen<Gebied> {
  const code = tekst.trim()
  if (/^(NL\d{0,2}|Nederland)$/i.test(code)) return { waarde: { soort: 'land' } }
  const soort = /^[A-Z]{2}\d{2,4}$/.test(code) ? SOORTEN[code.slice(0, 2)] : undefined
  return soort ? { waarde: { soort, code } } : { fout: GEEN_GEBIED }
}

// At CBS LD is a landsdeel (a part of the country): it never passes for the whole country.
const SOORTEN: Readonly<Record<string, Gebiedsoort>> = {
  LD: 'landsdeel',
  PV: 'provincie',
  VT: 'veilig_thuis_regio',
  GM: 'gemeente',
}

const GEEN_GETAL: Celfout = {
  code: 'getal',
  verwacht: 'een getal met alleen cijfers, met een komma voor decimalen, of een punt voor onbekend',
  bericht:
    'Dit is geen getal dat maar een ding kan betekenen. Schrijf 1234 zonder punt, en 28,5 met een komma.',
}
const GEEN_HEEL_GETAL: Celfout = {
  code: 'getal',
  verwacht: 'een heel getal',
  bericht: 'Een aantal heeft geen decimalen.',
}
const GEEN_CENTEN: Celfout = {
  code: 'getal',
  verwacht: 'een bedrag in hele euro met hoogstens twee cijfers na de komma, zoals 1250,50',
  bericht: 'Een bedrag heeft hoogstens twee cijfers na de komma.',
}
const BOVEN_HONDERD: Celfout = {
  code: 'getal',
  verwacht: 'een percentage van 0 tot en met 100',
  bericht: 'Een deel kan niet groter zijn dan het geheel.',
}
const GEEN_PERIODE: Celfout = {
  code: 'periode',
  verwacht: 'een jaar (2023), een halfjaar (2023-H1 of 2023HJ01) of twee dagen (2023-01-01/2023-03-31)',
  bericht: 'Deze periode is niet te lezen.',
}
const GEEN_GEBIED: Celfout = {
  code: 'gebied',
  verwacht: 'NL, of een code van CBS: LD, PV, VT of GM met cijfers',
  bericht: 'Dit gebied is niet te lezen.',
}
