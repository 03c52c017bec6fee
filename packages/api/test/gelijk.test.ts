/** The same answers through npm, the command line and HTTP: every scenario of every domain, and a sample of commands. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  toets as toetsCoalitieakkoord,
  toetslijst,
  toetsPlan,
  vergelijk as vergelijkAkkoorden,
  zoekPassages,
} from '@voordeur/coalitieakkoord'
import {
  type Doorstroomverblijf,
  doorstroom,
  toetslijst as gereedheidslijst,
  landelijkeRol,
  toets as toetsGereedheid,
  type Uitstroomsituatie,
  uitstroom,
  vergelijk as vergelijkGereedheid,
} from '@voordeur/gereedheid'
import { type Notakeuze, nota } from '@voordeur/gereedheid/nota'
import { isVoordeurFout, type VoordeurFout } from '@voordeur/kern'
import type { Regio } from '@voordeur/keten'
import { teken } from '@voordeur/keten/teken'
import { beginCasus, type Casus, pasToe } from '@voordeur/meldcode'
import { trechtercijfers, voorstellen } from '@voordeur/monitor'
import { laadSchemas, laadSpecs } from '@voordeur/regelbouw'
import { type Aanvraag, beslistermijn, gemeenten, vergelijk, watAls } from '@voordeur/urgentie'
import { afterAll, describe, expect, it } from 'vitest'
import { gereedheid } from '../../cli/src/scenarios/gereedheid.ts'
import { keten } from '../../cli/src/scenarios/keten.ts'
import { meldcode } from '../../cli/src/scenarios/meldcode.ts'
import { monitor } from '../../cli/src/scenarios/monitor.ts'
import type { Domein, Scenario } from '../../cli/src/scenarios/scenario.ts'
import { urgentie } from '../../cli/src/scenarios/urgentie.ts'
import { PROGRAMMA } from '../../cli/test/bundel.ts'
import { operaties } from '../src/beschrijving.ts'
import { werkwoorden } from '../src/werkwoorden/alle.ts'
import { gegevens, proefserver, WORTEL } from './proefserver.ts'

type Uitkomst = { readonly antwoord: unknown } | { readonly fout: VoordeurFout }
type Json = Record<string, unknown>

const DOMEINEN: Readonly<Record<string, Domein<Scenario, never>>> = {
  gereedheid,
  keten,
  meldcode,
  monitor,
  urgentie,
} as never
const alles = gegevens()
const { server } = proefserver({ gegevens: alles })
const gevraagd = new Set<string>()
afterAll(() => server.close())

async function vraag(methode: string, pad: string, body?: unknown): Promise<{ status: number; json: Json }> {
  gevraagd.add(`${methode} ${pad.split('?')[0]}`)
  const antwoord = await server.inject({
    method: methode as 'GET',
    url: `/v1${pad}`,
    ...(body !== undefined && { payload: body as object }),
  })
  return { status: antwoord.statusCode, json: antwoord.json() as Json }
}

/** What the verb says, as JSON would carry it. */
function doe(werkwoord: () => unknown): Uitkomst {
  try {
    return { antwoord: JSON.parse(JSON.stringify(werkwoord())) as unknown }
  } catch (fout) {
    if (isVoordeurFout(fout)) return { fout }
    throw fout
  }
}

function isGelijk({ status, json }: { status: number; json: Json }, verwacht: Uitkomst): void {
  if ('antwoord' in verwacht) {
    expect(json).toEqual(verwacht.antwoord)
    expect(status).toBe(200)
    return
  }
  const { code, plekken } = verwacht.fout
  // A name that stands in the address: over HTTP that address does not exist.
  if (json['code'] === 'niet_gevonden') {
    expect([status, plekken.map(({ pad }) => pad)]).toEqual([404, ['/naam']])
    return
  }
  expect([400, 404]).toContain(status)
  expect(json['code']).toBe(code)
  const plekkenVan = (json['errors'] as Json[]).map(({ location, detail, detail_en, expected }) => [
    location,
    detail,
    detail_en,
    expected,
  ])
  // The body is also laid beside the description: that may add places, and takes none away.
  for (const { pad, bericht, verwacht: hoort } of plekken)
    expect(plekkenVan).toContainEqual([pad, bericht.nl, bericht.en, hoort])
}

/** The scenarios run through a shape of their own for some verbs; here is what those verbs say themselves. */
const ZELF: Readonly<Record<string, (scenario: Scenario & Json) => unknown>> = {
  'urgentie/beslistermijn': ({ peildatum, gemeente, regeling }) =>
    beslistermijn({
      ontvangen: peildatum,
      ...((regeling ?? gemeente) !== undefined && { gemeente: (regeling ?? gemeente) as string }),
    }),
  'coalitieakkoord/zoekPassages': ({ invoer, peildatum }) => zoekPassages(invoer as string, { peildatum }),
  'coalitieakkoord/toets': ({ invoer, correcties, peildatum }) =>
    toetsCoalitieakkoord(invoer as never, {
      peildatum,
      ...(correcties !== undefined && { correcties: correcties as never }),
    }),
  'coalitieakkoord/toetsPlan': ({ invoer, lijst, oordelen, peildatum }) =>
    toetsPlan(invoer as never, {
      lijst: lijst as 'wmo-plan',
      peildatum,
      ...(oordelen !== undefined && { oordelen: oordelen as never }),
    }),
  'coalitieakkoord/toetslijst': ({ invoer, peildatum }) => toetslijst(invoer as 'akkoord', peildatum),
  'gereedheid/nota': ({ invoer, peildatum }) => nota({ ...(invoer as Notakeuze), peildatum }),
  'gereedheid/toetslijst': ({ invoer, peildatum }) => gereedheidslijst(invoer as 'campagne', peildatum),
  'gereedheid/toets': ({ invoer, lijst, peildatum }) =>
    toetsGereedheid(invoer as never, { lijst: lijst as never, peildatum }),
  'gereedheid/landelijkeRol': ({ peildatum }) => landelijkeRol({ peildatum }),
  'gereedheid/uitstroom': ({ invoer, peildatum }) => uitstroom(invoer as Uitstroomsituatie, { peildatum }),
  'gereedheid/doorstroom': ({ invoer, peildatum }) =>
    doorstroom(invoer as readonly Doorstroomverblijf[], { peildatum }),
  'monitor/voorstellen': ({ peildatum }) => ({ voorstellen: voorstellen(peildatum) }),
}
/** What `lijst` adds there to an answer that has no outcome of its own. */
const ERBIJ = ['uitkomst', 'motivering', 'ontbreekt', 'signalen', 'mens']
const LIJSTEN = ['monitor/cijfers', 'monitor/leesCsv', 'monitor/leesOData']

function volgensPakket({ domein, inhoud, aanroep }: (typeof alles.scenarios)[number]): Uitkomst {
  if (aanroep.pad === '/coalitieakkoord-vergelijkingen') {
    const { a, b } = aanroep.body as { a: never; b: never }
    return doe(() => vergelijkAkkoorden(a, b))
  }
  if (aanroep.pad === '/gereedheid-vergelijkingen') {
    const { a, b } = aanroep.body as { a: never; b: never }
    return doe(() => vergelijkGereedheid(a, b))
  }
  const scenario = inhoud as unknown as Scenario & Json
  const naam = `${domein}/${scenario['werkwoord'] ?? 'beoordeel'}`
  const uitkomst = doe(() => ZELF[naam]?.(scenario) ?? DOMEINEN[domein]!.antwoord(scenario))
  if (!LIJSTEN.includes(naam) || !('antwoord' in uitkomst)) return uitkomst
  const velden = Object.entries(uitkomst.antwoord as Json).filter(([veld]) => !ERBIJ.includes(veld))
  return { antwoord: Object.fromEntries(velden) }
}

describe.each([...new Set(alles.scenarios.map(({ domein }) => domein))])('Elk scenario van %s', (domein) => {
  const eigen = alles.scenarios.filter((een) => een.domein === domein)

  it(`geeft over HTTP hetzelfde als het pakket (${eigen.length})`, async () => {
    for (const scenario of eigen) {
      const { methode, pad, body } = scenario.aanroep
      try {
        isGelijk(await vraag(methode, pad, body), volgensPakket(scenario))
      } catch (fout) {
        throw new Error(`${domein}/${scenario.id}: ${String(fout)}`, { cause: fout })
      }
    }
  })
})

describe('Elk werkwoord waar geen scenario over gaat', () => {
  const van = (pad: string) =>
    alles.scenarios.filter(({ aanroep }) => aanroep.pad === pad).map((een) => een.aanroep.body!)

  it('urgentie: verkenning van elke aanvraag, en elk paar van regelingen die naast elkaar staan', async () => {
    for (const body of van('/urgentie-toetsingen')) {
      const { aanvraag, ...context } = body as { aanvraag: Aanvraag; peildatum: string }
      isGelijk(
        await vraag('POST', '/urgentie-verkenningen', body),
        doe(() => watAls(aanvraag, context)),
      )
    }
    const namen = gemeenten().map(({ id }) => id)
    for (const [i, a] of namen.entries()) {
      const body = { a, b: namen[(i + 1) % namen.length]!, peildatum: '2026-11-25' }
      isGelijk(
        await vraag('POST', '/regeling-vergelijkingen', body),
        doe(() => vergelijk(body.a, body.b, body.peildatum)),
      )
    }
  })

  it('meldcode: elke zaak gebeurtenis voor gebeurtenis opgebouwd', async () => {
    for (const body of van('/meldcode-vervolgen')) {
      const { casus: heel } = body as unknown as { casus: Casus }
      if (!Array.isArray(heel?.gebeurtenissen)) continue
      const begin = doe(() => beginCasus(heel.kader))
      isGelijk(await vraag('POST', '/meldcode-casussen', { kader: heel.kader }), begin)
      let casus: Casus = { kader: heel.kader, gebeurtenissen: [] }
      for (const gebeurtenis of heel.gebeurtenissen) {
        const volgende = doe(() => pasToe(casus, gebeurtenis))
        isGelijk(await vraag('POST', '/meldcode-gebeurtenissen', { casus, gebeurtenis }), volgende)
        if (!('antwoord' in volgende)) break
        casus = volgende.antwoord as Casus
      }
    }
  })

  it('keten: van elke regio de tekening', async () => {
    for (const body of van('/regio-toetsingen').filter((_, i) => i % 5 === 0)) {
      const { regio, peildatum } = body as unknown as { regio: Regio; peildatum: string }
      isGelijk(
        await vraag('POST', '/regio-tekeningen', body),
        doe(() => teken(regio, { peildatum })),
      )
    }
  })

  it('monitor: waarnemingen als trechter', async () => {
    const gebied = { soort: 'land' } as const
    const periode = { van: '2023-01-01', tot: '2023-12-31' }
    const csv = readFileSync(join(WORTEL, 'examples/monitor/gemeente.csv'), 'utf8')
    const { json } = await vraag('POST', '/csv-lezingen', { tekst: csv })
    const waarnemingen = json['waarnemingen'] as never[]
    isGelijk(
      await vraag('POST', '/trechtercijfers', { waarnemingen, gebied, periode }),
      doe(() => trechtercijfers(waarnemingen, { gebied, periode })),
    )
  })

  it('coalitieakkoord: elke gelabelde zin, en een heel akkoord in twee versies', async () => {
    const specs = laadSpecs(join(WORTEL, 'specs'), laadSchemas(join(WORTEL, 'schemas')))
    const zinnen = specs.eigen
      .filter(({ inhoud }) => inhoud['soort'] === 'zinnenset')
      .flatMap(({ inhoud }) => inhoud['zinnen'] as readonly { zinnen: readonly string[] }[])
      .map((fragment) => ({ tekst: fragment.zinnen.join('\n\n'), peildatum: '2026-11-25' }))
    expect(zinnen.length).toBeGreaterThan(300)
    for (const { tekst, peildatum } of zinnen)
      isGelijk(
        await vraag('POST', '/akkoordpassages', { tekst, peildatum }),
        doe(() => zoekPassages(tekst, { peildatum })),
      )
    const toetsen = []
    for (const versie of ['concept', 'definitief']) {
      const tekst = readFileSync(join(WORTEL, `examples/coalitieakkoord/waterrijk-${versie}.md`), 'utf8')
      const akkoord = { document: { tekst }, omvang: 'document', volledig: true } as const
      const body = { akkoord, peildatum: '2026-11-25' }
      const antwoord = await vraag('POST', '/coalitieakkoord-toetsingen', body)
      isGelijk(
        antwoord,
        doe(() => toetsCoalitieakkoord(akkoord, { peildatum: body.peildatum })),
      )
      toetsen.push(antwoord.json)
    }
    const [a, b] = toetsen as never[]
    isGelijk(
      await vraag('POST', '/coalitieakkoord-vergelijkingen', { a, b }),
      doe(() => vergelijkAkkoorden(a!, b!)),
    )
  }, 300_000)

  it('zo is elk werkwoord minstens een keer gevraagd', () => {
    const vragen = operaties.filter(({ operatie }) => Object.hasOwn(werkwoorden, operatie.operationId))
    expect(
      vragen.filter(({ pad, methode }) => !gevraagd.has(`${methode} ${pad}`)).map(({ pad }) => pad),
    ).toEqual([])
  })
})

/** Per address the command that asks the same, where there is one; undefined where the command can't ask it. */
const OPDRACHTEN: Readonly<
  Record<string, (body: Json) => readonly [opdracht: readonly string[], invoer?: unknown] | undefined>
> = {
  '/urgentie-toetsingen': ({ aanvraag, peildatum, gemeente, vraag: wat }) =>
    typeof gemeente === 'object'
      ? undefined
      : [
          [
            'urgentie',
            'beoordeel',
            '-',
            ...opt('peildatum', peildatum),
            ...opt('gemeente', gemeente),
            ...opt('vraag', wat),
          ],
          aanvraag,
        ],
  '/regeling-toetsingen': ({ regeling, peildatum }) =>
    typeof regeling === 'string' && regeling !== ''
      ? [['urgentie', 'toets', regeling, ...opt('peildatum', peildatum)]]
      : undefined,
  '/beslistermijnen': ({ ontvangen, gemeente }) =>
    typeof gemeente === 'object'
      ? undefined
      : [['urgentie', 'termijn', String(ontvangen), ...opt('gemeente', gemeente)]],
  '/meldcode-wegingen': ({ antwoorden, kader, peildatum }) => [
    ['meldcode', 'weeg', '-', ...opt('kader', kader), ...opt('peildatum', peildatum)],
    antwoorden,
  ],
  '/meldcode-vervolgen': bestand('meldcode', 'volgende', 'casus'),
  '/dossier-toetsingen': bestand('meldcode', 'toets', 'casus'),
  '/kindchecks': bestand('meldcode', 'kindcheck', 'antwoorden'),
  '/gegevensdelingen': bestand('meldcode', 'delen', 'situatie'),
  '/meldcodedocument-toetsingen': bestand('meldcode', 'code', 'document'),
  '/meldtermijnen': bestand('meldcode', 'termijnen', 'melding'),
  '/meldcodeplichten': beroep('plicht'),
  '/handelingsperspectieven': beroep('handelen'),
  '/uitstroomplannen': bestand('gereedheid', 'uitstroom', 'situatie'),
  '/doorstroommetingen': bestand('gereedheid', 'doorstroom', 'verblijven'),
  '/regio-toetsingen': bestand('keten', 'toets', 'regio'),
  '/akkoord-toetsingen': bestand('keten', 'akkoord', 'akkoord'),
  '/gereedheid-toetsingen': ({ oordelen, lijst, peildatum }) => [
    ['gereedheid', 'toets', '-', ...opt('lijst', lijst), ...opt('peildatum', peildatum)],
    oordelen,
  ],
  '/trechters': bestand('monitor', 'trechter', 'cijfers'),
  '/kostenoverzichten': bestand('monitor', 'kosten', 'invoer'),
  '/onderwijsvragen': bestand('gereedheid', 'onderwijs', 'situatie'),
}

function opt(naam: string, waarde: unknown): readonly string[] {
  return waarde === undefined ? [] : [`--${naam}=${waarde}`]
}

function bestand(groep: string, opdracht: string, veld: string) {
  return (body: Json) => [[groep, opdracht, '-', ...opt('peildatum', body['peildatum'])], body[veld]] as const
}

function beroep(opdracht: string) {
  return ({ vraag: over, peildatum }: Json) => {
    const { beroep: naam, ...rest } = over as { beroep?: unknown }
    // The command asks about a profession only.
    return typeof naam === 'string' && Object.keys(rest).length === 0
      ? ([['meldcode', opdracht, naam, ...opt('peildatum', peildatum)]] as const)
      : undefined
  }
}

describe('Een steekproef over de opdrachtregel', () => {
  const gevallen = Object.entries(OPDRACHTEN).flatMap(([pad, maak]) => {
    const eigen = alles.scenarios.flatMap(({ id, aanroep }) => {
      if (aanroep.pad !== pad) return []
      const opdracht = maak(aanroep.body as Json)
      return opdracht ? [{ naam: `${pad} ${id}`, pad, body: aanroep.body, opdracht }] : []
    })
    // The first of every verb, and then every hundredth: the same ones each time.
    return eigen.filter((_, i) => i % 100 === 0)
  })

  it(`geeft hetzelfde als HTTP (${gevallen.length} opdrachten, van elk werkwoord met een opdracht)`, async () => {
    expect(new Set(gevallen.map(({ pad }) => pad)).size).toBe(Object.keys(OPDRACHTEN).length)
    const wachtend = [...gevallen]
    const loper = async () => {
      for (let geval = wachtend.shift(); geval; geval = wachtend.shift()) {
        const [opdracht, invoer] = geval.opdracht
        const uit = await voordeur([...opdracht, '--json'], invoer)
        const { json } = await vraag('POST', geval.pad, geval.body)
        if ('errors' in json) expect(uit['code'], geval.naam).toBe(json['code'])
        else expect(json, geval.naam).toEqual(uit)
      }
    }
    await Promise.all([loper(), loper()])
  }, 600_000)
})

function voordeur(opdracht: readonly string[], invoer: unknown): Promise<Json> {
  return new Promise((geef) => {
    const kind = execFile(
      process.execPath,
      [PROGRAMMA, ...opdracht],
      { cwd: WORTEL, maxBuffer: 64 * 1024 * 1024 },
      (_, uit) => geef(JSON.parse(uit) as Json),
    )
    kind.stdin!.end(invoer === undefined ? '' : JSON.stringify(invoer))
  })
}
