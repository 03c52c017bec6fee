import type { AlleenLezen, components } from '@voordeur/client'
import { isVoordeurFout } from '@voordeur/kern'
import { toonMelding } from '@voordeur/regelbouw'
import { Gebruiksfout } from '../uitgang.ts'

export function json(waarde: unknown): string {
  return JSON.stringify(waarde, null, 2)
}

export type Probleem = AlleenLezen<components['schemas']['Probleem']>

/** An error as data, in the shape of the API's problem details (RFC 9457). */
export function foutAlsJson(fout: unknown): string {
  return json(probleemVan(fout))
}

/** Any other error than one of the input or the command is thrown on. */
export function probleemVan(fout: unknown): Probleem {
  if (fout instanceof Gebruiksfout) return gebruiksprobleem(fout)
  if (!isVoordeurFout(fout)) throw fout
  return {
    type: probleemsoort(fout.code),
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
}

/** What is wrong with the command or with a file as a whole has no place in the data. */
function gebruiksprobleem({ message, meldingen }: Gebruiksfout): Probleem {
  const detail = [message, ...meldingen.map(toonMelding)].join('\n')
  return {
    type: probleemsoort('opdracht_ongeldig'),
    status: 400,
    title: 'De opdracht klopt niet',
    detail,
    code: 'opdracht_ongeldig',
    errors: [],
  }
}

/** The address that names a kind of problem, as in the API. */
function probleemsoort(code: string): string {
  return `https://voordeur.dev/problemen/${code}`
}
