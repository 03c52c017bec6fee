import type { Kindcheckantwoord, Kindcheckantwoorden, Kindcheckfeiten } from './generated/typen.ts'

/**
 * The answers as the table sees them: what follows from an earlier answer is filled in.
 *
 * Without a worrying situation, or without children, the questions after it are not asked. What was answered itself
 * always counts: children who were seen to be unsafe are not undone by "no children".
 */
export function kindcheckfeiten(antwoorden: Kindcheckantwoorden): Kindcheckfeiten {
  const { zorgelijke_situatie, zorgt_voor_kinderen, zwanger, andere_professional } = antwoorden
  const zonderZorg = zorgelijke_situatie === 'nee'
  // Siblings are asked about for adolescents only; for an adult they count when they are mentioned.
  const broersOfZussen =
    antwoorden.minderjarige_broers_of_zussen ?? (antwoorden.client === 'volwassene' ? 'nee' : undefined)
  const veilig =
    antwoorden.kinderen_veilig ?? (zonderZorg || heeftGeenKinderen(antwoorden) ? 'ja' : undefined)
  const gevaar = antwoorden.acuut_gevaar ?? (zonderZorg ? 'nee' : undefined)
  return {
    ...(zorgelijke_situatie && { zorgelijke_situatie }),
    ...(zorgt_voor_kinderen && { zorgt_voor_kinderen }),
    ...(zwanger && { zwanger }),
    ...(broersOfZussen && { minderjarige_broers_of_zussen: broersOfZussen }),
    ...(veilig && { kinderen_veilig: veilig }),
    ...(andere_professional && { andere_professional }),
    ...(gevaar && { acuut_gevaar: gevaar }),
  }
}

/** An earlier answer says that there is nothing to ask, and a later one says that there is. The unsafe one counts. */
export function isTegenstrijdig(antwoorden: Kindcheckantwoorden): boolean {
  const { client, zorgelijke_situatie, minderjarige_broers_of_zussen } = antwoorden
  const nietVeilig = isNietUitgesloten(antwoorden.kinderen_veilig, 'ja')
  const gevaar = isNietUitgesloten(antwoorden.acuut_gevaar, 'nee')
  return (
    (zorgelijke_situatie === 'nee' && (nietVeilig || gevaar)) ||
    (heeftGeenKinderen(antwoorden) && nietVeilig) ||
    (client === 'volwassene' && isNietUitgesloten(minderjarige_broers_of_zussen, 'nee'))
  )
}

function heeftGeenKinderen(antwoorden: Kindcheckantwoorden): boolean {
  const { client, zorgt_voor_kinderen, zwanger, minderjarige_broers_of_zussen: broersOfZussen } = antwoorden
  return (
    zorgt_voor_kinderen === 'nee' &&
    zwanger === 'nee' &&
    (broersOfZussen ?? (client === 'volwassene' ? 'nee' : undefined)) === 'nee'
  )
}

function isNietUitgesloten(antwoord: Kindcheckantwoord | undefined, veilig: Kindcheckantwoord): boolean {
  return antwoord !== undefined && antwoord !== veilig
}
