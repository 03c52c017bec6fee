import type { Zekerheid } from './generated/typen.ts'

/**
 * How sure, in words that a reader who knows no codes understands.
 *
 * @example
 * ZEKERHEID_IN_WOORDEN.uitleg // 'onze uitleg, geen wet'
 */
export const ZEKERHEID_IN_WOORDEN: Readonly<Record<Zekerheid, string>> = {
  wet: 'wet',
  beroepsnorm: 'norm van het beroep',
  rechtspraak: 'rechtspraak',
  uitleg: 'onze uitleg, geen wet',
  beleid: 'beleid',
  onbevestigd: 'niet bevestigd',
}
