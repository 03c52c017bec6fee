// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/meldcode/vragen.2019-01-01.yaml

/** De vragen van het afwegingskader. Alle versies, de oudste eerst. */
export const vragen = [
  {
    id: 'meldcode/vragen',
    titel: 'De vragen van het afwegingskader',
    geldig: { van: '2019-01-01' },
    hash: '1e1406c070e46dc9',
    items: [
      { id: 'vermoeden', dan: { pad: 'vermoeden', vraag: 'Hebt u na de vorige stappen een vermoeden van huiselijk geweld of kindermishandeling, of van een dreiging daarmee?' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-1@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'vermoeden-organisatie', dan: { pad: 'vermoeden', vraag: 'Heeft uw organisatie na de vorige stappen een vermoeden van huiselijk geweld of kindermishandeling, of van een dreiging daarmee?', bij: 'organisatie' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader-onderwijs/school-antwoordt@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'acuut', dan: { pad: 'acute_onveiligheid', vraag: 'Is er acute onveiligheid, of vermoedt u die? Dat is zo als iemand nu of de komende dagen niet veilig is, of als de meest nodige zorg ontbreekt.', bij: 'vermoeden_of_sprake' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-2@2019-01-01', 'afwegingskader/acute-onveiligheid@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'acuut-is-sprake', dan: { pad: 'acute_onveiligheid', vraag: 'Schat u in dat er acute onveiligheid is? Dat is zo als iemand nu of de komende dagen niet veilig is, of als de meest nodige zorg ontbreekt. Een vermoeden telt mee.', bij: 'is_sprake' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-2@2019-01-01', 'afwegingskader/acute-onveiligheid@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'structureel', dan: { pad: 'structurele_onveiligheid', vraag: 'Is er structurele onveiligheid, of vermoedt u die? Dat is zo als onveilige situaties of geweld steeds terugkomen of doorgaan.', bij: 'vermoeden_of_sprake' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-2@2019-01-01', 'afwegingskader/structurele-onveiligheid@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'structureel-is-sprake', dan: { pad: 'structurele_onveiligheid', vraag: 'Schat u in dat er structurele onveiligheid is? Dat is zo als onveilige situaties of geweld steeds terugkomen of doorgaan. Een vermoeden telt mee.', bij: 'is_sprake' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-2@2019-01-01', 'afwegingskader/structurele-onveiligheid@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'onthulling', dan: { pad: 'onthulling.door', vraag: 'Heeft iemand uit zichzelf over het geweld verteld, ook zonder om hulp te vragen? Zo ja, wie?' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/onthulling@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'onthulling-ernstig', dan: { pad: 'onthulling.ernstig', vraag: 'Ging dat verhaal over een ernstige vorm van geweld die tot acuut gevaar kan leiden?' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['knmg-meldcode/onthulling@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'hulp', dan: { pad: 'effectieve_hulp', vraag: 'Kunt u effectieve hulp bieden of organiseren om nieuw geweld te voorkomen?' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-3@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'hulp-organisatie', dan: { pad: 'effectieve_hulp', vraag: 'Kan iemand in uw organisatie, of een partner van buiten, effectieve hulp bieden of organiseren om nieuw geweld te voorkomen?', bij: 'organisatie' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader-onderwijs/vraag-3@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'aanvaard', dan: { pad: 'hulp_aanvaard', vraag: 'Aanvaarden alle betrokkenen de hulp, en willen zij zich ervoor inzetten?' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-4@2019-01-01'], zekerheid: 'beroepsnorm' },
      { id: 'resultaat', dan: { pad: 'resultaat', vraag: 'Leidt de hulp binnen de afgesproken termijn tot veiligheid en herstel van alle betrokkenen? Of loopt de termijn nog?' }, omdat: 'De vraag in onze woorden; de strekking komt uit het afwegingskader.', bron: ['afwegingskader/vraag-5@2019-01-01'], zekerheid: 'beroepsnorm' },
    ],
  },
] as const
