import { isVoordeurFout, type NiveauUitslag } from '@voordeur/kern'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bewijssoort, Lijstnaam, Oordeel, Oordelen, VolgendeStap } from './generated/typen.ts'
import { toets } from './toets.ts'
import { lijstnamen, lijstVersies, toetslijst } from './toetslijst.ts'

const DAG = '2026-11-25'
const bewijs = fc.subarray<Bewijssoort>(['besluit', 'werkwijze', 'waarneming', 'cijfers', 'evaluatie'])
const oordeel: fc.Arbitrary<Oordeel> = fc.record(
  { niveau: fc.constantFrom<Oordeel['niveau']>(0, 1, 2, 3), bewijs },
  { requiredKeys: ['niveau'] },
)
/** A list with judgements of some of its items. */
const ingevuld = fc.constantFrom(...lijstnamen()).chain((naam) =>
  fc.record({
    naam: fc.constant(naam),
    oordelen: fc.dictionary(
      fc.constantFrom(...toetslijst(naam, DAG).items.map(({ id }) => id)),
      oordeel,
    ) as fc.Arbitrary<Oordelen>,
  }),
)
const vraag = (oordelen: Oordelen, lijst: Lijstnaam) => toets(oordelen, { lijst, peildatum: DAG })
const niveauVan = (item: string, { items }: ReturnType<typeof vraag>['uitslag']) =>
  items.find((een) => een.item === item)!.niveau

describe('Een toets aan een toetslijst', () => {
  it('zet precies de punten die niet zijn beoordeeld op onbekend, en nooit op 0', () => {
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        for (const { item, niveau } of vraag(oordelen, naam).uitslag.items)
          expect(niveau).toBe(Object.hasOwn(oordelen, item) ? oordelen[item]!.niveau : 'onbekend')
      }),
    )
  })

  it('verlaagt geen niveau zonder bewijs, en noemt elk zo’n punt', () => {
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        const antwoord = vraag(oordelen, naam)
        const kaal = Object.entries(oordelen).filter(
          ([, { niveau, bewijs: soorten = [] }]) => niveau > 0 && soorten.length === 0,
        )
        expect(antwoord.zonder_bewijs.toSorted()).toEqual(kaal.map(([item]) => item).toSorted())
        for (const [item, { niveau }] of kaal) expect(niveauVan(item, antwoord.uitslag)).toBe(niveau)
        expect(antwoord.signalen.some(({ code }) => code === 'zonder_bewijs')).toBe(kaal.length > 0)
      }),
    )
  })

  it('noemt elk punt dat nog hoger kan of onbekend is precies een keer als stap', () => {
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        const { uitslag, volgende_stappen, ontbreekt } = vraag(oordelen, naam)
        const open = uitslag.items.filter(({ niveau }) => niveau !== 3).map(({ item }) => item)
        expect(volgende_stappen.map(({ item }) => item).toSorted()).toEqual(open.toSorted())
        for (const { doe, hoger, vraag: zoek, niveau } of volgende_stappen) {
          expect([doe === 'uitzoeken', zoek !== undefined, hoger === undefined]).toEqual(
            Array(3).fill(niveau === 'onbekend'),
          )
        }
        expect(ontbreekt.length).toBe(uitslag.items.filter(({ niveau }) => niveau === 'onbekend').length)
      }),
    )
  })

  it('zet de wet voor de veiligheid, de veiligheid voor de rest, en daarin het laagste vooraan', () => {
    const groepen: readonly VolgendeStap['groep'][] = ['wet', 'veiligheid', 'verder', 'aangeraden']
    const rang = (niveau: NiveauUitslag) => (niveau === 'onbekend' ? 0.5 : niveau)
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        const veilig = new Set(
          toetslijst(naam, DAG).items.flatMap(({ id, veiligheid }) => (veiligheid ? [id] : [])),
        )
        const stappen = vraag(oordelen, naam).volgende_stappen
        for (const [i, stap] of stappen.slice(1).entries()) {
          const vorige = stappen[i]!
          const verschil = groepen.indexOf(stap.groep) - groepen.indexOf(vorige.groep)
          expect(verschil).toBeGreaterThanOrEqual(0)
          if (verschil > 0) continue
          const [a, b] = [vorige, stap].map(({ item }) => stap.groep === 'wet' && !veilig.has(item))
          expect(Number(a)).toBeLessThanOrEqual(Number(b))
          if (a === b) expect(rang(vorige.niveau)).toBeLessThanOrEqual(rang(stap.niveau))
        }
      }),
    )
  })

  it('noemt een wettelijk punt alleen wet zolang het niet gebeurt, en een aangeraden punt nooit', () => {
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        const items = new Map(toetslijst(naam, DAG).items.map((item) => [item.id, item]))
        for (const { item, groep, niveau } of vraag(oordelen, naam).volgende_stappen) {
          const { zekerheid, optioneel } = items.get(item)!
          expect(groep === 'wet').toBe(zekerheid === 'wet' && niveau !== 2)
          expect(groep === 'aangeraden').toBe(optioneel)
        }
      }),
    )
  })

  it('zegt bij elk antwoord eerst 112, en geeft nergens een getal over alles', () => {
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        const antwoord = vraag(oordelen, naam)
        expect(antwoord.signalen[0]?.code).toBe('bel_112')
        expect(antwoord.signalen.map(({ code }) => code)).toContain('geen_cijfer')
        expect(Object.values(antwoord).filter((veld) => typeof veld === 'number')).toEqual([])
      }),
    )
  })

  it('zegt volledig, open of onbepaald naar wat bekend is, en niet naar hoe goed het is', () => {
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        const bekend = Object.keys(oordelen).length
        const alles = toetslijst(naam, DAG).items.length
        const verwacht = bekend === alles ? 'volledig' : bekend === 0 ? 'onbepaald' : 'open'
        expect(vraag(oordelen, naam).uitkomst).toBe(verwacht)
      }),
    )
  })

  it('laat met een oordeel meer de andere punten zoals zij waren', () => {
    fc.assert(
      fc.property(ingevuld, oordeel, ({ naam, oordelen }, erbij) => {
        const [item] = toetslijst(naam, DAG).items
        const voor = vraag(oordelen, naam).uitslag.items.slice(1)
        expect(vraag({ ...oordelen, [item!.id]: erbij }, naam).uitslag.items.slice(1)).toEqual(voor)
      }),
    )
  })

  it('geeft hetzelfde in elke volgorde van de sleutels en verandert de invoer niet', () => {
    fc.assert(
      fc.property(ingevuld, ({ naam, oordelen }) => {
        const omgekeerd = Object.freeze(Object.fromEntries(Object.entries(oordelen).reverse()))
        const vast = JSON.stringify(oordelen)
        expect(vraag(omgekeerd, naam)).toEqual(vraag(Object.freeze(oordelen), naam))
        expect(JSON.stringify(oordelen)).toBe(vast)
      }),
    )
  })

  it.each([
    ['een punt van een andere lijst', { herkenbaar: { niveau: 1 } }, '/oordelen/herkenbaar'],
    ['een prototype-sleutel', JSON.parse('{"__proto__": {"niveau": 1}}'), '/oordelen/__proto__'],
    ['een naam van een mens als punt', { 'Jan Jansen': { niveau: 1 } }, '/oordelen'],
    ['een niveau dat de schaal niet heeft', { plan: { niveau: 7 } }, '/oordelen/plan/niveau'],
    ['een half niveau', { plan: { niveau: 1.5 } }, '/oordelen/plan/niveau'],
    ['een niveau als tekst', { plan: { niveau: '2' } }, '/oordelen/plan/niveau'],
    ['onbekend als niveau', { plan: { niveau: 'onbekend' } }, '/oordelen/plan/niveau'],
    ['een oordeel zonder niveau', { plan: {} }, '/oordelen/plan/niveau'],
    ['een getal in plaats van een oordeel', { plan: 2 }, '/oordelen/plan'],
    ['bewijs dat geen lijst is', { plan: { niveau: 1, bewijs: 'besluit' } }, '/oordelen/plan/bewijs'],
    [
      'bewijs dat twee keer staat',
      { plan: { niveau: 1, bewijs: ['besluit', 'besluit'] } },
      '/oordelen/plan/bewijs',
    ],
    [
      'een fout bij een punt met een streepje in de naam',
      { 'veilig-thuis': { niveau: 9 } },
      '/oordelen/veilig-thuis/niveau',
    ],
    ['null', null, '/oordelen'],
    ['een lijst', [], '/oordelen'],
    ['een Map', new Map(), '/oordelen'],
  ])('wijst %s af met de plek erbij', (_wat, invoer, plek) => {
    expect(plekVan(() => vraag(invoer as Oordelen, 'gemeente'))).toEqual(['invoer_ongeldig', plek])
  })

  it.each([
    ['een lijst die niet bestaat', { lijst: 'provincie', peildatum: DAG }, ['invoer_ongeldig', '/lijst']],
    ['een rij met een naam', { lijst: ['gemeente'], peildatum: DAG }, ['invoer_ongeldig', '/lijst']],
    ['een lijst van het prototype', { lijst: 'toString', peildatum: DAG }, ['invoer_ongeldig', '/lijst']],
    ['geen lijst', { peildatum: DAG }, ['invoer_ongeldig', '/lijst']],
    [
      'een dag die niet bestaat',
      { lijst: 'campagne', peildatum: '2026-02-30' },
      ['datum_ongeldig', '/peildatum'],
    ],
    ['geen dag', { lijst: 'campagne' }, ['datum_ongeldig', '/peildatum']],
    [
      'de gemeente voor 1 juli 2026',
      { lijst: 'gemeente', peildatum: '2026-06-30' },
      ['regel_bestaat_niet_op_datum', '/peildatum'],
    ],
    ['een veld te veel', { lijst: 'campagne', peildatum: DAG, extra: 1 }, ['invoer_ongeldig', '/extra']],
    ['geen context', null, ['invoer_ongeldig', '']],
  ])('wijst %s af', (_wat, context, verwacht) => {
    expect(plekVan(() => toets({}, context as never))).toEqual(verwacht)
  })
})

describe('De toetslijsten', () => {
  it('hebben allemaal dezelfde schaal', () => {
    const schalen = new Set(
      lijstnamen().flatMap((naam) => lijstVersies(naam).map(({ niveaus }) => JSON.stringify(niveaus))),
    )
    expect(schalen.size).toBe(1)
  })

  it('noemen alleen bij de gemeente punten wet, en de aandachtsfunctionaris niet', () => {
    const metWet = lijstnamen().filter((naam) =>
      toetslijst(naam, DAG).items.some(({ zekerheid }) => zekerheid === 'wet'),
    )
    expect(metWet).toEqual(['gemeente'])
    const items = toetslijst('gemeente', DAG).items
    expect(items.filter(({ optioneel }) => optioneel).map(({ id }) => id)).toEqual(['aandachtsfunctionaris'])
    for (const { bron, zekerheid } of items)
      if (zekerheid === 'wet') for (const { id } of bron) expect(id).toMatch(/^wmo-2015\//)
  })
})

function plekVan(doe: () => unknown): readonly unknown[] | undefined {
  try {
    doe()
  } catch (fout) {
    if (isVoordeurFout(fout)) return [fout.code, fout.plekken[0]?.pad]
    throw fout
  }
  return undefined
}
