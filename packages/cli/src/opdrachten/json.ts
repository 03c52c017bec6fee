import { isVoordeurFout } from '@voordeur/kern'
import type { components } from '../generated/openapi.ts'

export function json(waarde: unknown): string {
  return JSON.stringify(waarde, null, 2)
}

/** An error as data, in the shape of the API's problem details (RFC 9457). */
export function foutAlsJson(fout: unknown): string {
  if (!isVoordeurFout(fout)) throw fout
  const probleem: components['schemas']['Probleem'] = {
    status: 400,
    title: 'De invoer klopt niet',
    detail: fout.message,
    code: fout.code,
    errors: fout.plekken.map(({ pad, verwacht, bericht }) => ({
      in: 'body',
      location: pad,
      code: fout.code,
      detail: bericht.nl,
      detail_en: bericht.en,
      expected: verwacht,
    })),
  }
  return json(probleem)
}
