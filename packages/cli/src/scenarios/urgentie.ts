import {
  type Aanvraag,
  beoordeel,
  type Regeling,
  type Toetsing,
  toetsVerordening,
  type Voorstel,
  type Vraag,
} from '@voordeur/urgentie'
import type { Domein, Scenario, Verwachting } from './scenario.ts'

interface Urgentiescenario extends Scenario {
  readonly werkwoord?: 'beoordeel' | 'toetsVerordening'
  readonly gemeente?: string
  readonly regeling?: Regeling
  readonly vraag?: Vraag
  readonly aanvraag?: Aanvraag
  readonly verwacht: Verwachting & {
    readonly groepen?: readonly string[]
    readonly strijd?: Readonly<Record<string, string>>
  }
}

export const urgentie: Domein<Urgentiescenario, Voorstel | Toetsing> = {
  antwoord: ({ werkwoord = 'beoordeel', aanvraag = {}, peildatum, gemeente, regeling, vraag }) => {
    const keuze = regeling ?? gemeente
    if (werkwoord === 'toetsVerordening') return toetsVerordening(keuze ?? '', peildatum)
    return beoordeel(aanvraag, {
      peildatum,
      ...(keuze !== undefined && { gemeente: keuze }),
      ...(vraag && { vraag }),
    })
  },
  verschillen: (antwoord, { groepen, strijd }) => {
    const gekregen = 'groepen' in antwoord ? [...antwoord.groepen].sort().join() : ''
    return [
      ...(groepen && [...groepen].sort().join() !== gekregen
        ? [`verwacht: groepen ${groepen.join(', ')}, maar er kwam ${gekregen}`]
        : []),
      ...Object.entries(strijd ?? {}).flatMap(([voorwaarde, oordeel]) => {
        const gevonden = strijdVan(antwoord, voorwaarde)
        return gevonden === oordeel
          ? []
          : [`voorwaarde ${voorwaarde}: verwacht ${oordeel}, maar er kwam ${gevonden ?? 'niets'}`]
      }),
    ]
  },
  dagen: ({ peildatum, aanvraag }) => [peildatum, aanvraag?.aangevraagd_op ?? peildatum],
}

function strijdVan(antwoord: Voorstel | Toetsing, voorwaarde: string): string | undefined {
  if (!('bevindingen' in antwoord))
    return antwoord.signalen.find(({ code }) => code === `strijd-${voorwaarde}`)?.oordeel
  const over = antwoord.bevindingen.filter((bevinding) => bevinding.voorwaarde === voorwaarde)
  return (over.find(({ positie }) => positie === 'opvang') ?? over[0])?.oordeel
}
