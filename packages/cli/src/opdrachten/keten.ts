import {
  type Akkoord,
  type Gegevenscategorie,
  ketenmodel,
  magGedeeld,
  type Overdrachtnummer,
  type Regio,
  route,
  type Schakel,
  toetsAkkoord,
  toetsRegio,
} from '@voordeur/keten'
import { alsMermaid, teken } from '@voordeur/keten/teken'
import type { Argv } from 'yargs'
import { leesInvoer } from '../invoer.ts'
import { toonAkkoord } from '../toon/keten-akkoord.ts'
import { toonDelen } from '../toon/keten-delen.ts'
import { toonModel } from '../toon/keten-model.ts'
import { toonRegio } from '../toon/keten-regio.ts'
import { toonRoute } from '../toon/keten-route.ts'
import { papier } from '../toon/tekst.ts'
import { schrijfBestand } from '../uitvoer.ts'
import { json } from './json.ts'

interface Keuzes {
  readonly peildatum: string
  readonly json: boolean
}

/** What stands for the national model in place of a file. */
const MODEL = 'model'

/** The commands about the chain. Each prints an answer; `teken` can write it to a file. */
export function ketenopdrachten(
  peildatum: { readonly type: 'string'; readonly default: string },
  schrijf: (tekst: string) => void,
): (keten: Argv<{ json: boolean }>) => Argv<{ json: boolean }> {
  const bestand = (wat: string) =>
    ({
      type: 'string',
      describe: `${wat} (YAML of JSON), of - voor de standaardinvoer`,
      demandOption: true,
    }) as const
  return (keten) =>
    keten
      .command(
        'model',
        'Wie doet wat in de keten, en wat gaat naar wie?',
        (y) => y.options({ peildatum }),
        (a) => schrijf(model(a)),
      )
      .command(
        'toets <bestand>',
        'Waar heeft de keten van een regio gaten en overlap?',
        (y) => y.positional('bestand', bestand('Bestand met een regio')).options({ peildatum }),
        (a) => schrijf(toets(a.bestand, a)),
      )
      .command(
        'route <van> <naar>',
        'Langs welke wegen gaat een zaak, en hoe lang mag dat duren?',
        (y) =>
          y
            .positional('van', { type: 'string', describe: 'Schakel, zoals burger', demandOption: true })
            .positional('naar', {
              type: 'string',
              describe: 'Schakel, zoals lokaal_team',
              demandOption: true,
            })
            .options({
              peildatum,
              begin: {
                type: 'string',
                describe: 'Dag waarop het begint (JJJJ-MM-DD); anders de peildatum',
                requiresArg: true,
              },
            }),
        (a) => schrijf(wegen(a.van, a.naar, a)),
      )
      .command(
        'delen <overdracht> <categorie>',
        'Mag dit soort gegevens mee met deze overdracht?',
        (y) =>
          y
            .positional('overdracht', { type: 'string', describe: 'Nummer, zoals h02', demandOption: true })
            .positional('categorie', {
              type: 'string',
              describe: 'Soort gegevens, zoals gezondheid',
              demandOption: true,
            })
            .options({
              peildatum,
              toestemming: {
                type: 'boolean',
                describe: 'Er is toestemming (--no-toestemming: die is er niet)',
              },
              noodzakelijk: { type: 'boolean', describe: 'De gegevens zijn nodig (--no-noodzakelijk: niet)' },
            }),
        (a) => schrijf(delen(a.overdracht, a.categorie, a)),
      )
      .command(
        'akkoord <bestand>',
        'Wat ontbreekt er in een akkoord, en wie is nog aan zet?',
        (y) => y.positional('bestand', bestand('Bestand met een akkoord')).options({ peildatum }),
        (a) => schrijf(akkoord(a.bestand, a)),
      )
      .command(
        'teken [bestand]',
        'Teken de keten van een regio, of het landelijke model (SVG)',
        (y) =>
          y
            .positional('bestand', {
              type: 'string',
              describe: 'Bestand met een regio; zonder bestand het landelijke model',
              default: MODEL,
            })
            .options({
              peildatum,
              uit: { type: 'string', describe: 'Schrijf de tekening naar dit bestand', requiresArg: true },
              vorm: { choices: ['svg', 'mermaid', 'tekst'], describe: 'Waarin?', default: 'svg' },
            }),
        (a) => schrijf(tekening(a.bestand, a)),
      )
      .demandCommand(1, 'Kies een opdracht.')
}

function model({ peildatum, json: alsJson }: Keuzes): string {
  const antwoord = ketenmodel(peildatum)
  return alsJson ? json(antwoord) : toonModel(antwoord, papier())
}

function toets(bestand: string, { peildatum, json: alsJson }: Keuzes): string {
  const antwoord = toetsRegio(leesInvoer(bestand) as Regio, { peildatum })
  return alsJson ? json(antwoord) : toonRegio(antwoord, papier())
}

function wegen(
  van: string,
  naar: string,
  { peildatum, begin = peildatum, json: alsJson }: Keuzes & { readonly begin?: string | undefined },
): string {
  const antwoord = route(van as Schakel, naar as Schakel, { begin, peildatum })
  return alsJson ? json(antwoord) : toonRoute(antwoord, papier())
}

function delen(
  overdracht: string,
  categorie: string,
  keuzes: Keuzes & {
    readonly toestemming?: boolean | undefined
    readonly noodzakelijk?: boolean | undefined
  },
): string {
  const { peildatum, toestemming, noodzakelijk } = keuzes
  const antwoord = magGedeeld(overdracht.toLowerCase() as Overdrachtnummer, {
    categorie: categorie as Gegevenscategorie,
    ...(toestemming !== undefined && { toestemming }),
    ...(noodzakelijk !== undefined && { noodzakelijk }),
    peildatum,
  })
  return keuzes.json ? json(antwoord) : toonDelen(antwoord, papier())
}

function akkoord(bestand: string, { peildatum, json: alsJson }: Keuzes): string {
  const antwoord = toetsAkkoord(leesInvoer(bestand) as Akkoord, { peildatum })
  return alsJson ? json(antwoord) : toonAkkoord(antwoord, papier())
}

function tekening(
  bestand: string,
  {
    peildatum,
    uit,
    vorm,
    json: alsJson,
  }: Keuzes & { readonly uit?: string | undefined; readonly vorm: string },
): string {
  const wat = bestand === MODEL ? ketenmodel(peildatum) : (leesInvoer(bestand) as Regio)
  if (vorm === 'mermaid') return bewaar(alsMermaid(wat, { peildatum }), uit)
  const antwoord = teken(wat, { peildatum })
  if (alsJson) return json(antwoord)
  return bewaar(vorm === 'tekst' ? antwoord.tekst : antwoord.svg, uit)
}

function bewaar(tekst: string, uit: string | undefined): string {
  if (uit === undefined) return tekst
  schrijfBestand(uit, tekst)
  return `De tekening staat in ${uit}.`
}
