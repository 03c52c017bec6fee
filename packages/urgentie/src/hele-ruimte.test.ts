import { describe, expect, it } from 'vitest'
import { beoordeel } from './beoordeel.ts'
import type { Aanvraag } from './generated/typen.ts'

type Feiten = Readonly<Record<string, readonly (boolean | string)[]>>

const STATUS = [
  'nederlander',
  'rechtmatig_a_e_l',
  'wacht_op_verlenging',
  'wacht_op_wijziging',
  'wacht_op_eerste_vergunning_slachtoffer',
  'rechtmatig_anders',
  'geen',
] as const
const JA_NEE = [true, false] as const

const ruimten: readonly { naam: string; peildatum: string; vast: Aanvraag; feiten: Feiten }[] = [
  {
    naam: 'het recht tot 1 juli 2026, alle feiten die daar tellen',
    peildatum: '2026-06-30',
    vast: {},
    feiten: {
      'verblijf.status': STATUS,
      'opvang.verblijft': JA_NEE,
      'opvang.doelgroep': ['relatie_of_geweld', 'dakloosheid', 'anders'],
      'opvang.plek': ['voorziening', 'hotel_of_vakantiepark'],
      'opvang.vertrok_na_aanvraag': JA_NEE,
      mantelzorg: JA_NEE,
    },
  },
  {
    naam: 'het recht vanaf 1 juli 2026: de groepen c, d en j voor wie bij geen andere groep hoort',
    peildatum: '2026-07-01',
    vast: {
      mantelzorg: false,
      uitstapprogramma: false,
      verlaat_instelling: 'geen',
      medisch: { ernstig_en_chronisch: false },
      opvang: { verblijft: false },
    },
    feiten: {
      'verblijf.status': STATUS,
      'opvang.verleend': JA_NEE,
      'opvang.reden': [
        'huiselijk_geweld',
        'mensenhandel',
        'relatieproblemen',
        'dakloosheid',
        'geweld_buiten_huiselijke_kring',
        'anders',
      ],
      'opvang.mede_wegens_dakloosheid': JA_NEE,
      'opvang.verlaat': JA_NEE,
      'woonsituatie.vaste_verblijfplaats': JA_NEE,
      'gezin.minderjarigen': JA_NEE,
    },
  },
  {
    naam: 'het recht vanaf 1 juli 2026: alle feiten over de opvang, voor wie bij geen andere groep hoort',
    peildatum: '2026-07-01',
    vast: {
      mantelzorg: false,
      uitstapprogramma: false,
      verlaat_instelling: 'geen',
      medisch: { ernstig_en_chronisch: false },
      woonsituatie: { vaste_verblijfplaats: true },
    },
    feiten: {
      'verblijf.status': ['nederlander', 'geen'],
      'opvang.verblijft': JA_NEE,
      'opvang.doelgroep': ['relatie_of_geweld', 'dakloosheid'],
      'opvang.verleend': JA_NEE,
      'opvang.reden': [
        'huiselijk_geweld',
        'relatieproblemen',
        'dakloosheid',
        'geweld_buiten_huiselijke_kring',
      ],
      'opvang.mede_wegens_dakloosheid': JA_NEE,
      'opvang.verlaat': JA_NEE,
    },
  },
]

/** Every situation, with every combination of known and absent facts, by its digits; absent is the last digit. */
function* situaties(aantallen: readonly number[]): Generator<readonly number[]> {
  const cijfers = aantallen.map(() => 0)
  for (;;) {
    yield [...cijfers]
    let i = 0
    while (i < cijfers.length && cijfers[i] === aantallen[i]) cijfers[i++] = 0
    if (i === cijfers.length) return
    cijfers[i] = cijfers[i]! + 1
  }
}

describe.each(ruimten)('De hele ruimte van beoordeel: $naam', ({ peildatum, vast, feiten }) => {
  const paden = Object.keys(feiten)
  const aantallen = paden.map((pad) => feiten[pad]!.length)
  const sleutel = (situatie: readonly number[]) => situatie.join()
  const aanvraag = (situatie: readonly number[]): Aanvraag => {
    const gevuld: Record<string, unknown> = structuredClone(vast) as Record<string, unknown>
    situatie.forEach((cijfer, i) => {
      const waarde = feiten[paden[i]!]![cijfer]
      if (waarde === undefined) return
      const [groep, feit] = paden[i]!.split('.') as [string, string?]
      gevuld[groep] = feit === undefined ? waarde : { ...(gevuld[groep] as object), [feit]: waarde }
    })
    return gevuld as Aanvraag
  }
  const gezegd = new Map<string, { uitkomst: string; gevraagd: readonly string[] }>()
  /** By filling in every absent fact in every way: which outcomes are possible, and which facts can change them. */
  const waar = new Map<string, { uitkomsten: ReadonlySet<string>; relevant: ReadonlySet<number> }>()
  for (const situatie of situaties(aantallen)) {
    const { uitkomst, ontbreekt } = beoordeel(aanvraag(situatie), { peildatum })
    gezegd.set(sleutel(situatie), {
      uitkomst,
      gevraagd: ontbreekt.map(({ feit }) => feit.slice(1).replaceAll('/', '.')),
    })
    const open = situatie.flatMap((cijfer, i) => (cijfer === aantallen[i] ? [i] : []))
    if (open.length === 0) {
      waar.set(sleutel(situatie), { uitkomsten: new Set([uitkomst]), relevant: new Set() })
      continue
    }
    const ingevuld = (plaats: number) =>
      Array.from(
        { length: aantallen[plaats]! },
        (_, c) => waar.get(sleutel(situatie.map((cijfer, i) => (i === plaats ? c : cijfer))))!,
      )
    const uitkomsten = new Set(ingevuld(open[0]!).flatMap((kind) => [...kind.uitkomsten]))
    const relevant = new Set(
      open.filter((plaats) => {
        const ander = open.find((een) => een !== plaats)
        if (ander !== undefined) return ingevuld(ander).some((kind) => kind.relevant.has(plaats))
        return new Set(ingevuld(plaats).flatMap((kind) => [...kind.uitkomsten])).size > 1
      }),
    )
    waar.set(sleutel(situatie), { uitkomsten, relevant })
  }

  it('elke uitkomst die wordt gegeven, volgt uit elke manier om de ontbrekende feiten in te vullen', () => {
    const fout = [...gezegd].filter(
      ([s, { uitkomst }]) =>
        uitkomst !== 'onbepaald' &&
        !(waar.get(s)!.uitkomsten.size === 1 && waar.get(s)!.uitkomsten.has(uitkomst)),
    )
    expect(fout).toEqual([])
  })

  it('onbepaald is het alleen als er echt meer dan één uitkomst mogelijk is', () => {
    const onnodig = [...gezegd].filter(
      ([s, { uitkomst }]) => uitkomst === 'onbepaald' && waar.get(s)!.uitkomsten.size === 1,
    )
    expect(onnodig).toEqual([])
  })

  it('wat wordt gevraagd, zijn precies de feiten die de uitkomst nog kunnen veranderen', () => {
    const fout = [...gezegd].flatMap(([s, { gevraagd }]) => {
      const relevant = [...waar.get(s)!.relevant].map((i) => paden[i]!)
      return [...relevant].sort().join() === [...gevraagd].sort().join() ? [] : [{ s, gevraagd, relevant }]
    })
    expect(fout.slice(0, 3)).toEqual([])
  })
})
