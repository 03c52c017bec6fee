import {
  eisInvoer,
  eisPeildatum,
  motiveer,
  type OntbrekendFeit,
  opDatum,
  opErnst,
  signalenUit,
  versie,
} from '@voordeur/kern'
import { bekendeCijfers, bronnenVan } from './cijfers.ts'
import { eisGebied } from './gebied.ts'
import { bijDeKosten } from './generated/bij-de-kosten.ts'
import { bronnen } from './generated/bronnen.ts'
import { cijfers as cijferversies } from './generated/cijfers.ts'
import { kostencategorieen } from './generated/kostencategorieen.ts'
import { optelbaar } from './generated/optelbaar.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Categoriestand,
  Kostencategorie,
  Kostenfeiten,
  Kosteninvoer,
  Kostenoverzicht,
  Kostensom,
  Kostenuitkomst,
  OrdeVanGrootte,
} from './generated/typen.ts'
import { kosteninvoer as valideer } from './generated/validatie.js'
import { type BeoordeeldePost, beoordeelPosten, dubbelNietTeZien } from './kosten-posten.ts'
import { sommenVan } from './kosten-sommen.ts'
import { eenKeer, uitDeNota } from './redenen.ts'
import { definitieVan, inWoorden } from './registers.ts'
import { waardeInWoorden } from './waarde-in-woorden.ts'

/** For which day the costs are read. */
export interface Kostencontext {
  /** ISO 8601, `2026-11-25`. It picks the figures that were known and the version of every rule. */
  readonly peildatum: string
}

/**
 * What does domestic violence cost, who bears it, and how much of it is known? Per item: units times cost per unit times
 * the share that is attributable, low, middle and high, in whole eurocents.
 *
 * Only what may be summed is summed: the same kind (money spent, or loss of welfare), the same price level, known,
 * attributed, carried by a bearer of its category, and once. The seventeen categories are all told; one without a sum is unknown, never nul, and makes
 * every sum a lower bound. Orders of magnitude are told apart and never summed.
 *
 * Source: the categories of EIGE with our own reading of the bearers, and proposal N-V.1 of the nota.
 *
 * @throws VoordeurFout `invoer_ongeldig`, `datum_ongeldig`, `bedrag_ongeldig` (low above high, too big, or an amount told
 * in two ways) or `verhouding_onmogelijk` (a share above one), each with the JSON pointer of the field.
 *
 * @example
 * kosten({ gebied: { soort: 'land' }, jaar: 2025, posten: [] }, { peildatum: '2026-11-25' }).categorieen.length // 17
 */
export function kosten(invoer: Kosteninvoer, context: Kostencontext): Kostenoverzicht {
  eisInvoer(valideer, invoer, '/invoer')
  const peildatum = eisPeildatum(context)
  const gebied = eisGebied(invoer.gebied, '/invoer/gebied')
  const tabel = opDatum(optelbaar, peildatum)
  const posten = beoordeelPosten(invoer.posten, tabel)
  const categorieen = CATEGORIEEN.map((categorie) => categoriestand(categorie, posten))
  const ondergrens = categorieen.some(({ stand }) => stand !== 'bekend')
  const sommen = sommenVan(posten, ondergrens)
  const orden = gebied.soort === 'land' ? ordenVanGrootte(peildatum) : []
  const uitkomst: Kostenuitkomst =
    sommen.length === 0 ? 'onbepaald' : ondergrens ? 'gedeeltelijk' : 'volledig'
  const bijlage = signalenUit(
    bronnen,
    opDatum(bijDeKosten, peildatum),
    feitenVan(posten, sommen, categorieen, orden),
    peildatum,
  )
  return {
    uitkomst,
    titel: inWoorden('kosten', uitkomst),
    gebied,
    jaar: invoer.jaar,
    sommen,
    categorieen,
    apart: posten.flatMap(({ plaats, post, besluit, rij, bedrag }) =>
      besluit.reden === 'goed'
        ? []
        : [
            {
              post: plaats,
              categorie: post.categorie,
              reden: besluit.reden,
              zin: rij.omdat,
              ...(bedrag && { bedrag }),
            },
          ],
    ),
    orde_van_grootte: orden,
    motivering: eenKeer([
      ...[...new Set(posten.map(({ rij }) => rij))].map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
      ...uitDeNota('kosten', peildatum),
    ]),
    ontbreekt: ontbrekend(posten, categorieen),
    signalen: opErnst(bijlage.signalen),
    mens: {
      beslisser: 'De onderzoeker of beleidsmedewerker die deze kosten publiceert',
      vragen: bijlage.vragen,
    },
    versie: versie(pakket, peildatum, [
      tabel,
      opDatum(bijDeKosten, peildatum),
      kostencategorieen[0],
      cijferversies[0],
    ]),
  }
}

const CATEGORIEEN: readonly Kostencategorie[] = /* @__PURE__ */ kostencategorieen[0].items.map(
  ({ dan }) => dan,
)

/** Known only if every bearer has a summed item that covers all of its costs. */
function categoriestand(
  { categorie, titel, dragers }: Kostencategorie,
  posten: readonly BeoordeeldePost[],
): Categoriestand {
  const opgeteld = posten.filter(
    ({ post, besluit }) => post.categorie === categorie && besluit.oordeel === 'optellen',
  )
  const met = new Set(opgeteld.map(({ post }) => post.drager))
  const zonder = dragers.filter((drager) => !met.has(drager))
  const compleet = zonder.length === 0 && opgeteld.every(({ post }) => post.dekking === 'volledig')
  return {
    categorie,
    titel,
    dragers,
    stand: opgeteld.length === 0 ? 'onbekend' : compleet ? 'bekend' : 'gedeeltelijk',
    zonder_post: zonder,
  }
}

/** Estimates that were made from figures elsewhere: told beside the sums, never in them. */
function ordenVanGrootte(peildatum: string): readonly OrdeVanGrootte[] {
  return bekendeCijfers(peildatum).flatMap((item) => {
    const { code, definitie, herkomst, waarde } = item.dan
    const { titel, soort, telt, omschrijving } = definitieVan(definitie)!
    if (herkomst !== 'afgeleid' || soort !== 'bedrag') return []
    return [
      {
        cijfer: code,
        titel,
        in_woorden: waardeInWoorden(waarde, { soort, telt }),
        zin: omschrijving,
        bron: bronnenVan(item, peildatum),
        zekerheid: item.zekerheid,
      },
    ]
  })
}

function feitenVan(
  posten: readonly BeoordeeldePost[],
  sommen: readonly Kostensom[],
  categorieen: readonly Categoriestand[],
  orden: readonly OrdeVanGrootte[],
): Kostenfeiten {
  const reden = (naam: string) => posten.some(({ besluit }) => besluit.reden === naam)
  return {
    onbekende_categorie: categorieen.some(({ stand }) => stand === 'onbekend'),
    twee_soorten: new Set(sommen.map(({ soort }) => soort)).size > 1,
    meer_prijspeilen: new Set(sommen.map(({ prijspeil }) => prijspeil)).size > 1,
    dubbel: reden('dubbel'),
    dubbel_niet_te_zien: dubbelNietTeZien(posten),
    orde_van_grootte: orden.length > 0 || reden('orde_van_grootte'),
  }
}

/** What would complete an item first, then the categories of which nothing is known. */
function ontbrekend(
  posten: readonly BeoordeeldePost[],
  categorieen: readonly Categoriestand[],
): readonly OntbrekendFeit[] {
  const bijPosten = posten.flatMap(({ plaats, besluit }) => {
    const vraag = VRAGEN[besluit.reden]
    return vraag ? [{ feit: `/invoer/posten/${plaats}/${vraag.veld}`, vraag: vraag.vraag }] : []
  })
  const onbekend = categorieen.filter(({ stand }) => stand === 'onbekend')
  return [
    ...bijPosten,
    ...onbekend.map(({ categorie, titel, dragers }) => ({
      feit: '/invoer/posten',
      vraag: `${categorie}, ${titel}: wat kost dit? Kosten voor ${dragers.map((drager) => inWoorden('drager', drager)).join(', ')}.`,
    })),
  ]
}

const VRAGEN: Readonly<Record<string, { readonly veld: string; readonly vraag: string } | undefined>> = {
  bedrag: { veld: 'bedrag', vraag: 'Wat is het bedrag, of het aantal en de kosten per eenheid?' },
  toerekening: {
    veld: 'aandeel_toerekenbaar',
    vraag: 'Welk deel van deze kosten komt door geweld achter de voordeur?',
  },
  prijspeil: { veld: 'prijspeil', vraag: 'In prijzen van welk jaar is dit bedrag?' },
  drager: { veld: 'drager', vraag: 'Wie draagt deze kosten?' },
}
