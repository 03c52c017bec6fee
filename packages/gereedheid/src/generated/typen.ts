// Gemaakt door regelbouw uit schemas/gereedheid/. Niet met de hand wijzigen.
import type { HogerNiveau, Mens, Motivering, NiveauUitslag, OntbrekendFeit, Signaal, Toetsuitslag, Verandering, Versie } from '@voordeur/kern'

/** campagne: een campagne over geweld achter de voordeur. gemeente: de gemeente met haar wijkteams. opleiding-contactberoepen: de opleiding van kappers en andere beroepen met klantcontact. opleiding-politie: de opleiding van de politie. */
export type Lijstnaam = 'campagne' | 'gemeente' | 'opleiding-contactberoepen' | 'opleiding-politie'
/** volledig: elk punt is beoordeeld. open: een deel. onbepaald: geen enkel punt. Het zegt niet of het goed is. */
export type Gereedheidsuitkomst = 'volledig' | 'open' | 'onbepaald'
/** Waarom deze stap hier staat: eerst wet, dan veiligheid, dan verder, dan aangeraden. */
export type Stapgroep = 'wet' | 'veiligheid' | 'verder' | 'aangeraden'
/** verbeteren: breng het punt een niveau hoger. uitzoeken: het is niet bekend; ga het eerst na. */
export type Stapwerk = 'verbeteren' | 'uitzoeken'
/** verschil: minstens een punt is hoger of lager. gelijk: elk punt is in beide bekend en gelijk. onbepaald: geen bekend verschil, maar niet alles is bekend. */
export type Vergelijkuitkomst = 'verschil' | 'gelijk' | 'onbepaald'
/** besluit: van raad, college of bestuur. plan_of_afspraak: op papier afgesproken. werkwijze: een protocol of instructie. lesmateriaal: lesplan of cursus. scholingsregistratie: wie is geschoold. gesprek_uitvoerders: verteld door wie het werk doet. gesprek_ervaringsdeskundigen: verteld door wie het meemaakte. waarneming: iemand heeft het zien gebeuren. cijfers: een telling zonder personen. evaluatie: een onderzoek of terugblik. */
export type Bewijssoort =
  | 'besluit'
  | 'plan_of_afspraak'
  | 'werkwijze'
  | 'lesmateriaal'
  | 'scholingsregistratie'
  | 'gesprek_uitvoerders'
  | 'gesprek_ervaringsdeskundigen'
  | 'waarneming'
  | 'cijfers'
  | 'evaluatie'
/** Wat een landelijke rol kan doen. */
export type Taaknaam =
  'kosten' | 'nulmeting' | 'aard_en_omvang' | 'beleid_en_advies' | 'onafhankelijk' | 'uitvoeren'
/** Doet de rol dit voor geweld achter de voordeur? niet_gevonden: geen gelezen bron zegt het; dat is geen nee. */
export type TaakStand = 'ja' | 'nee' | 'niet_gevonden'
/** Een functie van @voordeur/monitor. */
export type Monitorwerkwoord = 'nulmeting' | 'kosten' | 'trechter' | 'cijfers'
/** Hoe ver een punt is dat nog hoger kan. */
export type Puntstand = 'er_niet' | 'afgesproken' | 'in_gebruik' | 'onbekend'

/** Wat een vergelijking van een gereedheidstoets leest. */
export interface BewaardeToets {
  readonly lijst: Lijstnaam
  readonly uitslag: Toetsuitslag
  readonly versie: Versie
}
/** Hoe ver een organisatie is, punt voor punt, en wat er nu te doen staat. Nooit een totaalcijfer. */
export interface Gereedheidstoets {
  readonly uitkomst: Gereedheidsuitkomst
  readonly titel: string
  readonly lijst: Lijstnaam
  /** Hoe ver elk punt is. Wat niet is beoordeeld, is onbekend; wat op 0 staat, heeft iemand zelf gezegd. Daarom is volledig hier altijd true. */
  readonly uitslag: Toetsuitslag
  /** Wat er te doen staat: eerst wat de wet vraagt, dan wat mensen beschermt, dan de laagste niveaus. */
  readonly volgende_stappen: readonly VolgendeStap[]
  /** Punten met een niveau boven 0 zonder bewijs. Het niveau blijft staan. */
  readonly zonder_bewijs: readonly string[]
  /** Punten die mensen zouden doen, met alleen bewijs op papier. Het niveau blijft staan. */
  readonly alleen_papier: readonly string[]
  /** Elk punt van de lijst, met de reden en de bron. */
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface VolgendeStap {
  readonly item: string
  readonly titel: string
  readonly groep: Stapgroep
  readonly doe: Stapwerk
  /** Hoe ver het punt nu is. */
  readonly niveau: NiveauUitslag
  /** Wat het punt een niveau hoger brengt. Ontbreekt bij uitzoeken. */
  readonly hoger?: HogerNiveau
  /** De vraag die u eerst nagaat. Alleen bij uitzoeken. */
  readonly vraag?: string
  /** Waarom deze stap hier staat. */
  readonly reden: Motivering
}
/** Precies de punten die verschillen tussen twee toetsen met dezelfde lijst: later in de tijd, of van een andere gemeente. */
export interface Gereedheidsvergelijking {
  readonly uitkomst: Vergelijkuitkomst
  readonly titel: string
  readonly lijst: Lijstnaam
  /** In de volgorde van de lijst. */
  readonly verschillen: readonly Puntverschil[]
  /** Punten met hetzelfde bekende niveau. */
  readonly gelijk: readonly string[]
  /** Punten die in geen van beide bekend zijn. */
  readonly beide_onbekend: readonly string[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  /** Waarmee toets a is gemaakt. */
  readonly a: Versie
  /** Waarmee toets b is gemaakt. */
  readonly b: Versie
  readonly versie: Versie
}
export interface Puntverschil {
  readonly item: string
  readonly titel: string
  /** Ontbreekt: deze versie van de lijst had het punt niet. */
  readonly a?: NiveauUitslag
  /** Ontbreekt: deze versie van de lijst had het punt niet. */
  readonly b?: NiveauUitslag
  readonly verandering: Verandering
  /** Het verschil in woorden. */
  readonly zin: string
}
/** Welke toetslijst, en op welke dag. */
export interface Lijstkeuze {
  readonly naam: Lijstnaam
  /** JJJJ-MM-DD. */
  readonly peildatum: string
}
/** Hoe ver één punt is, en waar dat op rust. */
export interface Oordeel {
  /** Het niveau op de schaal van de lijst: 0 er niet, 1 afgesproken, 2 in gebruik, 3 geborgd. */
  readonly niveau: 0 | 1 | 2 | 3
  /**
   * Waar dit oordeel op rust. Alleen de soort, nooit het stuk zelf.
   *
   * @maxItems 20
   */
  readonly bewijs?: readonly Bewijssoort[]
}
/** Per punt van de lijst hoe ver het is. Laat een punt weg als u het niet weet: dan is het onbekend, en nooit 0. Vul geen namen in en geen gegevens over mensen. */
export interface Oordelen {
  readonly [sleutel: string]: Oordeel
}
/** De voorgestelde Nationaal Rapporteur naast de landelijke rollen die er op een dag zijn: wie doet welke taak voor geweld achter de voordeur, en wat kan software daarvan vandaag laten zien? */
export interface Rolvergelijking {
  /** De rollen die er op deze dag zijn, en het voorstel. */
  readonly rollen: readonly Rolregel[]
  readonly taken: readonly Taakregel[]
  /** De maten van de nulmeting, en of @voordeur/monitor er een landelijk cijfer bij heeft. */
  readonly indicatoren: readonly Nulmetingindicator[]
  /** De soorten kosten die een overzicht van de kosten telt. */
  readonly kostensoorten: readonly Kostensoortregel[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Rolregel {
  /** De code van de rol, zoals in specs/keten/landelijke-rollen. */
  readonly rol: string
  readonly naam: string
  readonly soort: string
  /** true: een voorstel; deze rol bestaat niet. */
  readonly voorstel: boolean
  /** Gaat de rol over huiselijk geweld? */
  readonly huiselijk_geweld: TaakStand
  readonly toelichting: string
  readonly reden: Motivering
  readonly taken: readonly TaakVanRol[]
}
export interface TaakVanRol {
  readonly taak: Taaknaam
  readonly stand: TaakStand
  readonly reden: Motivering
}
export interface Taakregel {
  readonly taak: Taaknaam
  readonly titel: string
  /** Doet een rol die er is dit? ja: minstens een. nee: geen enkele, volgens gelezen bronnen. niet_gevonden: dat is niet te zeggen. */
  readonly belegd: TaakStand
  /** De codes van de rollen die het doen; het voorstel telt niet mee. */
  readonly bij: readonly string[]
  /** Hoort dit bij de voorgestelde rapporteur? */
  readonly voorstel: TaakStand
  readonly werkwoorden: readonly Monitorwerkwoord[]
  readonly kan_nu?: string
  readonly kan_niet: readonly string[]
  readonly reden: Motivering
}
export interface Nulmetingindicator {
  readonly indicator: string
  readonly titel: string
  /** true: @voordeur/monitor kent een cijfer met bron. false: dit moet van anderen komen. */
  readonly landelijk_cijfer: boolean
  /** Waar het cijfer vandaan komt, of vandaan moet komen. */
  readonly vindplaats: string
}
export interface Kostensoortregel {
  readonly categorie: string
  readonly titel: string
  /** Wie de kosten draagt. */
  readonly dragers: readonly string[]
}
/** Uitgewerkte gevallen: feiten en een datum erin, verwacht antwoord eruit, met de reden. Uitleg en test tegelijk. */
export interface Scenariobestand {
  readonly soort: 'scenarios'
  readonly titel: string
  readonly toelichting?: string
  readonly scenarios: readonly Scenario[]
}
export interface Scenario {
  readonly id: string
  readonly titel: string
  readonly werkwoord: 'toetslijst' | 'toets' | 'vergelijk' | 'landelijkeRol'
  readonly peildatum: string
  /** Wat het werkwoord gevraagd wordt; het werkwoord controleert het zelf. */
  readonly invoer: {
    readonly [sleutel: string]: unknown
  }
  /** Bij toets en vergelijk: welke toetslijst. */
  readonly lijst?: {
    readonly [sleutel: string]: unknown
  }
  /** Waarom dit het goede antwoord is. */
  readonly omdat: string
  readonly verwacht: Verwachting
}
export interface Verwachting {
  readonly uitkomst?: string
  /** Deze regels staan in de motivering (bestand#rij). */
  readonly regels?: readonly string[]
  /** Deze vindplaatsen worden aangehaald, waar dan ook in het antwoord. */
  readonly bronnen?: readonly string[]
  /** Deze codes staan bij de signalen. */
  readonly signalen?: readonly string[]
  /** Deze codes staan er juist niet. */
  readonly geen_signalen?: readonly string[]
  /** Deze feiten (JSON-pointers) worden nog gevraagd. */
  readonly ontbreekt?: readonly string[]
  /** Deze feiten worden juist niet gevraagd. */
  readonly ontbreekt_niet?: readonly string[]
  /** Deze woorden komen voor in een vraag aan een mens. */
  readonly mensvragen?: readonly string[]
  /** Per JSON-pointer de waarde in het antwoord. */
  readonly velden?: {}
  /** De code van de fout, in plaats van een antwoord. */
  readonly fout?: string
  /** JSON-pointer van de fout. */
  readonly fout_bij?: string
}
export interface Stapfeiten {
  /** Het punt mag zonder fout ontbreken. */
  readonly optioneel?: boolean
  /** Het punt heeft de zekerheid wet. */
  readonly rust_op_wet?: boolean
  /** Zonder dit punt kan iemand gevaar lopen. */
  readonly veiligheid?: boolean
  readonly stand?: Puntstand
}
export interface Stapbesluit {
  readonly groep: Stapgroep
  readonly doe: Stapwerk
}
/** Wat bij een toets op te merken is. */
export interface Toetsfeiten {
  /** Een punt dat op de wet rust, wordt nog niet gedaan. */
  readonly wet_nog_niet?: boolean
  /** Van een punt dat op de wet rust, is niets bekend. */
  readonly wet_onbekend?: boolean
  /** Een punt dat mensen beschermt, wordt nog niet gedaan. */
  readonly veiligheid_nog_niet?: boolean
  /** Van een punt dat mensen beschermt, is niets bekend. */
  readonly veiligheid_onbekend?: boolean
  /** Een niveau boven 0 heeft geen bewijs. */
  readonly zonder_bewijs?: boolean
  /** Bij een punt dat mensen zouden doen, is er alleen papier. */
  readonly alleen_papier?: boolean
}
/** Wat bij een vergelijking op te merken is. */
export interface Vergelijkfeiten {
  /** De twee toetsen gebruiken een andere versie van de lijst. */
  readonly andere_versie?: boolean
  /** Van een punt is van een kant niets bekend. */
  readonly niet_te_zeggen?: boolean
  /** Een niveau boven 0 heeft geen bewijs, in a of in b. */
  readonly zonder_bewijs?: boolean
}
/** Wat bij de landelijke rollen op te merken is. */
export interface Rolfeiten {
  /** Er is op deze dag een landelijke coördinator. */
  readonly coordinator?: boolean
}
export interface Toetsaandacht {
  readonly code: string
  readonly soort: 'gevaar' | 'strijd' | 'recht' | 'plicht' | 'let_op' | 'mens'
}
/** Of een rol een taak heeft. */
export interface Roltaak {
  readonly rol: string
  readonly taak: Taaknaam
  readonly stand: TaakStand
}
export interface Rapporteurtaak {
  readonly taak: Taaknaam
  readonly titel: string
  /** De functies van @voordeur/monitor die helpen. */
  readonly werkwoorden: readonly Monitorwerkwoord[]
  /** Wat die functies vandaag geven. Ontbreekt: niets. */
  readonly kan_nu?: string
  /** Wat onbekend blijft, of wat software niet kan. */
  readonly kan_niet: readonly string[]
}
