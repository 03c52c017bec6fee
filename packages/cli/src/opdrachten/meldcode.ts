import { writeFileSync } from 'node:fs'
import {
  type Antwoorden,
  type Casus,
  type Deelsituatie,
  deelGegevens,
  handelingsperspectief,
  type Kadernaam,
  type Kindcheckantwoorden,
  kaders,
  kindcheck,
  type Meldcodedocument,
  type Meldingsdata,
  type Plichtvraag,
  plicht,
  termijnen,
  toetsDossier,
  toetsMeldcode,
  type Voorbeeldsoort,
  volgende,
  voorbeelden,
  weeg,
} from '@voordeur/meldcode'
import { leesInvoer } from '../invoer.ts'
import { terminal } from '../loop/gesprek.ts'
import { loop } from '../loop/loop.ts'
import { toonDossiertoets } from '../toon/dossier.ts'
import { toonDelen, toonKindcheck, toonMeldtermijnen } from '../toon/meldtermijnen.ts'
import { toonHandelen, toonMeldcodetoets, toonPlicht, toonVoorbeelden } from '../toon/plicht.ts'
import { alinea, type Papier, papier } from '../toon/tekst.ts'
import { toonVolgende } from '../toon/volgende.ts'
import { toonWeging } from '../toon/weging.ts'
import { json } from './json.ts'

export interface Meldcodekeuzes {
  readonly peildatum: string
  readonly json: boolean
}

/** Per command that reads a file: the verb, and how its answer is shown. */
const OP_BESTAND = {
  volgende: opBestand((invoer, context) => volgende(invoer as Casus, context), toonVolgende),
  toets: opBestand((invoer, context) => toetsDossier(invoer as Casus, context), toonDossiertoets),
  code: opBestand((invoer, context) => toetsMeldcode(invoer as Meldcodedocument, context), toonMeldcodetoets),
  kindcheck: opBestand((invoer, context) => kindcheck(invoer as Kindcheckantwoorden, context), toonKindcheck),
  delen: opBestand((invoer, context) => deelGegevens(invoer as Deelsituatie, context), toonDelen),
  termijnen: opBestand((invoer, context) => termijnen(invoer as Meldingsdata, context), toonMeldtermijnen),
} as const

export function opMeldcode(
  opdracht: keyof typeof OP_BESTAND,
  bestand: string,
  keuzes: Meldcodekeuzes,
): string {
  return OP_BESTAND[opdracht](bestand, keuzes)
}

function opBestand<A>(
  werkwoord: (invoer: unknown, context: { readonly peildatum: string }) => A,
  toon: (antwoord: A, papier: Papier) => string,
): (bestand: string, keuzes: Meldcodekeuzes) => string {
  return (bestand, { peildatum, json: alsJson }) => {
    const antwoord = werkwoord(leesInvoer(bestand), { peildatum })
    return alsJson ? json(antwoord) : toon(antwoord, papier())
  }
}

export function weegBestand(bestand: string, keuzes: Meldcodekeuzes & { readonly kader: Kadernaam }): string {
  const { kader, peildatum } = keuzes
  const antwoord = weeg(leesInvoer(bestand) as Antwoorden, { kader, peildatum })
  return keuzes.json ? json(antwoord) : toonWeging(antwoord, papier())
}

export function plichtVan(beroep: string, { peildatum, json: alsJson }: Meldcodekeuzes): string {
  const antwoord = plicht({ beroep } as Plichtvraag, { peildatum })
  return alsJson ? json(antwoord) : toonPlicht(antwoord, papier())
}

export function handelenAls(beroep: string, { peildatum, json: alsJson }: Meldcodekeuzes): string {
  const antwoord = handelingsperspectief({ beroep } as Plichtvraag, { peildatum })
  return alsJson ? json(antwoord) : toonHandelen(antwoord, papier())
}

export function voorbeeldenVan(
  soort: Voorbeeldsoort | undefined,
  { peildatum, json: alsJson }: Meldcodekeuzes,
): string {
  const antwoord = voorbeelden({ ...(soort && { soort }), peildatum })
  return alsJson ? json(antwoord) : toonVoorbeelden(antwoord, papier())
}

export function kaderlijst({ peildatum, json: alsJson }: Meldcodekeuzes): string {
  const lijst = kaders(peildatum)
  if (alsJson) return json(lijst)
  const vel = papier()
  if (lijst.length === 0) return 'Op deze dag waren er nog geen afwegingskaders; die zijn er sinds 2019.'
  return lijst
    .map(({ kader, naam, voor, gelezen }) =>
      [
        vel.kleur.bold(kader),
        alinea(vel, `${naam}. ${voor}.`),
        ...(gelezen === 'algemeen' ? [alinea(vel, 'Niet gelezen; het algemene kader staat ervoor.')] : []),
      ].join('\n'),
    )
    .join('\n')
}

/** The walk through the steps. Writes nothing, unless the person names a file. */
export async function loopMeldcode({ peildatum }: Pick<Meldcodekeuzes, 'peildatum'>): Promise<void> {
  const afloop = await loop(terminal, peildatum)
  if (afloop?.bestand === undefined) return
  // `wx`: a file that was there is never overwritten.
  writeFileSync(afloop.bestand, `${json(afloop.casus)}\n`, { mode: 0o600, flag: 'wx' })
  terminal.zeg(`Bewaard in ${afloop.bestand}. Alleen u kunt het lezen; bewaar het in het dossier.`)
}
