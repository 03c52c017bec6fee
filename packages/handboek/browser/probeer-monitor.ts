import { type Trechtercijfers, trechter } from '@voordeur/monitor'
import { curl, literal, schelptekst } from '../src/antwoord/aanroep.ts'
import { toonTrechter } from '../src/antwoord/monitor.ts'
import { veldId } from '../src/formulier/veld.ts'
import { alsObject } from './formulier/lees.ts'
import { maakProef } from './formulier/proef.ts'
import { naar } from './zet.ts'

maakProef({
  deelbaar: true,
  reken: ({ feiten }, formulier) => {
    const gegeven = new FormData(formulier)
    const tekst = (naam: string) => String(gegeven.get(naam) ?? '').trim()
    const peildatum = tekst('peildatum')
    const cijfers = {
      gebied: { soort: tekst('soort'), ...(tekst('code') && { code: tekst('code') }) },
      periode: { van: tekst('van'), tot: tekst('tot') },
      ...ingevuld(alsObject(feiten)),
    } as Trechtercijfers
    const antwoord = trechter(cijfers, { peildatum })
    return {
      kort: antwoord.titel,
      inhoud: toonTrechter(antwoord, naar, (feit) => {
        const id = veldId(feit)
        return [id, `${id}-aantal`].find((een) => document.getElementById(een))
      }),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { trechter } from '@voordeur/monitor'\n\nconst antwoord = trechter(${literal(cijfers)}, { peildatum: '${peildatum}' })`,
        },
        curl(['trechters', { cijfers, peildatum }]),
        {
          titel: 'Opdrachtregel',
          code: `echo ${schelptekst(cijfers)} | voordeur monitor trechter - --peildatum ${peildatum} --json`,
        },
      ],
    }
  },
})

type Ingevuld = Readonly<Record<string, unknown>> & {
  readonly verhoudingen?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** A field per ratio becomes a list of ratios, each with its numerator and its denominator. */
function ingevuld({ verhoudingen, ...rest }: Ingevuld): object {
  if (!verhoudingen) return rest
  const lijst = Object.entries(verhoudingen).flatMap(([teller, per]) =>
    Object.entries(per).map(([noemer, waarde]) => ({ teller, noemer, waarde })),
  )
  return { ...rest, verhoudingen: lijst }
}
