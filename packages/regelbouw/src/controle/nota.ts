import type { Exporten } from '../exporten.ts'
import type { Register, Zinnenlijst, Zinregel } from '../generated/typen.ts'
import type { Melding } from '../melding.ts'
import type { Bestand, Specs } from '../specs.ts'
import type { Pad } from '../yaml.ts'
import type { Bronnenlijst } from './bronnen.ts'

/** The register that says where each sentence of a text lives is known by the schema of its items. */
const GROOTBOEK = 'gereedheid/notagrootboek#grootboekregel'
const ZEGT_IETS = new Set<Zinregel['soort']>(['voorstel', 'cijfer', 'bewering'])

interface Plaats {
  readonly soort: 'regel' | 'functie' | 'cijfer' | 'pagina' | 'bron'
  readonly id: string
}

interface Grootboekregel {
  readonly afdeling: string
  readonly soort: Zinregel['soort']
  readonly titel: string
  readonly citaat?: string
  readonly zinnen: readonly string[]
  readonly waar?: readonly Plaats[]
  readonly niet?: string
  readonly oordeel?: unknown
}

/** Is this the ledger of a text? It points at rules and is no rule itself. */
export function isNotagrootboek({ uitvoer }: Pick<Register, 'uitvoer'>): boolean {
  return uitvoer === GROOTBOEK
}

/**
 * Does the ledger of the nota hold? Every sentence that proposes, counts or claims has an entry, every entry points at
 * something that exists, or says why it points at nothing.
 */
export function controleerNota(specs: Specs, bronnen: Bronnenlijst, exporten?: Exporten): readonly Melding[] {
  const boeken = specs.registers.filter(({ inhoud }) => isNotagrootboek(inhoud))
  return [
    ...specs.zinnenlijsten.flatMap((lijst) => controleerZinnenlijst(lijst)),
    ...specs.zinnenlijsten.flatMap((lijst) => zinnenZonderRegel(lijst, boeken)),
    ...boeken.flatMap((boek) => controleerGrootboek(boek, specs, bronnen, exporten)),
  ]
}

/** Numbers without holes, no sentence twice in a section, and no number that is passed over without a reason. */
function controleerZinnenlijst({ inhoud, meld }: Bestand<Zinnenlijst>): readonly Melding[] {
  const afdelingen = new Set<string>()
  return inhoud.afdelingen.flatMap((afdeling, i) => {
    const meldingen: Melding[] = []
    if (afdelingen.has(afdeling.id))
      meldingen.push(meld(['afdelingen', i, 'id'], `De afdeling "${afdeling.id}" staat er twee keer.`))
    afdelingen.add(afdeling.id)
    const afdrukken = new Map<string, string>()
    afdeling.zinnen.forEach((zin, j) => {
      const pad: Pad = ['afdelingen', i, 'zinnen', j]
      const hoort = `${afdeling.id}.${j + 1}`
      if (zin.id !== hoort) meldingen.push(meld([...pad, 'id'], `Deze zin hoort ${hoort} te heten.`))
      const eerder = afdrukken.get(zin.vingerafdruk)
      if (eerder) meldingen.push(meld([...pad, 'vingerafdruk'], `Zin ${zin.id} is dezelfde als ${eerder}.`))
      afdrukken.set(zin.vingerafdruk, zin.id)
      if (zin.soort === 'toelichting' && zin.getal && zin.reden === undefined)
        meldingen.push(
          meld(
            pad,
            `Zin ${zin.id} ("${zin.begin}") heeft een getal en is toch toelichting: schrijf bij reden waarom.`,
          ),
        )
    })
    return meldingen
  })
}

function zinnenZonderRegel(
  { inhoud, meld }: Bestand<Zinnenlijst>,
  boeken: readonly Bestand<Register>[],
): readonly Melding[] {
  const gedekt = new Set(
    boeken.flatMap(({ inhoud: boek }) => boek.items.flatMap((item) => alsRegel(item.dan).zinnen)),
  )
  return inhoud.afdelingen.flatMap(({ zinnen }, i) =>
    zinnen.flatMap((zin, j) =>
      ZEGT_IETS.has(zin.soort) && !gedekt.has(zin.id)
        ? [
            meld(
              ['afdelingen', i, 'zinnen', j],
              `Zin ${zin.id} ("${zin.begin}") is een ${zin.soort}, maar staat in geen regel van het grootboek van de nota.`,
            ),
          ]
        : [],
    ),
  )
}

function controleerGrootboek(
  { inhoud: boek, meld }: Bestand<Register>,
  specs: Specs,
  bronnen: Bronnenlijst,
  exporten: Exporten | undefined,
): readonly Melding[] {
  const zinnen = new Map(
    specs.zinnenlijsten.flatMap(({ inhoud }) =>
      inhoud.afdelingen.flatMap((afdeling) =>
        afdeling.zinnen.map((zin): [string, Zinregel] => [zin.id, zin]),
      ),
    ),
  )
  const bestaat = plaatsen(specs, bronnen, exporten)
  return boek.items.flatMap((item, i) => {
    const regel = alsRegel(item.dan)
    const pad: Pad = ['items', i, 'dan']
    const meldingen: Melding[] = []
    const fout = (plek: Pad, bericht: string) =>
      meldingen.push(meld([...pad, ...plek], `Regel "${item.id}": ${bericht}`))
    if ((regel.waar === undefined) === (regel.niet === undefined))
      fout([], 'schrijf waar het staat, of waarom niet; niet allebei en niet geen van beide.')
    regel.zinnen.forEach((id, j) => {
      if (!zinnen.has(id)) fout(['zinnen', j], `de zin ${id} bestaat niet.`)
    })
    if (!regel.zinnen.some((id) => ZEGT_IETS.has(zinnen.get(id)?.soort ?? 'kop')))
      fout(['zinnen'], 'geen van de zinnen is een voorstel, cijfer of bewering.')
    if (!regel.zinnen.some((id) => id.startsWith(`${regel.afdeling}.`)))
      fout(['afdeling'], `geen van de zinnen staat in de afdeling ${regel.afdeling}.`)
    if (regel.soort === 'cijfer' && regel.oordeel === undefined)
      fout([], 'zeg bij een cijfer of het klopt (oordeel).')
    const woorden = regel.citaat?.trim().split(/\s+/).length ?? 0
    if (woorden > 25) fout(['citaat'], `dit citaat heeft ${woorden} woorden; 25 is de grens.`)
    regel.waar?.forEach((plaats, j) => {
      if (!bestaat(plaats)) fout(['waar', j, 'id'], `${NAAM[plaats.soort]} "${plaats.id}" bestaat niet.`)
    })
    return meldingen
  })
}

const NAAM: Readonly<Record<Plaats['soort'], string>> = {
  regel: 'de regel',
  functie: 'de functie',
  cijfer: 'het cijfer',
  pagina: 'de pagina',
  bron: 'de bepaling',
}

/** What an entry can point at. Functions and pages count only where the packages themselves are at hand. */
function plaatsen(
  specs: Specs,
  bronnen: Bronnenlijst,
  exporten: Exporten | undefined,
): (plaats: Plaats) => boolean {
  const regels = new Set<string>()
  const cijfers = new Set<string>()
  for (const { inhoud } of specs.tabellen)
    for (const rij of inhoud.regels) regels.add(`${inhoud.id}#${rij.id}`)
  for (const { inhoud } of [...specs.registers, ...specs.toetslijsten])
    for (const item of inhoud.items) regels.add(`${inhoud.id}#${item.id}`)
  for (const { inhoud } of specs.registers)
    if (inhoud.id === 'monitor/cijfers')
      for (const { dan } of inhoud.items) cijfers.add(String((dan as { readonly code?: unknown }).code))
  return ({ soort, id }) => {
    switch (soort) {
      case 'regel':
        return regels.has(id)
      case 'cijfer':
        return cijfers.has(id)
      case 'bron':
        return bronnen.has(id)
      case 'functie':
        return exporten?.functies.has(id) ?? true
      case 'pagina':
        return exporten?.paginas.has(id) ?? true
    }
  }
}

/** The check of the register itself reports an item that does not fit its schema; here such a part counts as absent. */
function alsRegel(dan: object): Grootboekregel {
  const regel = dan as Partial<Grootboekregel>
  return {
    ...(regel as Grootboekregel),
    zinnen: Array.isArray(regel.zinnen) ? regel.zinnen : [],
  }
}
