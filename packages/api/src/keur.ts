import { eisInvoer, isVoordeurFout, type Valideerder, type VoordeurFout } from '@voordeur/kern'
import { alsPlek, Probleemfout, type Probleemplek, uitVoordeurFout } from './probleem.ts'

/**
 * The answer of a verb to a body (or a query) that was checked against the description.
 *
 * If the body does not fit, all that is wrong is told at once: what the verb says, with its own codes, and what the
 * schema says of the other places. The codes are then the same as those of the package and the command line.
 */
export function antwoordOp(
  werkwoord: (vraag: never) => unknown,
  valideer: Valideerder,
  vraag: unknown,
  plaats: Probleemplek['in'] = 'body',
): unknown {
  if (valideer(vraag)) {
    try {
      return werkwoord(vraag as never)
    } catch (fout) {
      if (isVoordeurFout(fout)) throw new Probleemfout(uitVoordeurFout(fout, plaats))
      throw fout
    }
  }
  const volgensSchema = foutVan(() => eisInvoer(valideer, vraag))!
  const volgensWerkwoord = isObject(vraag) ? foutVan(() => werkwoord(vraag as never)) : undefined
  const eerste = uitVoordeurFout(volgensWerkwoord ?? volgensSchema, plaats)
  const genoemd = new Set(eerste.errors.map(({ location }) => location))
  const andere = volgensSchema.plekken.filter(({ pad }) => !genoemd.has(pad))
  const alle: readonly Probleemplek[] = andere.map((plek) => alsPlek(plek, volgensSchema.code, plaats))
  const detail = [eerste.detail, ...alle.map((plek) => `${plek.detail} (${plek.location || '/'})`)].join(' ')
  throw new Probleemfout({ ...eerste, detail, errors: [...eerste.errors, ...alle] })
}

function foutVan(doe: () => unknown): VoordeurFout | undefined {
  try {
    doe()
  } catch (fout) {
    // Whatever else a verb stumbles over in a body that does not fit: that it does not fit is the answer.
    return isVoordeurFout(fout) ? fout : undefined
  }
  return undefined
}

function isObject(waarde: unknown): boolean {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}
