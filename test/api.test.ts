/** The packed API and client, as someone installs them; and `pnpm start`. Needs `pnpm build` first. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { publint } from 'publint'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { gezichtIsDatVanHetRapport } from './gezicht.ts'
import { bestandenIn, draai, leesPakket, moet, pakInVan, pakUit, pnpm, wortel } from './inpakken.ts'

const DOMEINEN = [
  'urgentie',
  'meldcode',
  'monitor',
  'keten',
  'coalitieakkoord',
  'gereedheid',
  'documenten',
] as const
const NAMEN = ['api', 'client', ...DOMEINEN] as const
const tijdelijk = mkdtempSync(join(tmpdir(), 'voordeur-api-'))
const project = join(tijdelijk, 'project')
let pakketten: ReturnType<typeof pakInVan>
const lopend: ChildProcess[] = []

beforeAll(() => {
  const doel = join(tijdelijk, 'tarballs')
  mkdirSync(doel)
  pakketten = pakInVan(NAMEN, doel)
  // As npm would lay them out: our own packages from the tarballs, the rest from this workspace (no network).
  const modules = join(project, 'node_modules')
  for (const naam of NAMEN) {
    const map = pakUit(pakketten[naam]!.tarball, join(modules, '@voordeur', naam))
    for (const ander of Object.keys(leesPakket(map).dependencies ?? {})) {
      if (ander.startsWith('@voordeur/')) continue
      rmSync(join(modules, ander), { force: true })
      mkdirSync(dirname(join(modules, ander)), { recursive: true })
      symlinkSync(join(wortel, 'packages', naam, 'node_modules', ander), join(modules, ander), 'junction')
    }
  }
})
afterAll(() => {
  // By their own ids; each is the leader of the group it started.
  for (const { pid } of lopend) if (pid !== undefined) probeer(() => process.kill(-pid, 'SIGKILL'))
  rmSync(tijdelijk, { recursive: true, force: true })
})

function probeer(doe: () => void): void {
  try {
    doe()
  } catch {
    // It had ended already.
  }
}

/** A program that says where it listens, and how it ends after a signal to stop. */
function begin(
  opdracht: readonly string[],
  map: string,
): Promise<{ adres: string; pid: number; uit: () => string; stop: () => Promise<number | null> }> {
  const [programma, ...argumenten] = opdracht
  const proces = spawn(programma!, argumenten, {
    cwd: map,
    detached: true,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      PATH: `${join(wortel, 'node_modules/.bin')}:${process.env['PATH']}`,
    },
  })
  lopend.push(proces)
  let uit = ''
  let gezegd = ''
  proces.stdout.on('data', (stuk: Buffer) => {
    uit += stuk.toString()
  })
  const einde = new Promise<number | null>((klaar) => proces.once('close', klaar))
  return new Promise((geef, weiger) => {
    proces.stderr.on('data', (stuk: Buffer) => {
      gezegd += stuk.toString()
      const adres = /luistert op (http:\S+)/.exec(gezegd)?.[1]
      if (adres !== undefined)
        geef({
          adres,
          pid: proces.pid!,
          uit: () => uit,
          stop: () => {
            process.kill(-proces.pid!, 'SIGTERM')
            return einde
          },
        })
    })
    void einde.then(() => weiger(new Error(`Begon niet: ${gezegd}`)))
  })
}

const VRAAG = { regeling: 'zowonen', peildatum: '2026-11-25' }
const stel = (adres: string, pad: string, body: unknown, soort = 'application/json') =>
  fetch(`${adres}/v1${pad}`, {
    method: 'POST',
    headers: { 'content-type': soort },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe.each(['api', 'client'])('@voordeur/%s, ingepakt', (naam) => {
  it('bevat wat erin hoort en niets anders, en niets van deze machine', () => {
    const { map } = pakketten[naam]!
    const vrij = /^(dist\/[\w.-]+\.(c?js|d\.c?ts)|package\.json|README\.md|CHANGELOG\.md|LICENSE(\.\w+)?)$/
    const bestanden = bestandenIn(map)
    const erbij = naam === 'api' ? ['gegevens.json', 'openapi.json'] : []
    expect(bestanden.filter((een) => !vrij.test(een))).toEqual(erbij)
    for (const bestand of bestanden) {
      const tekst = readFileSync(join(map, bestand), 'utf8')
      for (const pad of ['/work/', '/root/', `${wortel}/`, `${homedir()}/`])
        expect(tekst.includes(pad), bestand).toBe(false)
    }
    expect(JSON.stringify(leesPakket(map))).not.toMatch(/workspace:|"\.\/src/)
  })

  it('publint en attw zijn tevreden', async () => {
    const { tarball } = pakketten[naam]!
    const { messages } = await publint({
      pack: { tarball: new Uint8Array(readFileSync(tarball)).buffer },
      strict: true,
    })
    expect(messages).toEqual([])
    const attw = join(wortel, 'node_modules/@arethetypeswrong/cli/dist/index.js')
    // The API is a server: ESM only. The client also works with require.
    const profiel = naam === 'api' ? ['--profile', 'esm-only', '--ignore-rules', 'cjs-resolves-to-esm'] : []
    const opdracht = [
      process.execPath,
      attw,
      tarball,
      '--no-definitely-typed',
      '--format',
      'json',
      ...profiel,
      '--exclude-entrypoints',
      'openapi.json',
    ]
    const { code, uit } = draai(opdracht, tijdelijk)
    const { problems = {} } = JSON.parse(uit) as { problems?: Record<string, unknown> }
    const gevonden = Object.keys(problems).filter((een) => naam !== 'api' || een !== 'CJSResolvesToESM')
    expect({ code, gevonden }).toEqual({ code: 0, gevonden: [] })
  })
})

describe.each(['api', 'client'])('@voordeur/%s', (naam) => {
  it('het gezicht naar buiten is dat van etc/*.api.md', () => gezichtIsDatVanHetRapport(naam))
})

describe('Een beheerder die @voordeur/api installeert', () => {
  const api = 'node_modules/@voordeur/api/dist/voordeur-api.js'

  it('krijgt hulp in het Nederlands, en een duidelijke fout bij een verkeerde optie', () => {
    expect(moet([process.execPath, api, '--help'], project)).toContain('--workers')
    for (const fout of [['--bestaat-niet'], ['--poort=x'], ['--handboek=/bestaat/niet'], ['los']]) {
      const { code, fout: gezegd } = draai([process.execPath, api, ...fout], project)
      expect([code, gezegd.split('\n').at(-2)]).toEqual([2, 'Zie voordeur-api --help.'])
    }
  })

  it('krijgt antwoorden, een logboek van JSON, en een nette afloop na SIGTERM', async () => {
    const { adres, stop, uit } = await begin([process.execPath, api, '--poort=0'], project)
    expect((await fetch(`${adres}/gezondheid/ready`)).status).toBe(200)
    const antwoord = await stel(adres, '/regeling-toetsingen', VRAAG)
    expect(await antwoord.json()).toMatchObject({ uitkomst: 'waarschijnlijk_strijdig' })
    expect(await (await fetch(`${adres}/v1/openapi.json`)).json()).toEqual(
      JSON.parse(readFileSync(join(wortel, 'packages/api/openapi.json'), 'utf8')),
    )
    const { regels } = (await (await fetch(`${adres}/v1/regels`)).json()) as { regels: readonly unknown[] }
    expect(regels.length).toBeGreaterThan(100)
    expect(await stop()).toBe(0)
    const logboek = uit()
      .trim()
      .split('\n')
      .map((regel) => JSON.parse(regel) as { body: string })
    expect(logboek.map(({ body }) => body)).toEqual([
      'begonnen',
      'verzoek',
      'verzoek',
      'verzoek',
      'verzoek',
      'gestopt',
    ])
  })

  it('leest een document in een eigen draad, die niemand ophoudt en op tijd stopt', async () => {
    const { adres, stop } = await begin([process.execPath, api, '--poort=0', '--zonder-logboek'], project)
    const tekst = readFileSync(join(wortel, 'examples/coalitieakkoord/waterrijk-concept.md'), 'utf8')
    const gelezen = await stel(adres, '/documentlezingen', tekst, 'application/octet-stream')
    expect(gelezen.status).toBe(200)
    expect(await gelezen.json()).toMatchObject({
      document: { tekst: expect.stringContaining('Waterrijk') as unknown },
    })
    const kapot = await stel(adres, '/documentlezingen', '%PDF-1.7\nkapot', 'application/octet-stream')
    expect([kapot.status, ((await kapot.json()) as { code: string }).code]).toEqual([
      400,
      'bestand_onleesbaar',
    ])
    expect(await stop()).toBe(0)
  })

  it('gebruikt elke kern met --workers, en mist niets als er een wegvalt', async () => {
    const { adres, stop, uit } = await begin([process.execPath, api, '--poort=0', '--workers', '2'], project)
    const werkers = () => [...uit().matchAll(/"voordeur\.werker":(\d+)/g)].map(([, pid]) => Number(pid))
    await expect.poll(() => new Set(werkers()).size, { timeout: 20_000 }).toBe(2)
    process.kill(werkers()[0]!, 'SIGKILL')
    const statussen: number[] = []
    for (let i = 0; i < 50; i += 1) {
      // Only a connection to the one that fell away can break; asking again is always allowed.
      const antwoord = await stel(adres, '/regeling-toetsingen', VRAAG).catch(() =>
        stel(adres, '/regeling-toetsingen', VRAAG),
      )
      statussen.push(antwoord.status)
    }
    expect(new Set(statussen)).toEqual(new Set([200]))
    await expect.poll(() => new Set(werkers()).size, { timeout: 20_000 }).toBe(3)
    expect(await stop()).toBe(0)
  })

  it('kan de bestanden van een handboek erbij geven, en niets daarbuiten', async () => {
    const map = join(tijdelijk, 'handboek')
    mkdirSync(join(map, 'regels'), { recursive: true })
    writeFileSync(join(map, 'index.html'), '<!doctype html><title>Handboek</title>')
    writeFileSync(join(map, 'regels/index.html'), 'regels')
    writeFileSync(join(map, '.geheim'), 'geheim')
    writeFileSync(join(tijdelijk, 'buiten.txt'), 'buiten')
    const { adres, stop } = await begin(
      [process.execPath, api, '--poort=0', '--zonder-logboek', `--handboek=${map}`],
      project,
    )
    const hoofd = await fetch(`${adres}/`)
    expect([await hoofd.text(), hoofd.headers.get('content-type')]).toEqual([
      '<!doctype html><title>Handboek</title>',
      'text/html; charset=utf-8',
    ])
    expect(hoofd.headers.get('content-security-policy')).toMatch(
      /default-src 'none'; script-src 'self';(?!.*unsafe)/,
    )
    expect(await (await fetch(`${adres}/regels/`)).text()).toBe('regels')
    expect(
      (await fetch(`${adres}/`, { headers: { 'if-none-match': hoofd.headers.get('etag')! } })).status,
    ).toBe(304)
    for (const pad of [
      '/.geheim',
      '/%2e%2e/buiten.txt',
      '/..%2fbuiten.txt',
      '/regels/../../buiten.txt',
      '/bestaat-niet',
      '/regels%00',
    ])
      expect((await fetch(`${adres}${pad}`)).status, pad).toBe(404)
    expect((await stel(adres, '/regeling-toetsingen', VRAAG)).status).toBe(200)
    expect((await fetch(`${adres}/documentatie`)).status).toBe(200)
    expect(await stop()).toBe(0)
  })
})

describe('Een ontwikkelaar die @voordeur/client installeert', () => {
  it('kan hem laden met import en met require, ook waar code uit tekst niet mag', () => {
    const streng = [process.execPath, '--disallow-code-generation-from-strings']
    const toon = "console.log(typeof p.maakClient({ adres: 'http://localhost/v1' }).POST, p.isProbleem({}))"
    const esm = moet(
      [...streng, '--input-type=module', '-e', `import * as p from '@voordeur/client';${toon}`],
      project,
    )
    expect(esm).toBe('function false\n')
    expect(moet([...streng, '-e', `const p = require('@voordeur/client');${toon}`], project)).toBe(esm)
  })
})

describe('pnpm start', () => {
  it('geeft de API en haar documentatie op één adres, dat het zegt, en stopt op een signaal', async () => {
    const { scripts } = leesPakket(wortel) as unknown as { scripts: Record<string, string> }
    // Where these tests are not run by pnpm itself, there is none on the PATH.
    const opdracht = scripts['start']!.replaceAll(/(?<=^|&& )pnpm /g, `${pnpm().join(' ')} `)
    const { adres, stop } = await begin(['sh', '-c', `${opdracht} --poort=0`], wortel)
    expect((await fetch(`${adres}/v1/gezondheid/ready`)).status).toBe(200)
    expect(await (await fetch(`${adres}/documentatie`)).text()).toContain('<h1>Voordeur')
    expect((await stel(adres, '/regeling-toetsingen', VRAAG)).status).toBe(200)
    await stop()
    await expect(fetch(adres)).rejects.toThrow()
  })
})

describe('De voorbeelden in deploy/', () => {
  const lees = (naam: string) => readFileSync(join(wortel, 'deploy', naam), 'utf8')

  it('Kubernetes: probes op adressen die bestaan, alleen-lezen, zonder root, grenzen, geen uitgaand verkeer', () => {
    const delen = parseAllDocuments(lees('kubernetes.yaml')).map(
      (deel) => deel.toJS() as Record<string, never>,
    )
    const pod = (
      delen[0] as unknown as {
        spec: {
          template: {
            spec: {
              securityContext: unknown
              terminationGracePeriodSeconds: number
              containers: Record<string, unknown>[]
            }
          }
        }
      }
    ).spec.template.spec
    const [container] = pod.containers
    expect(pod.securityContext).toMatchObject({ runAsNonRoot: true })
    expect(container).toMatchObject({
      securityContext: {
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      },
      readinessProbe: { httpGet: { path: '/gezondheid/ready' } },
      livenessProbe: { httpGet: { path: '/gezondheid/live' } },
      resources: { limits: { memory: '768Mi' } },
    })
    // Delay and grace together fit in what Kubernetes waits.
    expect(pod.terminationGracePeriodSeconds).toBeGreaterThan(5 + 25)
    expect(delen.find((deel) => String(deel['kind']) === 'NetworkPolicy')).toMatchObject({
      spec: { egress: [] },
    })
    expect(parse(lees('kubernetes.yaml').split('\n---\n')[0]!)).toBeTruthy()
  })

  it('container en systemd starten een opdracht die bestaat, met opties die bestaan', () => {
    const hulp = moet(
      [process.execPath, 'node_modules/@voordeur/api/dist/voordeur-api.js', '--help'],
      project,
    )
    const [, unit] = /ExecStart=(.*)/.exec(lees('voordeur-api.service'))!
    expect(lees('Containerfile')).toContain('/app/dist/voordeur-api.js')
    expect(unit).toContain('@voordeur/api/dist/voordeur-api.js')
    for (const [
      optie,
    ] of `${unit} ${lees('Containerfile').split('CMD')[1]} ${lees('kubernetes.yaml')}`.matchAll(
      /--(?!-)[a-z][a-z-]+/g,
    ))
      if (!['--interval', '--timeout'].includes(optie)) expect(hulp).toContain(optie)
  })
})
