import { toetslijst as akkoordlijst } from '@voordeur/coalitieakkoord'
import {
  type Lijstnaam as Gereedheidslijst,
  landelijkeRol,
  lijstnamen,
  toetslijst,
} from '@voordeur/gereedheid'
import { type Notakeuze, nota } from '@voordeur/gereedheid/nota'
import { ketenmodel } from '@voordeur/keten'
import { teken } from '@voordeur/keten/teken'
import { beroepen, kaders, voorbeelden } from '@voordeur/meldcode'
import { type Cijferkeuze, cijfers, naastElkaar, voorstellen } from '@voordeur/monitor'
import { gemeenten } from '@voordeur/urgentie'
import type { Opzoekers } from './typen.ts'

/** What the packages list by themselves. */
export const domeinlijsten: Opzoekers<
  | 'lijstRegelingen'
  | 'lijstAfwegingskaders'
  | 'lijstBeroepen'
  | 'lijstMeldcodeVoorbeelden'
  | 'toonKetenmodel'
  | 'toonKetentekening'
  | 'lijstCijfers'
  | 'toonCijfervergelijking'
  | 'lijstNotavoorstellen'
  | 'toonNota'
  | 'lijstToetslijsten'
  | 'toonToetslijst'
  | 'lijstLandelijkeRollen'
> = {
  lijstRegelingen: () => ({ regelingen: gemeenten() }),
  lijstAfwegingskaders: ({ query }) => ({ kaders: kaders(query.peildatum) }),
  lijstBeroepen: () => ({ beroepen: beroepen() }),
  lijstMeldcodeVoorbeelden: ({ query }) => voorbeelden(query),
  toonKetenmodel: ({ query }) => ketenmodel(query.peildatum),
  toonKetentekening: ({ query }) => teken(ketenmodel(query.peildatum), query),
  // A year in an address is text; the verb asks a number.
  lijstCijfers: ({ query: { jaar, ...keuze } }) =>
    cijfers({ ...keuze, ...(jaar !== undefined && { jaar: Number(jaar) }) } as Cijferkeuze),
  toonCijfervergelijking: ({ query: { a, b, peildatum } }) => naastElkaar(a, b, peildatum),
  lijstNotavoorstellen: ({ query }) => ({ voorstellen: voorstellen(query.peildatum) }),
  toonNota: ({ query }) => nota(query as Notakeuze),
  lijstToetslijsten: () => ({ toetslijsten: ['akkoord', 'wmo-plan', 'regiovisie', ...lijstnamen()] }),
  toonToetslijst: ({ pad: { naam }, query: { peildatum } }) =>
    isGereedheid(naam) ? toetslijst(naam, peildatum) : akkoordlijst(naam, peildatum),
  lijstLandelijkeRollen: ({ query: { peildatum } }) => landelijkeRol({ peildatum }),
}

function isGereedheid(naam: string): naam is Gereedheidslijst {
  return lijstnamen().some((een) => een === naam)
}
