import { availableParallelism, loadavg } from 'node:os'
import { type Beoordeelmeting, meetBeoordeel, REGELING } from './beoordeel.ts'
import { leesPakketten, type Pakket } from './dist.ts'
import { doelen, type Gemeten } from './doelen.ts'
import { type Groeimeting, meetGroei } from './groei.ts'
import { type Grootte, meetIngangen, meetWerkwoorden } from './grootte.ts'
import { type Importmetingen, meetImporteren } from './importeren.ts'
import { type Ketenmeting, meetKeten } from './keten.ts'
import { type Casusmeting, meetCasussen, meetWeging, type Weegmeting } from './meldcode.ts'
import { PEILDATUM } from './onderwerp.ts'
import { INVOEREN } from './situaties.ts'
import { meetTabel, type Tabelmeting } from './tabel.ts'
import { alinea, duur, getal, heel, kB, keer, kop, procent, schrijf, tabel } from './toon.ts'

const begin = performance.now()
schrijf(
  `Voordeur, metingen. Node ${process.versions.node}, ${availableParallelism()} kernen, ${new Date().toISOString().slice(0, 10)}.`,
)
alinea(
  `Alles in één proces, elk om de beurt, na opwarmen; elke meting gaat rond langs ${INVOEREN} verschillende invoeren. ` +
    'Een getal is de snelste van 24 korte beurten (van een trage 6), per aanroep. Vergelijk de verhoudingen, niet de tijden: die hangen af van de machine en van ' +
    'wat er verder op draait.',
)

const druk = loadavg()[0]!
if (druk > 1)
  alinea(`Let op: de machine is al bezig (${getal(druk)} taken). Dan zijn ook verhoudingen een schatting.`)

const bare = await meetTabel()
toonTabel(bare)
const beoordeeld = await meetBeoordeel()
toonBeoordeel(beoordeeld)
toonGroei(await meetGroei())
toonMeldcode(await meetWeging(), await meetCasussen())
toonKeten(await meetKeten())

const { pakketten, melding } = leesPakketten()
const importen = meetImporteren(pakketten)
const ingangen = meetIngangen(pakketten)
toonPakketten(pakketten, melding, importen, ingangen)
for (const pakket of pakketten)
  if (pakket.naam !== '@voordeur/kern') toonWerkwoorden(pakket, await meetWerkwoorden(pakket))
toonDoelen({ tabel: bare, beoordeeld, importen, ingangen })
schrijf(`Duur van deze meting: ${Math.round((performance.now() - begin) / 1000)} seconden.`)

function toonTabel({ id, rijen, situaties, eens, uitgevallen, alle, hand, parse }: Tabelmeting): void {
  kop('1. Eén tabel')
  alinea(
    `De echte tabel ${id}, alle ${rijen} rijen, treffer verzamel. De modellen van de andere regelmachines zijn met code ` +
      'gemaakt uit dezelfde YAML. Eerst gecontroleerd of ze hetzelfde zeggen als de geschreven rijen, alleen over volledige ' +
      'situaties: de andere kennen ja en nee, maar geen onbekend.',
  )
  tabel(
    ['zegt hetzelfde', `in situaties (van ${heel(situaties)})`],
    eens.map(({ naam, situaties: aantal }) => [naam, heel(aantal)]),
  )
  for (const { naam, reden } of uitgevallen) alinea(`Niet gemeten: ${naam}. ${reden}`)
  tabel(
    ['per aanroep', 'duur', '+/-', 'x parse', 'x hand', 'wat'],
    alle.map(({ naam, ns, spreiding, hoe }) => [
      naam,
      duur(ns),
      procent(spreiding),
      getal(ns / parse.ns),
      getal(ns / hand.ns),
      hoe,
    ]),
    [0, 5],
  )
  alinea(
    '"x parse": zoveel keer JSON.parse van dezelfde invoer. "x hand": zoveel keer de met de hand geschreven if/else. ' +
      '"+/-": zoveel trager was de middelste beurt; is dat veel, dan was de machine bezig met iets anders.',
  )
}

function toonKeten(metingen: readonly Ketenmeting[]): void {
  kop('5. De keten van een regio')
  const klein = metingen[0]!
  tabel(
    [
      'gemeenten',
      'organisaties',
      'toets',
      'JSON.parse',
      'x parse',
      'organisaties x',
      'duur x',
      'bevindingen',
    ],
    metingen.map(({ gemeenten, organisaties, toets, parse, bevindingen }) => [
      heel(gemeenten),
      heel(organisaties),
      duur(toets),
      duur(parse),
      getal(toets / parse),
      keer(organisaties / klein.organisaties),
      keer(toets / klein.toets),
      heel(bevindingen),
    ]),
    [],
  )
  alinea(
    'Met controle van de invoer, alle gaten, overlappen, overdrachten, termijnen en de versnippering. "organisaties x" en "duur x": zoveel keer de kleinste regio. ' +
      'Groeit de duur niet harder dan het aantal organisaties, dan is de toets recht evenredig.',
  )
}

function toonBeoordeel(metingen: readonly Beoordeelmeting[]): void {
  kop('2. beoordeel, van begin tot eind')
  alinea(
    `Invoer controleren, tabellen, lokale regeling, zinnen, bronnen en vragen, op ${PEILDATUM}. ${REGELING} is de regeling met ` +
      'de meeste voorwaarden. Bij onbepaald ontbreekt een derde van de feiten en staat de nuttigste vraag bovenaan.',
  )
  tabel(
    ['per aanroep', 'duur', '+/-', 'JSON.parse', 'x parse', 'per seconde', 'vragen'],
    metingen.map(({ meting, parse, ontbreekt }) => [
      meting.naam,
      duur(meting.ns),
      procent(meting.spreiding),
      duur(parse.ns),
      getal(meting.ns / parse.ns),
      heel(1e9 / meting.ns),
      getal(ontbreekt),
    ]),
  )
  for (const { meting, uitkomsten } of metingen) {
    alinea(
      `${meting.naam}: ${Object.entries(uitkomsten)
        .map(([uitkomst, aantal]) => `${aantal} ${uitkomst}`)
        .join(', ')}.`,
    )
  }
}

function toonGroei(metingen: readonly Groeimeting[]): void {
  kop('3. Meer lokale regelingen')
  alinea(
    `Kopieën van ${REGELING} onder andere namen. De index van namen wordt een keer per proces gebouwd. "als gegevens": ` +
      'beoordeel met een eigen regeling als gegevens, die bij elke aanroep wordt gecontroleerd.',
  )
  tabel(
    ['regelingen', 'index bouwen', 'opzoeken', 'opzoeken en toepassen', 'als gegevens'],
    metingen.map(({ regelingen, index, zoek, pasToe, alsGegevens }) => [
      heel(regelingen),
      duur(index),
      duur(zoek),
      duur(pasToe),
      duur(alsGegevens),
    ]),
  )
  const [eerste, laatste] = [metingen[0]!, metingen.at(-1)!]
  alinea(
    `Van ${heel(eerste.regelingen)} naar ${heel(laatste.regelingen)} regelingen wordt een aanroep ${keer(laatste.pasToe / eerste.pasToe)} zo lang ` +
      `(toepassen) en ${keer(laatste.alsGegevens / eerste.alsGegevens)} (als gegevens).`,
  )
}

function toonMeldcode(wegingen: readonly Weegmeting[], casussen: readonly Casusmeting[]): void {
  kop('4. Meldcode')
  alinea(
    'De weging van begin tot eind, en een zaak die gebeurtenis voor gebeurtenis groeit. "volgende": een opgeslagen zaak lezen, ' +
      'nakijken en zeggen wat er nu moet.',
  )
  tabel(
    ['per aanroep', 'duur', '+/-', 'x parse', 'per seconde'],
    wegingen.map(({ meting, parse }) => [
      meting.naam,
      duur(meting.ns),
      procent(meting.spreiding),
      getal(meting.ns / parse.ns),
      heel(1e9 / meting.ns),
    ]),
  )
  tabel(
    ['gebeurtenissen', 'bouwen', 'per gebeurtenis', 'volgende', 'x parse'],
    casussen.map(({ gebeurtenissen, bouwen, volgende, parse }) => [
      heel(gebeurtenissen),
      duur(bouwen),
      duur(bouwen / gebeurtenissen),
      duur(volgende),
      getal(volgende / parse),
    ]),
  )
}

function toonPakketten(
  pakketten: readonly Pakket[],
  melding: string | undefined,
  { rondes, leeg, metingen }: Importmetingen,
  ingangen: readonly Grootte[],
): void {
  kop('6. Importeren en grootte')
  if (melding) alinea(melding)
  for (const { naam, verouderd } of pakketten)
    if (verouderd) alinea(`Let op: dist/ van ${naam} is ouder dan src/. "pnpm build" ververst hem.`)
  alinea(
    `Mediaan van ${rondes} verse processen, om en om. "erbij": zoveel langer dan een proces dat niets importeert (${getal(leeg.ESM)} ms ESM, ` +
      `${getal(leeg.CJS)} ms CJS). "import": de klok binnen het proces; "snelste": de kortste daarvan.`,
  )
  tabel(
    ['', 'soort', 'erbij', 'import', 'snelste'],
    metingen.map(({ naam, soort, erbij, binnen, snelste }) => [
      naam,
      soort,
      `${getal(erbij)} ms`,
      `${getal(binnen)} ms`,
      `${getal(snelste)} ms`,
    ]),
    [0, 1],
  )
  tabel(['ingang, in kB', 'kaal', 'gzip -9', 'brotli'], ingangen.map(grootterij))
}

function toonWerkwoorden({ naam }: Pakket, werkwoorden: readonly Grootte[]): void {
  alinea(
    `Wat een bundel groter wordt door één werkwoord uit ${naam} (esbuild, verkleind, wat niet gebruikt wordt eruit):`,
  )
  tabel(['werkwoord, in kB', 'kaal', 'gzip -9', 'brotli'], werkwoorden.map(grootterij))
}

function grootterij({ naam, kaal, gzip, brotli }: Grootte): readonly string[] {
  return [naam, kB(kaal), kB(gzip), kB(brotli)]
}

function toonDoelen(gemeten: Gemeten): void {
  kop('7. Doelen')
  alinea(
    'Tijden staan op de schaal van het ontwerp, waarop JSON.parse van de invoer van één tabel 850 ns duurt; "hier" is wat er gemeten is. ' +
      'Dit is geen test: een doel dat niet gehaald is, breekt niets.',
  )
  tabel(
    ['doel', 'gemeten', ''],
    doelen(gemeten).map(({ doel, gemeten, gehaald }) => [
      doel,
      gemeten,
      gehaald ? 'gehaald' : 'niet gehaald',
    ]),
    [0, 2],
  )
}
