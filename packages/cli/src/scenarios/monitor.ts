import {
  type Cijferkeuze,
  cijfers,
  type Gebied,
  type Kosteninvoer,
  kosten,
  type Nulmetingcijfers,
  naastElkaar,
  nulmeting,
  type Periode,
  type Trechtercijfers,
  trechter,
  voorstellen,
} from '@voordeur/monitor'
import { leesCsv, leesOData, type ODatakeuze } from '@voordeur/monitor/lezen'
import type { Antwoord, Domein, Scenario } from './scenario.ts'
import { zonderOordeel } from './zonder-oordeel.ts'

interface Gevraagd extends Scenario {
  /** What the verb is asked about; each verb checks it itself. */
  readonly invoer: unknown
  readonly keuze?: object
}

interface Monitorscenario extends Gevraagd {
  readonly werkwoord: keyof typeof WERKWOORDEN
}

/** Per verb how a scenario is put to it. */
const WERKWOORDEN = {
  cijfers: ({ keuze, peildatum }) => {
    const antwoord = cijfers({ ...keuze, peildatum } as Cijferkeuze)
    return zonderOordeel(antwoord, [
      ...antwoord.cijfers.map((een) => ({ ...een, regel: een.code })),
      ...antwoord.bevindingen.map((een) => ({ ...een, regel: een.bevinding })),
      ...antwoord.breuken.map((een) => ({ ...een, regel: een.breuk })),
    ])
  },
  trechter: ({ invoer, peildatum }) => trechter(invoer as Trechtercijfers, { peildatum }),
  nulmeting: ({ invoer, keuze, peildatum }) =>
    nulmeting(invoer as Nulmetingcijfers, { ...(keuze as { gebied: Gebied; nul: Periode }), peildatum }),
  kosten: ({ invoer, peildatum }) => kosten(invoer as Kosteninvoer, { peildatum }),
  naastElkaar: ({ invoer, peildatum }) => {
    const [a = '', b = ''] = invoer as readonly string[]
    return naastElkaar(a, b, peildatum)
  },
  voorstellen: ({ peildatum }) => {
    const regels = voorstellen(peildatum)
    return zonderOordeel(
      { regels },
      regels.map((een) => ({ ...een, regel: een.voorstel })),
    )
  },
  leesCsv: ({ invoer }) => zonderOordeel(leesCsv(invoer as string), []),
  leesOData: ({ invoer, keuze }) => zonderOordeel(leesOData(invoer, keuze as ODatakeuze), []),
} as const satisfies Record<string, (scenario: Gevraagd) => Antwoord>

export const monitor: Domein<Monitorscenario, Antwoord> = {
  antwoord: (scenario) => WERKWOORDEN[scenario.werkwoord](scenario),
  dagen: ({ peildatum }) => [peildatum],
}
