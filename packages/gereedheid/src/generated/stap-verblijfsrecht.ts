// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/gereedheid/stap-verblijfsrecht.2026-01-01.yaml
import { is, type Tabel } from '@voordeur/kern'
import type { Uitstroomsituatie, Uitstroomstaprij } from './typen.ts'

const stapVerblijfsrecht20260101Dan1: Uitstroomstaprij = { stand: 'blokkeert', wie: 'advocaat' }
const stapVerblijfsrecht20260101Dan2: Uitstroomstaprij = { stand: 'te_doen', wie: 'advocaat', mens: true }
/** Houdt het verblijfsrecht het vertrek tegen? Geldig van 2026-01-01. */
const stapVerblijfsrecht20260101: Tabel<Uitstroomsituatie, Uitstroomstaprij> = {
  id: 'gereedheid/stap-verblijfsrecht',
  titel: 'Houdt het verblijfsrecht het vertrek tegen?',
  geldig: { van: '2026-01-01' },
  treffer: 'eerste',
  hash: '70cbe2b113718644',
  rijen: [
    {
      id: 'nederlander',
      als: (f) => is(f.verblijf?.status, 'nederlander'),
      dan: { stand: 'niet_nodig', wie: 'client' },
      omdat: 'De cliënt is Nederlander of wordt zo behandeld. Verblijfsrecht is geen vraag.',
      bron: ['hvw-2014/art-10/lid-2/a@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'geen',
      als: (f) => is(f.verblijf?.status, 'geen'),
      dan: stapVerblijfsrecht20260101Dan1,
      omdat: 'Er is nu geen verblijfsrecht; een huisvestingsvergunning kan dan niet. Voor een woning zonder die vergunning kijkt een mens. Wie zonder verblijfstitel slachtoffer werd (of dreigt te worden) van huiselijk of eergerelateerd geweld, kan een tijdelijke vergunning vragen. Die kan worden verleend; zeker is dat niet. Hing de vergunning van de partner af, of was er eerder een vergunning als slachtoffer? Dan kijkt een advocaat naar een andere grond.',
      bron: ['hvw-2014/art-10/lid-2/aanhef@2015-01-01', 'hvw-2014/art-7/lid-1@2019-07-01', 'vb-2000/art-3.48/lid-1/e@2015-07-21', 'vb-2000/art-3.48/lid-1/f@2015-07-21', 'voordeur-uitstroom/verlopen-vergunning@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status'],
    },
    {
      id: 'wacht-op-eerste',
      als: (f) => is(f.verblijf?.status, 'wacht_op_eerste_vergunning_slachtoffer'),
      dan: stapVerblijfsrecht20260101Dan1,
      omdat: 'De eerste vergunning als slachtoffer is aangevraagd. Zolang die er niet is, noemt de wet de cliënt niet bij wie een huisvestingsvergunning kan krijgen; voor een andere woning kijkt een mens. De opvang kan doorgaan zolang rechtmatig op het besluit wordt gewacht; daarna niet vanzelf. Dat lazen wij in een samenvatting. Vraag een advocaat op tijd.',
      bron: ['hvw-2014/art-10/lid-2/aanhef@2015-01-01', 'hvw-2014/art-7/lid-1@2019-07-01', 'ub-wmo-2015/art-2.1/lid-1/c@2026-01-01', 'ub-wmo-2015/art-2.1/lid-2@2026-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status'],
    },
    {
      id: 'afhankelijk',
      als: (f) => (is(f.verblijf?.status, 'rechtmatig_a_e_l') | is(f.verblijf?.status, 'wacht_op_verlenging')) & is(f.verblijf?.afhankelijk, true),
      dan: stapVerblijfsrecht20260101Dan2,
      omdat: 'De vergunning hangt af van de (ex-)partner. Wat dan nu geldt, hebben wij niet gelezen. Ga naar een advocaat voordat u iets doorgeeft of een uitkering vraagt; dat kan de vergunning raken. Wacht intussen niet met de andere stappen.',
      bron: ['voordeur-uitstroom/afhankelijk-eerst-advocaat@2026-01-01', 'voordeur/afhankelijk-verblijf@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status', 'verblijf.afhankelijk'],
    },
    {
      id: 'rechtmatig',
      als: (f) => is(f.verblijf?.status, 'rechtmatig_a_e_l'),
      dan: { stand: 'geregeld', wie: 'client' },
      omdat: 'Met dit verblijfsrecht kan de cliënt een huisvestingsvergunning krijgen.',
      bron: ['hvw-2014/art-10/lid-2/b@2015-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'wacht-op-verlenging',
      als: (f) => is(f.verblijf?.status, 'wacht_op_verlenging'),
      dan: { stand: 'loopt', wie: 'client' },
      omdat: 'De cliënt wacht op verlenging. Ook dan kan een huisvestingsvergunning.',
      bron: ['hvw-2014/art-10/lid-2/c@2024-01-01'],
      zekerheid: 'wet',
      leest: ['verblijf.status'],
    },
    {
      id: 'wacht-op-wijziging',
      als: (f) => is(f.verblijf?.status, 'wacht_op_wijziging'),
      dan: stapVerblijfsrecht20260101Dan2,
      omdat: 'De cliënt wacht op een ander verblijfsdoel. De wet noemt alleen verlenging; een jurist moet zeggen of dit telt.',
      bron: ['hvw-2014/art-10/lid-2/c@2024-01-01', 'voordeur/wijziging-is-geen-verlenging@2024-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status'],
    },
    {
      id: 'ander-verblijf',
      als: (f) => is(f.verblijf?.status, 'rechtmatig_anders'),
      dan: stapVerblijfsrecht20260101Dan2,
      omdat: 'De cliënt heeft een ander rechtmatig verblijf. Een jurist moet zeggen of dat genoeg is.',
      bron: ['hvw-2014/art-10/lid-2/aanhef@2015-01-01'],
      zekerheid: 'uitleg',
      leest: ['verblijf.status'],
    },
  ],
}

/** Houdt het verblijfsrecht het vertrek tegen? Alle versies, de oudste eerst. */
export const stapVerblijfsrecht: readonly Tabel<Uitstroomsituatie, Uitstroomstaprij>[] = [stapVerblijfsrecht20260101]
