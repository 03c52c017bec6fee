import { isVoordeurFout } from '@voordeur/kern'
import fc from 'fast-check'
import type { Casus, Gebeurtenis, Kadernaam } from '../src/generated/typen.ts'
import { pasToe } from '../src/pas-toe.ts'

const GRONDEN = [
  'veiligheid_client_of_ander',
  'veiligheid_professional',
  'onbereikbaar_na_pogingen',
  'spoed',
  'vertrouwensrelatie',
  'verwacht_geen_nut',
  'anders',
] as const
const met = fc.uniqueArray(
  fc.constantFrom('client', 'ouder', 'andere_ouder', 'kind', 'vertegenwoordiger', 'ander'),
  { minLength: 1 },
)
const antwoord = fc.constantFrom('ja', 'nee', 'twijfel')
const deel = <T>(velden: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(velden, { requiredKeys: [] })
const soort = <S extends string>(naam: S, ...delen: fc.Arbitrary<object>[]) =>
  fc.tuple(...delen).map((stukken) => Object.assign({ soort: naam }, ...(stukken as object[])) as object)

export const antwoorden = deel({
  vermoeden: antwoord,
  acute_onveiligheid: fc.constantFrom('ja', 'nee', 'nee', 'nee', 'twijfel'),
  structurele_onveiligheid: fc.constantFrom('ja', 'nee', 'nee', 'twijfel'),
  onthulling: deel({ door: fc.constantFrom('geen', 'kind', 'andere_volwassene'), ernstig: fc.boolean() }),
  effectieve_hulp: antwoord,
  hulp_aanvaard: antwoord,
  resultaat: fc.constantFrom('ja', 'nee', 'twijfel', 'loopt_nog'),
  minderjarigen: fc.boolean(),
  zwanger: fc.boolean(),
  eer_of_dwang: fc.boolean(),
})

const los = fc.oneof(
  soort(
    'signaal',
    deel({
      waargenomen_door: fc.constantFrom('zelf', 'ander'),
      aard: fc.constantFrom('feit', 'mening', 'vermoeden', 'gemengd'),
      weerleggend: fc.boolean(),
      ouder_over_ouder: fc.boolean(),
      letsel: fc.boolean(),
      bijzondere_vorm: fc.constantFrom('eergerelateerd_geweld', 'huwelijksdwang', 'genitale_verminking'),
    }),
  ),
  soort(
    'kindcheck',
    fc.record({ uitkomst: fc.constantFrom('geen_minderjarigen', 'veilig', 'zorgen', 'onduidelijk') }),
  ),
  soort('overleg', fc.record({ met: fc.constantFrom('collega', 'aandachtsfunctionaris') })),
  soort('advies_veilig_thuis', deel({ strekking: fc.constantFrom('melden', 'afsluiten') })),
  soort('letselduiding'),
  soort(
    'gesprek',
    fc.record({ met }),
    deel({ kind_zonder_ouders: fc.boolean(), zorg_weggenomen: fc.boolean() }),
  ),
  soort('geen_gesprek', fc.record({ grond: fc.constantFrom(...GRONDEN) }), deel({ met })),
  soort(
    'weging',
    fc.record({ antwoorden }),
    deel({ afwegingskader: fc.constantFrom('eigen', 'ander', 'geen') }),
  ),
  soort(
    'besluit',
    fc.record({ melding: fc.constantFrom('ja', 'nee', 'niet_besloten') }),
    deel({
      hulp: fc.constantFrom('ja', 'nee', 'niet_besloten'),
      door_eindverantwoordelijke: fc.boolean(),
      afwijking_gemotiveerd: fc.boolean(),
      vastgelegd: fc.boolean(),
      evaluatie_op: fc.constantFrom('2018-12-20', '2026-12-01'),
    }),
  ),
  soort(
    'melding',
    deel({ vooraf_geinformeerd: fc.constantFrom('ja', 'deels', 'nee'), grond: fc.constantFrom(...GRONDEN) }),
  ),
  soort(
    'informeren',
    fc.record({ wie: met, gelukt: fc.boolean() }),
    deel({ pogingen: fc.integer({ min: 1, max: 5 }) }),
  ),
  soort('terugkoppeling'),
  soort('hulp_gestart', deel({ evaluatie_op: fc.constantFrom('2018-12-20', '2026-12-01') })),
  soort('evaluatie', fc.record({ resultaat: fc.constantFrom('ja', 'nee', 'twijfel', 'loopt_nog') })),
  soort('acuut_gevaar'),
  soort('noodhulp', fc.record({ gebeld: fc.constantFrom('112', 'veilig_thuis') })),
  soort('gevaar_geweken'),
  soort(
    'afgesloten',
    fc.record({ reden: fc.constantFrom('geen_vermoeden', 'hulp_hielp', 'overgedragen', 'anders') }),
    deel({ vastgelegd: fc.boolean(), volgafspraken: fc.boolean() }),
  ),
  soort('heropend'),
)

const kaders = fc.constantFrom<Kadernaam>('algemeen', 'artsen', 'onderwijs', 'verpleegkundigen', 'halt')

/** Events in order of date around the change of the law in 2019, without regard for what can follow what. */
export const gebeurtenissen: fc.Arbitrary<readonly Gebeurtenis[]> = fc
  .array(fc.tuple(los, fc.integer({ min: 0, max: 9 })), { maxLength: 25 })
  .map((stappen) => {
    let dag = Date.UTC(2018, 10, 20)
    return stappen.map(([stuk, verder]) => {
      dag += verder * 86_400_000
      return { ...stuk, datum: new Date(dag).toISOString().slice(0, 10) } as Gebeurtenis
    })
  })

/** A case that could have happened: what can't have happened is left out. */
export const zaak: fc.Arbitrary<Casus> = fc
  .tuple(kaders, gebeurtenissen)
  .map(([kader, alle]) => speel({ kader, gebeurtenissen: [] }, alle))

/** Applies events one by one and leaves out those that give a typed error. */
export function speel(casus: Casus, alle: readonly Gebeurtenis[]): Casus {
  return alle.reduce((zo, gebeurtenis) => {
    try {
      return pasToe(zo, gebeurtenis)
    } catch (fout) {
      if (!isVoordeurFout(fout)) throw fout
      return zo
    }
  }, casus)
}
