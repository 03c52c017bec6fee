import type { Antwoorden, Kader, Weegfeiten } from './generated/typen.ts'

/**
 * The answers as the tables see them, with what the framework says.
 *
 * The questions about unsafety are about the suspicion of question 1. So whoever has no suspicion answers them with
 * nee, and whoever doubts about the suspicion can at most doubt. What was answered itself always counts: unsafety that
 * was seen is not undone by "no suspicion".
 */
export function weegfeiten(antwoorden: Antwoorden, kader: Kader | undefined, peildatum: string): Weegfeiten {
  const { vermoeden, onthulling, effectieve_hulp, hulp_aanvaard, resultaat } = antwoorden
  const volgt = vermoeden === 'ja' ? undefined : vermoeden
  const acuut = antwoorden.acute_onveiligheid ?? volgt
  const structureel = antwoorden.structurele_onveiligheid ?? volgt
  const door = onthulling?.door ?? (volgt && 'geen')
  return {
    ...(kader && { kader: { twijfel: kader.twijfel, onthulling: kader.onthulling } }),
    ...(vermoeden && { vermoeden }),
    ...(acuut && { acute_onveiligheid: acuut }),
    ...(structureel && { structurele_onveiligheid: structureel }),
    ...(door && { onthulling: { ...onthulling, door } }),
    ...(effectieve_hulp && { effectieve_hulp }),
    ...(hulp_aanvaard && { hulp_aanvaard }),
    ...(resultaat && !isVerouderd(antwoorden, peildatum) && { resultaat }),
  }
}

/** "The term still runs" is no answer any more once the agreed day has come. */
export function isVerouderd({ resultaat, evaluatie_op: dag }: Antwoorden, peildatum: string): boolean {
  return resultaat === 'loopt_nog' && dag !== undefined && dag <= peildatum
}
