import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import type { Luisteropties } from './start.ts'

/** What is wrong with the command itself. */
export class Opdrachtfout extends Error {}

export interface Opdracht {
  readonly hulp: boolean
  readonly werkers: number
  /** Take any free port if this one is taken. */
  readonly vrijePoort: boolean
  readonly luister: Luisteropties
}

export const HULP = `voordeur-api: de regels van Voordeur over HTTP

  --poort <getal>          poort (8080); 0 is elke vrije poort
  --vrije-poort            neem een andere poort als deze bezet is
  --host <adres>           adres om op te luisteren (127.0.0.1; in een container 0.0.0.0)
  --workers [getal]        zoveel processen; zonder getal een per processor
  --handboek <map>         geef ook de bestanden van het handboek
  --herkomst <adres>       website die vragen mag stellen (CORS); mag vaker
  --max-bytes <getal>      grootste body met feiten (1048576)
  --max-bestand <getal>    grootste document of bundel, in bytes (20971520)
  --lichaamstijd <ms>      tijd waarin een body binnen moet zijn (10000)
  --gelijktijdig <getal>   vragen tegelijk, per proces (1000)
  --per-afzender <getal>   vragen tegelijk van een afzender (0: geen grens)
  --achterstand <ms>       zoveel mag de server achterlopen voordat hij weigert (1000)
  --uitstel <ms>           tijd tussen "niet meer gereed" en sluiten (0)
  --zonder-logboek         schrijf geen logregels
  --help                   deze tekst

Elke optie kan ook als omgevingsvariabele: VOORDEUR_POORT, VOORDEUR_MAX_BYTES, enzovoort.
`

const OPTIES = {
  poort: { type: 'string' },
  'vrije-poort': { type: 'boolean' },
  host: { type: 'string' },
  workers: { type: 'string' },
  handboek: { type: 'string' },
  herkomst: { type: 'string', multiple: true },
  'max-bytes': { type: 'string' },
  'max-bestand': { type: 'string' },
  lichaamstijd: { type: 'string' },
  gelijktijdig: { type: 'string' },
  'per-afzender': { type: 'string' },
  achterstand: { type: 'string' },
  uitstel: { type: 'string' },
  'zonder-logboek': { type: 'boolean' },
  help: { type: 'boolean' },
} as const

/** Reads the command and, for what it does not name, the environment. */
export function leesOpdracht(
  argumenten: readonly string[],
  omgeving: Readonly<Record<string, string | undefined>>,
): Opdracht {
  const gegeven = lees(argumenten)
  const waarde = (naam: keyof typeof OPTIES): string | undefined => {
    const hier = gegeven[naam]
    if (typeof hier === 'string') return hier
    return omgeving[`VOORDEUR_${naam.toUpperCase().replaceAll('-', '_')}`]
  }
  const getal = (naam: keyof typeof OPTIES): number | undefined => {
    const tekst = waarde(naam)
    if (tekst === undefined) return undefined
    if (!/^\d{1,12}$/.test(tekst)) throw new Opdrachtfout(`Achter --${naam} hoort een geheel getal.`)
    return Number(tekst)
  }
  const vlag = (naam: 'vrije-poort' | 'zonder-logboek' | 'help') =>
    gegeven[naam] === true || waarde(naam) === '1'
  const werkers = waarde('workers')
  const handboek = waarde('handboek')
  if (handboek !== undefined && !isMap(handboek)) throw new Opdrachtfout(`De map ${handboek} bestaat niet.`)
  const herkomsten = gegeven.herkomst ?? omgeving['VOORDEUR_HERKOMST']?.split(',')
  const host = waarde('host')
  const keuze = {
    poort: getal('poort'),
    host,
    handboek,
    herkomsten,
    maxBytes: getal('max-bytes'),
    maxBestandBytes: getal('max-bestand'),
    lichaamstijd: getal('lichaamstijd'),
    gelijktijdig: getal('gelijktijdig'),
    gelijktijdigPerAfzender: getal('per-afzender'),
    achterstand: getal('achterstand'),
    uitstel: getal('uitstel'),
    logboek: vlag('zonder-logboek') ? () => {} : undefined,
  }
  return {
    hulp: vlag('help'),
    vrijePoort: vlag('vrije-poort'),
    werkers: werkers === 'alle' ? availableParallelism() : (getal('workers') ?? 1),
    luister: Object.fromEntries(Object.entries(keuze).filter(([, een]) => een !== undefined)),
  }
}

function lees(argumenten: readonly string[]) {
  // A lone `--workers` means: all of them.
  const args = argumenten.flatMap((een, i) =>
    een === '--workers' && !/^\d+$/.test(argumenten[i + 1] ?? '') ? ['--workers=alle'] : [een],
  )
  try {
    return parseArgs({ args, options: OPTIES, allowPositionals: false }).values
  } catch (fout) {
    const { code, message } = fout as NodeJS.ErrnoException
    const naam = /--[a-z-]+/.exec(message)?.[0] ?? ''
    throw new Opdrachtfout(
      code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
        ? `Deze optie bestaat niet: ${naam}.`
        : `Deze opdracht klopt niet. ${naam}`,
    )
  }
}

function isMap(pad: string): boolean {
  return statSync(pad, { throwIfNoEntry: false })?.isDirectory() === true
}
