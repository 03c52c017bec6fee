/** The questions that are put under load. All facts are invented. */
export interface Belastingvraag {
  readonly naam: string
  readonly pad: string
  readonly body: string
}

const PEILDATUM = '2026-11-25'

export const VRAGEN: readonly Belastingvraag[] = [
  {
    naam: 'urgentie, volledig',
    pad: '/v1/urgentie-toetsingen',
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
    body: JSON.stringify({
      antwoorden: { vermoeden: 'ja', acute_onveiligheid: 'nee', structurele_onveiligheid: 'ja' },
      kader: 'artsen',
      peildatum: PEILDATUM,
    }),
  },
  { naam: 'beslistermijn', pad: '/v1/beslistermijnen', body: JSON.stringify({ ontvangen: PEILDATUM }) },
  { naam: 'meldcode, casus', pad: '/v1/meldcode-casussen', body: JSON.stringify({ kader: 'artsen' }) },
]
