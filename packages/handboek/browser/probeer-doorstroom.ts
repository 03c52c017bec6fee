import { type Doorstroomverblijf, doorstroom } from '@voordeur/gereedheid'
import { toonDoorstroom } from '../src/antwoord/doorstroom.ts'
import { maakProef } from './formulier/proef.ts'
import { leesVerblijven } from './formulier/verblijven.ts'
import { naar } from './zet.ts'

maakProef({
  deelbaar: false,
  wacht: 500,
  reken: (_, formulier) => {
    const gegeven = new FormData(formulier)
    const peildatum = String(gegeven.get('peildatum'))
    const tekst = String(gegeven.get('verblijven'))
    if (tekst.trim() === '') return undefined
    const meting = doorstroom(leesVerblijven(tekst) as readonly Doorstroomverblijf[], { peildatum })
    return {
      kort: meting.titel,
      inhoud: toonDoorstroom(meting, naar),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { doorstroom } from '@voordeur/gereedheid'\n\nconst meting = doorstroom(verblijven, { peildatum: '${peildatum}' })`,
        },
        {
          titel: 'Opdrachtregel',
          code: `voordeur gereedheid doorstroom verblijven.json --peildatum ${peildatum} --json`,
        },
        {
          titel: 'HTTP',
          code: `curl --json '{"verblijven":[{"klaar_op":"2026-08-01","stand":"wacht"}],"peildatum":"${peildatum}"}' \\\n  "$VOORDEUR/v1/doorstroommetingen"`,
        },
      ],
    }
  },
})
