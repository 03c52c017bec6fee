import type { Awbversie } from './awb-versie.ts'
import type { BeslistermijnInvoer } from './beslistermijn-invoer.ts'
import { type Datum, dagnummer, langeDatum, vanDagnummer } from './datum.ts'
import { aantal } from './lengte.ts'
import { registerregel } from './registerregel.ts'
import { uitlegstap } from './stap.ts'
import { metStilstand, type Stilstand, zonderOverlap } from './stilstand.ts'
import { letOp, NIETS, type Toelichting, type Waarschuwingcode } from './waarschuwing.ts'

interface Uitstel extends Toelichting {
  readonly uiterlijk: Datum | undefined
}

/** What a notice that the decision comes later (Awb 4:14) makes of the last day, if there is such a notice. */
export function weegUitstel(
  { nieuweTermijn: bericht, termijn }: BeslistermijnInvoer,
  awb: Awbversie,
  uiterlijk: Datum | undefined,
  stilstand: readonly Stilstand[],
): Uitstel {
  const geen = { ...NIETS, uiterlijk }
  if (bericht === undefined) return geen
  if (termijn !== undefined) {
    const waarschuwing = letOp('uitstel_verlengt_niet', registerregel(awb, 'uitstel-vaste-termijn'))
    return { ...geen, waarschuwingen: [waarschuwing] }
  }
  if (uiterlijk === undefined) return geen
  const { omdat, bron } = registerregel(awb, 'uitstel-redelijke-termijn')
  const zonderGevolg = (code: Waarschuwingcode, zin: string): Uitstel => ({
    ...geen,
    waarschuwingen: [{ code, zin, bron, zekerheid: 'uitleg' }],
  })
  if (bericht.mededeling > uiterlijk) {
    const zin = `${omdat} Dit bericht kwam na ${langeDatum(uiterlijk)} en dus te laat.`
    return zonderGevolg('uitstel_te_laat', zin)
  }
  const genoemd = dagnummer(bericht.uiterlijk)
  const einde = metStilstand(genoemd, zonderOverlap(stilstand, dagnummer(bericht.mededeling)))
  if (einde === Infinity) {
    const zin = `${omdat} Ook die nieuwe termijn staat nu stil; het einde is nog niet bekend.`
    return { ...geen, uiterlijk: undefined, stappen: [uitlegstap(bericht.mededeling, zin, bron)] }
  }
  const nieuw = vanDagnummer(einde)
  if (nieuw < uiterlijk) {
    const zin = `De genoemde dag ligt voor ${langeDatum(uiterlijk)}. Dat is geen uitstel; de langere termijn blijft gelden.`
    return zonderGevolg('uitstel_eerder_dan_termijn', zin)
  }
  const stil = aantal(einde - genoemd, 'dag', 'dagen')
  const opgeschort = einde === genoemd ? '' : ` Na het bericht stond de termijn ${stil} stil.`
  const zin = `${omdat} Het bericht noemt ${langeDatum(bericht.uiterlijk)}.${opgeschort} De laatste dag is dan ${langeDatum(nieuw)}.`
  return { ...geen, uiterlijk: nieuw, stappen: [uitlegstap(nieuw, zin, bron)] }
}
