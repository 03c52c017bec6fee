import { geldtOp, isDatum } from '@voordeur/kern'
import { type Beslistabel, type Schemas, type Specs, type Tabelverschil, verschil } from '@voordeur/regelbouw'
import { toonVerschil } from '../toon/regels.ts'
import { papier } from '../toon/tekst.ts'
import { Gebruiksfout } from '../uitgang.ts'
import { json } from './json.ts'
import { laad } from './laad.ts'

interface Keuzes {
  readonly json: boolean
  readonly specs: string
  readonly regel?: string | undefined
}

/** Compares the rules of two dates, or of two folders. */
export function vergelijkVersies(oud: string, nieuw: string, keuzes: Keuzes): string {
  const { paren, alleenOud, alleenNieuw, schemas } =
    isDatum(oud) && isDatum(nieuw) ? tweeDatums(oud, nieuw, keuzes.specs) : tweeMappen(oud, nieuw)
  const gekozen = paren.filter(
    ([a]) => keuzes.regel === undefined || a.id === keuzes.regel || a.id.endsWith(`/${keuzes.regel}`),
  )
  if (keuzes.regel !== undefined && gekozen.length === 0)
    throw new Gebruiksfout(
      `De regel ${keuzes.regel} bestaat niet in beide versies. Verwacht een van: ${[...new Set(paren.map(([a]) => a.id))].join(', ')}.`,
    )
  const verschillen = gekozen.flatMap(([a, b]) =>
    JSON.stringify(a.regels) === JSON.stringify(b.regels) ? [] : [verschil(a, b, schemas)],
  )
  if (keuzes.json) return json({ verschillen, alleen_oud: alleenOud, alleen_nieuw: alleenNieuw })
  return verslag(verschillen, alleenOud, alleenNieuw)
}

interface Paren {
  readonly paren: readonly (readonly [oud: Beslistabel, nieuw: Beslistabel])[]
  readonly alleenOud: readonly string[]
  readonly alleenNieuw: readonly string[]
  readonly schemas: Schemas
}

function tweeDatums(oud: string, nieuw: string, map: string): Paren {
  const { specs, schemas } = laad(map)
  return { ...koppel(op(specs, oud), op(specs, nieuw), ({ id }) => id), schemas }
}

function tweeMappen(oud: string, nieuw: string): Paren {
  if (isDatum(oud) || isDatum(nieuw)) throw new Gebruiksfout('Geef twee datums (JJJJ-MM-DD) of twee mappen.')
  const [a, b] = [laad(oud), laad(nieuw)]
  const tabellen = ({ specs }: { specs: Specs }) => specs.tabellen.map(({ inhoud }) => inhoud)
  return {
    ...koppel(tabellen(a), tabellen(b), ({ id, geldig }) => `${id} vanaf ${geldig.van}`),
    schemas: b.schemas,
  }
}

function op(specs: Specs, datum: string): readonly Beslistabel[] {
  return specs.tabellen.map(({ inhoud }) => inhoud).filter(({ geldig }) => geldtOp(geldig, datum))
}

function koppel(
  oud: readonly Beslistabel[],
  nieuw: readonly Beslistabel[],
  naam: (tabel: Beslistabel) => string,
): Omit<Paren, 'schemas'> {
  const namen = { oud: oud.map(naam), nieuw: nieuw.map(naam) }
  return {
    paren: oud.flatMap((a) => nieuw.filter((b) => naam(a) === naam(b)).map((b) => [a, b] as const)),
    alleenOud: namen.oud.filter((een) => !namen.nieuw.includes(een)),
    alleenNieuw: namen.nieuw.filter((een) => !namen.oud.includes(een)),
  }
}

function verslag(
  verschillen: readonly Tabelverschil[],
  alleenOud: readonly string[],
  alleenNieuw: readonly string[],
): string {
  const vel = papier()
  return [
    ...(verschillen.length === 0
      ? ['Geen enkele regel is veranderd.']
      : verschillen.map((een) => toonVerschil(een, vel))),
    ...(alleenOud.length > 0 ? [`Vervallen: ${alleenOud.join(', ')}.`] : []),
    ...(alleenNieuw.length > 0 ? [`Nieuw: ${alleenNieuw.join(', ')}.`] : []),
    ...(verschillen.length > 0 ? ['Een situatie is een combinatie van feiten, geen aantal mensen.'] : []),
  ].join('\n\n')
}
