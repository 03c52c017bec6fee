// Gemaakt door regelbouw uit schemas/coalitieakkoord/. Niet met de hand wijzigen.
import type { Versie } from '@voordeur/kern'

/** akkoord: de dertig punten van een coalitieakkoord. wmo-plan: wat de Wmo 2015 in het plan van de raad vraagt. regiovisie: wat in een regiovisie hoort. */
export type Lijstnaam = 'akkoord' | 'wmo-plan' | 'regiovisie'
export type Zinsoort = 'zin' | 'kop' | 'lijstpunt'
/** hoog: trefwoord in de zin. midden: volgt uit de zin ernaast of de kop. laag: alleen een kop, of een wending die de zin ontkracht. */
export type Vertrouwen = 'hoog' | 'midden' | 'laag'
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
/** Hoe vast een zin zich bindt: 1 noemt, 2 ambitie, 3 maatregel, 4 budget, 5 indicator. */
export type BindendNiveau = 1 | 2 | 3 | 4 | 5
/** Wat er bij een vondst te weten is. alleen_kop: een kop zonder tekst erover. impliciet: zonder trefwoord in de zin zelf. budget_ongespecificeerd: geld zonder bedrag. context_straat: in een rij met straat of uitgaan. ontkenning, vraag, verleden, citaat: de zin belooft daarom niets. terloops: een argument voor iets anders. anderen: een ander doet het, niet de gemeente. */
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
/** Woorden achter elkaar in één zin. `woord`: elke vorm met dezelfde stam. `deel*`, `*deel`, `*deel*`: begint met, eindigt op, bevat. `=Woord`: precies zo, met hoofdletters. `!woord`: precies deze vorm, met of zonder hoofdletter. `a/b`: een van deze. `~`: hooguit drie woorden ertussen. `~~`: hooguit twaalf. `#`: een getal. `#toekomst` en `#verleden`: een jaartal vanaf of voor het jaar van de peildatum. */
export type Patroon = string
export type Patronen = Patroon[]
/** trefwoord: genoeg op zichzelf. buurwoord: telt als een zin ernaast of de kop een trefwoord heeft. terugwijzing: wijst terug naar de zin ervoor. */
export type Kracht = 'trefwoord' | 'buurwoord' | 'terugwijzing'
export type Schijnklasse =
  | 'vaste_uitdrukking'
  | 'veilig_thuis_werkwoord'
  | 'opvang_van_anderen'
  | 'ander_geweld'
  | 'aangrenzend_onderwerp'
  | 'buitenland'
  | 'eigennaam'

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
/** Woorden die zeggen dat een zin over geweld achter de voordeur gaat. */
export interface Trefwoordregel {
  readonly kracht: Kracht
  readonly patronen: Patronen
  /** Telt alleen als een van deze patronen ook in de zin of in de zin ernaast staat. */
  readonly met?: Patronen
  /** Telt alleen als de zin ook over een punt van de lijst gaat. eigen: een punt dat bij dit onderwerp hoort, dus niet alleen geld, regie, plannen, meten, partners of de regio. */
  readonly met_punt?: 'elk' | 'eigen'
}
/** Een valse vriend: woorden die op het onderwerp lijken. Wat het patroon dekt, telt niet als trefwoord. */
export interface Schijnregel {
  readonly klasse: Schijnklasse
  readonly patronen: Patronen
  /** Geldt niet als een van deze patronen in de zin staat. */
  readonly tenzij?: Patronen
  /** De hele zin telt niet, niet alleen wat het patroon dekt. */
  readonly hele_zin?: boolean
}
/** Woorden die zeggen over welk punt een zin gaat die over het onderwerp gaat. */
export interface Puntregel {
  readonly punt: Punt
  readonly patronen: Patronen
  /** Geldt alleen als ook een van deze patronen in de zin staat. */
  readonly met?: Patronen
  /** Geldt niet als een van deze patronen in de zin staat. */
  readonly niet_met?: Patronen
  /** Vervalt als de zin ook over een van deze punten gaat. */
  readonly niet_bij?: readonly Punt[]
}
/** Woorden die zeggen hoe vast een zin zich bindt. */
export interface Niveauregel {
  readonly niveau: 2 | 3 | 4 | 5
  readonly patronen: Patronen
  /** Geldt niet als een van deze patronen in de zin staat. */
  readonly niet_met?: Patronen
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
  readonly patronen: Patronen
  /** Geldt niet als een van deze patronen ook in de zin staat. */
  readonly tenzij?: Patronen
  /** De zin telt dan alleen als het noemen van het onderwerp (T1). */
  readonly alleen_t1?: boolean
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
