import { type Onderwijssituatie, onderwijs } from '@voordeur/gereedheid'
import { literal, schelptekst } from '../src/antwoord/aanroep.ts'
import { toonOnderwijs } from '../src/antwoord/onderwijs.ts'
import { veldId } from '../src/formulier/veld.ts'
import { alsObject } from './formulier/lees.ts'
import { maakProef } from './formulier/proef.ts'
import { naar } from './zet.ts'

maakProef({
  deelbaar: true,
  reken: ({ feiten }, formulier) => {
    const peildatum = String(new FormData(formulier).get('peildatum'))
    const situatie = alsObject(feiten) as Onderwijssituatie
    const voorstel = onderwijs(situatie, { peildatum })
    return {
      kort: voorstel.titel,
      inhoud: toonOnderwijs(voorstel, naar, (feit) => {
        const id = veldId(feit)
        return document.getElementById(id) ? id : undefined
      }),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { onderwijs } from '@voordeur/gereedheid'\n\nconst voorstel = onderwijs(${literal(situatie)}, ${literal({ peildatum })})`,
        },
        {
          titel: 'HTTP',
          code: `curl --json ${schelptekst({ situatie, peildatum })} \\\n  "$VOORDEUR/v1/onderwijsvragen"`,
        },
        {
          titel: 'Opdrachtregel',
          code: `echo ${schelptekst(situatie)} | voordeur gereedheid onderwijs - --peildatum ${peildatum} --json`,
        },
      ],
    }
  },
})
