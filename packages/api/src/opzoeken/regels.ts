import { geldtOp, opDatum } from '@voordeur/kern'
import type { Gegevens } from '../gegevens.ts'
import { weiger } from '../probleem.ts'
import type { Opzoekers, Schemas } from './typen.ts'

/** The rules themselves, with their sources, scenarios and certificates. */
export function regelzoekers({
  regels,
  bewijzen,
  bronnen,
  scenarios,
  regelingen,
  begrippen,
}: Gegevens): Opzoekers<
  | 'lijstRegels'
  | 'toonRegel'
  | 'lijstRegelversies'
  | 'toonRegelversie'
  | 'lijstBewijzen'
  | 'toonBewijs'
  | 'lijstBronnen'
  | 'toonBron'
  | 'lijstScenarios'
  | 'toonScenario'
  | 'toonRegeling'
  | 'lijstBegrippen'
> {
  const versiesVan = ({ domein, naam }: { domein: string; naam: string }) =>
    erIs(regels.filter(({ id }) => id === `${domein}/${naam}`))
  const inDomein = (domein: string | undefined) => (id: string) =>
    domein === undefined || id.startsWith(`${domein}/`)
  return {
    lijstRegels: ({ query: { domein, soort, peildatum } }) => ({
      regels: regels
        .filter(({ id }) => inDomein(domein)(id))
        .filter((regel) => soort === undefined || regel.soort === soort)
        .filter(({ geldig }) => peildatum === undefined || geldtOp(geldig, peildatum))
        .map(kop),
    }),
    toonRegel: ({ pad, query }) => opDatum(versiesVan(pad), query.peildatum),
    lijstRegelversies: ({ pad }) => ({ versies: versiesVan(pad).map(kop) }),
    toonRegelversie: ({ pad }) => ene(versiesVan(pad).find(({ geldig }) => geldig.van === pad.van)),
    lijstBewijzen: ({ query }) => ({
      bewijzen: bewijzen.filter(({ tabel }) => inDomein(query.domein)(tabel)),
    }),
    toonBewijs: ({ pad: { domein, naam, van } }) =>
      ene(bewijzen.find(({ tabel, geldig }) => tabel === `${domein}/${naam}` && geldig.van === van)),
    lijstBronnen: () => ({
      bronnen: bronnen.map(({ id, titel, aard, gelezen, geraadpleegd, url, bepalingen }) => ({
        id,
        titel,
        aard,
        gelezen,
        geraadpleegd,
        ...(url !== undefined && { url }),
        bepalingen: bepalingen.length,
      })),
    }),
    toonBron: ({ pad }) => ene(bronnen.find(({ id }) => id === pad.id)),
    lijstScenarios: ({ query: { domein } }) => ({
      scenarios: scenarios
        .filter((een) => domein === undefined || een.domein === domein)
        .map(({ domein, id, titel, bestand }) => ({ domein, id, titel, bestand })),
    }),
    toonScenario: ({ pad }) =>
      ene(scenarios.find(({ domein, id }) => domein === pad.domein && id === pad.id)),
    toonRegeling: ({ pad }) => ene(regelingen.find(({ id }) => id === pad.id)),
    lijstBegrippen: () => ({ begrippen }),
  }
}

function kop({ id, soort, titel, geldig, hash }: Schemas['Regel']): Schemas['Regelkop'] {
  return { id, soort, titel, geldig, hash }
}

function ene<T>(gevonden: T | undefined): T {
  if (gevonden === undefined) throw weiger('niet_gevonden')
  return gevonden
}

function erIs<T>(lijst: readonly T[]): readonly T[] {
  if (lijst.length === 0) throw weiger('niet_gevonden')
  return lijst
}
