import type { Uitstroomplan, Uitstroomstand, Uitstroomwie } from '@voordeur/gereedheid'
import { langeDatum } from '@voordeur/kern'
import { UITSTROOMSTAND, UITSTROOMWIE } from '../woorden/uitstroom.ts'
import { type Deel, punt, toonAntwoord } from './antwoord.ts'
import { aantal, alinea, type Noten, type Papier } from './tekst.ts'

/** The way to a safe home: danger first, then the outcome, and the plan step by step. */
export function toonUitstroom(plan: Uitstroomplan, papier: Papier): string {
  const { dagen_klaar, versie, uitkomst } = plan
  const wacht =
    dagen_klaar === undefined ? '' : ` · ${aantal(dagen_klaar, 'dag', 'dagen')} klaar om te vertrekken`
  return toonAntwoord(
    plan,
    {
      onderschrift: `Voorstel op ${langeDatum(versie.peildatum)} · uitkomst: ${uitkomst}${wacht}`,
      delen: (noot) => [
        blokkades(plan, papier),
        stappen(plan, noot, papier),
        soortWoning(plan, noot, papier),
        eisen(plan, noot, papier),
      ],
    },
    papier,
  )
}

/** What holds the departure back, in short; the reasons stand in the plan. */
function blokkades({ blokkades: alle, plan }: Uitstroomplan, papier: Papier): Deel {
  return {
    titel: 'Wat het vertrek nu tegenhoudt',
    regels: alle.map(({ stap, wie }) => {
      const titel = plan.find((een) => een.stap === stap)!.titel
      return punt(papier, `${titel} (aan zet: ${UITSTROOMWIE[wie]})`)
    }),
  }
}

function stappen({ plan }: Uitstroomplan, noot: Noten, papier: Papier): Deel {
  return {
    titel: 'Het plan, op volgorde',
    regels: plan.flatMap((stap, i) => [
      alinea(
        papier,
        `${stap.titel}: ${UITSTROOMSTAND[stap.stand]}${aanZet(stap.stand, stap.wie)}`,
        4,
        `${i + 1}.`,
      ),
      alinea(papier, `${stap.zin} ${noot.bij(stap)}`, 8),
      ...stap.vragen.map(({ vraag }) => alinea(papier, vraag, 8, '?')),
      ...(stap.stap_terug
        ? [alinea(papier, `Ga eerst terug naar de stap ${titelVan(plan, stap.stap_terug)}.`, 8)]
        : []),
    ]),
  }
}

/** Who acts matters only where there is something to do. */
function aanZet(stand: Uitstroomstand, wie: Uitstroomwie): string {
  return stand === 'geregeld' || stand === 'niet_nodig' ? '' : ` (aan zet: ${UITSTROOMWIE[wie]})`
}

function titelVan(plan: Uitstroomplan['plan'], stap: string): string {
  return `"${plan.find((een) => een.stap === stap)!.titel}"`
}

function soortWoning({ segment }: Uitstroomplan, noot: Noten, papier: Papier): Deel {
  return {
    titel: 'Welk soort woning',
    regels: segment ? [punt(papier, `${segment.zin} ${noot.bij(segment)}`)] : [],
  }
}

function eisen({ signalen }: Uitstroomplan, noot: Noten, papier: Papier): Deel {
  return {
    titel: 'Wat iemand vraagt en niet hoort',
    regels: signalen
      .filter(({ soort, geldt }) => soort === 'strijd' && geldt === 'ja')
      .map((signaal) => punt(papier, `${signaal.zin} ${noot.bij(signaal)}`)),
  }
}
