import type { Antwoorden, Kader, Weegfeiten } from './generated/typen.ts'

/**
 * The answers as the tables see them, with what the framework says.
 *
 * The questions about unsafety are about the suspicion of question 1. So whoever has no suspicion answers them with
 * nee, whoever doubts about the suspicion can at most doubt, and whoever sees unsafety has a suspicion. What was
 * answered itself always counts: unsafety that was seen is not undone by "no suspicion".
 */
export function weegfeiten(antwoorden: Antwoorden, kader: Kader | undefined, peildatum: string): Weegfeiten {
  const { onthulling, effectieve_hulp, hulp_aanvaard, resultaat } = antwoorden
  const vermoeden = antwoorden.vermoeden ?? (zietOnveiligheid(antwoorden) ? 'ja' : undefined)
  const volgt = vermoeden === 'ja' ? undefined : vermoeden
  // Where doubt about unsafety means reporting, doubt about the suspicion doesn't answer for it.
  const onveilig = volgt === 'twijfel' && kader?.twijfel === 'melden' ? undefined : volgt
  const acuut = antwoorden.acute_onveiligheid ?? onveilig
  const structureel = antwoorden.structurele_onveiligheid ?? onveilig
  const door = onthulling?.door ?? (volgt && 'geen')
  const ernstig = onthulling?.ernstig ?? (volgt && door === 'ouder_of_pleger' ? false : undefined)
  return {
    ...(kader && { kader: { twijfel: kader.twijfel, onthulling: kader.onthulling } }),
    ...(vermoeden && { vermoeden }),
    ...(acuut && { acute_onveiligheid: acuut }),
    ...(structureel && { structurele_onveiligheid: structureel }),
    eer_of_dwang_genoemd: antwoorden.eer_of_dwang === true,
    onthulling: { ...(door && { door }), ...(ernstig !== undefined && { ernstig }) },
    ...(effectieve_hulp && { effectieve_hulp }),
    ...(hulp_aanvaard && { hulp_aanvaard }),
    ...(resultaat && !isVerouderd(antwoorden, peildatum) && { resultaat }),
  }
}

/** Was unsafety seen, or told by who suffers it, or was a serious form told by who does it? */
function zietOnveiligheid({ acute_onveiligheid, structurele_onveiligheid, onthulling }: Antwoorden): boolean {
  const door = onthulling?.door ?? 'geen'
  const verteld = door === 'ouder_of_pleger' ? onthulling?.ernstig === true : door !== 'geen'
  return acute_onveiligheid === 'ja' || structurele_onveiligheid === 'ja' || verteld
}

/** Answers that nobody can mean together: unsafety without a suspicion. The tables then take the safest reading. */
export function isTegenstrijdig(antwoorden: Antwoorden): boolean {
  const { vermoeden, acute_onveiligheid, structurele_onveiligheid, eer_of_dwang } = antwoorden
  if (vermoeden === undefined || vermoeden === 'ja') return false
  const twijfelt = acute_onveiligheid === 'twijfel' || structurele_onveiligheid === 'twijfel'
  return zietOnveiligheid(antwoorden) || (vermoeden === 'nee' && (twijfelt || eer_of_dwang === true))
}

/** "The term still runs" is no answer any more once the agreed day has come. */
export function isVerouderd({ resultaat, evaluatie_op: dag }: Antwoorden, peildatum: string): boolean {
  return resultaat === 'loopt_nog' && dag !== undefined && dag <= peildatum
}
