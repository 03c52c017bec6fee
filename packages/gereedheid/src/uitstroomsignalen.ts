import { geldend, type Mens, opDatum, type Regelversie, type Signaal, signalenUit } from '@voordeur/kern'
import { bronnen } from './generated/bronnen.ts'
import type {
  Uitstroombeeld,
  Uitstroomomstandigheden,
  Uitstroomsituatie,
  Urgentiegroep,
  Urgentieuitkomst,
} from './generated/typen.ts'
import { uitstroomEisen } from './generated/uitstroom-eisen.ts'
import { uitstroomGezin } from './generated/uitstroom-gezin.ts'
import { uitstroomPersoon } from './generated/uitstroom-persoon.ts'
import { uitstroomVeilig } from './generated/uitstroom-veilig.ts'
import { uitstroomVerblijf } from './generated/uitstroom-verblijf.ts'
import { uitstroomWet } from './generated/uitstroom-wet.ts'
import { voortgezetVerblijf } from './generated/voortgezet-verblijf.ts'

/** What goes with this plan: warnings, rights and questions for a person, and the rules they come from. */
export function aandacht(
  situatie: Uitstroomsituatie,
  beeld: Uitstroombeeld,
  peildatum: string,
): {
  readonly signalen: readonly Signaal[]
  readonly vragen: Mens['vragen']
  readonly regels: readonly Regelversie[]
} {
  const omstandigheden = omstandighedenVan(situatie, beeld)
  const tabellen = [
    opDatum(uitstroomVeilig, peildatum),
    opDatum(uitstroomEisen, peildatum),
    opDatum(uitstroomVerblijf, peildatum),
    opDatum(uitstroomWet, peildatum),
    opDatum(uitstroomPersoon, peildatum),
    opDatum(uitstroomGezin, peildatum),
    ...geldend(voortgezetVerblijf, peildatum),
  ]
  const delen = tabellen.map((tabel) => signalenUit(bronnen, tabel, omstandigheden, peildatum))
  return {
    signalen: delen.flatMap(({ signalen }) => signalen),
    vragen: delen.flatMap(({ vragen }) => vragen),
    regels: tabellen,
  }
}

function omstandighedenVan(situatie: Uitstroomsituatie, beeld: Uitstroombeeld): Uitstroomomstandigheden {
  const { client, veiligheid, nu, inkomen, bestemming, kinderen, eisen, klaar_op } = situatie
  return bekend({
    acuut_gevaar: veiligheid?.acuut_gevaar,
    veiligheidsplan: veiligheid?.plan,
    plek: nu?.plek,
    // A remark for men only: it is not shown to everyone of whom this was not asked.
    man: client === 'man',
    ...verblijfsfeiten(situatie),
    ...urgentiefeiten(situatie, beeld),
    boven_sociale_grens: inkomen?.boven_sociale_grens,
    andere_gemeente: bestemming?.gemeente && bestemming.gemeente === 'andere',
    kinderen: kinderen?.erbij,
    op_komst: kinderen?.op_komst,
    jeugdhulp: kinderen?.jeugdhulp,
    voortzetting_gevraagd: kinderen?.voortzetting_gevraagd,
    klaar_op,
    // Only a demand that someone makes is answered; that none may be made is always said.
    eis_aangifte: eisen?.aangifte ?? false,
    eis_echtscheiding: eisen?.echtscheiding ?? false,
    eis_medewerking_pleger: eisen?.medewerking_pleger ?? false,
    eis_geen_schulden: eisen?.geen_schulden ?? false,
    eis_woning_opeisen: eisen?.woning_opeisen ?? false,
    eis_binding: eisen?.binding ?? false,
    eis_inkomensgrens: eisen?.inkomensgrens ?? false,
  })
}

/**
 * Who is Dutch has no permit. Who has none now may have had one: a permit that lapsed can have depended on a partner, and
 * a year as a victim still counts. Only a permit as a refugee is about now.
 */
function verblijfsfeiten({ verblijf = {} }: Uitstroomsituatie) {
  const { status } = verblijf
  const ooit = (feit: boolean | undefined) => (status === 'nederlander' ? false : feit)
  const zonderVergunning = status === 'geen' || status === 'wacht_op_eerste_vergunning_slachtoffer'
  return {
    status,
    afhankelijk: ooit(verblijf.afhankelijk),
    vergunninghouder: zonderVergunning ? false : ooit(verblijf.vergunninghouder),
    jaar_als_slachtoffer: ooit(verblijf.jaar_als_slachtoffer),
  }
}

function urgentiefeiten({ urgentie = {} }: Uitstroomsituatie, { verblijf }: Uitstroombeeld) {
  const { uitkomst, groepen } = urgentie
  return {
    groep_d: inGroep('d', uitkomst, groepen),
    groep_opvang: inGroep('opvang', uitkomst, groepen),
    // A remark on the answer that was given: without groups there is nothing to remark.
    groepen_tot_2026_07: groepen?.some((groep) => OUDE_GROEPEN.includes(groep)) ?? false,
    groepen_sinds_2026_07: groepen?.some((groep) => !OUDE_GROEPEN.includes(groep)) ?? false,
    urgentie_botst: uitkomst === 'eerst_verblijfsrecht' && verblijf === 'vrij',
  }
}

/** Urgency names the groups someone surely belongs to. Not named means no only if there is no group at all. */
function inGroep(
  groep: Urgentiegroep,
  uitkomst: Urgentieuitkomst | undefined,
  groepen: readonly Urgentiegroep[] | undefined,
): boolean | undefined {
  if (groepen?.includes(groep)) return true
  return uitkomst && BUITEN_ELKE_GROEP.includes(uitkomst) ? false : undefined
}

const OUDE_GROEPEN: readonly Urgentiegroep[] = ['opvang', 'mantelzorg', 'vergunninghouder']

const BUITEN_ELKE_GROEP: readonly Urgentieuitkomst[] = [
  'geen_wettelijke_groep',
  'voldoet_lokaal',
  'afwijzing_voorleggen',
]

/** Without the facts that are not known. */
function bekend(
  feiten: {
    readonly [F in keyof Uitstroomomstandigheden]: Uitstroomomstandigheden[F] | undefined
  },
): Uitstroomomstandigheden {
  return Object.fromEntries(Object.entries(feiten).filter(([, waarde]) => waarde !== undefined))
}
