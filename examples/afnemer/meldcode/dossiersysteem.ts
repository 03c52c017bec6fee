// A record system that keeps its own events, and lets the rules say what comes next.
// It writes no rule of its own: it only translates what its users click.
import {
  beginCasus,
  type Casus,
  type Gebeurtenis,
  isVoordeurFout,
  pasToe,
  toetsDossier,
  volgende,
} from '@voordeur/meldcode'

/** What this system stores: its own codes, and the day. No names; those stay in the file of the client. */
interface Regel {
  readonly code: 'SIGNAAL' | 'TEAMOVERLEG' | 'OUDERGESPREK' | 'WEGING' | 'MELDING' | 'BESLUIT'
  readonly dag: string
}

const dossier: readonly Regel[] = [
  { code: 'SIGNAAL', dag: '2026-11-02' },
  { code: 'TEAMOVERLEG', dag: '2026-11-03' },
  { code: 'OUDERGESPREK', dag: '2026-11-09' },
  { code: 'WEGING', dag: '2026-11-10' },
]

/** The translation: one line per code. The compiler says so if a code is forgotten. */
function vertaal({ code, dag: datum }: Regel): Gebeurtenis {
  switch (code) {
    case 'SIGNAAL':
      return { soort: 'signaal', datum, waargenomen_door: 'zelf', aard: 'feit' }
    case 'TEAMOVERLEG':
      return { soort: 'overleg', datum, met: 'collega' }
    case 'OUDERGESPREK':
      return { soort: 'gesprek', datum, met: ['ouder'] }
    case 'WEGING':
      return {
        soort: 'weging',
        datum,
        antwoorden: { vermoeden: 'ja', acute_onveiligheid: 'nee', structurele_onveiligheid: 'ja' },
      }
    case 'BESLUIT':
      return { soort: 'besluit', datum, melding: 'ja', door_eindverantwoordelijke: true, vastgelegd: true }
    case 'MELDING':
      return { soort: 'melding', datum, vooraf_geinformeerd: 'ja' }
  }
}

const peildatum = '2026-11-11'
let casus: Casus = dossier.map(vertaal).reduce(pasToe, beginCasus('onderwijs'))
toon(casus)

// The user records the decision and the report; the list of what to do changes with it.
casus = pasToe(casus, vertaal({ code: 'BESLUIT', dag: '2026-11-11' }))
casus = pasToe(casus, vertaal({ code: 'MELDING', dag: '2026-11-11' }))
toon(casus)

for (const { ernst, zin } of toetsDossier(casus, { peildatum }).bevindingen) console.log(`[${ernst}] ${zin}`)

// An event that can't have happened is refused, and the case stays as it was.
try {
  pasToe(casus, { soort: 'overleg', datum: '2026-11-01', met: 'collega' })
} catch (fout) {
  if (!isVoordeurFout(fout)) throw fout
  console.log(`${fout.code} bij ${fout.plekken[0]?.pad}`)
}

function toon(zaak: Casus): void {
  const { titel, acties } = volgende(zaak, { peildatum })
  console.log(`\n${titel}`)
  for (const { dwang, zin } of acties) if (dwang !== 'kan') console.log(`- ${dwang}: ${zin}`)
}
