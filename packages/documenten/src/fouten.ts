import { fout, type VoordeurFout } from '@voordeur/kern'

/** The file is broken, or it is not what it says it is. */
export function onleesbaar(verwacht: string, nl: string, en: string): VoordeurFout {
  return fout('bestand_onleesbaar', '', verwacht, nl, en)
}

const EENHEDEN = {
  bytes: ['bytes', 'bytes'],
  uitgepakt: ['bytes na uitpakken', 'bytes when unpacked'],
  paginas: ["pagina's", 'pages'],
  tekens: ['tekens', 'characters'],
} as const

export function teGroot(wat: keyof typeof EENHEDEN, hoogstens: number): VoordeurFout {
  const [nl, en] = EENHEDEN[wat]
  return fout(
    'bestand_te_groot',
    '',
    `hoogstens ${hoogstens} ${nl}`,
    `Dit bestand is te groot: er mogen hoogstens ${hoogstens} ${nl} zijn.`,
    `This file is too big: at most ${hoogstens} ${en} are allowed.`,
  )
}

export function versleuteld(): VoordeurFout {
  return fout(
    'bestand_versleuteld',
    '',
    'een bestand zonder wachtwoord',
    'Dit bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord.',
    'This file is protected with a password. Save it without one.',
  )
}

export function zonderTekst(nl: string, en: string): VoordeurFout {
  return fout('bestand_zonder_tekst', '', 'een document met tekst', nl, en)
}

export function soortOnbekend(nl: string, en: string): VoordeurFout {
  return fout('bestandssoort_onbekend', '', 'PDF, DOCX, HTML, Markdown of platte tekst', nl, en)
}

export function duurtTeLang(milliseconden: number): VoordeurFout {
  return fout(
    'lezen_duurt_te_lang',
    '',
    `een document dat binnen ${milliseconden} milliseconden te lezen is`,
    'Het lezen van dit bestand duurt te lang.',
    'Reading this file takes too long.',
  )
}

/** The input of the verb itself is wrong. */
export function onverwacht(pad: string, verwacht: string, expected: string): VoordeurFout {
  return fout('invoer_ongeldig', pad, verwacht, `Hier hoort ${verwacht}.`, `Expected here: ${expected}.`)
}

export function geenGrens(naam: string): VoordeurFout {
  const nl = 'Hier hoort een geheel getal van 1 of hoger.'
  const en = 'A whole number of 1 or more is expected here.'
  return fout('getal_ongeldig', `/opties/${naam}`, 'een geheel getal van 1 of hoger', nl, en)
}
