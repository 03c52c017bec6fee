// Gemaakt door regelbouw uit schemas/spec/. Niet met de hand wijzigen.
export type RegelbestandId = string
export type Datumtekst = string
export type SchemaVerwijzing = string
export type Naam = string
/** Een stukje JSON Schema, kort opgeschreven: een waarde is const, een lijst is enum, een object geeft grenzen. */
export type CelInhoud =
  | Celwaarde
  | Celwaarde[]
  | {
      readonly minimum?: Grens
      readonly maximum?: Grens
      readonly exclusiveMinimum?: Grens
      readonly exclusiveMaximum?: Grens
    }
export type Celwaarde = boolean | string | number
export type Grens = number | Datumtekst
/** Een zin in gewoon Nederlands (B1), met hoofdletter en punt. */
export type Zin = string
export type Bronnen = Bronverwijzing | Bronverwijzing[]
export type Bronverwijzing = string
export type SpecZekerheid = 'wet' | 'beroepsnorm' | 'rechtspraak' | 'uitleg' | 'beleid' | 'onbevestigd'
export type BronId = string
export type Brondatum = string
export type BepalingId = string
export type Niveaucijfer = number
/** Een letter met een nummer (T1) of een naam met kleine letters. */
export type ToetsitemId = string
export type Vraagzin = string
/** voorstel: wat iemand zou moeten doen. cijfer: een getal over het onderwerp. bewering: wat de tekst als waar neerzet. toelichting: de rest. kop: een titel. */
export type Zinsoort = 'voorstel' | 'cijfer' | 'bewering' | 'toelichting' | 'kop'

/** Een regel als tabel: als deze feiten gelden, dan volgt dit, omdat, volgens welke bron, hoe zeker. */
export interface Beslistabel {
  readonly soort: 'beslistabel'
  readonly id: RegelbestandId
  readonly titel: string
  readonly toelichting?: string
  readonly geldig: SpecGeldigheid
  readonly invoer: SchemaVerwijzing
  readonly uitvoer: SchemaVerwijzing
  /** uniek: precies één rij. eerste: de bovenste rij die past. verzamel: alle rijen die passen. */
  readonly treffer: 'uniek' | 'eerste' | 'verzamel'
  readonly regels: readonly Tabelrij[]
  /** Alleen bij verzamel, en daar verplicht: wat het betekent als geen enkele rij past. */
  readonly anders?: {
    readonly omdat: Zin
    readonly bron: Bronnen
    readonly zekerheid: SpecZekerheid
  }
}
export interface SpecGeldigheid {
  readonly van: Datumtekst
  readonly tot?: Datumtekst
}
export interface Tabelrij {
  readonly id: Naam
  readonly als: Voorwaarden
  readonly dan: {}
  readonly omdat: Zin
  readonly bron: Bronnen
  readonly zekerheid: SpecZekerheid
}
/** Elke sleutel is een feit uit het invoerschema (met punten), elke waarde een cel. */
export interface Voorwaarden {
  readonly [sleutel: string]: CelInhoud
}
/** Een bron (wet, uitspraak, richtsnoer, lokale regeling) met haar bepalingen, elk met de versies van haar tekst. */
export interface Bronbestand {
  readonly soort: 'bron'
  readonly id: BronId
  readonly aard:
    | 'wet'
    | 'amvb'
    | 'ministeriele_regeling'
    | 'verdrag'
    | 'uitspraak'
    | 'lokale_regeling'
    | 'beroepsnorm'
    | 'beleidsstuk'
    | 'onderzoek'
    | 'nota'
    | 'eigen_uitleg'
  readonly titel: string
  readonly bwb?: string
  readonly ecli?: string
  readonly cvdr?: string
  readonly url?: string
  readonly geraadpleegd: Brondatum
  /** Hoe ver de bron zelf gelezen is. Wat niet gelezen is, kan nooit een regel dragen. */
  readonly gelezen: 'tekst' | 'uittreksel' | 'via_ander' | 'niet'
  readonly toelichting?: string
  /** Moet elke bepaling van deze bron door een regel worden aangehaald of met reden zijn overgeslagen? */
  readonly in_grootboek?: boolean
  readonly bepalingen: readonly Bepaling[]
}
export interface Bepaling {
  readonly id: BepalingId
  readonly titel: string
  /** De bepaling die dit eerder regelde, onder een ander nummer. */
  readonly voorganger?: BepalingId
  readonly versies: readonly Bepalingversie[]
}
export interface Bepalingversie {
  readonly van: Brondatum
  readonly tot?: Brondatum
  readonly citaat?: string
  readonly samenvatting?: string
  readonly url?: string
  /** Alleen als deze tekst anders is gelezen dan de rest van de bron. */
  readonly gelezen?: 'tekst' | 'uittreksel' | 'via_ander' | 'niet'
  readonly niet_gecodeerd?: string
}
/** Een lijst van feiten met bron: feestdagen, termijnen, vragen. Elk item volgt het schema in `uitvoer`. */
export interface Register {
  readonly soort: 'register'
  readonly id: RegelbestandId
  readonly titel: string
  readonly toelichting?: string
  readonly geldig: SpecGeldigheid
  readonly uitvoer: SchemaVerwijzing
  readonly items: readonly Registeritem[]
}
export interface Registeritem {
  readonly id: Naam
  readonly dan: {}
  readonly omdat: Zin
  readonly bron: Bronnen
  readonly zekerheid: SpecZekerheid
}
/** Een lijst van punten waarop een stuk of een organisatie wordt getoetst, met niveaus en modelzinnen. */
export interface Toetslijst {
  readonly soort: 'toetslijst'
  readonly id: RegelbestandId
  readonly titel: string
  /** Waar de schaal en de punten vandaan komen, en wat de lijst niet zegt. */
  readonly toelichting: string
  readonly geldig: SpecGeldigheid
  /** De lijst waar `steunt_op` van elk item naar wijst. Zonder steunlijst heeft geen item `steunt_op`; met steunlijst elk item. */
  readonly steunlijst?: RegelbestandId
  /** De schaal, vanaf 0. Niveau 0 betekent: het staat er niet. */
  readonly niveaus: readonly SpecToetsniveau[]
  readonly themas: readonly SpecToetsthema[]
  readonly items: readonly SpecToetsitem[]
}
export interface SpecToetsniveau {
  readonly niveau: Niveaucijfer
  readonly naam: string
  readonly criterium: Zin
  /** Nederlandse woorden waaraan een lezer het niveau herkent. Geen zoekwoorden voor een programma. */
  readonly kenmerken: readonly string[]
}
export interface SpecToetsthema {
  readonly id: Naam
  readonly titel: string
}
export interface SpecToetsitem {
  readonly id: ToetsitemId
  readonly thema: Naam
  readonly titel: string
  /** true: dit punt mag ontbreken. Het telt apart. */
  readonly optioneel?: boolean
  /** true: zonder dit punt kan iemand gevaar lopen. Het gaat voor in wat daarna te doen staat. */
  readonly veiligheid?: boolean
  readonly vraag: Vraagzin
  /** Wat er in de tekst moet staan. */
  readonly kijk_naar: readonly string[]
  /** Bij elk niveau boven 0 een zin die precies dat niveau haalt. */
  readonly modelzinnen: {
    readonly [sleutel: string]: Zin
  }
  readonly omdat: Zin
  readonly bron: Bronnen
  readonly zekerheid: SpecZekerheid
  /** Welke punten van de steunlijst, vanaf welk niveau, een passage geven om aan een mens te laten zien. Leeg: alleen een mens kan het zeggen. */
  readonly steunt_op?: readonly SpecSteun[]
}
export interface SpecSteun {
  readonly item: ToetsitemId
  readonly vanaf: Niveaucijfer
}
/** Alle zinnen van een tekst, op volgorde. De tekst zelf staat er niet in: alleen de eerste woorden en een vingerafdruk. */
export interface Zinnenlijst {
  readonly soort: 'zinnenlijst'
  readonly id: RegelbestandId
  readonly titel: string
  readonly toelichting?: string
  readonly geldig: SpecGeldigheid
  readonly afdelingen: readonly Zinnenafdeling[]
}
export interface Zinnenafdeling {
  readonly id: Naam
  readonly titel: string
  readonly zinnen: readonly Zinregel[]
}
export interface Zinregel {
  /** De afdeling, een punt en het nummer van de zin daarin. */
  readonly id: string
  /** De eerste vijf woorden, om de zin terug te vinden. */
  readonly begin: string
  /** Begin van de SHA-256 van de letters en cijfers van de zin, zonder hoofdletters. */
  readonly vingerafdruk: string
  readonly soort: Zinsoort
  /** Er staat een getal in, in cijfers of in woorden. */
  readonly getal?: true
  /** Waarom een zin met een getal toch geen voorstel, cijfer of bewering is. */
  readonly reden?: string
}
