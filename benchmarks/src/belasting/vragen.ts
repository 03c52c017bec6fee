/** The questions that are put under load. All facts are invented. */
export interface Belastingvraag {
  readonly naam: string
  readonly pad: string
  /** As the description names it. */
  readonly operatie: string
  readonly body: string
}

const PEILDATUM = '2026-11-25'

export const VRAGEN: readonly [Belastingvraag, ...Belastingvraag[]] = [
  {
    naam: 'urgentie, volledig',
    pad: '/v1/urgentie-toetsingen',
    operatie: 'maakUrgentieToetsing',
    body: JSON.stringify({
      aanvraag: {
        verblijf: { status: 'nederlander' },
        opvang: { verleend: true, reden: 'huiselijk_geweld', verlaat: true },
      },
      peildatum: PEILDATUM,
    }),
  },
  {
    naam: 'meldcode, weging',
    pad: '/v1/meldcode-wegingen',
    operatie: 'maakMeldcodeWeging',
    body: JSON.stringify({
      antwoorden: { vermoeden: 'ja', acute_onveiligheid: 'nee', structurele_onveiligheid: 'ja' },
      kader: 'artsen',
      peildatum: PEILDATUM,
    }),
  },
  {
    naam: 'keten, delen',
    pad: '/v1/overdracht-delingen',
    operatie: 'maakOverdrachtDeling',
    body: JSON.stringify({ overdracht: 'h30', categorie: 'anoniem', peildatum: PEILDATUM }),
  },
  {
    naam: 'beslistermijn',
    pad: '/v1/beslistermijnen',
    operatie: 'maakBeslistermijn',
    body: JSON.stringify({ ontvangen: PEILDATUM }),
  },
  {
    naam: 'meldcode, casus',
    pad: '/v1/meldcode-casussen',
    operatie: 'maakMeldcodeCasus',
    body: JSON.stringify({ kader: 'artsen' }),
  },
]
