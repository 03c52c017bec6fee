import { type Doorstroommeting, type Doorstroomverblijf, doorstroom } from '@voordeur/gereedheid'
import { isVoordeurFout } from '@voordeur/kern'
import { toonDoorstroom } from '../src/antwoord/doorstroom.ts'
import { maakProef } from './formulier/proef.ts'
import { leesVerblijven, opRegels, type Verblijventabel } from './formulier/verblijven.ts'
import { naar, vind } from './zet.ts'

const veld = vind<HTMLTextAreaElement>('verblijven')
const voorbeeld = veld.defaultValue
// Who wipes the answers wants an empty field; the sample is what it starts with, and not what it goes back to.
veld.defaultValue = ''
veld.value = voorbeeld

const werkBij = maakProef({
  deelbaar: false,
  wacht: 500,
  reken: (_, formulier) => {
    const gegeven = new FormData(formulier)
    const peildatum = String(gegeven.get('peildatum'))
    const tekst = String(gegeven.get('verblijven'))
    if (tekst.trim() === '') return undefined
    const meting = tel(leesVerblijven(tekst), peildatum)
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

/** The count, or what is wrong with a line in the words of the text that someone pasted. */
function tel(tabel: Verblijventabel, peildatum: string): Doorstroommeting {
  try {
    return doorstroom(tabel.verblijven as readonly Doorstroomverblijf[], { peildatum })
  } catch (fout) {
    throw (isVoordeurFout(fout) && opRegels(fout, tabel)) || fout
  }
}

const knop = vind('voorbeeld')
knop.hidden = false
knop.addEventListener('click', () => {
  veld.value = voorbeeld
  werkBij()
})
