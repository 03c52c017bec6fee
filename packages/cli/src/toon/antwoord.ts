import type { Mens, Motivering, OntbrekendFeit, Signaal, Versie } from '@voordeur/kern'
import { alinea, kop, type Noten, noten, type Papier } from './tekst.ts'

/** What every answer of every domain holds. */
export interface Antwoord {
  readonly titel: string
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}

/** What a domain adds: the line below the title, and its own parts, after the reasons. */
export interface Eigen {
  readonly onderschrift: string
  readonly delen?: (noot: Noten) => readonly Deel[]
}

export interface Deel {
  readonly titel: string
  readonly regels: readonly string[]
}

/** An answer for a person: danger first, then the answer, the reasons, and what is still to do. */
export function toonAntwoord(antwoord: Antwoord, { onderschrift, delen }: Eigen, papier: Papier): string {
  const { kleur } = papier
  const noot = noten()
  const gevaar = antwoord.signalen.filter(({ soort }) => soort === 'gevaar')
  const van = (soort: Signaal['soort']) =>
    antwoord.signalen
      .filter((signaal) => signaal.soort === soort && signaal.geldt === 'ja')
      .map((signaal) => punt(papier, `${signaal.zin} ${noot.bij(signaal)}`))
  return [
    ...gevaar.map(({ zin }) => kleur.red(alinea(papier, zin, 2, '!'))),
    ...(gevaar.length > 0 ? [''] : []),
    kleur.bold(alinea(papier, antwoord.titel, 0)),
    alinea(papier, onderschrift, 0),
    ...toonDeel(papier, {
      titel: 'Waarom',
      regels: antwoord.motivering.map((reden) => punt(papier, `${reden.zin} ${noot.bij(reden)}`)),
    }),
    ...(delen?.(noot) ?? []).flatMap((deel) => toonDeel(papier, deel)),
    ...toonDeel(papier, {
      titel: 'Nog te vragen, het nuttigste eerst',
      regels: antwoord.ontbreekt.map(({ vraag }) => alinea(papier, vraag, 4, '?')),
    }),
    ...toonDeel(papier, { titel: 'Uw rechten', regels: van('recht') }),
    ...toonDeel(papier, { titel: 'Wat u moet doen', regels: van('plicht') }),
    ...toonDeel(papier, { titel: 'Let op', regels: van('let_op') }),
    ...toonDeel(papier, {
      titel: 'Misschien, het hangt af van antwoorden die ontbreken',
      regels: antwoord.signalen
        .filter(({ geldt, soort }) => geldt === 'mogelijk' && soort !== 'gevaar')
        .map((signaal) => punt(papier, `${signaal.zin} ${noot.bij(signaal)}`)),
    }),
    ...toonDeel(papier, {
      titel: 'Wie beslist',
      regels: [
        alinea(papier, `${antwoord.mens.beslisser}.`),
        ...antwoord.mens.vragen.map((vraag) => alinea(papier, `${vraag.vraag} ${noot.bij(vraag)}`, 4, '?')),
      ],
    }),
    ...toonDeel(papier, { titel: 'Bronnen', regels: noot.lijst(papier) }),
    '',
    kleur.dim(alinea(papier, slot(antwoord.versie), 0)),
  ].join('\n')
}

export function punt(papier: Papier, tekst: string): string {
  return alinea(papier, tekst, 4, '-')
}

function toonDeel(papier: Papier, { titel, regels }: Deel): readonly string[] {
  return regels.length === 0 ? [] : ['', kop(papier, titel), ...regels]
}

function slot({ regels, pakket, pakketversie }: Versie): string {
  const namen = regels.map(({ id, geldig }) => `${id.split('/')[1]} ${geldig.van}`).join(', ')
  return `Dit is een voorstel; een mens beslist. ${pakket} ${pakketversie}, regels: ${namen}.`
}
