import type { Beeld, Pijlregel, Staat } from './beeld.ts'

/** The picture in words, for who does not see it: first what is wrong, then the functions, then every hand-off. */
export function alsTekst({ titel, onderschrift, functies, vakken, pijlen }: Beeld): string {
  const naam = new Map(vakken.map(({ id, regels }) => [id, regels.join(', ')]))
  return [
    `${titel}. ${onderschrift}`,
    ...functies.map(
      ({ nummer, naam: functie, staat, waar, kern }) =>
        `${nummer} ${functie}: ${staat === 'model' ? (kern ? 'functie van de nota' : 'toegevoegd') : `${STAAT[staat]} ${waar}`.trim()}.`,
    ),
    ...pijlen.flatMap(({ van, naar, regels }) =>
      regels.map(
        (regel) =>
          `${regel.overdracht.toUpperCase()} ${regel.naam}: van ${naam.get(van)} naar ${naam.get(naar)}; ${regel.termijn}${AFSPRAAK[regel.staat]}.`,
      ),
    ),
    ...vakken.flatMap(({ regels, klokken }) =>
      klokken.map((klok) => `Binnen ${regels.join(', ')}: ${klok}.`),
    ),
  ].join('\n')
}

const STAAT: Readonly<Record<Exclude<Staat, 'model'>, string>> = {
  in_orde: 'één eindverantwoordelijke',
  gat: 'gat, niemand is eindverantwoordelijk',
  overlap: 'overlap, meer dan één eindverantwoordelijke',
  onbekend: 'onbekend',
}

const AFSPRAAK: Readonly<Record<Pijlregel['staat'], string>> = {
  model: '',
  afgesproken: '; afgesproken',
  niet_afgesproken: '; niet afgesproken',
  onbekend: '; niet bekend of het is afgesproken',
}
