// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/monitor/brontabellen.1900-01-01.yaml

/** Tabellen van CBS StatLine. Alle versies, de oudste eerst. */
export const brontabellen = [
  {
    id: 'monitor/brontabellen',
    titel: 'Tabellen van CBS StatLine',
    geldig: { van: '1900-01-01' },
    hash: 'b937eb6382f38651',
    items: [
      { id: 't84848ned', dan: { tabel: '84848NED', titel: 'Veilig Thuis; adviezen en meldingen', velden: [{ kolom: 'GestarteAdviezen', definitie: 'vt-adviezen' }, { kolom: 'OntvangenMeldingen', definitie: 'vt-meldingen' }], afgerond_op: 5 }, omdat: 'De kolommen met adviezen en meldingen zijn gelezen.', bron: ['cbs-veilig-thuis/84848ned@2019-01-01', 'cbs-veilig-thuis/afspraken@2019-01-01', 'voordeur-monitor/een-definitie-een-naam@1900-01-01'], zekerheid: 'uitleg' },
      { id: 't84849ned', dan: { tabel: '84849NED', titel: 'Veilig Thuis; adviezen en meldingen per regio', velden: [{ kolom: 'GestarteAdviezen', definitie: 'vt-adviezen' }, { kolom: 'OntvangenMeldingen', definitie: 'vt-meldingen' }], afgerond_op: 5 }, omdat: 'Dezelfde kolommen, per regio en gemeente.', bron: ['cbs-veilig-thuis/84849ned@2019-01-01', 'cbs-veilig-thuis/afspraken@2019-01-01', 'voordeur-monitor/een-definitie-een-naam@1900-01-01'], zekerheid: 'uitleg' },
      { id: 't84852ned', dan: { tabel: '84852NED', titel: 'Veilig Thuis; veiligheidsbeoordeling', velden: [], afgerond_op: 5 }, omdat: 'De kolommen zijn niet gelezen; geef zelf aan wat zij tellen.', bron: ['cbs-veilig-thuis/84852ned@2019-01-01', 'cbs-veilig-thuis/afspraken@2019-01-01', 'voordeur-monitor/een-definitie-een-naam@1900-01-01'], zekerheid: 'uitleg' },
      { id: 't85361ned', dan: { tabel: '85361NED', titel: 'Veilig Thuis; eerdere betrokkenheid', velden: [], afgerond_op: 5 }, omdat: 'De kolommen zijn niet gelezen; geef zelf aan wat zij tellen.', bron: ['cbs-veilig-thuis/85361ned@2019-01-01', 'cbs-veilig-thuis/afspraken@2019-01-01', 'voordeur-monitor/een-definitie-een-naam@1900-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
