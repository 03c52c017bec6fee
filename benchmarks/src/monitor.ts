/**
 * How long the verbs of the monitor take, and how that grows with the number of rows. Run with
 * `pnpm --filter @voordeur/benchmarks bench:monitor`.
 */
import { cijfers, type Kostenpost, kosten, nulmeting, trechter } from '@voordeur/monitor'
import { leesCsv, leesOData } from '@voordeur/monitor/lezen'

const peildatum = '2026-11-25'
const jaar = (getal: number) => ({ van: `${getal}-01-01`, tot: `${getal}-12-31` })
const post: Kostenpost = {
  categorie: 'C08',
  drager: 'centrumgemeente',
  soort: 'cash',
  herkomst: 'gemeten',
  dekking: 'volledig',
  prijspeil: 2025,
  aantal: 40,
  kosten_per_eenheid: { laag: 4_000_000, midden: 5_000_000, hoog: 6_000_000 },
  aandeel_toerekenbaar: { teller: 9, noemer: 10 },
}

schrijf('Monitor. De snelste van negen beurten, per aanroep.')
meet('cijfers, alle', 20, () => cijfers({ peildatum }))
meet('trechter, twee verhoudingen', 200, () =>
  trechter(
    {
      gebied: { soort: 'land' },
      periode: jaar(2005),
      aantallen: { incident: { aantal: 57_000 } },
      verhoudingen: [
        { teller: 'aangifte', noemer: 'incident', waarde: { teller: 40, noemer: 100 } },
        { teller: 'aanhouding', noemer: 'aangifte', waarde: { teller: 60, noemer: 100 } },
      ],
    },
    { peildatum },
  ),
)
for (const aantal of [10, 1_000, 10_000]) {
  const posten = Array.from({ length: aantal }, (_, i) => ({
    ...post,
    taakveld: `${i % 10}.${Math.floor(i / 10)}`,
    iv3_versie: 2023,
  }))
  meet(`kosten, ${aantal} posten`, 3, () =>
    kosten({ gebied: { soort: 'land' }, jaar: 2025, posten }, { peildatum }),
  )
}
for (const aantal of [342, 3_420, 34_200]) {
  const rijen = Array.from({ length: aantal }, (_, i) => ({
    code: `GM${String(i % 2_000).padStart(4, '0')}`,
    jaar: 2000 + Math.floor(i / 2_000),
    waarde: i,
  }))
  const csv = [
    'definitie;gebied;periode;waarde',
    ...rijen.map((een) => `vt-meldingen;${een.code};${een.jaar};${een.waarde}`),
  ].join('\n')
  const json = JSON.stringify({
    value: rijen.map((een, ID) => ({
      ID,
      RegioS: een.code,
      Perioden: `${een.jaar}JJ00`,
      OntvangenMeldingen_2: een.waarde,
    })),
  })
  const { waarnemingen } = leesCsv(csv)
  meet(`leesCsv, ${aantal} rijen`, 2, () => leesCsv(csv))
  meet(`leesOData, ${aantal} rijen`, 2, () => leesOData(json, { tabel: '84849NED' }))
  meet(`JSON.parse van hetzelfde`, 2, () => JSON.parse(json))
  meet(`nulmeting, ${aantal} waarnemingen`, 2, () =>
    nulmeting(
      { waarnemingen },
      { peildatum, gebied: { soort: 'gemeente', code: 'GM0363' }, nul: jaar(2000), nu: jaar(2001) },
    ),
  )
}

function meet(naam: string, keer: number, doe: () => unknown): void {
  let snelste = Number.POSITIVE_INFINITY
  for (let beurt = 0; beurt < 9; beurt++) {
    const begin = performance.now()
    for (let i = 0; i < keer; i++) doe()
    snelste = Math.min(snelste, (performance.now() - begin) / keer)
  }
  schrijf(`${naam.padEnd(34)} ${snelste.toFixed(3).padStart(10)} ms`)
}

function schrijf(regel: string): void {
  process.stdout.write(`${regel}\n`)
}
