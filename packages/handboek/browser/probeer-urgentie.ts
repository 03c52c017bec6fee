import { type Aanvraag, beoordeel, type Context, watAls } from '@voordeur/urgentie'
import { curl, literal } from '../src/antwoord/aanroep.ts'
import { toonVoorstel } from '../src/antwoord/urgentie.ts'
import { veldId } from '../src/formulier/veld.ts'
import { alsObject } from './formulier/lees.ts'
import { maakProef } from './formulier/proef.ts'
import { naar } from './zet.ts'

maakProef({
  deelbaar: true,
  reken: ({ feiten }, formulier) => {
    const gegeven = new FormData(formulier)
    const gekozen = String(gegeven.get('gemeente') ?? '')
    const vraag = String(gegeven.get('vraag')) as 'indeling' | 'intrekking'
    const aanvraag = alsObject(feiten) as Aanvraag
    const context: Context = {
      peildatum: String(gegeven.get('peildatum')),
      ...(gekozen && { gemeente: gekozen }),
      ...(vraag === 'intrekking' && { vraag }),
    }
    const voorstel = beoordeel(aanvraag, context)
    return {
      kort: voorstel.titel,
      inhoud: toonVoorstel(
        voorstel,
        feiten.size > 0 ? watAls(aanvraag, context) : undefined,
        naar,
        (feit) => {
          const id = veldId(feit)
          return document.getElementById(id) ? id : undefined
        },
      ),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { beoordeel } from '@voordeur/urgentie'\n\nconst voorstel = beoordeel(\n${inspringen(literal(aanvraag))},\n${inspringen(literal(context))},\n)`,
        },
        curl(['urgentie-toetsingen', { aanvraag, ...context }]),
      ],
    }
  },
})

function inspringen(tekst: string): string {
  return tekst.replace(/^/gm, '  ')
}
