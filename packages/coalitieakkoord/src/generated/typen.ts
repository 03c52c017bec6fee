// Gemaakt door regelbouw uit schemas/coalitieakkoord/. Niet met de hand wijzigen.
import type { Mens, Motivering, NiveauUitslag, OntbrekendFeit, Signaal, Toetsuitslag, Verandering, Versie } from '@voordeur/kern'

/** Wat de tekst is: een passage, een hoofdstuk of het document. */
export type Omvang = 'passage' | 'sectie' | 'document'
/** volledig: elk punt heeft een niveau. open: van een deel van de punten is het niveau onbekend. onbepaald: van geen enkel punt is het niveau bekend. */
export type Toetsuitkomst = 'volledig' | 'open' | 'onbepaald'
/** Een punt van de toetslijst coalitieakkoord/akkoord. */
export type Punt =
  | 'T1'
  | 'T2'
  | 'T3'
  | 'T4'
  | 'T5'
  | 'T6'
  | 'M1'
  | 'M2'
  | 'M3'
  | 'M4'
  | 'M5'
  | 'M6'
  | 'M7'
  | 'M8'
  | 'M9'
  | 'M10'
  | 'S1'
  | 'S2'
  | 'S3'
  | 'S4'
  | 'S5'
  | 'S6'
  | 'A1'
  | 'A2'
  | 'A3'
  | 'A4'
  | 'R1'
  | 'R2'
  | 'R3'
  | 'R4'
/** Wat er bij een vondst te weten is. alleen_kop: een kop zonder tekst erover. impliciet: zonder trefwoord in de zin zelf. budget_ongespecificeerd: geld zonder bedrag. context_straat: in een rij met straat of uitgaan. ontkenning, vraag, verleden, citaat: de zin belooft daarom niets. terloops: een argument voor iets anders. anderen: een ander doet het, niet de gemeente. geen_nulmeting: er wordt gemeten, maar nergens staat waar men begint. */
export type Vlag =
  | 'alleen_kop'
  | 'impliciet'
  | 'budget_ongespecificeerd'
  | 'context_straat'
  | 'ontkenning'
  | 'vraag'
  | 'verleden'
  | 'citaat'
  | 'terloops'
  | 'anderen'
  | 'geen_nulmeting'
export type Zinsoort = 'zin' | 'kop' | 'lijstpunt'
/** hoog: trefwoord in de zin. midden: volgt uit de zin ernaast of de kop. laag: alleen een kop, of een wending die de zin ontkracht. */
export type Vertrouwen = 'hoog' | 'midden' | 'laag'
/** Hoe vast een zin zich bindt: 1 noemt, 2 ambitie, 3 maatregel, 4 budget, 5 indicator. */
export type BindendNiveau = 1 | 2 | 3 | 4 | 5
export type Correctie = Passageoordeel | GemistePassage
/**
 * Wat een mens van de vondsten vindt. Namen van mensen horen hier niet in.
 *
 * @maxItems 10000
 */
export type Correcties = Correctie[]
/** akkoord: de dertig punten van een coalitieakkoord. wmo-plan: wat de Wmo 2015 in het plan van de raad vraagt. regiovisie: wat in een regiovisie hoort. */
export type Lijstnaam = 'akkoord' | 'wmo-plan' | 'regiovisie'
/** Woorden achter elkaar in één zin. `woord`: elke vorm met dezelfde stam. `deel*`, `*deel`, `*deel*`: begint met, eindigt op, bevat. `=Woord`: precies zo, met hoofdletters. `!woord`: precies deze vorm, met of zonder hoofdletter. `a/b`: een van deze. `~`: hooguit drie woorden ertussen. `~~`: hooguit twaalf. `#`: een getal. `#toekomst` en `#verleden`: een jaartal vanaf of voor het jaar van de peildatum. */
export type Patroon = string
/** trefwoord: genoeg op zichzelf. buurwoord: telt als een zin ernaast of de kop een trefwoord heeft. kopwoord: telt alleen als de kop een trefwoord heeft. terugwijzing: wijst terug naar de zin ervoor. */
export type Kracht = 'trefwoord' | 'buurwoord' | 'kopwoord' | 'terugwijzing'
export type Schijnklasse =
  | 'vaste_uitdrukking'
  | 'veilig_thuis_werkwoord'
  | 'opvang_van_anderen'
  | 'ander_geweld'
  | 'aangrenzend_onderwerp'
  | 'buitenland'
  | 'eigennaam'

/** Een akkoord om te toetsen: de tekst, en hoeveel van het akkoord dat is. */
export interface Akkoord {
  readonly document: Akkoordtekst
  readonly omvang: Omvang
  /** Is het document helemaal gelezen, met bijlagen? Alleen dan kan een punt afwezig zijn. Ontbreekt: onbekend. */
  readonly volledig?: boolean
  readonly titel?: string
  /** De naam van de gemeente, de provincie of de regio. */
  readonly gemeente?: string
  /** Eerste en laatste jaar, zoals 2026-2030. */
  readonly bestuursperiode?: string
}
/** De tekst van een akkoord, zoals @voordeur/documenten hem uit een bestand leest. Alle plaatsen tellen in UTF-16-tekens vanaf het begin van de tekst. */
export interface Akkoordtekst {
  /** Alinea's gescheiden door een lege regel; elk punt van een lijst op een eigen regel met een streepje ervoor. */
  readonly tekst: string
  /** Waar elke pagina begint, op volgorde. Ontbreekt: geen pagina's bekend. */
  readonly paginas?: readonly Paginabegin[]
  /** De koppen, op volgorde. Ontbreekt: koppen worden herkend aan hun vorm. */
  readonly koppen?: readonly Kop[]
}
export interface Paginabegin {
  readonly nummer: number
  readonly van: number
}
export interface Kop {
  readonly van: number
  /** Eerste teken na de kop. */
  readonly tot: number
  readonly niveau: number
}
/** Wat een akkoord belooft, punt voor punt. Een voorstel: een mens leest de zinnen en oordeelt. */
export interface Akkoordtoets {
  readonly uitkomst: Toetsuitkomst
  readonly titel: string
  readonly akkoord: Akkoordkenmerken
  /** Hoe ver elk punt komt, met de correcties van een mens erin verwerkt. */
  readonly uitslag: Toetsuitslag
  /** Hoe ver elk punt komt volgens de software alleen. */
  readonly gevonden: Toetsuitslag
  /** Per punt wat er bij de beste vondst te weten is. Punten zonder vlag staan er niet in. */
  readonly vlaggen: readonly Puntvlaggen[]
  readonly passages: readonly Passage[]
  readonly correcties: Correcties
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Akkoordkenmerken {
  readonly titel?: string
  readonly gemeente?: string
  readonly bestuursperiode?: string
  readonly omvang: Omvang
  readonly volledig?: boolean
  readonly tekens: number
  readonly paginas?: number
}
export interface Puntvlaggen {
  readonly punt: Punt
  readonly vlaggen: readonly Vlag[]
}
export interface Passage {
  /** De plaats in de tekst, zoals p1042-1107. */
  readonly id: string
  readonly van: number
  /** Eerste teken na de zin. */
  readonly tot: number
  readonly pagina?: number
  /** Letterlijk zoals in de tekst. */
  readonly zin: string
  /** De kop waar de zin onder staat. */
  readonly kop?: string
  readonly soort: Zinsoort
  /** Waarom deze zin erover gaat. */
  readonly aanleiding: Aanwijzing
  readonly vertrouwen: Vertrouwen
  readonly vondsten: readonly Vondst[]
}
/** Eén punt van de lijst waar de zin over gaat, en hoe vast. */
export interface Vondst {
  readonly punt: Punt
  readonly niveau: BindendNiveau
  /** Alle niveaus waarvoor een aanwijzing in de zin staat. 3 en 5 zonder 4 kan. */
  readonly niveaus: readonly BindendNiveau[]
  readonly vlaggen: readonly Vlag[]
  /** Welke woorden, volgens welke regel. */
  readonly aanwijzingen: readonly Aanwijzing[]
}
export interface Aanwijzing {
  /** Register en regel, zoals coalitieakkoord/punten#m1-plekken. */
  readonly regel: string
  /** Letterlijk zoals in de tekst. */
  readonly woorden: string
  readonly van: number
  readonly tot: number
}
/** Een oordeel over iets dat de software vond. */
export interface Passageoordeel {
  /** eens: het klopt. oneens: de zin gaat niet over dit punt. ander_niveau: wel het punt, niet het niveau. */
  readonly oordeel: 'eens' | 'oneens' | 'ander_niveau'
  /** De id van de passage. */
  readonly passage: string
  readonly punt: Punt
  /** Verplicht bij ander_niveau, en alleen daar. */
  readonly niveau?: BindendNiveau
  readonly toelichting?: string
}
/** Een zin die de software niet vond. */
export interface GemistePassage {
  readonly oordeel: 'gemist'
  readonly van: number
  readonly tot: number
  readonly punt: Punt
  readonly niveau: BindendNiveau
  readonly toelichting?: string
}
/** Precies de punten die verschillen tussen twee akkoorden of twee versies van een akkoord. */
export interface Akkoordvergelijking {
  readonly a: Akkoordkenmerken
  readonly b: Akkoordkenmerken
  readonly verschillen: readonly Puntverschil[]
  /** De punten met hetzelfde bekende niveau. */
  readonly gelijk: readonly Punt[]
}
export interface Puntverschil {
  readonly punt: Punt
  readonly titel: string
  readonly a?: NiveauUitslag
  readonly b?: NiveauUitslag
  readonly verandering: Verandering
  /** De zinnen waar het niveau in a op rust. */
  readonly zinnen_a: readonly string[]
  readonly zinnen_b: readonly string[]
}
/** Welke toetslijst, en op welke dag. */
export interface Lijstkeuze {
  readonly naam: Lijstnaam
  /** JJJJ-MM-DD. */
  readonly peildatum: string
}
/** Waar een tekst over geweld achter de voordeur gaat. Een voorstel van de software: een mens leest de zin en oordeelt. */
export interface Passages {
  readonly passages: readonly Passage[]
  readonly versie: Versie
}
/** Per onderdeel van de lijst wat een mens ervan vindt: 0 ontbreekt, 1 genoemd, 2 uitgewerkt. */
export interface Planoordelen {
  readonly [sleutel: string]: 0 | 1 | 2
}
/** Wat een Wmo-plan of een regiovisie over geweld achter de voordeur zegt. De software wijst passages aan; of een onderdeel is uitgewerkt, zegt alleen een mens. */
export interface Plantoets {
  readonly uitkomst: Toetsuitkomst
  readonly titel: string
  readonly akkoord: Akkoordkenmerken
  /** Hoe ver elk onderdeel komt, met de oordelen van een mens erin verwerkt. */
  readonly uitslag: Toetsuitslag
  /** Hoe ver elk onderdeel komt volgens de software alleen: hooguit genoemd. */
  readonly gevonden: Toetsuitslag
  /** De passages die een onderdeel steunen. */
  readonly passages: readonly Passage[]
  readonly oordelen: Planoordelen
  /** Elk onderdeel van de lijst, met de reden en de bron. */
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
/** Uitgewerkte gevallen: een tekst en een datum erin, verwacht antwoord eruit, met de reden. Uitleg en test tegelijk. */
export interface Scenariobestand {
  readonly soort: 'scenarios'
  readonly titel: string
  readonly toelichting?: string
  readonly scenarios: readonly Scenario[]
}
export interface Scenario {
  readonly id: string
  readonly titel: string
  readonly werkwoord: 'zoekPassages' | 'toets' | 'toetsPlan' | 'vergelijk' | 'toetslijst'
  readonly peildatum: string
  /** Wat het werkwoord gevraagd wordt; het werkwoord controleert het zelf. Bij vergelijk: a en b, elk een akkoord dat eerst wordt getoetst. */
  readonly invoer: {
    readonly [sleutel: string]: unknown
  }
  /** Bij toets: wat een mens van de vondsten vindt. */
  readonly correcties?: {
    readonly [sleutel: string]: unknown
  }
  /** Bij toetsPlan: naast welke lijst. */
  readonly lijst?: string
  /** Bij toetsPlan: wat een mens per onderdeel vindt. */
  readonly oordelen?: {
    readonly [sleutel: string]: unknown
  }
  /** Waarom dit het goede antwoord is. */
  readonly omdat: string
  readonly verwacht: Verwachting
}
export interface Verwachting {
  readonly uitkomst?: string
  /** Precies deze punten zijn gevonden, elk op dit niveau. Bij toets: met de correcties erin. */
  readonly punten?: {
    readonly [sleutel: string]: number
  }
  /** Precies deze punten hebben vlaggen, en precies deze. */
  readonly vlaggen?: {
    readonly [sleutel: string]: readonly Vlag[]
  }
  /** Bij vergelijk: precies deze punten verschillen, en zo. */
  readonly verschillen?: {
    readonly [sleutel: string]: 'hoger' | 'lager' | 'niet_te_zeggen'
  }
  /** Bij toets: hoeveel punten afwezig zijn (niveau 0). */
  readonly afwezig?: number
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
/** Woorden die zeggen dat een zin over geweld achter de voordeur gaat. */
export interface Trefwoordregel {
  readonly kracht: Kracht
  readonly patronen: readonly Patroon[]
  /** Telt alleen als een van deze patronen ook in de zin of in de zin ernaast staat. */
  readonly met?: readonly Patroon[]
  /** Telt niet als een van deze patronen in de zin staat. */
  readonly niet_met?: readonly Patroon[]
  /** Telt alleen als het binnen zoveel woorden van het begin van de zin staat. */
  readonly binnen?: number
  /** Telt alleen als de zin ook over een punt van de lijst gaat. eigen: een punt dat bij dit onderwerp hoort, dus niet alleen geld, regie, plannen, meten, partners of de regio. */
  readonly met_punt?: 'elk' | 'eigen'
}
/** Een valse vriend: woorden die op het onderwerp lijken. Wat het patroon dekt, telt niet als trefwoord. */
export interface Schijnregel {
  readonly klasse: Schijnklasse
  readonly patronen: readonly Patroon[]
  /** Geldt niet als een van deze patronen in de zin staat. */
  readonly tenzij?: readonly Patroon[]
  /** De hele zin telt niet, niet alleen wat het patroon dekt. */
  readonly hele_zin?: boolean
}
/** Woorden die zeggen over welk punt een zin gaat die over het onderwerp gaat. */
export interface Puntregel {
  readonly punt: Punt
  readonly patronen: readonly Patroon[]
  /** Geldt alleen als ook een van deze patronen in de zin staat. */
  readonly met?: readonly Patroon[]
  /** Geldt niet als een van deze patronen in de zin staat. */
  readonly niet_met?: readonly Patroon[]
  /** Vervalt als de zin ook over een van deze punten gaat. */
  readonly niet_bij?: readonly Punt[]
}
/** Woorden die zeggen hoe vast een zin zich bindt. */
export interface Niveauregel {
  readonly niveau: 2 | 3 | 4 | 5
  readonly patronen: readonly Patroon[]
  /** Geldt niet als een van deze patronen in de zin staat. */
  readonly niet_met?: readonly Patroon[]
  /** Geldt alleen in een rij van een tabel, als een van deze patronen in de kop erboven, in de eerste rij of in de aanhef staat. */
  readonly in_tabel_met?: readonly Patroon[]
  /** Geldt alleen voor deze punten. Ontbreekt: voor alle. */
  readonly bij?: readonly Punt[]
  /** Blijft staan als de zin een wens is: een meetbaar doel is een doel. */
  readonly ook_als_wens?: boolean
  readonly vlag?: Vlag
}
/** Wendingen die een zin minder vast maken dan de woorden erin. */
export interface Wendingregel {
  /** Het hoogste niveau dat zo'n zin kan hebben. */
  readonly hoogstens: 1 | 2
  readonly vlag?: Vlag
  readonly patronen: readonly Patroon[]
  /** Geldt niet als een van deze patronen ook in de zin staat. */
  readonly tenzij?: readonly Patroon[]
  /** De zin telt dan alleen als het noemen van het onderwerp (T1). */
  readonly alleen_t1?: boolean
}
/** Wat bij een toets op te merken is. */
export interface Toetsfeiten {
  readonly deel_van_akkoord?: boolean
  readonly volledigheid_onbekend?: boolean
  readonly niets_gevonden?: boolean
  readonly alleen_koppen?: boolean
  readonly geld_zonder_bedrag?: boolean
  readonly geen_nulmeting?: boolean
  readonly in_rij_met_straat?: boolean
  readonly ontkend?: boolean
  readonly verbeterd?: boolean
  readonly iets_gevonden?: boolean
}
export interface Aandacht {
  readonly code: string
  readonly soort: 'gevaar' | 'strijd' | 'recht' | 'plicht' | 'let_op' | 'mens'
}
/** Gelabelde zinnen. Wat er staat is wat een mens erin leest, volgens specs/coalitieakkoord/labelgids.md. */
export interface Zinnenset {
  readonly soort: 'zinnenset'
  readonly id: string
  readonly titel: string
  readonly zinnen: readonly Fragment[]
}
export interface Fragment {
  readonly id: string
  /** De zinnen op volgorde. Een kop begint met een hekje, een lijstpunt met een streepje. */
  readonly zinnen: readonly string[]
  /** Leeg: de zinnen gaan niet over het onderwerp. */
  readonly verwacht: readonly Label[]
  readonly soort_geval: 'item' | 'valse_vriend' | 'taal' | 'structuur'
  readonly geval: string
  readonly waarom: string
}
export interface Label {
  readonly zin: number
  readonly item: Punt
  readonly niveau: BindendNiveau
  readonly vlaggen?: readonly Vlag[]
}
