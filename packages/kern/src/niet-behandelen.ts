import { awbOp } from './awb-versie.ts'
import type { BeslistermijnInvoer } from './beslistermijn-invoer.ts'
import type { Datum } from './datum.ts'
import { afgelopenOp } from './opschorting.ts'
import { registerregel } from './registerregel.ts'
import { regelstap } from './stap.ts'
import { termijn } from './termijn.ts'
import { NIETS, nietGelezen, type Toelichting } from './waarschuwing.ts'

/** Not treating the application (Awb 4:5 lid 4): until when, after the last invitation to complete it has ended. */
export function nietBehandelenNa(
  vraag: BeslistermijnInvoer,
): Toelichting & { readonly nietBehandelenUiterlijk?: Datum } {
  const begin = laatsteAfgelopenOp(vraag)
  if (begin === undefined) return NIETS
  const regel = registerregel(awbOp(vraag, begin, '/opschortingen'), 'niet-behandelen')
  if (regel === undefined) return { ...NIETS, waarschuwingen: [nietGelezen('Artikel 4:5')] }
  const { weken } = regel.dan
  const { uiterlijk, stappen } = termijn({ begin, lengte: { weken }, bron: regel.bron })
  return { ...NIETS, nietBehandelenUiterlijk: uiterlijk, stappen: [regelstap(begin, regel), ...stappen] }
}

/** When the last invitation ended; of several on one day the one that ends last. Undefined while it is open. */
function laatsteAfgelopenOp({ opschortingen = [] }: BeslistermijnInvoer): Datum | undefined {
  const uitnodigingen = opschortingen.filter((opschorting) => opschorting.reden === 'aanvullen')
  const laatste = uitnodigingen
    .map(({ uitgenodigd }) => uitgenodigd)
    .sort()
    .at(-1)
  // Sorting puts undefined, an open end, last.
  return uitnodigingen
    .filter(({ uitgenodigd }) => uitgenodigd === laatste)
    .map(afgelopenOp)
    .sort()
    .at(-1)
}
