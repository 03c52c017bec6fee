// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/verhoudingen.1900-01-01.yaml

/** Welke verhoudingen de trechter kent. Alle versies, de oudste eerst. */
export const verhoudingen = [
  {
    id: 'monitor/verhoudingen',
    titel: 'Welke verhoudingen de trechter kent',
    geldig: { van: '1900-01-01' },
    hash: '037659c4565be4d5',
    items: [
      { id: 'melding-politie-per-incident', dan: { teller: 'melding_politie', noemer: 'incident' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'aangifte-per-incident', dan: { teller: 'aangifte', noemer: 'incident' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'aangifte-per-melding-politie', dan: { teller: 'aangifte', noemer: 'melding_politie' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'aanhouding-per-aangifte', dan: { teller: 'aanhouding', noemer: 'aangifte' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'aanhouding-per-incident', dan: { teller: 'aanhouding', noemer: 'incident' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'instroom-om-per-aanhouding', dan: { teller: 'instroom_om', noemer: 'aanhouding' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'vervolging-per-instroom-om', dan: { teller: 'vervolging', noemer: 'instroom_om' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'vervolging-per-aanhouding', dan: { teller: 'vervolging', noemer: 'aanhouding' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'veroordeling-per-instroom-om', dan: { teller: 'veroordeling', noemer: 'instroom_om' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'veroordeling-per-vervolging', dan: { teller: 'veroordeling', noemer: 'vervolging' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
      { id: 'veroordeling-per-incident', dan: { teller: 'veroordeling', noemer: 'incident' }, omdat: 'Elke verhouding noemt haar noemer.', bron: ['voordeur-monitor/noemer@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
