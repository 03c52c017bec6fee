import {
  type Aanvraag,
  type Beslistermijnvoorstel,
  beoordeel,
  beslistermijn,
  type Regeling,
  type Toetsing,
  toetsVerordening,
  type Voorstel,
  type Vraag,
} from '@voordeur/urgentie'
import type { Antwoord, Domein, Scenario, Verwachting } from './scenario.ts'

interface Urgentiescenario extends Scenario {
  readonly werkwoord?: 'beoordeel' | 'toetsVerordening' | 'beslistermijn'
  readonly gemeente?: string
  readonly regeling?: Regeling
  readonly vraag?: Vraag
  readonly aanvraag?: Aanvraag
  readonly verwacht: Verwachting & {
    readonly groepen?: readonly string[]
    readonly strijd?: Readonly<Record<string, string>>
    readonly mogelijk?: readonly string[]
    readonly naast_elkaar?: readonly string[]
  }
}

export const urgentie: Domein<Urgentiescenario, Voorstel | Toetsing | Antwoord> = {
  antwoord: ({ werkwoord = 'beoordeel', aanvraag = {}, peildatum, gemeente, regeling, vraag }) => {
    const keuze = regeling ?? gemeente
    if (werkwoord === 'toetsVerordening') return toetsVerordening(keuze ?? '', peildatum)
    if (werkwoord === 'beslistermijn')
      return alsAntwoord(
        beslistermijn({ ontvangen: peildatum, ...(keuze !== undefined && { gemeente: keuze }) }),
      )
    return beoordeel(aanvraag, {
      peildatum,
      ...(keuze !== undefined && { gemeente: keuze }),
      ...(vraag && { vraag }),
    })
  },
  verschillen: (antwoord, { groepen, strijd, mogelijk, naast_elkaar: naast }) => {
    const gekregen = 'groepen' in antwoord ? [...antwoord.groepen].sort().join() : ''
    return [
      ...(groepen && [...groepen].sort().join() !== gekregen
        ? [`verwacht: groepen ${groepen.join(', ')}, maar er kwam ${gekregen}`]
        : []),
      ...(mogelijk ?? [])
        .filter((code) => antwoord.signalen.find((signaal) => signaal.code === code)?.geldt !== 'mogelijk')
        .map((code) => `signaal ${code} hoort mogelijk te zijn`),
      ...(naast && naast.join() !== naastElkaar(antwoord)
        ? [`verwacht: naast elkaar ${naast.join(', ')}, maar er kwam ${naastElkaar(antwoord) || 'niets'}`]
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

function naastElkaar(antwoord: Voorstel | Toetsing | Antwoord): string {
  const delen = 'naast_elkaar' in antwoord ? antwoord.naast_elkaar : undefined
  return (delen ?? []).map(({ uitkomst }) => uitkomst).join()
}

/** A term as an answer like the others: its last day is the outcome, its warnings are signals. */
function alsAntwoord({ uiterlijk, stappen, waarschuwingen }: Beslistermijnvoorstel): Antwoord {
  return {
    uitkomst: uiterlijk ?? 'onbekend',
    motivering: stappen.map((stap) => ({ regel: '', ...stap })),
    ontbreekt: [],
    signalen: waarschuwingen.map(({ code, zin, bron, zekerheid }) => ({
      code,
      soort: 'let_op',
      geldt: 'ja',
      zin,
      bron,
      zekerheid,
    })),
    mens: { beslisser: '', vragen: [] },
  }
}

function strijdVan(antwoord: Voorstel | Toetsing | Antwoord, voorwaarde: string): string | undefined {
  if (!('bevindingen' in antwoord))
    return antwoord.signalen.find(({ code }) => code === `strijd-${voorwaarde}`)?.oordeel
  const over = antwoord.bevindingen.filter((bevinding) => bevinding.voorwaarde === voorwaarde)
  return (over.find(({ positie }) => positie === 'opvang') ?? over[0])?.oordeel
}
