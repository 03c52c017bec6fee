// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/besluitplicht.2015-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Omstandigheden, Plicht } from './typen.ts'

const besluitplicht20150101Dan1: Plicht = { code: 'evenredigheid', soort: 'plicht' }
const besluitplicht20150101Dan2: Plicht = { code: 'motiveren', soort: 'plicht' }
const besluitplicht20150101Dan3: Plicht = { code: 'horen', soort: 'plicht' }
const besluitplicht20150101Dan4: Plicht = { code: 'aanvullen', soort: 'plicht' }
/** Welke plichten heeft wie over dit voorstel beslist? Geldig van 2015-01-01. */
const besluitplicht20150101: Tabel<Omstandigheden, Plicht> = {
  id: 'urgentie/besluitplicht',
  titel: 'Welke plichten heeft wie over dit voorstel beslist?',
  geldig: { van: '2015-01-01' },
  treffer: 'verzamel',
  hash: '73302449b7ce1ba3',
  rijen: [
    {
      id: 'hardheid',
      als: (f) => (is(f.uitkomst, 'afwijzing_voorleggen') | is(f.uitkomst, 'intrekking_voorleggen')),
      dan: { code: 'hardheid', soort: 'plicht' },
      omdat: 'Onderzoek de hardheidsclausule echt, en schrijf op wat daaruit komt.',
      bron: ['rechtspraak-urgentie/les-4@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst'],
    },
    {
      id: 'evenredigheid',
      als: (f) => (is(f.uitkomst, 'afwijzing_voorleggen') | is(f.uitkomst, 'intrekking_voorleggen')) & (is(f.aard, 'geen_gevraagd') | is(f.aard, 'verordening') | is(f.aard, 'niet_gelezen')),
      dan: besluitplicht20150101Dan1,
      omdat: 'Weeg of de gevolgen voor de aanvrager niet te zwaar zijn voor het doel van de regel.',
      bron: ['awb/art-3:4@2015-01-01', 'rechtspraak-urgentie/les-6@2015-01-01', 'rbrot-2023-6273/kern@2023-07-18'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'motiveren',
      als: (f) => (is(f.uitkomst, 'afwijzing_voorleggen') | is(f.uitkomst, 'intrekking_voorleggen')) & (is(f.aard, 'geen_gevraagd') | is(f.aard, 'verordening') | is(f.aard, 'niet_gelezen')),
      dan: besluitplicht20150101Dan2,
      omdat: 'Een besluit moet op goede redenen rusten. Noem ze in het besluit, met het artikel waarop het berust.',
      bron: ['awb/art-3:46@2015-01-01', 'awb/art-3:47/lid-1@2015-01-01', 'awb/art-3:47/lid-2@2015-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'horen',
      als: (f) => is(f.derden_spreken_tegen, true) & (is(f.aard, 'geen_gevraagd') | is(f.aard, 'verordening') | is(f.aard, 'niet_gelezen')),
      dan: besluitplicht20150101Dan3,
      omdat: 'Gegevens van anderen wijken af van wat de aanvrager zegt. Laat de aanvrager daarop reageren voordat u afwijst.',
      bron: ['awb/art-4:7/lid-1/aanhef@2015-01-01', 'awb/art-4:7/lid-1/a@2015-01-01', 'awb/art-4:7/lid-1/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['derden_spreken_tegen', 'aard'],
    },
    {
      id: 'aanvullen',
      als: (f) => is(f.uitkomst, 'onbepaald') & (is(f.aard, 'geen_gevraagd') | is(f.aard, 'verordening') | is(f.aard, 'niet_gelezen')),
      dan: besluitplicht20150101Dan4,
      omdat: 'Er ontbreken feiten. Vraag om aanvulling en geef tijd; vanaf de dag erna staat de beslistermijn stil.',
      bron: ['awb/art-3:2@2015-01-01', 'awb/art-4:15/lid-1/aanhef@2015-01-01', 'awb/art-4:15/lid-1/a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'ontbreken-is-geen-afwijzing',
      als: (f) => is(f.uitkomst, 'onbepaald') & (is(f.aard, 'geen_gevraagd') | is(f.aard, 'verordening') | is(f.aard, 'niet_gelezen')),
      dan: { code: 'ontbreken_is_geen_afwijzing', soort: 'plicht' },
      omdat: 'Een ontbrekend feit is geen reden om af te wijzen. Komt er na de vraag en de gegeven tijd niets, dan kan de gemeente de aanvraag buiten behandeling laten.',
      bron: ['awb/art-3:2@2015-01-01', 'awb/art-4:5/lid-1/slot@2015-01-01', 'awb/art-4:5/lid-1/slot@2026-07-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'bezwaar',
      als: (f) => (is(f.uitkomst, 'afwijzing_voorleggen') | is(f.uitkomst, 'intrekking_voorleggen')) & is(f.aard, 'verordening'),
      dan: { code: 'bezwaar', soort: 'plicht' },
      omdat: 'Vertel in het besluit dat de aanvrager binnen zes weken bezwaar kan maken, en bij spoed de rechter om een voorlopige voorziening kan vragen.',
      bron: ['awb/art-6:7@2015-01-01', 'awb/art-8:81@2015-01-01'],
      zekerheid: 'wet',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'besluit-of-niet',
      als: (f) => (is(f.uitkomst, 'afwijzing_voorleggen') | is(f.uitkomst, 'intrekking_voorleggen')) & is(f.aard, 'niet_gelezen'),
      dan: { code: 'bezwaar_of_klacht', soort: 'plicht' },
      omdat: 'Vraag of dit een besluit van de gemeente is. Dan kan de aanvrager binnen zes weken bezwaar maken. Is het geen besluit, vraag dan naar de klachtenregeling.',
      bron: ['voordeur/particuliere-regeling@2015-01-01', 'awb/art-6:7@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'particulier-redenen',
      als: (f) => (is(f.uitkomst, 'afwijzing_voorleggen') | is(f.uitkomst, 'intrekking_voorleggen')) & is(f.aard, 'particulier'),
      dan: besluitplicht20150101Dan2,
      omdat: 'Geef de aanvrager de redenen, en noem de eis uit de regeling waarop ze rusten.',
      bron: ['voordeur/particuliere-regeling@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'particulier-gevolgen',
      als: (f) => (is(f.uitkomst, 'afwijzing_voorleggen') | is(f.uitkomst, 'intrekking_voorleggen')) & is(f.aard, 'particulier'),
      dan: besluitplicht20150101Dan1,
      omdat: 'Weeg de gevolgen voor de aanvrager, ook al is dit geen besluit van een gemeente.',
      bron: ['voordeur/particuliere-regeling@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'particulier-laten-reageren',
      als: (f) => is(f.derden_spreken_tegen, true) & is(f.aard, 'particulier'),
      dan: besluitplicht20150101Dan3,
      omdat: 'Gegevens van anderen wijken af van wat de aanvrager zegt. Vraag de aanvrager wat daarvan klopt.',
      bron: ['voordeur/particuliere-regeling@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['derden_spreken_tegen', 'aard'],
    },
    {
      id: 'particulier-aanvullen',
      als: (f) => is(f.uitkomst, 'onbepaald') & is(f.aard, 'particulier'),
      dan: besluitplicht20150101Dan4,
      omdat: 'Er ontbreken feiten. Vraag erom en geef de aanvrager tijd.',
      bron: ['voordeur/particuliere-regeling@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['uitkomst', 'aard'],
    },
    {
      id: 'klachtroute',
      als: (f) => is(f.aard, 'particulier'),
      dan: { code: 'klachtroute', soort: 'let_op' },
      omdat: 'Dit is een regeling van woningcorporaties, en de Huisvestingswet richt zich tot gemeenten. Een jurist moet zeggen wat dat hier betekent. Bezwaar bij de gemeente kan niet; vraag naar de klachtenregeling.',
      bron: ['voordeur/particuliere-regeling@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['aard'],
    },
  ],
  anders: {
    omdat: 'Uit dit voorstel volgt geen bijzondere plicht.',
    bron: ['awb/art-3:2@2015-01-01'],
    zekerheid: 'uitleg',
  },
}

/** Welke plichten heeft wie over dit voorstel beslist? Alle versies, de oudste eerst. */
export const besluitplicht: readonly Tabel<Omstandigheden, Plicht>[] = [besluitplicht20150101]
