import {
  type Aanwijzing,
  type Akkoordtoets,
  type Bron,
  type Correctie,
  eisAkkoordtoets,
  type GemistePassage,
  type ItemOpDatum,
  type Itemuitslag,
  type NiveauUitslag,
  type Passage,
  type Passageoordeel,
  toetslijst,
  type Vlag,
  type Vondst,
  zoekregelsInWoorden,
} from '@voordeur/coalitieakkoord'
import { langeDatum, NOODREGEL, ZEKERHEID_IN_WOORDEN } from '@voordeur/kern'
import { eisZelfdeTekst, type Rapportopties } from './opties.ts'
import {
  GELEZEN,
  omvangInWoorden,
  SIGNALEN,
  type Stand,
  standVan,
  VERTROUWEN,
  VLAGGEN,
  waaromOnbekend,
} from './woorden.ts'

/** A report as sentences and their order, before it is Markdown or HTML: both say the same. */
export interface Rapport {
  readonly nood: string
  readonly titel: string
  readonly akkoordnaam: string
  readonly watIsDit: readonly string[]
  readonly feiten: readonly Feit[]
  readonly signalen: readonly Signaalregel[]
  readonly schaal: readonly Schaalregel[]
  readonly themas: readonly Thema[]
  /** Items that may be missing, of all themes. */
  readonly optioneel: readonly Punt[]
  readonly vragen: readonly string[]
  readonly nakijken: readonly Nakijkregel[]
  readonly bronnen: readonly Bronregel[]
  readonly versie: readonly Feit[]
  readonly regels: readonly { readonly id: string; readonly geldig: string; readonly hash: string }[]
}

export interface Feit {
  readonly wat: string
  readonly waarde: string
}

export interface Signaalregel {
  readonly soort: string
  readonly zin: string
  /** The items it is about, where it is about some. */
  readonly punten: readonly string[]
  readonly noot: string
  readonly bronnen: readonly number[]
}

/** One step of the scale, with the items that stand on it. */
export interface Schaalregel {
  readonly stand: Stand
  readonly betekenis: string
  readonly punten: readonly Puntnaam[]
}

export interface Puntnaam {
  readonly id: string
  readonly titel: string
  readonly optioneel: boolean
}

export interface Thema {
  readonly id: string
  readonly titel: string
  readonly punten: readonly Punt[]
}

export interface Punt extends Puntnaam {
  readonly vraag: string
  readonly stand: Stand
  readonly betekenis: string
  /** Where the sentence stands that carries the level; empty without one. */
  readonly waar: string
  readonly zinnen: readonly Zin[]
  /** What holds for the item and not for one sentence. */
  readonly vlaggen: readonly string[]
  /** What the software found, where a human changed it. */
  readonly verbeterd: string
  readonly verworpen: readonly Verworpen[]
  readonly kijkNaar: readonly string[]
  readonly hoger?: Hoger
  readonly omdat: string
  readonly zekerheid: string
  readonly bronnen: readonly number[]
}

/** What would lift an item one level, with a sentence of ours. */
export interface Hoger {
  readonly stand: Stand
  readonly betekenis: string
  readonly modelzin: string
  readonly noot: string
}

/** A sentence that counts for an item. */
export interface Zin {
  /** Empty if a human pointed the sentence out and the text was not given. */
  readonly delen: readonly Zindeel[]
  readonly waar: string
  readonly stand: Stand
  readonly waarom: readonly Reden[]
  readonly vlaggen: readonly string[]
  readonly vertrouwen: string
  readonly mens: string
}

export interface Zindeel {
  readonly tekst: string
  /** Is this one of the words by which the software knew? */
  readonly woord: boolean
}

export interface Reden {
  readonly wat: string
  readonly woorden: readonly string[]
  /** Words that are not in the sentence itself. */
  readonly elders: boolean
  readonly omdat: string
  /** Which rule; empty where none is needed. */
  readonly regel: string
}

/** A sentence that the software counted, and a human did not. */
export interface Verworpen {
  readonly tekst: string
  readonly waar: string
  readonly uitleg: string
}

export interface Nakijkregel {
  readonly punten: readonly string[]
  readonly tekst: string
  readonly waar: string
  readonly redenen: readonly string[]
}

export interface Bronregel {
  readonly nummer: number
  readonly titel: string
  readonly url: string
  readonly citaat: string
  readonly noot: string
}

/** @throws VoordeurFout `invoer_ongeldig` if `toets` is no answer of `toets`, or `document` is another text. */
export function maakRapport(gegeven: Akkoordtoets, opties: Rapportopties): Rapport {
  const toets = eisAkkoordtoets(gegeven, '/toets')
  eisZelfdeTekst(toets, opties.document)
  const { akkoord, uitslag, versie } = toets
  const lijst = toetslijst('akkoord', versie.peildatum)
  const bronnen = new Bronnenlijst()
  const signalen = toets.signalen.map(
    ({ code, soort, zin, toelichting, zekerheid, bron }): Signaalregel => ({
      soort: SIGNALEN[soort],
      zin: toelichting ? `${zin} ${toelichting}` : zin,
      punten: puntenBij(code, toets),
      noot: ZEKERHEID_IN_WOORDEN[zekerheid],
      bronnen: bronnen.nummers(bron),
    }),
  )
  const inRapport = new Punten(toets, opties, bronnen)
  const punten = uitslag.items.map((item) => inRapport.punt(item))
  return {
    nood: NOODREGEL,
    titel: 'Wat belooft dit akkoord over geweld achter de voordeur?',
    akkoordnaam: akkoord.titel ?? akkoord.gemeente ?? opties.bestand ?? 'Akkoord zonder titel',
    watIsDit: [
      'Software heeft dit akkoord gelezen en zinnen over geweld achter de voordeur gezocht. Dit rapport is een voorstel. Een mens leest de zinnen na en oordeelt.',
      'Bij elk punt staat hoe vast het akkoord zich bindt, van 1 (noemt) tot 5 (indicator), en op welke zinnen dat rust. De punten en de schaal zijn een eigen ontwerp van Voordeur. Er is geen officiële norm.',
      'Het rapport geeft geen cijfer voor het geheel. Staat een punt niet in het akkoord, dan kan de gemeente het toch goed doen.',
    ],
    feiten: feitenVan(toets, opties),
    signalen: [...signalen, ...leeswaarschuwingen(opties)],
    schaal: schaalVan(toets, punten, lijst.niveaus),
    themas: lijst.themas.map(({ id, titel }) => ({
      id,
      titel,
      punten: punten.filter((punt, i) => uitslag.items[i]!.thema === id && !punt.optioneel),
    })),
    optioneel: punten.filter(({ optioneel }) => optioneel),
    vragen: [...toets.mens.vragen.map(({ vraag }) => vraag), ...toets.ontbreekt.map(({ vraag }) => vraag)],
    nakijken: nakijkregels(toets),
    bronnen: bronnen.lijst(),
    versie: [
      { wat: 'Pakket', waarde: `${versie.pakket} ${versie.pakketversie}` },
      { wat: 'Regels zoals zij golden op', waarde: langeDatum(versie.peildatum) },
      ...(lijst.hash === uitslag.lijst.hash
        ? []
        : [{ wat: 'Let op', waarde: 'de uitleg per punt komt uit een andere versie van de toetslijst' }]),
    ],
    regels: versie.regels.map(({ id, geldig, hash }) => ({
      id,
      hash,
      geldig: geldig.tot === undefined ? `vanaf ${geldig.van}` : `${geldig.van} tot en met ${geldig.tot}`,
    })),
  }
}

function feitenVan({ akkoord, passages, mens, versie }: Akkoordtoets, { bestand }: Rapportopties): Feit[] {
  const feiten: readonly (readonly [string, string | undefined])[] = [
    ['Titel', akkoord.titel],
    ['Gemeente', akkoord.gemeente],
    ['Bestuursperiode', akkoord.bestuursperiode],
    ['Bestand', bestand],
    [
      'Bladzijden',
      akkoord.paginas === undefined
        ? 'niet bekend: dit bestand heeft geen vaste bladzijden'
        : `${akkoord.paginas} met tekst; het rapport telt vanaf het begin van het bestand`,
    ],
    ['Gelezen', omvangInWoorden(akkoord)],
    ['Zinnen over het onderwerp', String(passages.length)],
    ['Een mens oordeelt', mens.beslisser],
    ['Getoetst met de regels van', langeDatum(versie.peildatum)],
  ]
  return feiten.flatMap(([wat, waarde]) => (waarde === undefined ? [] : [{ wat, waarde }]))
}

function leeswaarschuwingen({ waarschuwingen = [] }: Rapportopties): Signaalregel[] {
  return waarschuwingen.map(({ bericht, paginas = [] }) => ({
    soort: 'Bij het lezen',
    zin: paginas.length > 0 ? `${bericht.nl} Bladzijde ${paginas.join(', ')}.` : bericht.nl,
    punten: [],
    noot: '',
    bronnen: [],
  }))
}

/** Which flag a signal is about: with it, the items where a reader finds the sentence. */
const VLAG_BIJ: Readonly<Partial<Record<string, Vlag>>> = {
  alleen_koppen: 'alleen_kop',
  geld_zonder_bedrag: 'budget_ongespecificeerd',
  geen_nulmeting: 'geen_nulmeting',
  in_rij_met_straat: 'context_straat',
  ontkend: 'ontkenning',
}

function puntenBij(
  code: string,
  { uitslag, passages, vlaggen, correcties }: Akkoordtoets,
): readonly string[] {
  const heeft = (punt: string): boolean => {
    if (code === 'verbeterd') return correcties.some((een) => een.punt === punt && een.oordeel !== 'eens')
    const vlag = VLAG_BIJ[code]
    return (
      vlag !== undefined &&
      (vlaggen.some((een) => een.punt === punt && een.vlaggen.includes(vlag)) ||
        passages.some(({ vondsten }) =>
          vondsten.some((vondst) => vondst.punt === punt && vondst.vlaggen.includes(vlag)),
        ))
    )
  }
  return uitslag.items.flatMap(({ item }) => (heeft(item) ? [item] : []))
}

/** The highest first; unknown last, and only if there is something unknown. */
function schaalVan(
  { akkoord, uitslag }: Akkoordtoets,
  punten: readonly Punt[],
  niveaus: readonly { readonly niveau: number; readonly naam: string; readonly criterium: string }[],
): readonly Schaalregel[] {
  const namen = niveaus.map(({ naam }) => naam)
  const op = (niveau: NiveauUitslag) => punten.filter(({ stand }) => stand.niveau === niveau)
  const bekend = niveaus
    .toReversed()
    .filter(({ niveau }) => niveau > 0 || uitslag.volledig)
    .map(({ niveau, criterium }) => ({
      stand: standVan(niveau, namen),
      betekenis: niveau === 0 ? NIET_GEVONDEN : criterium,
      punten: op(niveau),
    }))
  const onbekend = op('onbekend')
  if (onbekend.length === 0) return bekend
  const betekenis = `${hoofdletter(waaromOnbekend(akkoord))}. Het kan ergens anders staan.`
  return [...bekend, { stand: standVan('onbekend', namen), betekenis, punten: onbekend }]
}

/** Makes the items of one report. */
class Punten {
  private readonly namen: readonly string[]
  private readonly criteria: readonly string[]
  private readonly lijstitems: ReadonlyMap<string, ItemOpDatum>
  private readonly passages: ReadonlyMap<string, Passage>
  private readonly waaromRegel: ReadonlyMap<string, string>
  private readonly toets: Akkoordtoets
  private readonly opties: Rapportopties
  private readonly bronnen: Bronnenlijst

  constructor(toets: Akkoordtoets, opties: Rapportopties, bronnen: Bronnenlijst) {
    const { peildatum } = toets.versie
    const lijst = toetslijst('akkoord', peildatum)
    this.toets = toets
    this.opties = opties
    this.bronnen = bronnen
    this.namen = lijst.niveaus.map(({ naam }) => naam)
    this.criteria = lijst.niveaus.map(({ criterium }) => criterium)
    this.lijstitems = new Map(lijst.items.map((item) => [item.id, item]))
    this.passages = new Map(toets.passages.map((passage) => [passage.id, passage]))
    this.waaromRegel = new Map(zoekregelsInWoorden(peildatum).map(({ regel, omdat }) => [regel, omdat]))
  }

  punt({ item, niveau, bewijs, hoger, optioneel }: Itemuitslag): Punt {
    const uitLijst = this.lijstitems.get(item)
    const zinnen = [...new Set(bewijs)].map((id) => this.zin(item, id))
    return {
      id: item,
      titel: uitLijst?.titel ?? item,
      optioneel,
      vraag: uitLijst?.vraag ?? '',
      stand: standVan(niveau, this.namen),
      betekenis: this.betekenis(niveau),
      waar: zinnen[0]?.waar ?? '',
      zinnen,
      vlaggen: this.vlaggenVanPunt(item, zinnen),
      verbeterd: this.verbeterd(item, niveau),
      verworpen: this.verworpen(item),
      kijkNaar: uitLijst?.kijk_naar ?? [],
      ...(hoger && {
        hoger: {
          stand: standVan(hoger.niveau, this.namen),
          betekenis: this.betekenis(hoger.niveau),
          modelzin: hoger.modelzin,
          noot: `Deze zin is van Voordeur en staat niet in het akkoord.${/\[.+\]/u.test(hoger.modelzin) ? ' Vul zelf in wat tussen haken staat.' : ''}`,
        },
      }),
      omdat: uitLijst?.omdat ?? '',
      zekerheid: uitLijst ? ZEKERHEID_IN_WOORDEN[uitLijst.zekerheid] : '',
      bronnen: this.bronnen.nummers(uitLijst?.bron ?? []),
    }
  }

  private betekenis(niveau: NiveauUitslag): string {
    if (niveau === 'onbekend') return `${hoofdletter(waaromOnbekend(this.toets.akkoord))}.`
    return niveau === 0 ? NIET_GEVONDEN : (this.criteria[niveau] ?? '')
  }

  private zin(punt: string, id: string): Zin {
    const passage = this.passages.get(id)
    const vondst = passage?.vondsten.find((een) => een.punt === punt)
    const eigen = this.correcties(punt).filter((correctie) => plaatsVan(correctie) === id)
    const gemist = eigen.filter(isGemist)
    const ander = eigen.find((een): een is Passageoordeel => een.oordeel === 'ander_niveau')
    const niveaus = [
      ...(vondst ? [ander?.niveau ?? vondst.niveau] : []),
      ...gemist.map(({ niveau }) => niveau),
    ]
    return {
      delen: passage ? metWoorden(passage, vondst) : this.aangewezen(id),
      waar: passage ? waarStaat(passage) : this.waarAangewezen(id),
      stand: standVan(Math.max(0, ...niveaus), this.namen),
      waarom: passage && vondst ? this.redenen(passage, vondst) : [],
      vlaggen: (vondst?.vlaggen ?? []).map((vlag) => VLAGGEN[vlag]),
      vertrouwen: passage && vondst ? VERTROUWEN[passage.vertrouwen] : '',
      mens: eigen.map((correctie) => this.inWoorden(correctie, vondst)).join(' '),
    }
  }

  private redenen({ aanleiding, van, tot }: Passage, { punt, niveau, aanwijzingen }: Vondst): Reden[] {
    const buiten = (een: Aanwijzing) => een.van < van || een.tot > tot
    const per = new Map<string, Aanwijzing[]>()
    for (const een of aanwijzingen) per.set(een.regel, [...(per.get(een.regel) ?? []), een])
    const redenen = [...per].map(
      ([regel, samen]): Reden => ({
        wat: soortRegel(regel),
        woorden: [...new Set(samen.map(({ woorden }) => woorden))],
        elders: samen.every(buiten),
        omdat: this.waaromRegel.get(regel) ?? '',
        regel,
      }),
    )
    const zonder = (register: string) => !redenen.some(({ regel }) => regel.includes(`/${register}#`))
    const vast = (wat: string, omdat: string): Reden => ({
      wat,
      woorden: [],
      elders: false,
      omdat,
      regel: '',
    })
    return [
      {
        wat: 'Over dit geweld',
        woorden: [aanleiding.woorden],
        elders: buiten(aanleiding),
        omdat: this.waaromRegel.get(aanleiding.regel) ?? '',
        regel: aanleiding.regel,
      },
      ...(zonder('punten') ? [vast('Over dit punt', ZONDER_PUNTWOORD[punt] ?? '')] : []),
      ...redenen,
      ...(zonder('niveaus') && niveau === 1
        ? [vast('Hoe vast', 'Er zijn geen woorden geteld waarmee de gemeente zich iets voorneemt.')]
        : []),
    ]
  }

  private vlaggenVanPunt(punt: string, zinnen: readonly Zin[]): string[] {
    const alBijZin = new Set(zinnen.flatMap(({ vlaggen }) => vlaggen))
    return this.toets.vlaggen
      .filter((een) => een.punt === punt)
      .flatMap(({ vlaggen }) => vlaggen.map((vlag) => VLAGGEN[vlag]))
      .filter((zin) => !alBijZin.has(zin))
  }

  private verbeterd(punt: string, nu: NiveauUitslag): string {
    const eerst = this.toets.gevonden.items.find(({ item }) => item === punt)?.niveau
    if (eerst === undefined || eerst === nu) return ''
    const stand = (niveau: NiveauUitslag) => standVan(niveau, this.namen).tekst
    return `Zonder de mens stond hier: ${stand(eerst)}. Met wat een mens verbeterde: ${stand(nu)}.`
  }

  private verworpen(punt: string): Verworpen[] {
    return this.correcties(punt).flatMap((correctie) => {
      if (correctie.oordeel !== 'oneens') return []
      const passage = this.passages.get(correctie.passage)
      const vondst = passage?.vondsten.find((een) => een.punt === punt)
      if (!passage) return []
      const uitleg = this.inWoorden(correctie, vondst)
      return [{ tekst: passage.zin, waar: waarStaat(passage), uitleg }]
    })
  }

  private inWoorden(correctie: Correctie, vondst: Vondst | undefined): string {
    const software = vondst ? standVan(vondst.niveau, this.namen).tekst : ''
    const waarom = correctie.toelichting ? ` Toelichting: ${correctie.toelichting}` : ''
    const zin = {
      eens: () => `Een mens is het eens met de software (${software}).`,
      oneens: () => `De software vond: ${software}. Een mens zegt: deze zin gaat niet over dit punt.`,
      ander_niveau: () =>
        `De software vond: ${software}. Een mens zegt: ${standVan(correctie.niveau ?? 'onbekend', this.namen).tekst}.`,
      gemist: () =>
        `De software miste dit. Een mens zegt: ${standVan(correctie.niveau ?? 'onbekend', this.namen).tekst}.`,
    }[correctie.oordeel]()
    return zin + waarom
  }

  private aangewezen(id: string): readonly Zindeel[] {
    const { van, tot } = tekens(id)
    const { document } = this.opties
    return document ? [{ tekst: document.tekst.slice(van, tot), woord: false }] : []
  }

  private waarAangewezen(id: string): string {
    const { van, tot } = tekens(id)
    const { paginas, koppen, tekst = '' } = this.opties.document ?? {}
    const pagina = paginas?.findLast((een) => een.van <= van)?.nummer
    const kop = koppen?.findLast((een) => een.tot <= van)
    return pagina === undefined && kop === undefined
      ? `Teken ${van} tot ${tot} van de tekst`
      : plaatsInWoorden(pagina, kop && tekst.slice(kop.van, kop.tot))
  }

  private correcties(punt: string): readonly Correctie[] {
    return this.toets.correcties.filter((een) => een.punt === punt)
  }
}

/** Numbers the sources of a report in the order in which it names them. */
class Bronnenlijst {
  private readonly gezien = new Map<string, Bron>()

  nummers(bronnen: readonly Bron[]): readonly number[] {
    return bronnen.map((bron) => {
      if (!this.gezien.has(bron.id)) this.gezien.set(bron.id, bron)
      return [...this.gezien.keys()].indexOf(bron.id) + 1
    })
  }

  lijst(): readonly Bronregel[] {
    return [...this.gezien.values()].map(({ titel, url = '', citaat = '', gelezen, geraadpleegd }, i) => ({
      nummer: i + 1,
      titel,
      // Only an address of the web becomes a link: an answer may come from a file.
      url: /^https?:\/\//iu.test(url) ? url : '',
      citaat,
      noot: [GELEZEN[gelezen], geraadpleegd ? `geraadpleegd op ${langeDatum(geraadpleegd)}` : '']
        .filter(Boolean)
        .join('; '),
    }))
  }
}

/** Every sentence that is less than sure, once, with all its items. What a human already judged is not in it. */
function nakijkregels({ passages, correcties }: Akkoordtoets): readonly Nakijkregel[] {
  return passages.flatMap((passage) => {
    const open = passage.vondsten.filter(
      ({ punt }) => !correcties.some((een) => plaatsVan(een) === passage.id && een.punt === punt),
    )
    const redenen = [
      ...(passage.vertrouwen === 'hoog' ? [] : [`Vertrouwen: ${VERTROUWEN[passage.vertrouwen]}.`]),
      ...new Set(open.flatMap(({ vlaggen }) => vlaggen.map((vlag) => VLAGGEN[vlag]))),
    ]
    if (open.length === 0 || redenen.length === 0) return []
    return [{ punten: open.map(({ punt }) => punt), tekst: passage.zin, waar: waarStaat(passage), redenen }]
  })
}

/** The list says "it is not in there"; only a human can know that. */
const NIET_GEVONDEN =
  'Het hele akkoord is gelezen en de software vond dit niet. Kijk na of het er met andere woorden staat.'

/** Why a sentence counts for an item without words of that item. */
const ZONDER_PUNTWOORD: Readonly<Partial<Record<string, string>>> = {
  T1: 'De zin past bij geen ander punt van de lijst.',
  R2: 'Een zin met een bedrag of met geld telt altijd ook hier.',
  R3: 'Een zin die meet, verslag belooft of een datum noemt, telt altijd ook hier.',
}

function soortRegel(regel: string): string {
  if (regel.includes('/punten#')) return 'Over dit punt'
  return regel.includes('/wendingen#') ? 'Minder vast' : 'Hoe vast'
}

/** The sentence in pieces, so that its words stand out; together they are the sentence, to the letter. */
function metWoorden({ zin, van, tot, aanleiding }: Passage, vondst: Vondst | undefined): readonly Zindeel[] {
  const woord = new Array<boolean>(zin.length).fill(false)
  for (const een of [aanleiding, ...(vondst?.aanwijzingen ?? [])]) {
    if (een.van >= van && een.tot <= tot) woord.fill(true, een.van - van, een.tot - van)
  }
  const delen: Zindeel[] = []
  let begin = 0
  for (let i = 1; i <= zin.length; i++) {
    if (i < zin.length && woord[i] === woord[begin]) continue
    delen.push({ tekst: zin.slice(begin, i), woord: woord[begin] === true })
    begin = i
  }
  return delen
}

function waarStaat({ pagina, kop, soort, van }: Passage): string {
  if (pagina === undefined && kop === undefined)
    return soort === 'kop' ? 'Zelf een kop' : `Vanaf teken ${van} van de tekst`
  return plaatsInWoorden(pagina, soort === 'kop' ? undefined : kop)
}

function plaatsInWoorden(pagina: number | undefined, kop: string | undefined): string {
  const onder = kop === undefined ? '' : `onder de kop “${kop.replace(/\s+/gu, ' ').trim()}”`
  return hoofdletter([pagina === undefined ? '' : `bladzijde ${pagina}`, onder].filter(Boolean).join(', '))
}

function plaatsVan(correctie: Correctie): string {
  return correctie.oordeel === 'gemist' ? `p${correctie.van}-${correctie.tot}` : correctie.passage
}

function isGemist(correctie: Correctie): correctie is GemistePassage {
  return correctie.oordeel === 'gemist'
}

function tekens(id: string): { readonly van: number; readonly tot: number } {
  const [van = 0, tot = 0] = id.slice(1).split('-').map(Number)
  return { van, tot }
}

function hoofdletter(zin: string): string {
  return zin.slice(0, 1).toUpperCase() + zin.slice(1)
}
