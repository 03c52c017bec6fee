import type { Bewijs, Melding, Specs } from '@voordeur/regelbouw'
import { controleer, domeinVan, isBewezen } from '@voordeur/regelbouw'
import { draaiAlle, type Verloop } from '../scenarios/scenario.ts'
import { toonBewijzen, toonGrootboek, toonMeldingen } from '../toon/regels.ts'
import { aantal, papier } from '../toon/tekst.ts'
import { json } from './json.ts'
import { laad } from './laad.ts'

/** Checks and proves all rules, and runs all scenarios. */
export function controleerMap(
  map: string,
  keuzes: { readonly json: boolean },
): { tekst: string; goed: boolean } {
  const { specs, schemas, exporten } = laad(map)
  const { meldingen, bewijzen, grootboek } = controleer(specs, schemas, exporten)
  const { verlopen, meldingen: scenariomeldingen } = draaiAlle(specs)
  const dekking = bewijzen.map((bewijs) => dek(bewijs, specs, verlopen))
  const alle = [...meldingen, ...scenariomeldingen, ...dekking.flatMap(({ meldingen: leeg }) => leeg)]
  const goed = alle.length === 0 && bewijzen.every(isBewezen)
  if (keuzes.json)
    return {
      tekst: json({
        goed,
        meldingen: alle,
        bewijzen,
        scenarios: verlopen.length,
        grootboek: grootboek.regels,
      }),
      goed,
    }
  const vel = papier()
  const geslaagd = verlopen.filter(({ afwijkingen }) => afwijkingen.length === 0).length
  const regels = [
    toonBewijzen(
      bewijzen,
      (bewijs) => bronnenVan(bewijs, specs),
      (bewijs) => dekking[bewijzen.indexOf(bewijs)]!.tekst,
      vel,
    ),
    '',
    toonGrootboek(
      grootboek.regels,
      (bron) => specs.bronnen.find(({ inhoud }) => inhoud.id === bron)?.inhoud.titel ?? bron,
      vel,
    ),
    '',
    `${geslaagd} van de ${verlopen.length} scenario’s geslaagd. ${alle.length === 0 ? 'Geen meldingen.' : `${aantal(alle.length, 'melding', 'meldingen')}:`}`,
    ...(alle.length === 0 ? [] : [toonMeldingen(alle, vel)]),
  ]
  return { tekst: regels.join('\n'), goed }
}

/** How many rows of a table a scenario shows; a row that none shows is a fault. */
function dek(
  bewijs: Bewijs,
  specs: Specs,
  verlopen: readonly Verloop[],
): { tekst: string; meldingen: readonly Melding[] } {
  const bestand = specs.tabellen.find(
    ({ inhoud }) => inhoud.id === bewijs.tabel && inhoud.geldig.van === bewijs.geldig.van,
  )!
  const { van, tot = '9999-12-31' } = bestand.inhoud.geldig
  const zinnen = new Set(
    verlopen.flatMap(({ domein, dagen, zinnen: getoond }) =>
      domein === domeinVan(bestand.bestand) && dagen.some((dag) => van <= dag && dag <= tot)
        ? [...getoond]
        : [],
    ),
  )
  const bloot = bestand.inhoud.regels.flatMap((rij, i) => (zinnen.has(rij.omdat) ? [] : [{ rij, i }]))
  return {
    tekst: `${bestand.inhoud.regels.length - bloot.length}/${bestand.inhoud.regels.length}`,
    meldingen: bloot.map(({ rij, i }) =>
      bestand.meld(['regels', i, 'id'], `Rij "${rij.id}" heeft geen scenario.`),
    ),
  }
}

function bronnenVan(bewijs: Bewijs, specs: Specs): number {
  const { regels } = specs.tabellen.find(
    ({ inhoud }) => inhoud.id === bewijs.tabel && inhoud.geldig.van === bewijs.geldig.van,
  )!.inhoud
  return new Set(regels.flatMap(({ bron }) => [bron].flat())).size
}
