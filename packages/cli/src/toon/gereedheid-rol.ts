import type { Rolvergelijking, TaakStand } from '@voordeur/gereedheid'
import { toonAntwoord } from './antwoord.ts'
import { aantal, alinea, type Papier } from './tekst.ts'

const STAND: Readonly<Record<TaakStand, string>> = { ja: 'ja', nee: 'nee', niet_gevonden: 'niet gevonden' }

/** The proposed reporter beside the roles that exist, and what software can show of its work. */
export function toonRollen(antwoord: Rolvergelijking, papier: Papier): string {
  const { rollen, taken, indicatoren } = antwoord
  const met = indicatoren.filter(({ landelijk_cijfer }) => landelijk_cijfer).length
  return toonAntwoord(
    {
      ...antwoord,
      titel: 'De Nationaal Rapporteur naast de rollen die er zijn',
      motivering: [],
      ontbreekt: [],
    },
    {
      onderschrift: 'Wie doet wat voor geweld achter de voordeur? Niet gevonden is geen nee.',
      delen: (noot) => [
        ...rollen.map((rol) => ({
          titel: rol.naam,
          regels: [
            alinea(papier, `${rol.toelichting} ${noot.bij(rol.reden)}`, 4),
            alinea(papier, `Over huiselijk geweld: ${STAND[rol.huiselijk_geweld]}.`, 4, '-'),
            ...rol.taken.map(({ taak, stand, reden }) =>
              alinea(
                papier,
                `${taken.find((een) => een.taak === taak)!.titel}: ${STAND[stand]}. ${reden.zin} ${noot.bij(reden)}`,
                4,
                '-',
              ),
            ),
          ],
        })),
        ...taken.map((taak) => ({
          titel: taak.titel,
          regels: [
            alinea(papier, `Doet een rol die er is dit? ${STAND[taak.belegd]}.`, 4, '-'),
            ...(taak.kan_nu === undefined
              ? []
              : [alinea(papier, `Nu met ${taak.werkwoorden.join(', ')}: ${taak.kan_nu}`, 4, '-')]),
            ...taak.kan_niet.map((zin) => alinea(papier, `Blijft over: ${zin}`, 4, '-')),
          ],
        })),
        {
          titel: 'De nulmeting vandaag',
          regels: [
            alinea(
              papier,
              `${aantal(met, 'maat heeft', 'maten hebben')} een cijfer met bron; ${aantal(indicatoren.length - met, 'maat heeft', 'maten hebben')} dat nog niet.`,
              4,
            ),
            ...indicatoren
              .filter(({ landelijk_cijfer }) => !landelijk_cijfer)
              .map(({ indicator, titel, vindplaats }) =>
                alinea(papier, `${indicator} ${titel}: vragen aan ${vindplaats}.`, 4, '?'),
              ),
          ],
        },
      ],
    },
    papier,
  )
}
