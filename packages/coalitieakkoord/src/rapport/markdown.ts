import type { Akkoordtoets } from '@voordeur/coalitieakkoord'
import { zichtbaar } from './opmaak.ts'
import type { Rapportopties } from './opties.ts'
import { type Feit, maakRapport, type Punt, type Puntnaam, type Reden, type Zin } from './rapport.ts'
import type { Stand } from './woorden.ts'

/**
 * The answer of `toets` as Markdown: the same sentences in the same order as {@link rapportHtml}. All text of the
 * agreement is escaped: it is shown, and never becomes an image, HTML or a link under other words.
 *
 * @param toets an answer of `toets`, also one that was kept as JSON.
 * @throws VoordeurFout `invoer_ongeldig` if it is no such answer, or if `document` is not the text it was made with.
 *
 * @example
 * rapportMarkdown(toets({ document: { tekst: 'Wonen.' }, omvang: 'passage' }, { peildatum: '2026-11-25' })).split('\n')[0] // '**In gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht, gratis.**'
 */
export function rapportMarkdown(toets: Akkoordtoets, opties: Rapportopties = {}): string {
  const rapport = maakRapport(toets, opties)
  const { signalen, themas, optioneel, nakijken } = rapport
  return `${[
    `**${rapport.nood}**`,
    `# ${rapport.titel}`,
    `**${md(rapport.akkoordnaam)}**`,
    '## Wat is dit?',
    ...rapport.watIsDit,
    feiten(rapport.feiten),
    '## Eerst lezen',
    signalen.length === 0
      ? 'Er zijn geen bijzonderheden gevonden die u eerst moet weten.'
      : lijst(
          signalen.map(
            ({ soort, zin, punten, noot, bronnen }) =>
              `**${soort}:** ${md(zin)}${punten.length > 0 ? ` Zie ${punten.join(', ')}.` : ''}${noot ? ` (${noot}${noten(bronnen)})` : ''}`,
          ),
        ),
    '## Hoe vast bindt het akkoord zich?',
    tabel(
      ['Niveau', 'Wat dat betekent', 'Punten'],
      rapport.schaal.map(({ stand: hier, betekenis, punten }) => [
        stand(hier),
        betekenis,
        punten.length === 0 ? 'geen punt' : namen(punten),
      ]),
    ),
    'De niveaus hoeven elkaar niet op te volgen: het hoogste dat er staat, telt. Een ster (\\*) betekent: dit punt mag ontbreken.',
    '## Overzicht per thema',
    ...themas.flatMap(({ titel, punten }) => [`### ${titel}`, overzicht(punten)]),
    '### Punten die mogen ontbreken',
    overzicht(optioneel),
    ...themas.flatMap(({ titel, punten }) => [`## Thema: ${titel}`, ...punten.flatMap(puntdeel)]),
    '## Punten die mogen ontbreken',
    'Deze punten tellen apart. Staat zo’n punt er niet in, dan is dat geen gebrek.',
    ...optioneel.flatMap(puntdeel),
    '## Zelf nakijken',
    lijst(rapport.vragen.map(md)),
    ...(nakijken.length === 0
      ? ['Bij geen enkele zin twijfelt de software zelf. Dat betekent niet dat alles klopt.']
      : [
          '### Zinnen waar de software niet zeker van is',
          ...nakijken.flatMap(({ punten, tekst, waar, redenen }) => [
            citaat(tekst),
            `${md(waar)}. Bij punt ${punten.join(', ')}.`,
            lijst(redenen),
          ]),
        ]),
    '## Bronnen',
    'Wat de bronnen zeggen, zegt waarom een punt telt. De bronnen zeggen niets over dit akkoord.',
    rapport.bronnen
      .map(
        ({ nummer, titel, url, citaat: woorden, noot }) =>
          `${nummer}. ${md(titel)}.${woorden ? ` “${md(woorden)}”` : ''}${noot ? ` (${noot})` : ''}${url ? ` <${url.replace(/[<>\s]/gu, encodeURIComponent)}>` : ''}`,
      )
      .join('\n'),
    '## Versie',
    'Met deze gegevens is het rapport later opnieuw te maken.',
    feiten(rapport.versie),
    tabel(
      ['Regel', 'Geldig', 'Vingerafdruk'],
      rapport.regels.map(({ id, geldig, hash }) => [md(id), geldig, md(hash)]),
    ),
  ].join('\n\n')}\n`
}

function puntdeel(punt: Punt): readonly string[] {
  const { id, titel, vraag, betekenis, zinnen, vlaggen, verbeterd, verworpen, kijkNaar, hoger } = punt
  return [
    `### ${id} ${md(titel)}`,
    md(vraag),
    `**${stand(punt.stand)}.** ${betekenis}`,
    ...(verbeterd ? [`**Verbeterd door een mens.** ${verbeterd}`] : []),
    ...vlaggen.map((vlag) => `**Let op:** ${vlag}`),
    ...(zinnen.length === 0
      ? ['#### Waar is op gelet?', lijst(kijkNaar.map(md))]
      : ['#### Waar dit op rust', ...zinnen.flatMap(zindeel)]),
    ...(verworpen.length === 0
      ? []
      : [
          '#### Telt niet mee, zegt een mens',
          ...verworpen.flatMap(({ tekst, waar, uitleg }) => [citaat(tekst), `${md(waar)}. ${md(uitleg)}`]),
        ]),
    ...(hoger
      ? [
          '#### Zo komt dit punt hoger',
          `Volgende stap: ${stand(hoger.stand)}. ${hoger.betekenis} Bijvoorbeeld:`,
          citaat(hoger.modelzin),
          hoger.noot,
        ]
      : []),
    '#### Waarom dit telt',
    `${md(punt.omdat)} (${punt.zekerheid}${noten(punt.bronnen)})`,
  ]
}

function zindeel({ delen, waar, stand: hier, waarom, vlaggen, vertrouwen, mens }: Zin): readonly string[] {
  return [
    delen.length === 0
      ? 'De woorden van deze zin zijn niet meegegeven.'
      : citaat(delen.map(({ tekst }) => tekst).join('')),
    lijst([
      `Waar: ${md(waar)}`,
      `Niveau: ${stand(hier)}`,
      ...waarom.map(reden),
      ...vlaggen.map((vlag) => `Let op: ${vlag}`),
      ...(vertrouwen ? [`Vertrouwen: ${vertrouwen}`] : []),
      ...(mens ? [`Een mens: ${md(mens)}`] : []),
    ]),
  ]
}

function reden({ wat, woorden, elders, omdat, regel }: Reden): string {
  const door = woorden.map((woord) => `“${md(woord)}”`).join(', ')
  const waar = elders ? ' (in een zin ernaast of de kop)' : ''
  return `${wat}${door ? `, door ${door}${waar}` : ''}. ${md(omdat)}${regel ? ` (regel ${md(regel)})` : ''}`
}

function stand({ teken, tekst }: Stand): string {
  return teken === '?' ? `? ${tekst}` : `${teken} ${tekst}`
}

function overzicht(punten: readonly Punt[]): string {
  return tabel(
    ['Punt', 'Niveau', 'Waar het staat'],
    punten.map(({ id, titel, stand: hier, waar }) => [`${id} ${md(titel)}`, stand(hier), md(waar) || '–']),
  )
}

function namen(punten: readonly Puntnaam[]): string {
  return punten.map(({ id, titel, optioneel }) => `${id} ${md(titel)}${optioneel ? ' \\*' : ''}`).join('; ')
}

function noten(nummers: readonly number[]): string {
  return nummers.length === 0 ? '' : `; bron ${nummers.join(', ')}`
}

function feiten(lijstje: readonly Feit[]): string {
  return lijst(lijstje.map(({ wat, waarde }) => `${wat}: ${md(waarde)}`))
}

function lijst(regels: readonly string[]): string {
  return regels.map((regel) => `- ${regel}`).join('\n')
}

/** A cell is already escaped, the bar too. */
function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const rij = (cellen: readonly string[]) => `| ${cellen.join(' | ')} |`
  return [rij(koppen), rij(koppen.map(() => '---')), ...rijen.map(rij)].join('\n')
}

function citaat(tekst: string): string {
  return zichtbaar(tekst)
    .split(/\r\n|[\r\n\u2028\u2029]/u)
    .map((regel) => `> ${ontsnapt(regel)}`.trimEnd())
    .join('\n')
}

/** Text of someone else on one line, as it reads: no mark in it means anything. */
function md(tekst: string): string {
  return ontsnapt(zichtbaar(tekst).replace(/\s+/gu, ' ').trim())
}

function ontsnapt(tekst: string): string {
  return tekst
    .replace(/[\\`*_[\]|~$]/gu, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([#+=-])/u, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/u, '$1\\$2')
}
