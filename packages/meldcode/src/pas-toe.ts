import { eisInvoer } from '@voordeur/kern'
import { bevroren, bewaar, leesCasus } from './casus.ts'
import type { Casus, Gebeurtenis } from './generated/typen.ts'
import { gebeurtenis as valideer } from './generated/validatie.js'
import { zet } from './toestand.ts'

/**
 * The case with one more event. The case that was given stays as it was; the new one is frozen plain JSON.
 *
 * The steps may interleave and repeat, the case may close in any step and start again at any moment: a new signal and
 * acute danger open a closed case. What happened is recorded, also where it is not what the code asks: `toetsDossier`
 * says so later. Only what can't have happened is an error.
 *
 * Source: Besluit verplichte meldcode, art. 2 lid 2 (the five steps); the order is the framework's ("een zekere
 * volgordelijkheid"). Dates are ISO 8601 days, in order.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `gebeurtenis_te_vroeg` (before the last event), `periode_ongeldig` (an agreed
 * day before the event), `casus_afgesloten`, `casus_open` or `gebeurtenis_past_niet` (an evaluation without help, danger
 * that passed but never was, informing about no report), each with a JSON pointer below `/gebeurtenis` or `/casus`.
 *
 * @example
 * pasToe({ kader: 'artsen', gebeurtenissen: [] }, { soort: 'acuut_gevaar', datum: '2026-11-25' }).gebeurtenissen.length // 1
 */
export function pasToe(casus: Casus, gebeurtenis: Gebeurtenis): Casus {
  const gelezen = leesCasus(casus)
  const nieuw = bevroren(eisInvoer<Gebeurtenis>(valideer, gebeurtenis, '/gebeurtenis'))
  const toestand = zet(gelezen.toestand, nieuw, '/gebeurtenis')
  return bewaar(gelezen.casus.kader, [...gelezen.casus.gebeurtenissen, nieuw], toestand).casus
}
