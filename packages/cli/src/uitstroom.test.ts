import { type Uitstroomverblijf, uitstroom } from '@voordeur/gereedheid'
import { laadSchemas } from '@voordeur/regelbouw'
import { beoordeel } from '@voordeur/urgentie'
import { describe, expect, it } from 'vitest'
import { teBreed, voordeur } from '../test/voordeur.ts'

const schemas = laadSchemas('schemas')
const peildatum = '2026-11-25'
const dag = ['--peildatum', peildatum]

describe('voordeur gereedheid uitstroom en doorstroom', () => {
  it.each([
    ['uitstroom', '{ nu: { plek: opvang, klaar: true } }', 'gereedheid/uitstroomplan', /0800-2000/],
    [
      'doorstroom',
      '[{ klaar_op: 2026-08-01, stand: wacht }]',
      'gereedheid/doorstroommeting',
      /minder dan vijf/,
    ],
  ])(
    '%s leest van de standaardinvoer, past op 80 tekens, en geeft met --json wat het schema belooft',
    (opdracht, invoer, schema, woorden) => {
      const mens = voordeur(['gereedheid', opdracht, '-', ...dag], invoer)
      expect(mens.fout).toBe('')
      expect(mens.code).toBe(0)
      expect(mens.uit).toMatch(woorden)
      expect(teBreed(mens.uit)).toEqual([])
      const machine = voordeur(['gereedheid', opdracht, '-', '--json', ...dag], invoer)
      expect(schemas.valideer(schema, JSON.parse(machine.uit))).toEqual([])
    },
  )

  it('zet bij gevaar 112 op de eerste regel', () => {
    const { uit } = voordeur(['gereedheid', 'uitstroom', '-', ...dag], 'veiligheid: { acuut_gevaar: true }')
    expect(uit.split('\n')[0]).toContain('112')
  })

  it('noemt bij een wachttijd onder nul welke regel van het bestand niet klopt, met code 2', () => {
    const invoer = '[{ klaar_op: 2026-08-02, vertrokken_op: 2026-08-01 }]'
    const { fout, uit, code } = voordeur(['gereedheid', 'doorstroom', '-', ...dag], invoer)
    expect(code).toBe(2)
    expect(uit).toBe('')
    expect(fout).toContain('/verblijven/0/vertrokken_op')
  })
})

describe('De voorbeelden van de README', () => {
  it('een moeder zonder inkomen: dat houdt het vertrek tegen, en de schulden niet', () => {
    const { uit } = voordeur([
      'gereedheid',
      'uitstroom',
      'examples/gereedheid/moeder-verlaat-opvang.yaml',
      ...dag,
    ])
    expect(uit).toContain('Eerst moet weg wat het vertrek tegenhoudt.')
    expect(uit).toMatch(/Wat het vertrek nu tegenhoudt\n {2}- Inkomen .*\n\n/)
    expect(uit).toMatch(/4\. Schulden: te doen/)
  })

  it('twaalf verblijven: wie vertrok en wie wacht, apart geteld', () => {
    const { uit } = voordeur(['gereedheid', 'doorstroom', 'examples/gereedheid/wachtdagen.yaml', ...dag])
    expect(uit).toContain('7 mensen vertrokken, 5 mensen wachten nog.')
    expect(uit).toMatch(/De middelste wachtte 91 dagen, een kwart hoogstens 28, driekwart\s+hoogstens 140\./)
    expect(uit).toMatch(/De middelste wachtte 135 dagen, een kwart hoogstens 93, driekwart\s+hoogstens 163\./)
  })
})

describe('De woorden van urgentie in het uitstroomplan', () => {
  const keuzes = (naam: string) => new Set(schemas.schema(naam)!['enum'] as readonly string[])

  it('zijn dezelfde uitkomsten', () => {
    expect(keuzes('gereedheid/uitstroom-tabellen#urgentie_uitkomst')).toEqual(
      keuzes('urgentie/tabellen#uitkomstnaam'),
    )
  })

  it('zijn dezelfde groepen', () => {
    expect(keuzes('gereedheid/uitstroom-tabellen#urgentiegroep')).toEqual(
      keuzes('urgentie/tabellen#groepsnaam'),
    )
  })

  it('zijn dezelfde woorden voor verblijfsrecht', () => {
    const status = schemas.feit('urgentie/aanvraag', 'verblijf.status')
    expect(schemas.feit('gereedheid/uitstroomsituatie', 'verblijf.status')).toEqual(status)
  })

  it('passen in het plan zoals urgentie ze geeft', () => {
    const aanvraag = {
      opvang: { verblijft: true, verleend: true, reden: 'huiselijk_geweld', verlaat: true },
      verblijf: { status: 'nederlander' },
    } as const
    const { uitkomst, groepen } = beoordeel(aanvraag, { peildatum })
    const plan = uitstroom(
      { urgentie: { uitkomst, groepen: [...groepen], verklaring: 'geen' } },
      { peildatum },
    )
    const stap = plan.plan.find((een) => een.stap === 'urgentie')
    expect([uitkomst, groepen, stap?.stand]).toEqual(['wettelijke_groep', ['d'], 'onbekend'])
    expect(plan.signalen.map(({ code }) => code)).toContain('inkomen_geen_weigering')
  })

  it.each(['2026-03-02', peildatum])(
    'zeggen op %s hetzelfde over wie eerst verblijfsrecht nodig heeft',
    (dagVan) => {
      const alle = [
        ...keuzes('gereedheid/uitstroom-tabellen#verblijfsstatus'),
      ] as readonly Uitstroomverblijf[]
      const opvang = { verblijft: true, doelgroep: 'relatie_of_geweld', plek: 'voorziening' } as const
      for (const status of alle) {
        const { uitkomst } = beoordeel(
          {
            opvang: { ...opvang, verleend: true, reden: 'huiselijk_geweld', verlaat: true },
            verblijf: { status },
          },
          { peildatum: dagVan },
        )
        const plan = uitstroom({ verblijf: { status, afhankelijk: false } }, { peildatum: dagVan })
        const houdtTegen = plan.blokkades.some(({ stap }) => stap === 'verblijfsrecht')
        expect([status, houdtTegen]).toEqual([status, uitkomst === 'eerst_verblijfsrecht'])
      }
    },
  )
})
