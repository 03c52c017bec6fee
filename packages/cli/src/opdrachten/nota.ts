import { type Notasoort, nota, notazinnen } from '@voordeur/gereedheid/nota'
import { naastTekst } from '@voordeur/regelbouw'
import { leesTekst } from '../invoer.ts'
import { toonNota, toonTekstverschillen } from '../toon/nota.ts'
import { papier } from '../toon/tekst.ts'
import { json } from './json.ts'

interface Keuzes {
  readonly peildatum: string
  readonly json: boolean
}

/** The ledger of the nota: what it says, where that lives in the software, and what software can't do. */
export function notaoverzicht({
  peildatum,
  soort,
  json: alsJson,
}: Keuzes & { readonly soort?: Notasoort | undefined }): string {
  const antwoord = nota({ peildatum, ...(soort !== undefined && { soort }) })
  return alsJson ? json(antwoord) : toonNota(antwoord, papier())
}

/** The text of the nota, for who has it, beside the sentences that the ledger knows. */
export function notaNaastTekst(bestand: string, keuzes: Keuzes): { tekst: string; gelijk: boolean } {
  const lijst = notazinnen(keuzes.peildatum)
  const uitslag = naastTekst(lijst, leesTekst(bestand))
  return {
    tekst: keuzes.json
      ? json({
          zinnen_in_tekst: uitslag.zinnen,
          zinnen_in_lijst: lijst.length,
          verschillen: uitslag.verschillen,
        })
      : toonTekstverschillen(uitslag, lijst.length, papier()),
    gelijk: uitslag.verschillen.length === 0,
  }
}
