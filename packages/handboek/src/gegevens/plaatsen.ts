import type { Plaats } from '@voordeur/gereedheid/nota'
import { cijferadres } from '../delen/cijfertabel.ts'
import { bepalingadres, regeladres } from '../opmaak/adres.ts'
import { handboek } from './handboek.ts'
import type { Regelinhoud } from './regels.ts'

/** A place in the software as a link: what it is, where it is, and what it does. */
export interface Vindplek {
  readonly soort: string
  readonly tekst: string
  readonly adres: string
  readonly wat?: string
}

/** Where on the site a place of the ledger is shown. */
export function vindplek({ soort, id, wat }: Plaats): Vindplek {
  switch (soort) {
    case 'functie': {
      const [pakket = '', functie] = id.replace('@voordeur/', '').split(' ')
      return {
        soort: 'Functie',
        tekst: `${functie} in @voordeur/${pakket}`,
        adres: `pakketten/${pakket}.html#api`,
        ...(wat !== undefined && { wat }),
      }
    }
    case 'cijfer':
      return { soort: 'Cijfer', tekst: id, adres: cijferadres(id) }
    case 'pagina':
      return {
        soort: id.startsWith('probeer/') ? 'Probeer het' : 'Lees verder',
        tekst: (wat ?? id).replace(/\.$/, ''),
        adres: id,
      }
    case 'bron':
      return { soort: 'Bron', tekst: handboek.bron(id).titel, adres: bepalingadres(id) }
    case 'regel':
      return regelplek(id, wat)
  }
}

/** The version of a rule that holds today, or else the newest that has the row. */
function regelplek(id: string, wat: string | undefined): Vindplek {
  const [regel = '', rij = ''] = id.split('#')
  const versies = handboek.regels
    .filter(({ inhoud }) => inhoud.id === regel && rijen(inhoud).some((een) => een.id === rij))
    .map(({ inhoud }) => inhoud)
  const dag = handboek.peildatum
  const inhoud =
    versies.find(({ geldig: { van, tot = '9999-12-31' } }) => van <= dag && dag <= tot) ?? versies.at(-1)
  if (!inhoud) throw new Error(`Het grootboek van de nota wijst naar ${id}, maar die regel is er niet`)
  const gevonden = rijen(inhoud).find((een) => een.id === rij)!
  return {
    soort: inhoud.soort === 'toetslijst' ? 'Toetslijst' : 'Regel',
    tekst: gevonden.titel === undefined ? inhoud.titel : `${inhoud.titel}: ${gevonden.titel}`,
    adres: `${regeladres(regel, inhoud.geldig.van)}#${rij}`,
    wat: wat ?? gezegd(inhoud, gevonden.omdat),
  }
}

/** A row of a decision table is what the rule can find in a case, not something that was found. */
function gezegd({ soort }: Regelinhoud, omdat: string): string {
  return soort === 'beslistabel' ? `Deze regel meldt als dat zo is: “${omdat}”` : omdat
}

function rijen(
  inhoud: Regelinhoud,
): readonly { readonly id: string; readonly omdat: string; readonly titel?: string }[] {
  return inhoud.soort === 'beslistabel' ? inhoud.regels : inhoud.items
}
