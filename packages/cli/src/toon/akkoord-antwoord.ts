import type { Akkoordtoets, Itemuitslag, Plantoets } from '@voordeur/coalitieakkoord'
import { langeDatum } from '@voordeur/kern'
import type { Bestandsdocument } from '../document.ts'
import { citaat, veilig, waarschuwingInWoorden } from './akkoord-woorden.ts'
import { type Deel, punt as opsomming } from './antwoord.ts'
import { toonDeel } from './monitor-antwoord.ts'
import { aantal, alinea, type Noten, noten, type Papier } from './tekst.ts'

/** An answer about a document: what to watch first, what the reader warns of, the parts, and what is still to do. */
export function toonDocumentantwoord(
  antwoord: Akkoordtoets | Plantoets,
  gelezen: Bestandsdocument,
  delen: (noot: Noten) => readonly Deel[],
  papier: Papier,
): string {
  const noot = noten()
  const { titel, signalen, ontbreekt, mens, versie } = antwoord
  const slot = versie.regels.map(({ id, geldig }) => `${id.split('/')[1]} ${geldig.van}`).join(', ')
  const deel = (een: Deel) => toonDeel(papier, een)
  return [
    papier.kleur.bold(alinea(papier, titel, 0)),
    alinea(papier, onderschrift(antwoord, gelezen.bestand), 0),
    ...deel({
      titel: 'Let op',
      regels: signalen.map((signaal) => opsomming(papier, `${signaal.zin} ${noot.bij(signaal)}`)),
    }),
    ...deel({
      titel: 'Bij het lezen van het bestand',
      regels: gelezen.waarschuwingen.map((een) => opsomming(papier, waarschuwingInWoorden(een))),
    }),
    ...delen(noot).flatMap(deel),
    ...deel({
      titel: 'Nog te vragen, het nuttigste eerst',
      regels: ontbreekt.map(({ vraag }) => alinea(papier, vraag, 4, '?')),
    }),
    ...deel({
      titel: 'Wie beslist',
      regels: [
        alinea(papier, `${mens.beslisser}.`),
        ...mens.vragen.map((vraag) => alinea(papier, `${vraag.vraag} ${noot.bij(vraag)}`, 4, '?')),
      ],
    }),
    ...deel({ titel: 'Bronnen', regels: noot.lijst(papier) }),
    '',
    papier.kleur.dim(
      alinea(
        papier,
        `Dit is een voorstel; een mens beslist. ${versie.pakket} ${versie.pakketversie}, regels: ${slot}.`,
        0,
      ),
    ),
  ].join('\n')
}

function onderschrift(
  { akkoord, uitkomst, versie }: Pick<Akkoordtoets, 'akkoord' | 'uitkomst' | 'versie'>,
  bestand: string,
): string {
  const { gemeente, bestuursperiode, paginas, omvang } = akkoord
  return [
    veilig(bestand),
    ...(gemeente === undefined ? [] : [veilig(gemeente)]),
    ...(bestuursperiode === undefined ? [] : [bestuursperiode]),
    ...(paginas === undefined ? [] : [aantal(paginas, 'pagina met tekst', "pagina's met tekst")]),
    ...(omvang === 'document' ? [] : [`alleen een ${omvang}`]),
    `voorstel op ${langeDatum(versie.peildatum)}`,
    `uitkomst: ${uitkomst}`,
  ].join(' · ')
}

/** The sentences that an item rests on, the highest first, each with its place. Also the places that a human gave. */
export function zinnenBij(
  { bewijs }: Pick<Itemuitslag, 'bewijs'>,
  { passages }: Pick<Akkoordtoets, 'passages'>,
  { document }: Pick<Bestandsdocument, 'document'>,
): readonly string[] {
  return bewijs.map((id) => {
    const [, van = 0, tot = 0] = /^p(\d+)-(\d+)$/.exec(id)?.map(Number) ?? []
    const passage = passages.find((een) => een.id === id)
    const pagina = passage?.pagina ?? document.paginas?.findLast((een) => een.van <= van)?.nummer
    const plek = [
      ...(pagina === undefined ? [] : [`pagina ${pagina}`]),
      ...(passage?.kop === undefined ? [] : [`onder ${citaat(passage.kop.replace(/^#+\s*/u, ''))}`]),
    ]
    const zin = citaat(passage?.zin ?? document.tekst.slice(van, tot))
    return plek.length === 0 ? zin : `${zin} (${plek.join(', ')})`
  })
}
