import type { CelInhoud } from '@voordeur/regelbouw'
import { bronIds } from '@voordeur/regelbouw'
import { geldigheid } from '../delen/tijdlijn.ts'
import { OOK_ZELFDE, voorbeeldzin } from '../delen/verschil.ts'
import type { Regelinhoud } from '../gegevens/regels.ts'
import type { Onderdeel, Wijziging } from '../gegevens/wijziging.ts'
import { zelfdeZinnen } from '../gegevens/zelfde-zin.ts'
import { aantal, duizendtallen } from '../opmaak/getal.ts'
import { codeInWoorden } from '../woorden/keuze.ts'
import { LEESLIJST, ROLLEN } from '../woorden/leeslijst.ts'
import { voorwaarden } from '../woorden/voorwaarde.ts'

/** The review of a change as Markdown: for the description of a pull request. */
export function wijzigingMarkdown({ oud, nieuw, rijen, gelijk, verschil }: Wijziging): string {
  const { zelfde, rest } = zelfdeZinnen(verschil?.veranderingen ?? [])
  const regels = [
    `# ${nieuw.titel}`,
    '',
    `Regel \`${nieuw.id}\`${welkeVersies(oud, nieuw)}. ${aantal(rijen.length, 'rij', 'rijen')} anders, ${gelijk} gelijk.`,
    '',
    '## Voor wie verandert er iets?',
    '',
    ...(verschil && nieuw.soort === 'beslistabel'
      ? [
          `In ${duizendtallen(verschil.veranderd)} van de ${duizendtallen(verschil.situaties)} situaties. Een situatie is een combinatie van feiten, geen aantal mensen.${zelfde.length > 0 ? ` ${OOK_ZELFDE}` : ''}`,
          '',
          ...rest.flatMap(({ van, naar, zinnen, situaties, voorbeeld }) => [
            ...(van === undefined
              ? []
              : [
                  `- **${naar === undefined ? 'Vervalt' : 'Eerst'}:** ${regel(zinnen.van ?? codeInWoorden(van))}`,
                ]),
            ...(naar === undefined
              ? []
              : [
                  `${van === undefined ? '-' : ' '} **${van === undefined ? 'Erbij' : 'Nu'}:** ${regel(zinnen.naar ?? codeInWoorden(naar))}`,
                ]),
            `  ${duizendtallen(situaties)} situaties. Kleinste voorbeeld: ${regel(voorbeeldzin(voorbeeld, nieuw.invoer))}`,
          ]),
          ...zelfde.flatMap(({ zin, anders, situaties, voorbeeld }) => [
            `- **Zelfde zin:** ${regel(zin)}`,
            `  Anders in de uitkomst: ${anders.map(({ van, naar }) => `${regel(codeInWoorden(van))} is nu ${regel(codeInWoorden(naar))}`).join('; ')}.`,
            `  ${duizendtallen(situaties)} situaties. Kleinste voorbeeld: ${regel(voorbeeldzin(voorbeeld, nieuw.invoer))}`,
          ]),
        ]
      : ['Geen uitkomst verandert, of dit is geen beslistabel.']),
    '',
    '## Rijen',
    '',
    ...rijen.flatMap(({ id, oud: voor, nieuw: na }) => [
      `### ${id}`,
      '',
      ...kant('Voor', voor, oud),
      ...kant('Na', na, nieuw),
      '',
    ]),
    '## Nalopen',
    '',
    ...LEESLIJST.map((punt) => `- [ ] ${punt}`),
    '',
    '| rol | naam | datum | akkoord, of opmerking |',
    '|---|---|---|---|',
    ...ROLLEN.map((rol) => `| ${rol} | | | |`),
    '',
  ]
  return regels.join('\n')
}

/** A proposal for a version that is there already has one validity, not two. */
function welkeVersies(oud: Regelinhoud, nieuw: Regelinhoud): string {
  const [voor, na] = [geldigheid(oud.geldig), geldigheid(nieuw.geldig)]
  return voor === na ? `, geldig ${na}` : `: van de versie ${voor} naar die ${na}`
}

function kant(naam: string, rij: Onderdeel | undefined, inhoud: Regelinhoud): readonly string[] {
  if (!rij) return [`- **${naam}:** bestaat niet`]
  const als =
    inhoud.soort === 'beslistabel' && rij['als']
      ? voorwaarden(inhoud.invoer, rij['als'] as Record<string, CelInhoud>)
      : []
  return [
    `- **${naam}:** ${regel(rij.omdat)} (zekerheid: ${String(rij['zekerheid'])})`,
    ...als.map(({ vraag, antwoord }) => `  - ${regel(vraag)} **${regel(antwoord)}**`),
    `  - bron: ${bronIds(rij as unknown as { bron: string })
      .map((id) => `\`${id}\``)
      .join(', ')}`,
  ]
}

/** Text on one line, with the signs that Markdown would read. */
function regel(tekst: string): string {
  return tekst
    .replace(/\s+/g, ' ')
    .replace(/[*_`[\]<>|]/g, '\\$&')
    .trim()
}
