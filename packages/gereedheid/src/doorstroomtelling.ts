import { dagenTussen, type FoutCode, type Foutplek, VoordeurFout } from '@voordeur/kern'
import type { Doorstroomonbekend, Doorstroomverblijf } from './generated/typen.ts'

/** A stay of which the wait is known: from the day of being ready to leaving, or to the peildatum. */
export interface GeteldVerblijf extends Pick<Doorstroomverblijf, 'bestemming' | 'wachtreden'> {
  readonly van: string
  readonly tot: string
  readonly dagen: number
}

export interface Telling {
  readonly vertrokken: readonly GeteldVerblijf[]
  readonly wachtend: readonly GeteldVerblijf[]
  readonly onbekend: Doorstroomonbekend
}

/** Every stay in exactly one place: left, waiting, or not to be counted and why. Throws for stays that cannot be true. */
export function sorteer(verblijven: readonly Doorstroomverblijf[], peildatum: string): Telling {
  eisMogelijk(verblijven, peildatum)
  const vertrokken: GeteldVerblijf[] = []
  const wachtend: GeteldVerblijf[] = []
  const onbekend = { klaar_op: 0, vertrokken_op: 0, stand: 0 }
  for (const { klaar_op: van, vertrokken_op, stand, bestemming, wachtreden } of verblijven) {
    const tot = vertrokken_op ?? (stand === 'wacht' ? peildatum : undefined)
    if (tot === undefined) onbekend[stand === 'vertrokken' ? 'vertrokken_op' : 'stand']++
    else if (van === undefined) onbekend.klaar_op++
    else
      (vertrokken_op === undefined ? wachtend : vertrokken).push({
        van,
        tot,
        dagen: dagenTussen(van, tot),
        ...(bestemming && { bestemming }),
        ...(wachtreden && { wachtreden }),
      })
  }
  return { vertrokken, wachtend, onbekend }
}

type Fout = readonly [code: FoutCode, plek: Foutplek]

function eisMogelijk(verblijven: readonly Doorstroomverblijf[], peildatum: string): void {
  const fouten = verblijven.flatMap((verblijf, i) => foutenIn(verblijf, `/verblijven/${i}`, peildatum))
  const code = fouten[0]?.[0]
  if (code === undefined) return
  throw new VoordeurFout(
    code,
    fouten.flatMap(([soort, plek]) => (soort === code ? [plek] : [])),
  )
}

function foutenIn(verblijf: Doorstroomverblijf, pad: string, peildatum: string): readonly Fout[] {
  const { klaar_op, vertrokken_op, stand, bestemming } = verblijf
  const fouten: Fout[] = []
  if (stand === 'wacht' && vertrokken_op !== undefined)
    fouten.push(
      botst(
        `${pad}/vertrokken_op`,
        'geen dag van vertrek bij wie nog wacht',
        'Wie nog wacht, heeft geen dag van vertrek.',
        'Who still waits has no day of leaving.',
      ),
    )
  if (bestemming !== undefined && vertrokken_op === undefined && stand !== 'vertrokken')
    fouten.push(
      botst(
        `${pad}/bestemming`,
        'alleen een bestemming bij wie vertrok',
        'Alleen wie vertrok, heeft een bestemming.',
        'Only who left has a destination.',
      ),
    )
  if (klaar_op !== undefined && klaar_op > peildatum)
    fouten.push(naPeildatum(`${pad}/klaar_op`, 'klaar', 'ready'))
  if (vertrokken_op !== undefined && vertrokken_op > peildatum)
    fouten.push(naPeildatum(`${pad}/vertrokken_op`, 'vertrokken', 'gone'))
  else if (klaar_op !== undefined && vertrokken_op !== undefined && vertrokken_op < klaar_op)
    fouten.push([
      'periode_ongeldig',
      {
        pad: `${pad}/vertrokken_op`,
        verwacht: 'een dag op of na klaar_op',
        bericht: {
          nl: 'De dag van vertrek ligt voor de dag van klaar zijn.',
          en: 'The day of leaving lies before the day of being ready.',
        },
      },
    ])
  return fouten
}

function botst(pad: string, verwacht: string, nl: string, en: string): Fout {
  return ['invoer_ongeldig', { pad, verwacht, bericht: { nl, en } }]
}

function naPeildatum(pad: string, nl: string, en: string): Fout {
  return [
    'periode_ongeldig',
    {
      pad,
      verwacht: 'een dag op of voor de peildatum',
      bericht: {
        nl: `Op de peildatum was deze persoon nog niet ${nl}.`,
        en: `On the peildatum this person was not yet ${en}.`,
      },
    },
  ]
}
