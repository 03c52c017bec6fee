import { eisDatum, fout, geldtOp, versie } from '@voordeur/kern'
import { alsCijfer, bekendeBevindingen, bekendeCijfers } from './cijfers.ts'
import { breuken } from './generated/breuken.ts'
import { cijfers as cijferversies } from './generated/cijfers.ts'
import { pakket } from './generated/pakket.ts'
import type { Cijferregel, NaastElkaar } from './generated/typen.ts'
import { vergelijkbaar as vergelijktabellen } from './generated/vergelijkbaar.ts'
import { evenLang, zelfdeDeelVanJaar } from './periode.ts'
import { alsReden } from './redenen.ts'
import { definitieVan, type Registeritem } from './registers.ts'
import { breukfeit, breukTussen, isPrecies, vergelijkbaar } from './vergelijkbaar.ts'

/**
 * May two figures of the register be laid side by side? Only where they count the same, with no series break between;
 * the answer says why (not), with the findings that are about both.
 *
 * Source: the codes of {@link cijfers}, such as K05 (the nota) and P07b (the newer study).
 *
 * @throws VoordeurFout `datum_ongeldig`, or `invoer_ongeldig` for a code that was not known on that day.
 *
 * @example
 * naastElkaar('K05', 'P07b', '2026-11-25').reden // 'andere_definitie'
 */
export function naastElkaar(a: string, b: string, peildatum: string): NaastElkaar {
  const dag = eisDatum(peildatum, '/peildatum')
  const [een, ander] = [zoek(a, '/a', dag), zoek(b, '/b', dag)]
  const bevindingen = bekendeBevindingen(dag)
  const gelijk = een.dan.definitie === ander.dan.definitie
  const breuk = gelijk ? breukTussen(een.dan.definitie, een.dan.periode, ander.dan.periode) : undefined
  const { motivering, oordeel, reden, zin } = vergelijkbaar(feiten(een, ander, breuk), dag)
  const gebroken = reden === 'reeksbreuk' || reden === 'mogelijke_breuk' ? breuk : undefined
  return {
    uitkomst: oordeel,
    reden,
    titel: zin,
    a: alsCijfer(een, bevindingen, dag),
    b: alsCijfer(ander, bevindingen, dag),
    ...(gebroken && { breuk: gebroken.dan.breuk }),
    motivering: [
      ...(motivering ? [motivering] : []),
      ...(gebroken ? [alsReden('monitor/breuken', gebroken, dag)] : []),
      ...bevindingen
        .filter(({ dan }) => dan.over.includes(a) && dan.over.includes(b))
        .filter(({ dan }) => !gelijk || dan.soort !== 'andere_definitie')
        .map((item) => alsReden('monitor/bevindingen', item, dag)),
    ],
    ontbreekt: [],
    signalen: [],
    mens: { beslisser: 'De onderzoeker of beleidsmedewerker die de cijfers gebruikt', vragen: [] },
    versie: versie(pakket, dag, [
      cijferversies[0],
      breuken[0],
      vergelijktabellen.find(({ geldig }) => geldtOp(geldig, dag))!,
    ]),
  }
}

function zoek(code: string, pad: string, peildatum: string): Registeritem<Cijferregel> {
  const item = bekendeCijfers(peildatum).find(({ dan }) => dan.code === code)
  if (item) return item
  throw fout(
    'invoer_ongeldig',
    pad,
    'de code van een cijfer, zoals K05',
    'Dit cijfer bestaat niet, of was op deze dag nog niet bekend.',
    'There is no such figure, or it was not known on this day.',
  )
}

function feiten(
  een: Registeritem<Cijferregel>,
  ander: Registeritem<Cijferregel>,
  breuk: ReturnType<typeof breukTussen>,
) {
  const [a, b] = [een.dan, ander.dan]
  const { soort, steekproef } = definitieVan(a.definitie)!
  return {
    definitie_gelijk: a.definitie === b.definitie,
    breuk: breukfeit(breuk, a.periode, b.periode),
    gebied_gelijk: a.gebied.soort === b.gebied.soort && a.gebied.naam === b.gebied.naam,
    soort: soort === 'aantal' || soort === 'bedrag' ? ('aantal' as const) : ('aandeel' as const),
    beide_bekend: a.waarde !== undefined && b.waarde !== undefined,
    voorlopig: a.voorlopig === true || b.voorlopig === true,
    steekproef: steekproef === true,
    afgerond: !isPrecies(a) || !isPrecies(b),
    zelfde_bron: zelfdeBron(een, ander),
    ...(a.periode &&
      b.periode && {
        even_lang: evenLang(a.periode, b.periode),
        zelfde_deel_van_jaar: zelfdeDeelVanJaar(a.periode, b.periode),
      }),
  }
}

/** Where the publisher of a figure is not known, only the very same sources are the same. */
function zelfdeBron(a: Registeritem<Cijferregel>, b: Registeritem<Cijferregel>): boolean {
  if (a.dan.uitgever !== b.dan.uitgever) return false
  return a.dan.uitgever !== 'Onbekend' || String(a.bron) === String(b.bron)
}
