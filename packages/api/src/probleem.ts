import type { AlleenLezen, components } from '@voordeur/client'
import type { Foutplek, VoordeurFout } from '@voordeur/kern'

export type Probleem = AlleenLezen<components['schemas']['Probleem']>
export type Probleemplek = AlleenLezen<components['schemas']['Probleemplek']>
type In = Probleemplek['in']

/** What this server itself can have against a request, besides what is wrong with the facts. */
const SOORTEN = {
  json_ongeldig: [400, 'De invoer klopt niet', 'De body is geen geldige JSON in UTF-8.'],
  json_leeg: [400, 'De invoer klopt niet', 'De body is leeg. Stuur een JSON-object.'],
  json_dubbel: [
    400,
    'De invoer klopt niet',
    'In de body staat een veld twee keer. Dan is niet duidelijk welke waarde u bedoelt.',
  ],
  json_te_diep: [400, 'De invoer klopt niet', 'In de body zitten te veel lagen in elkaar.'],
  verzoek_onleesbaar: [400, 'Dit verzoek is niet te lezen', 'Dit is geen geldig HTTP-verzoek.'],
  niet_gevonden: [404, 'Dit is er niet', 'Op dit adres is niets.'],
  methode_onbekend: [405, 'Deze methode kan hier niet', 'Zie de header Allow voor wat hier wel kan.'],
  soort_niet_aanvaard: [406, 'Deze soort antwoord is er niet', 'Dit adres antwoordt in: '],
  te_langzaam: [408, 'Het verzoek kwam niet op tijd', 'De body was niet binnen de tijd compleet.'],
  te_groot: [413, 'De body is te groot', 'De body mag hier hoogstens zo groot zijn: '],
  soort_onbekend: [415, 'Deze soort body wordt niet gelezen', 'Dit adres leest: '],
  te_veel: [429, 'Te veel vragen tegelijk', 'Van één afzender zijn er te veel vragen tegelijk. Wacht even.'],
  headers_te_groot: [431, 'De headers zijn te groot', 'Stuur minder of kortere headers.'],
  storing: [500, 'Er ging iets mis bij ons', 'Het antwoord is niet gemaakt. Er is niets bewaard.'],
  bezet: [503, 'De server is bezet of stopt', 'Probeer het zo opnieuw.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail: string]>

export type Probleemsoort = keyof typeof SOORTEN

/** Thrown for whatever ends a request early. It holds nothing of what was sent. */
export class Probleemfout extends Error {
  readonly probleem: Probleem
  readonly koppen: Readonly<Record<string, string>>

  constructor(probleem: Probleem, koppen: Readonly<Record<string, string>> = {}) {
    super(probleem.code)
    this.probleem = probleem
    this.koppen = koppen
  }
}

/** A problem of the server's own; `erbij` follows the sentence. */
export function probleem(soort: Probleemsoort, erbij = ''): Probleem {
  const [status, title, detail] = SOORTEN[soort]
  return {
    type: adresVan(soort),
    status,
    title,
    detail: detail + erbij,
    code: soort,
    errors: [],
  }
}

export function weiger(
  soort: Probleemsoort,
  koppen?: Readonly<Record<string, string>>,
  erbij = '',
): Probleemfout {
  return new Probleemfout(probleem(soort, erbij), koppen)
}

/** A typed error of a verb, with every place, whose pointers are those of the body. */
export function uitVoordeurFout({ code, plekken, message }: VoordeurFout, plaats: In = 'body'): Probleem {
  return {
    type: adresVan(code),
    status: STATUS[code] ?? 400,
    title: 'De invoer klopt niet',
    detail: message,
    code,
    errors: plekken.map((plek) => alsPlek(plek, code, plaats)),
  }
}

export function alsPlek({ pad, verwacht, bericht }: Foutplek, code: string, plaats: In): Probleemplek {
  return { in: plaats, location: pad, code, detail: bericht.nl, detail_en: bericht.en, expected: verwacht }
}

/** Bad input is 400. A document can also be too large, or of a kind that is not read. */
const STATUS: Readonly<Record<string, number>> = { bestand_te_groot: 413, bestandssoort_onbekend: 415 }

/** Names a kind of problem. It is a name, not a page that is fetched. */
export function adresVan(code: string): string {
  return `https://voordeur.dev/problemen/${code}`
}
