import type { Gereedheidstoets, LijstOpDatum, NiveauUitslag, VolgendeStap } from '@voordeur/gereedheid'
import { toonAntwoord } from './antwoord.ts'
import { alinea, kop, noten, type Papier } from './tekst.ts'

/** A checklist to read before it is filled in: per item the question, what to look for, and how sure it is. */
export function toonToetslijst(lijst: LijstOpDatum, papier: Papier): string {
  const noot = noten()
  return [
    papier.kleur.bold(alinea(papier, lijst.titel, 0)),
    alinea(papier, lijst.toelichting, 0),
    '',
    kop(papier, 'De schaal'),
    ...lijst.niveaus.map(({ niveau, naam, criterium }) =>
      alinea(papier, `${naam}: ${criterium}`, 4, String(niveau)),
    ),
    ...lijst.themas.flatMap((thema) => [
      '',
      kop(papier, thema.titel),
      ...lijst.items
        .filter((item) => item.thema === thema.id)
        .flatMap((item) => [
          alinea(papier, `${papier.kleur.bold(item.id)}: ${item.titel}`, 4, '-'),
          alinea(papier, item.vraag, 4),
          alinea(papier, `Kijk naar: ${item.kijk_naar.join('; ')}.`, 4),
          alinea(papier, `${item.omdat} ${noot.bij(item)}`, 4),
        ]),
    ]),
    '',
    kop(papier, 'Bronnen'),
    ...noot.lijst(papier),
  ].join('\n')
}

const GROEP: Readonly<Record<VolgendeStap['groep'], string>> = {
  wet: 'Wat de wet vraagt',
  veiligheid: 'Wat mensen beschermt',
  verder: 'Wat verder kan, de laagste niveaus eerst',
  aangeraden: 'Aangeraden, niet verplicht',
}

/** What comes next stands before how far everything is: that is what a reader asks. */
export function toonGereedheidstoets(toets: Gereedheidstoets, lijst: LijstOpDatum, papier: Papier): string {
  const titels = new Map(lijst.items.map(({ id, titel }) => [id, titel]))
  const naam = (niveau: NiveauUitslag) =>
    niveau === 'onbekend' ? 'onbekend' : `${niveau} ${lijst.niveaus[niveau]!.naam}`
  const opmerking = (item: string) => {
    if (toets.zonder_bewijs.includes(item)) return ' (zonder bewijs)'
    return toets.alleen_papier.includes(item) ? ' (alleen papier)' : ''
  }
  return toonAntwoord(
    { ...toets, motivering: [], ontbreekt: [] },
    {
      onderschrift: lijst.titel,
      delen: (noot) => [
        ...Object.entries(GROEP).map(([groep, titel]) => ({
          titel,
          regels: toets.volgende_stappen
            .filter((stap) => stap.groep === groep)
            .map((stap) =>
              alinea(papier, `${stap.titel}: ${naam(stap.niveau)}. ${doen(stap)}`, 4, stap.vraag ? '?' : '-'),
            ),
        })),
        ...lijst.themas.map((thema) => ({
          titel: thema.titel,
          regels: toets.uitslag.items
            .filter((item) => item.thema === thema.id)
            .flatMap(({ item, niveau }) => {
              const reden = toets.motivering.find(({ regel }) => regel.endsWith(`#${item}`))!
              return [
                alinea(
                  papier,
                  `${titels.get(item)}: ${papier.kleur.bold(naam(niveau))}${opmerking(item)}`,
                  4,
                  '-',
                ),
                alinea(papier, `${reden.zin} ${noot.bij(reden)}`, 4),
              ]
            }),
        })),
      ],
    },
    papier,
  )
}

function doen({ vraag, hoger }: VolgendeStap): string {
  return vraag === undefined ? `Verder naar ${hoger!.niveau}: “${hoger!.modelzin}”` : `Zoek uit: ${vraag}`
}
