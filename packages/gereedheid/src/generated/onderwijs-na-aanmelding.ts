// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/onderwijs-na-aanmelding.2026-08-01.yaml
import { is, minstens, type Tabel } from '@voordeur/kern'
import type { Onderwijsfeiten, Onderwijsuitslag } from './typen.ts'

const onderwijsNaAanmelding20260801Dan1: Onderwijsuitslag = { uitkomst: 'toegelaten_na_zes_weken' }
const onderwijsNaAanmelding20260801Dan2: Onderwijsuitslag = { uitkomst: 'plaatsing_nagaan' }
const onderwijsNaAanmelding20260801Dan3: Onderwijsuitslag = { uitkomst: 'beslissing_te_laat' }
const onderwijsNaAanmelding20260801Dan4: Onderwijsuitslag = { uitkomst: 'tijdelijk_geplaatst' }
/** Aangemeld, nog geen beslissing: wat geldt er nu? Geldig van 2026-08-01. */
const onderwijsNaAanmelding20260801: Tabel<Onderwijsfeiten, Onderwijsuitslag> = {
  id: 'gereedheid/onderwijs-na-aanmelding',
  titel: 'Aangemeld, nog geen beslissing: wat geldt er nu?',
  geldig: { van: '2026-08-01' },
  treffer: 'eerste',
  hash: '5ff67251ae346e96',
  rijen: [
    {
      id: 'asiel-toegelaten',
      als: (f) => is(f.asielzoeker, true) & is(f.zes_weken_verschoven_voorbij, true) & minstens(f.leeftijd, 5),
      dan: onderwijsNaAanmelding20260801Dan1,
      omdat: 'Dit kind vraagt asiel, of een ouder doet dat. Zes weken na het verzoek is er geen beslissing: dan wordt het kind toegelaten.',
      bron: ['wpo/art-40/lid-16@2026-08-01', 'wpo/art-40/lid-15@2026-08-01'],
      zekerheid: 'wet',
      leest: ['asielzoeker', 'zes_weken_verschoven_voorbij', 'leeftijd'],
    },
    {
      id: 'asiel-oud-genoeg',
      als: (f) => is(f.asielzoeker, true) & is(f.zes_weken_verschoven_voorbij, true) & is(f.mag_al_naar_school, true),
      dan: onderwijsNaAanmelding20260801Dan1,
      omdat: 'Dit kind vraagt asiel, of een ouder doet dat, en is oud genoeg voor deze school. Zes weken na het verzoek is er geen beslissing: dan wordt het toegelaten.',
      bron: ['wpo/art-40/lid-16@2026-08-01', 'wpo/art-40/lid-15@2026-08-01', 'voordeur-onderwijs/asiel-en-andere-school@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['asielzoeker', 'zes_weken_verschoven_voorbij', 'mag_al_naar_school'],
    },
    {
      id: 'asiel-nagaan',
      als: (f) => is(f.asielzoeker, true) & is(f.zes_weken_na_verzoek_voorbij, true) & minstens(f.leeftijd, 5),
      dan: onderwijsNaAanmelding20260801Dan2,
      omdat: 'Volgens de letter is dit kind toegelaten sinds de dag na de zes weken. De laatste dag viel in een weekend of op een feestdag; of de termijn dan verschuift, staat niet vast.',
      bron: ['wpo/art-40/lid-16@2026-08-01', 'voordeur-onderwijs/plaatsing-niet-verschoven@2026-08-01', 'atw/art-1/lid-1@2010-10-10'],
      zekerheid: 'uitleg',
      leest: ['asielzoeker', 'zes_weken_na_verzoek_voorbij', 'leeftijd'],
    },
    {
      id: 'asiel-nagaan-oud-genoeg',
      als: (f) => is(f.asielzoeker, true) & is(f.zes_weken_na_verzoek_voorbij, true) & is(f.mag_al_naar_school, true),
      dan: onderwijsNaAanmelding20260801Dan2,
      omdat: 'Dit kind is oud genoeg. Volgens de letter is het toegelaten sinds de dag na de zes weken. De laatste dag viel in een weekend of op een feestdag; of de termijn dan verschuift, staat niet vast.',
      bron: ['wpo/art-40/lid-16@2026-08-01', 'voordeur-onderwijs/plaatsing-niet-verschoven@2026-08-01', 'voordeur-onderwijs/asiel-en-andere-school@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['asielzoeker', 'zes_weken_na_verzoek_voorbij', 'mag_al_naar_school'],
    },
    {
      id: 'oude-school-geen-plaatsing',
      als: (f) => is(f.ingeschreven, 'oude_school') & is(f.tien_weken_na_verzoek_voorbij, true) & is(f.beslistermijn_voorbij, true),
      dan: onderwijsNaAanmelding20260801Dan3,
      omdat: 'De laatste dag voor de beslissing en de tien weken zijn voorbij, maar het kind staat nog op een andere school. Dan komt er geen tijdelijke plaatsing. De school moet wel beslissen.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'wpo/art-40/lid-6@2026-08-01'],
      zekerheid: 'wet',
      leest: ['ingeschreven', 'tien_weken_na_verzoek_voorbij', 'beslistermijn_voorbij'],
    },
    {
      id: 'tijdelijk',
      als: (f) => (is(f.ingeschreven, 'nieuwe_school') | is(f.ingeschreven, 'nergens')) & is(f.tien_weken_verschoven_voorbij, true) & minstens(f.leeftijd, 5),
      dan: onderwijsNaAanmelding20260801Dan4,
      omdat: 'Tien weken na het verzoek is er geen beslissing, en het kind staat op geen andere school. Dan wordt het tijdelijk geplaatst en ingeschreven. Wij nemen aan dat een kind van vijf of ouder oud genoeg is.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'voordeur-onderwijs/vijf-is-oud-genoeg@2026-08-01'],
      zekerheid: 'uitleg',
      leest: ['ingeschreven', 'tien_weken_verschoven_voorbij', 'leeftijd'],
    },
    {
      id: 'tijdelijk-oud-genoeg',
      als: (f) => (is(f.ingeschreven, 'nieuwe_school') | is(f.ingeschreven, 'nergens')) & is(f.tien_weken_verschoven_voorbij, true) & is(f.mag_al_naar_school, true),
      dan: onderwijsNaAanmelding20260801Dan4,
      omdat: 'Tien weken na het verzoek is er geen beslissing. Het kind staat op geen andere school en is oud genoeg: het wordt tijdelijk geplaatst en ingeschreven.',
      bron: ['wpo/art-40/lid-7@2026-08-01'],
      zekerheid: 'wet',
      leest: ['ingeschreven', 'tien_weken_verschoven_voorbij', 'mag_al_naar_school'],
    },
    {
      id: 'tijdelijk-nagaan',
      als: (f) => (is(f.ingeschreven, 'nieuwe_school') | is(f.ingeschreven, 'nergens')) & is(f.tien_weken_na_verzoek_voorbij, true) & minstens(f.leeftijd, 5),
      dan: onderwijsNaAanmelding20260801Dan2,
      omdat: 'Volgens de letter is dit kind tijdelijk geplaatst sinds de dag na de tien weken. De laatste dag viel in een weekend of op een feestdag; of de termijn dan verschuift, staat niet vast.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'voordeur-onderwijs/plaatsing-niet-verschoven@2026-08-01', 'atw/art-1/lid-1@2010-10-10'],
      zekerheid: 'uitleg',
      leest: ['ingeschreven', 'tien_weken_na_verzoek_voorbij', 'leeftijd'],
    },
    {
      id: 'tijdelijk-nagaan-oud-genoeg',
      als: (f) => (is(f.ingeschreven, 'nieuwe_school') | is(f.ingeschreven, 'nergens')) & is(f.tien_weken_na_verzoek_voorbij, true) & is(f.mag_al_naar_school, true),
      dan: onderwijsNaAanmelding20260801Dan2,
      omdat: 'Dit kind is oud genoeg. Volgens de letter is het tijdelijk geplaatst sinds de dag na de tien weken. De laatste dag viel in een weekend of op een feestdag; of de termijn dan verschuift, staat niet vast.',
      bron: ['wpo/art-40/lid-7@2026-08-01', 'voordeur-onderwijs/plaatsing-niet-verschoven@2026-08-01', 'atw/art-1/lid-1@2010-10-10'],
      zekerheid: 'uitleg',
      leest: ['ingeschreven', 'tien_weken_na_verzoek_voorbij', 'mag_al_naar_school'],
    },
    {
      id: 'te-laat',
      als: (f) => is(f.beslistermijn_voorbij, true),
      dan: onderwijsNaAanmelding20260801Dan3,
      omdat: 'De laatste dag voor de beslissing is voorbij. De school moet alsnog beslissen; van tijdelijke plaatsing is nu nog geen sprake.',
      bron: ['wpo/art-40/lid-6@2026-08-01', 'wpo/art-40/lid-7@2026-08-01'],
      zekerheid: 'wet',
      leest: ['beslistermijn_voorbij'],
    },
    {
      id: 'nog-tijd',
      als: (f) => is(f.beslistermijn_voorbij, false),
      dan: { uitkomst: 'beslissing_afwachten' },
      omdat: 'De school heeft nog tijd om te beslissen. Zij doet dat zo snel mogelijk.',
      bron: ['wpo/art-40/lid-6@2026-08-01'],
      zekerheid: 'wet',
      leest: ['beslistermijn_voorbij'],
    },
  ],
}

/** Aangemeld, nog geen beslissing: wat geldt er nu? Alle versies, de oudste eerst. */
export const onderwijsNaAanmelding: readonly Tabel<Onderwijsfeiten, Onderwijsuitslag>[] = [onderwijsNaAanmelding20260801]
