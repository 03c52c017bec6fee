import { beroepen, type Kadernaam, kaders } from '@voordeur/meldcode'
import type { Argv, Options } from 'yargs'
import {
  handelenAls,
  kaderlijst,
  loopMeldcode,
  opMeldcode,
  plichtVan,
  voorbeeldenVan,
  weegBestand,
} from './meldcode.ts'

const bestand = {
  type: 'string',
  describe: 'Bestand met de feiten (JSON of YAML), of - voor de standaardinvoer',
  demandOption: true,
} as const
const beroep = {
  type: 'string',
  describe: 'Beroep of organisatie',
  choices: beroepen().map((een) => een.beroep),
  demandOption: true,
} as const

/** The commands below `voordeur meldcode`. */
export function meldcodeOpdrachten<T extends { json: boolean }>(
  peildatum: Options & { readonly type: 'string'; readonly default: string },
  schrijf: (tekst: string) => void,
): (meldcode: Argv<T>) => Argv<T> {
  const kader = {
    choices: kaders(peildatum.default).map((een) => een.kader) as readonly Kadernaam[],
    describe: 'Afwegingskader van het beroep',
    default: 'algemeen' as Kadernaam,
  } as const
  return (meldcode) =>
    meldcode
      .command(
        'loop',
        'Loop met vragen door de vijf stappen; er wordt niets bewaard',
        (y) => y.options({ peildatum }),
        (a) => loopMeldcode(a),
      )
      .command(
        'weeg <bestand>',
        'Is melden nodig, en is hulp (ook) mogelijk?',
        (y) => y.positional('bestand', bestand).options({ kader, peildatum }),
        (a) => schrijf(weegBestand(a.bestand, a)),
      )
      .command(
        'volgende <bestand>',
        'Wat moet, hoort en kan er nu in deze zaak?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('volgende', a.bestand, a)),
      )
      .command(
        'toets <bestand>',
        'Hoe is de meldcode in deze zaak gevolgd?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('toets', a.bestand, a)),
      )
      .command(
        'code <bestand>',
        'Staat in de meldcode van een organisatie wat erin moet?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('code', a.bestand, a)),
      )
      .command(
        'kindcheck <bestand>',
        'Zijn er kinderen, en zijn zij veilig?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('kindcheck', a.bestand, a)),
      )
      .command(
        'delen <bestand>',
        'Mag deze informatie worden gedeeld?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('delen', a.bestand, a)),
      )
      .command(
        'termijnen <bestand>',
        'Wanneer moet Veilig Thuis wat hebben gedaan?',
        (y) => y.positional('bestand', bestand).options({ peildatum }),
        (a) => schrijf(opMeldcode('termijnen', a.bestand, a)),
      )
      .command(
        'plicht <beroep>',
        'Moet dit beroep een meldcode hebben, en wie zorgt daarvoor?',
        (y) => y.positional('beroep', beroep).options({ peildatum }),
        (a) => schrijf(plichtVan(a.beroep, a)),
      )
      .command(
        'handelen <beroep>',
        'Wat kunt u doen zonder plicht, zoals als kapper of buur?',
        (y) => y.positional('beroep', beroep).options({ peildatum }),
        (a) => schrijf(handelenAls(a.beroep, a)),
      )
      .command(
        'voorbeelden [soort]',
        'Voorbeelden van onveiligheid, met bron',
        (y) =>
          y
            .positional('soort', {
              choices: [
                'acute_onveiligheid',
                'structurele_onveiligheid',
                'onthulling',
                'bijzondere_vormen',
              ] as const,
            })
            .options({ peildatum }),
        (a) => schrijf(voorbeeldenVan(a.soort, a)),
      )
      .command(
        'kaders',
        'De afwegingskaders per beroep',
        (y) => y.options({ peildatum }),
        (a) => schrijf(kaderlijst(a)),
      )
      .demandCommand(1, 'Kies een opdracht.')
}
