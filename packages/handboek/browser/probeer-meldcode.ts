import {
  type Antwoorden,
  beginCasus,
  type Gebeurtenis,
  type Kadernaam,
  pasToe,
  toetsDossier,
  volgende,
  weeg,
} from '@voordeur/meldcode'
import { curl, literal, schelptekst } from '../src/antwoord/aanroep.ts'
import { looptitel, toonLoop } from '../src/antwoord/meldcode.ts'
import { veldId } from '../src/formulier/veld.ts'
import { alsObject } from './formulier/lees.ts'
import { maakProef } from './formulier/proef.ts'
import { maakStappen } from './formulier/stappen.ts'
import { naar } from './zet.ts'

type Ingevuld = Readonly<Record<string, Readonly<Record<string, unknown>>>>

maakProef({
  deelbaar: true,
  ...maakStappen(),
  reken: ({ feiten }, formulier) => {
    const gegeven = new FormData(formulier)
    const peildatum = String(gegeven.get('peildatum'))
    const kader = String(gegeven.get('kader')) as Kadernaam
    const ingevuld = alsObject(feiten) as Ingevuld
    const gekozen = (pad: string) =>
      [...gegeven.keys()]
        .filter((naam) => naam.startsWith(`${pad}.`))
        .map((naam) => naam.slice(pad.length + 1))
    const antwoorden = (ingevuld['antwoorden'] ?? {}) as Antwoorden
    const gebeurd = gebeurtenissen(ingevuld, antwoorden, gekozen, peildatum)
    const casus = gebeurd.reduce(pasToe, beginCasus(kader))
    const weging = weeg(antwoorden, { kader, peildatum })
    const vervolg = volgende(casus, { peildatum })
    return {
      kort: looptitel({ weging, vervolg }),
      inhoud: toonLoop(
        {
          weging,
          vervolg,
          ...(gebeurd.length > 0 && { dossier: toetsDossier(casus, { peildatum }) }),
        },
        naar,
        (feit) => {
          const id = veldId(`antwoorden.${feit.replace(/^\//, '').replaceAll('/', '.')}`)
          return document.getElementById(id) ? id : undefined
        },
      ),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { volgende, weeg } from '@voordeur/meldcode'\n\nconst weging = weeg(${literal(antwoorden)}, ${literal({ kader, peildatum })})\nconst vervolg = volgende(${literal(casus)}, ${literal({ peildatum })})`,
        },
        curl(
          ['meldcode-wegingen', { antwoorden, kader, peildatum }],
          ['meldcode-vervolgen', { casus, peildatum }],
        ),
        {
          titel: 'Opdrachtregel',
          code: `echo ${schelptekst(antwoorden)} | voordeur meldcode weeg - --kader ${kader} --peildatum ${peildatum} --json`,
        },
      ],
    }
  },
})

/** What was filled in, as the events of a case, all on one day, in the order of the code. */
function gebeurtenissen(
  ingevuld: Ingevuld,
  antwoorden: Antwoorden,
  gekozen: (pad: string) => readonly string[],
  datum: string,
): readonly Gebeurtenis[] {
  const { signaal, kindcheck, geen_gesprek: overgeslagen, besluit } = ingevuld
  const overleg = gekozen('overleg.met')
  const gesproken = gekozen('gesprek.met')
  const alle: object[] = []
  if ((ingevuld as Readonly<Record<string, unknown>>)['acuut_gevaar'] === true) {
    alle.push({ soort: 'acuut_gevaar', datum })
    for (const gebeld of gekozen('noodhulp.gebeld')) alle.push({ soort: 'noodhulp', datum, gebeld })
  }
  if (signaal) alle.push({ soort: 'signaal', datum, waargenomen_door: 'zelf', ...signaal })
  if (kindcheck) alle.push({ soort: 'kindcheck', datum, ...kindcheck })
  for (const met of overleg) {
    if (met === 'veilig_thuis') alle.push({ soort: 'advies_veilig_thuis', datum })
    else if (met === 'letsel') alle.push({ soort: 'letselduiding', datum })
    else alle.push({ soort: 'overleg', datum, met })
  }
  if (gesproken.length > 0) alle.push({ soort: 'gesprek', datum, met: gesproken })
  else if (overgeslagen) alle.push({ soort: 'geen_gesprek', datum, ...overgeslagen })
  if (Object.keys(antwoorden).length > 0)
    alle.push({ soort: 'weging', datum, antwoorden, afwegingskader: 'eigen' })
  // A decision says something about reporting; without that there is none yet.
  if (besluit?.['melding'] !== undefined) alle.push({ soort: 'besluit', datum, ...besluit })
  return alle as Gebeurtenis[]
}
