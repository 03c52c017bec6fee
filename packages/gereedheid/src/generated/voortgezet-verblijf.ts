// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/voortgezet-verblijf.2026-06-12.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomomstandigheden, Uitstroomplicht } from './typen.ts'

/** Kan de cliënt een vergunning vragen die niet tijdelijk is bedoeld? Geldig van 2026-06-12. */
const voortgezetVerblijf20260612: Tabel<Uitstroomomstandigheden, Uitstroomplicht> = {
  id: 'gereedheid/voortgezet-verblijf',
  titel: 'Kan de cliënt een vergunning vragen die niet tijdelijk is bedoeld?',
  geldig: { van: '2026-06-12' },
  treffer: 'verzamel',
  hash: 'd6975baf594b7223',
  rijen: [
    {
      id: 'na-een-jaar',
      als: (f) => is(f.jaar_als_slachtoffer, true),
      dan: { code: 'voortgezet_verblijf', soort: 'recht' },
      omdat: 'Na minstens een jaar met een vergunning als slachtoffer kan de cliënt een vergunning vragen die niet tijdelijk is bedoeld. Die kan worden verleend; een advocaat helpt daarbij.',
      bron: ['vb-2000/art-3.51/lid-1/i@2026-06-12', 'vb-2000/art-3.51/lid-1/j@2026-06-12'],
      zekerheid: 'wet',
      leest: ['jaar_als_slachtoffer'],
    },
    {
      id: 'mensenhandel',
      als: (f) => (is(f.status, 'rechtmatig_a_e_l') | is(f.status, 'wacht_op_verlenging') | is(f.status, 'wacht_op_wijziging') | is(f.status, 'wacht_op_eerste_vergunning_slachtoffer') | is(f.status, 'rechtmatig_anders') | is(f.status, 'geen')),
      dan: { code: 'voortgezet_verblijf_mensenhandel', soort: 'mens' },
      omdat: 'Had de cliënt minstens een jaar een vergunning als slachtoffer van mensenhandel zonder aangifte of medewerking? Dan kan een vergunning worden gevraagd die niet tijdelijk is bedoeld.',
      bron: ['vb-2000/art-3.51/lid-1/h@2026-06-12'],
      zekerheid: 'wet',
      leest: ['status'],
    },
  ],
  anders: {
    omdat: 'Een jaar met een vergunning als slachtoffer is niet genoemd.',
    bron: ['vb-2000/art-3.51/lid-1/j@2026-06-12'],
    zekerheid: 'uitleg',
  },
}

/** Kan de cliënt een vergunning vragen die niet tijdelijk is bedoeld? Alle versies, de oudste eerst. */
export const voortgezetVerblijf: readonly Tabel<Uitstroomomstandigheden, Uitstroomplicht>[] = [voortgezetVerblijf20260612]
