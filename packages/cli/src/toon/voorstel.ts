import { langeDatum, type Mensvraag, type Motivering, type Signaal } from '@voordeur/kern'
import { type Groepsnaam, inWoorden, type Voorstel } from '@voordeur/urgentie'
import { alinea, kop, type Noten, noten, type Papier } from './tekst.ts'

/** A proposal for a person: danger first, then the answer, the reasons, and what is still to do. */
export function toonVoorstel(voorstel: Voorstel, papier: Papier): string {
  const { signalen } = voorstel
  const van = (soort: Signaal['soort']) =>
    signalen.filter((signaal) => signaal.soort === soort && signaal.geldt === 'ja')
  const mogelijk = signalen.filter(({ geldt, soort }) => geldt === 'mogelijk' && soort !== 'gevaar')
  const gevaar = signalen.filter(({ soort }) => soort === 'gevaar')
  const { kleur } = papier
  const noot = noten()
  const regels = [
    ...gevaar.map(({ zin }) => kleur.red(alinea(papier, zin, 2, '!'))),
    ...(gevaar.length > 0 ? [''] : []),
    kleur.bold(alinea(papier, voorstel.titel, 0)),
    alinea(papier, onderschrift(voorstel), 0),
    ...deel(
      papier,
      'Waarom',
      voorstel.motivering.flatMap((reden) => toonReden(papier, reden, noot)),
    ),
    ...naastElkaar(papier, voorstel),
    ...deel(
      papier,
      'Nog te vragen, het nuttigste eerst',
      voorstel.ontbreekt.map(({ vraag }) => alinea(papier, vraag, 4, '?')),
    ),
    ...deel(
      papier,
      'Botst met hogere regels',
      van('strijd').flatMap((signaal) => toonStrijd(papier, signaal, noot)),
    ),
    ...deel(
      papier,
      'Wat de wet u geeft',
      van('recht').flatMap((signaal) => toonReden(papier, signaal, noot)),
    ),
    ...deel(
      papier,
      'Plichten van wie beslist',
      van('plicht').flatMap((signaal) => toonReden(papier, signaal, noot)),
    ),
    ...deel(
      papier,
      'Let op',
      van('let_op').flatMap((signaal) => toonReden(papier, signaal, noot)),
    ),
    ...deel(
      papier,
      'Misschien, het hangt af van wat nog niet vaststaat',
      mogelijk.flatMap((signaal) =>
        signaal.oordeel === undefined ? toonReden(papier, signaal, noot) : toonStrijd(papier, signaal, noot),
      ),
    ),
    ...deel(papier, 'Wie beslist', [
      alinea(papier, `${voorstel.mens.beslisser}.`.replace('..', '.')),
      ...voorstel.mens.vragen.flatMap((vraag) => toonMensvraag(papier, vraag, noot)),
    ]),
  ]
  return [
    ...regels,
    ...deel(
      papier,
      'De groepen uit artikel 12, derde lid, van de Huisvestingswet',
      genoemdeGroepen(zinnenVan(voorstel), voorstel.groepen).map((zin) => alinea(papier, zin, 4, '-')),
    ),
    ...deel(papier, 'Bronnen', noot.lijst(papier)),
    '',
    kleur.dim(alinea(papier, slot(voorstel), 0)),
  ].join('\n')
}

function onderschrift({ groepen, regeling, versie }: Voorstel): string {
  return [
    `Voorstel op ${langeDatum(versie.peildatum)}`,
    regeling ? `${regeling.naam} (${AARD[regeling.aard]})` : 'landelijk recht, zonder gemeente',
    ...groepen.map((groep) => `wettelijke groep: ${groepsnaam(groep)}`),
  ].join(' · ')
}

/** Who the group is, with the letter that the law gives it. */
export function groepsnaam(groep: Groepsnaam): string {
  return `${inWoorden('groep', groep)}${groep.length === 1 ? ` (groep ${groep})` : ''}`
}

/** The groups that sentences name by their letter only, in words. */
export function genoemdeGroepen(
  zinnen: readonly string[],
  bekend: readonly string[] = [],
): readonly string[] {
  const letters = zinnen.flatMap((zin) =>
    [...zin.matchAll(/\bgroep(?:en)? ([a-j])\b(?! tot en met)(?:(?:,| en| of) ([a-j])\b)?/g)].flatMap(
      ([, ...gevonden]) => gevonden.filter((letter) => letter !== undefined),
    ),
  )
  return [...new Set(letters)]
    .filter((letter) => !bekend.includes(letter))
    .sort()
    .map((letter) => `Groep ${letter}: ${inWoorden('groep', letter as Groepsnaam)}.`)
}

export const AARD: Readonly<Record<'verordening' | 'particulier' | 'niet_gelezen', string>> = {
  verordening: 'verordening van de gemeente of regio',
  particulier: 'regeling van woningcorporaties',
  niet_gelezen: 'van wie de regeling is, is niet gelezen',
}

function deel(papier: Papier, titel: string, regels: readonly string[]): readonly string[] {
  return regels.length === 0 ? [] : ['', kop(papier, titel), ...regels]
}

function toonReden(
  papier: Papier,
  reden: Pick<Motivering, 'zin' | 'bron' | 'zekerheid'>,
  noot: Noten,
): readonly string[] {
  return [alinea(papier, `${reden.zin} ${noot.bij(reden)}`, 4, '-')]
}

function toonStrijd(papier: Papier, signaal: Signaal, noot: Noten): readonly string[] {
  return [
    papier.kleur.yellow(
      alinea(papier, `${signaal.toelichting} ${OORDEEL[signaal.oordeel ?? ''] ?? ''}`, 4, 'x'),
    ),
    alinea(papier, `${signaal.zin} ${noot.bij(signaal)}`, 6),
  ]
}

/** How serious a clash is, in words. */
export const OORDEEL: Readonly<Record<string, string>> = {
  strijd_met_wet: '(botst met de tekst van de wet)',
  waarschijnlijk_strijdig: '(waarschijnlijk in strijd met de wet)',
  strijd_met_beleid: '(past niet bij verdrag of ombudsman)',
  onduidelijk: '(onduidelijk of dit mag)',
  toegestaan: '(mag, als het evenredig is)',
  niet_van_toepassing: '(speelt hier niet)',
}

const VOLGENS: Readonly<Record<'wet' | 'regeling', string>> = {
  wet: 'Volgens de wet van',
  regeling: 'Volgens de regeling alleen, op',
}

function naastElkaar(papier: Papier, { naast_elkaar: delen }: Voorstel): readonly string[] {
  if (!delen) return []
  return deel(
    papier,
    'Meer dan één antwoord mogelijk: naast elkaar',
    delen.flatMap(({ volgens, peildatum, titel, motivering }) => [
      alinea(papier, `${VOLGENS[volgens]} ${langeDatum(peildatum)}: ${titel}`, 4, '-'),
      ...motivering.slice(0, 2).map(({ zin }) => alinea(papier, zin, 6)),
    ]),
  )
}

function toonMensvraag(papier: Papier, vraag: Mensvraag, noot: Noten): readonly string[] {
  return [alinea(papier, `${vraag.vraag} ${noot.bij(vraag)}`, 4, '?')]
}

function slot({ versie }: Voorstel): string {
  const regels = versie.regels.map(({ id, geldig }) => `${id.split('/')[1]} ${geldig.van}`).join(', ')
  return `Dit is een voorstel; een mens beslist. ${versie.pakket} ${versie.pakketversie}, regels: ${regels}.`
}

function zinnenVan({ motivering, signalen, mens, naast_elkaar: delen = [] }: Voorstel): readonly string[] {
  return [
    ...[...motivering, ...signalen, ...delen.flatMap((deel) => deel.motivering)].map(({ zin }) => zin),
    ...mens.vragen.map(({ vraag }) => vraag),
  ]
}
