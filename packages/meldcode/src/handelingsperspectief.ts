import { beslis, bronnenOp, JA, motiveer, opDatum, opErnst, signalenUit, versie } from '@voordeur/kern'
import { bijHetHandelen } from './generated/bij-het-handelen.ts'
import { bronnen } from './generated/bronnen.ts'
import { handelingsperspectief as tabellen } from './generated/handelingsperspectief.ts'
import { handelingsstappen } from './generated/handelingsstappen.ts'
import { pakket } from './generated/pakket.ts'
import type {
  Handelingsperspectief,
  Handeluitkomst,
  Onderbouwdestap,
  Plichtvraag,
} from './generated/typen.ts'
import { type Peilcontext, plicht } from './plicht.ts'

/**
 * What can someone without a legal duty (a hairdresser, a volunteer, a neighbour) do with a suspicion? Ordered steps,
 * danger first. It is no code and no duty. Whoever has a duty gets only danger and advice, and is sent to
 * {@link plicht}; where the duty is not known, both are shown.
 *
 * Source: answer to parliament of 15 October 2021, Veilig Thuis, and our own reading, each marked as such.
 * The steps are given whatever fact is missing: safety never waits for an answer.
 *
 * @throws VoordeurFout `invoer_ongeldig` or `datum_ongeldig`, with the JSON pointer of the field.
 *
 * @example
 * handelingsperspectief({ beroep: 'kapper' }, { peildatum: '2026-11-25' }).stappen[0]?.stap // 'gevaar_eerst'
 */
export function handelingsperspectief(vraag: Plichtvraag, context: Peilcontext): Handelingsperspectief {
  const gevonden = plicht(vraag, context)
  const { peildatum } = gevonden.versie
  const [tabel, bijlage, stappen] = [
    opDatum(tabellen, peildatum),
    opDatum(bijHetHandelen, peildatum),
    opDatum(handelingsstappen, peildatum),
  ]
  const feiten = { plicht: gevonden.uitkomst }
  const { dan, rijen } = beslis(tabel, feiten)
  const { uitkomst } = dan!
  const { signalen, vragen } = signalenUit(
    bronnen,
    bijlage,
    { plicht: gevonden.uitkomst, beroep: vraag.beroep },
    peildatum,
  )
  return {
    uitkomst,
    titel: TITEL[uitkomst],
    beroep: vraag.beroep,
    stappen: stappen.items
      .filter((item) => uitkomst !== 'eigen_meldcode_volgen' || item.dan.ook_met_plicht)
      .map(
        ({ dan: { ook_met_plicht: _, ...stap }, omdat, bron, zekerheid }): Onderbouwdestap => ({
          ...stap,
          zin: omdat,
          bron: bronnenOp(bronnen, { bron }, peildatum),
          zekerheid,
        }),
      ),
    motivering: rijen
      .filter((rij) => rij.als(feiten) === JA)
      .map((rij) => motiveer(bronnen, tabel, rij, peildatum)),
    ontbreekt: gevonden.ontbreekt,
    signalen: opErnst(signalen),
    mens: { beslisser: 'U kiest zelf wat u doet, zo nodig na advies van Veilig Thuis', vragen },
    versie: versie(pakket, peildatum, [tabel, bijlage, stappen]),
  }
}

const TITEL: Readonly<Record<Handeluitkomst, string>> = {
  handelen_zonder_plicht: 'U hebt geen wettelijke plicht, maar u kunt wel iets doen.',
  eigen_meldcode_volgen: 'Volg de meldcode van uw organisatie.',
  allebei_nagaan: 'Ga na of u een plicht hebt. Dit kunt u intussen veilig doen.',
  onbepaald: 'Er is nog een antwoord nodig. Dit kunt u intussen veilig doen.',
}
