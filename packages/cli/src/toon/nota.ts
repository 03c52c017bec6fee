import type {
  Notaoverzicht,
  Notaregel,
  Notastand,
  Notatelling,
  Oordeelstand,
  Plaats,
} from '@voordeur/gereedheid/nota'
import { langeDatum } from '@voordeur/kern'
import type { Tekstverschil } from '@voordeur/regelbouw'
import { aantal, alinea, kop, type Noten, noten, type Papier } from './tekst.ts'

const STAND: Readonly<Record<Notastand, string>> = {
  gedragen: 'software helpt',
  vastgelegd: 'alleen genoteerd',
  niet: 'geen software',
}
const OORDEEL: Readonly<Record<Oordeelstand, string>> = {
  klopt: 'Klopt',
  klopt_niet: 'Klopt niet',
  onduidelijk: 'Onduidelijk',
  niet_nagegaan: 'Niet nagegaan',
}
const PLAATS: Readonly<Record<Plaats['soort'], string>> = {
  regel: 'regel',
  functie: 'functie',
  cijfer: 'cijfer',
  pagina: 'handboek',
  bron: 'bron',
}

/** Section by section what the nota says, where it lives or why not, and what software can't do there. */
export function toonNota({ afdelingen, totaal, peildatum }: Notaoverzicht, papier: Papier): string {
  const noot = noten()
  const delen = afdelingen.filter(({ regels }) => regels.length > 0)
  return [
    kop(papier, alinea(papier, `Het grootboek van de nota op ${langeDatum(peildatum)}`, 0)),
    alinea(
      papier,
      'De nota is een voorstel, geen regel. Wij wijzen aan waar iets in de software staat; dat is onze lezing. Geteld per zin: een zin met twee dingen erin telt voor het zwakste.',
      0,
    ),
    ...delen.flatMap(({ titel, tellingen, regels }) => [
      '',
      kop(papier, alinea(papier, titel, 0)),
      alinea(papier, samenvatting(tellingen.samen), 2),
      ...regels.flatMap((regel) => toonRegel(regel, noot, papier)),
    ]),
    '',
    kop(papier, 'Per afdeling: zinnen waarbij software helpt'),
    ...tabel([
      // The footnotes propose, count and claim nothing.
      ...afdelingen.filter(({ tellingen }) => tellingen.samen.zinnen > 0),
      { titel: 'Samen', tellingen: totaal },
    ]),
    '',
    kop(papier, 'Bronnen'),
    ...noot.lijst(papier),
  ].join('\n')
}

function samenvatting({ zinnen, gedragen, vastgelegd, niet, procent_gedragen }: Notatelling): string {
  const delen = [
    `${gedragen} waarbij software helpt${procent_gedragen === undefined ? '' : ` (${procent_gedragen}%)`}`,
    `${vastgelegd} alleen genoteerd`,
    `${niet} zonder software`,
  ]
  return `${aantal(zinnen, 'zin stelt', 'zinnen stellen')} iets voor, tellen of beweren: ${delen.join(', ')}.`.replace(
    '1 zin stelt iets voor, tellen of beweren',
    '1 zin stelt iets voor, telt of beweert',
  )
}

function toonRegel(regel: Notaregel, noot: Noten, papier: Papier): readonly string[] {
  const { titel, soort, stand, voorstel, zin, waar, niet, oordeel, software_kan_niet: kanNiet } = regel
  const naam = [soort, ...(voorstel === undefined ? [] : [voorstel]), STAND[stand]].join(' · ')
  return [
    '',
    papier.kleur.bold(alinea(papier, titel, 2)),
    papier.kleur.dim(alinea(papier, `${naam} · ${regel.id}`, 2)),
    alinea(papier, `${zin} ${noot.bij(regel)}`, 4),
    ...(oordeel === undefined ? [] : [alinea(papier, `${OORDEEL[oordeel.stand]}: ${oordeel.zin}`, 4)]),
    ...waar.map((plaats) =>
      alinea(
        papier,
        `${PLAATS[plaats.soort]} ${plaats.id}${plaats.wat === undefined ? '' : `: ${plaats.wat}`}`,
        6,
        '-',
      ),
    ),
    ...(niet === undefined ? [] : [alinea(papier, `Waarom niet: ${niet}`, 4)]),
    alinea(papier, `Wat software niet kan: ${kanNiet}`, 4),
  ]
}

function tabel(
  rijen: readonly Pick<Notaoverzicht['afdelingen'][number], 'titel' | 'tellingen'>[],
): readonly string[] {
  const breed = Math.max(...rijen.map(({ titel }) => titel.length))
  const cel = ({ zinnen, gedragen, procent_gedragen }: Notatelling) =>
    (procent_gedragen === undefined ? '-' : `${gedragen}/${zinnen} ${procent_gedragen}%`).padStart(12)
  return [
    `  ${'afdeling'.padEnd(breed)}${['voorstellen', 'cijfers', 'beweringen'].map((naam) => naam.padStart(12)).join('')}`,
    ...rijen.map(
      ({ titel, tellingen: { voorstel, cijfer, bewering } }) =>
        `  ${titel.padEnd(breed)}${cel(voorstel)}${cel(cijfer)}${cel(bewering)}`,
    ),
  ]
}

const VERSCHIL: Readonly<Record<Tekstverschil['soort'], string>> = {
  'niet-in-lijst': 'staat niet in het grootboek',
  'niet-in-tekst': 'staat niet in deze tekst',
  volgorde: 'staat op een andere plek',
  begin: 'begint anders dan het grootboek zegt',
  getal: 'heeft een getal waar het grootboek dat niet zegt, of andersom',
}

/** Where a text and the ledger differ, sentence by sentence. */
export function toonTekstverschillen(
  { zinnen, verschillen }: { readonly zinnen: number; readonly verschillen: readonly Tekstverschil[] },
  inLijst: number,
  papier: Papier,
): string {
  return [
    kop(
      papier,
      verschillen.length === 0
        ? `Geen verschil: alle ${zinnen} zinnen staan in het grootboek, in dezelfde volgorde.`
        : `${aantal(verschillen.length, 'verschil', 'verschillen')}: ${zinnen} zinnen in de tekst, ${inLijst} in het grootboek.`,
    ),
    ...verschillen.map(({ soort, bij, zin, vingerafdruk }) =>
      alinea(
        papier,
        `${soort === 'niet-in-lijst' ? (bij === undefined ? 'aan het begin' : `na ${bij}`) : bij}: “${zin}” ${VERSCHIL[soort]} (${vingerafdruk}).`,
        4,
        '-',
      ),
    ),
  ].join('\n')
}
