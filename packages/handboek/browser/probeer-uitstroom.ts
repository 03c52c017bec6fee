import { type Uitstroomsituatie, type Urgentiegroep, uitstroom } from '@voordeur/gereedheid'
import { literal, schelptekst } from '../src/antwoord/aanroep.ts'
import { toonUitstroom } from '../src/antwoord/uitstroom.ts'
import { veldId } from '../src/formulier/veld.ts'
import { alsObject } from './formulier/lees.ts'
import { maakProef } from './formulier/proef.ts'
import { naar } from './zet.ts'

const GROEPEN = 'urgentie.groepen.'

maakProef({
  deelbaar: true,
  reken: ({ feiten }, formulier) => {
    const gegeven = new FormData(formulier)
    const peildatum = String(gegeven.get('peildatum'))
    const ingevuld = alsObject(feiten) as Uitstroomsituatie
    const groepen = groepenUit(gegeven)
    const situatie =
      groepen.length === 0 ? ingevuld : { ...ingevuld, urgentie: { ...ingevuld.urgentie, groepen } }
    const plan = uitstroom(situatie, { peildatum })
    return {
      kort: plan.titel,
      inhoud: toonUitstroom(plan, naar, (feit) => {
        const id = veldId(feit)
        return document.getElementById(id) ? id : undefined
      }),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { uitstroom } from '@voordeur/gereedheid'\n\nconst plan = uitstroom(\n${literal(situatie, 1).replace(/^/, '  ')},\n  { peildatum: '${peildatum}' },\n)`,
        },
        {
          titel: 'Opdrachtregel',
          code: `voordeur gereedheid uitstroom situatie.yaml --peildatum ${peildatum}`,
        },
        {
          titel: 'HTTP',
          code: `curl --json ${schelptekst({ situatie, peildatum })} \\\n  "$VOORDEUR/v1/uitstroomplannen"`,
        },
      ],
    }
  },
})

/** The groups are a list of ticks: none ticked is not known, and not an empty list. */
function groepenUit(gegeven: FormData): Urgentiegroep[] {
  return [...gegeven.keys()].flatMap((naam) =>
    naam.startsWith(GROEPEN) ? [naam.slice(GROEPEN.length) as Urgentiegroep] : [],
  )
}
