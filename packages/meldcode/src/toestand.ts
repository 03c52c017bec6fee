import { fout } from '@voordeur/kern'
import type { Gebeurtenis } from './generated/typen.ts'

/** What decides whether a next event can have happened. It is folded from the events and never stored. */
export interface Toestand {
  readonly aantal: number
  readonly laatste: string | undefined
  readonly gesloten: boolean
  /** Acute danger was recorded, and not that it has passed. */
  readonly gevaar: boolean
  readonly hulp: boolean
  readonly melding: boolean
  /** It was decided to report, or there is a report: those involved can be told. */
  readonly melden: boolean
}

export const BEGIN: Toestand = {
  aantal: 0,
  laatste: undefined,
  gesloten: false,
  gevaar: false,
  hulp: false,
  melding: false,
  melden: false,
}

/**
 * The state after one more event. It records what happened and does not enforce the norm: a decision without a
 * weighing can happen. Only what can't have happened is an error.
 */
export function zet(toestand: Toestand, gebeurtenis: Gebeurtenis, pad: string): Toestand {
  eisTijd(toestand, gebeurtenis, pad)
  eisOpen(toestand, gebeurtenis, pad)
  eisVoorganger(toestand, gebeurtenis, pad)
  const { soort, datum } = gebeurtenis
  return {
    aantal: toestand.aantal + 1,
    laatste: datum,
    gesloten: soort === 'afgesloten' || (toestand.gesloten && !OPENT.has(soort)),
    gevaar: isGevaar(gebeurtenis) || (toestand.gevaar && soort !== 'gevaar_geweken'),
    hulp: toestand.hulp || soort === 'hulp_gestart',
    melding: toestand.melding || soort === 'melding',
    melden: toestand.melden || soort === 'melding' || (soort === 'besluit' && gebeurtenis.melding === 'ja'),
  }
}

/** Danger that was seen, and danger that the weighing found. */
export function isGevaar(gebeurtenis: Gebeurtenis): boolean {
  return (
    gebeurtenis.soort === 'acuut_gevaar' ||
    (gebeurtenis.soort === 'weging' && gebeurtenis.antwoorden.acute_onveiligheid === 'ja')
  )
}

/** These open a closed case again. */
export const OPENT: ReadonlySet<Gebeurtenis['soort']> = new Set(['heropend', 'signaal', 'acuut_gevaar'])

/** Calling for help in danger is never refused, also not when the case was closed too early. */
const BIJ_GEVAAR: ReadonlySet<Gebeurtenis['soort']> = new Set(['noodhulp', 'gevaar_geweken'])

function eisTijd({ laatste }: Toestand, gebeurtenis: Gebeurtenis, pad: string): void {
  if (laatste !== undefined && gebeurtenis.datum < laatste)
    throw fout(
      'gebeurtenis_te_vroeg',
      `${pad}/datum`,
      'een dag die niet voor de vorige gebeurtenis ligt',
      'Deze gebeurtenis ligt voor de vorige. Zet de gebeurtenissen op volgorde van dag.',
      'This event is dated before the previous one. Put the events in order of date.',
    )
  if ('evaluatie_op' in gebeurtenis && (gebeurtenis.evaluatie_op ?? gebeurtenis.datum) < gebeurtenis.datum)
    throw fout(
      'periode_ongeldig',
      `${pad}/evaluatie_op`,
      'een dag die niet voor deze gebeurtenis ligt',
      'De afgesproken dag ligt voor de gebeurtenis zelf.',
      'The agreed day lies before the event itself.',
    )
}

function eisOpen({ gesloten, gevaar }: Toestand, { soort }: Gebeurtenis, pad: string): void {
  if (gesloten && !OPENT.has(soort) && !(gevaar && BIJ_GEVAAR.has(soort)))
    throw fout(
      'casus_afgesloten',
      `${pad}/soort`,
      `een van: ${[...OPENT].join(', ')}`,
      'Deze zaak is afgesloten. Heropen haar eerst, of leg een nieuw signaal of acuut gevaar vast.',
      'This case is closed. Reopen it first, or record a new signal or acute danger.',
    )
  if (!gesloten && soort === 'heropend')
    throw fout(
      'casus_open',
      `${pad}/soort`,
      'een andere gebeurtenis',
      'Deze zaak is al open.',
      'This case is open already.',
    )
}

/** An event about something that isn't there. */
function eisVoorganger(toestand: Toestand, { soort }: Gebeurtenis, pad: string): void {
  const [nodig, nl, en] = VOORGANGER[soort] ?? []
  if (nodig === undefined || toestand[nodig]) return
  throw fout('gebeurtenis_past_niet', `${pad}/soort`, 'een gebeurtenis die hierop volgt', nl!, en!)
}

const VOORGANGER: Partial<
  Record<Gebeurtenis['soort'], readonly ['hulp' | 'gevaar' | 'melding' | 'melden', nl: string, en: string]>
> = {
  evaluatie: [
    'hulp',
    'Er is nog geen hulp begonnen om te evalueren.',
    'No help has started that could be evaluated.',
  ],
  gevaar_geweken: ['gevaar', 'Er is geen gevaar vastgelegd dat nu voorbij is.', 'No danger was recorded.'],
  informeren: [
    'melden',
    'Er is geen melding, en geen besluit om te melden, om over te informeren.',
    'There is no report, and no decision to report, to inform about.',
  ],
  terugkoppeling: [
    'melding',
    'Er is geen melding waarop Veilig Thuis kan terugkoppelen.',
    'There is no report to give feedback on.',
  ],
}
