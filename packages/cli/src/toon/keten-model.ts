import { langeDatum } from '@voordeur/kern'
import { type Ketenmodel, termijnInWoorden } from '@voordeur/keten'
import { alinea, kop, noten, type Papier } from './tekst.ts'

/** The national model as a list: functions, actors, hand-offs. */
export function toonModel(model: Ketenmodel, papier: Papier): string {
  const noot = noten()
  const nummer = new Map(model.functies.map(({ functie, nummer: f }) => [functie, f]))
  return [
    papier.kleur.bold(`De keten op ${langeDatum(model.peildatum)}`),
    '',
    kop(papier, 'Functies'),
    ...model.functies.map(({ nummer: f, naam, levert, kern }) =>
      alinea(papier, `${f} ${naam}${kern ? ' (van de nota)' : ''}: ${levert}.`, 4, '-'),
    ),
    '',
    kop(papier, 'Actoren'),
    ...model.actoren.map((actor) =>
      alinea(
        papier,
        `${actor.naam} (${actor.niveaus.join(', ')}; ${actor.functies.map(({ functie }) => nummer.get(functie)).join(' ')}). ${actor.omdat} ${noot.bij(actor)}`,
        4,
        '-',
      ),
    ),
    '',
    kop(papier, 'Overdrachten'),
    ...model.overdrachten.map((overdracht) =>
      alinea(
        papier,
        `${overdracht.overdracht.toUpperCase()} ${overdracht.naam} (${termijnInWoorden(overdracht.termijn)}). ${overdracht.omdat} ${noot.bij(overdracht)}`,
        4,
        '-',
      ),
    ),
    '',
    kop(papier, 'Ministeries'),
    ...model.ministeries.map(({ naam, onderwerpen }) =>
      alinea(papier, `${naam}: ${onderwerpen.join(', ')}.`, 4, '-'),
    ),
    '',
    kop(papier, 'Bronnen'),
    ...noot.lijst(papier),
  ].join('\n')
}
