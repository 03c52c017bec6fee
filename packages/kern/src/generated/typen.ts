// Gemaakt door regelbouw uit schemas/kern/, schemas/termijnen/. Niet met de hand wijzigen.
/** Het niveau op de schaal van de lijst. 0: het staat er niet. onbekend: dat is niet te zeggen; nooit hetzelfde als 0. */
export type NiveauUitslag = number | 'onbekend'
/** Van a naar b. niet_te_zeggen: een van beide is onbekend of had het punt niet. */
export type Verandering = 'hoger' | 'lager' | 'niet_te_zeggen'
/** wet: staat in de wet. beroepsnorm: staat in een norm van het beroep. rechtspraak: volgt uit een uitspraak. uitleg: onze eigen lezing. beleid: lokale of landelijke beleidsregel. onbevestigd: de bron is niet gelezen; informeert, maar beslist nooit. */
export type Zekerheid = 'wet' | 'beroepsnorm' | 'rechtspraak' | 'uitleg' | 'beleid' | 'onbevestigd'

/** Hoe ver elk punt van een toetslijst komt. Nooit alleen een totaal. */
export interface Toetsuitslag {
  readonly lijst: Regelversie
  /** Is het hele document gezien? Alleen dan kan een punt op niveau 0 staan. */
  readonly volledig: boolean
  /** Elk punt van de lijst, in de volgorde van de lijst. */
  readonly items: readonly Itemuitslag[]
  readonly themas: readonly Themastand[]
}
export interface Regelversie {
  readonly id: string
  readonly geldig: Geldigheid
  /** Vingerafdruk van de inhoud van de regel (sha-256, eerste 16 tekens). */
  readonly hash: string
}
export interface Geldigheid {
  /** Eerste dag (JJJJ-MM-DD). */
  readonly van: string
  /** Laatste dag, die dag telt mee. Ontbreekt: nog geldig. */
  readonly tot?: string
}
export interface Itemuitslag {
  readonly item: string
  readonly thema: string
  readonly optioneel: boolean
  readonly niveau: NiveauUitslag
  /** Waar dit op rust: de verwijzingen die de vrager gaf, bijvoorbeeld naar passages. */
  readonly bewijs: readonly string[]
  readonly hoger?: HogerNiveau
}
/** Wat dit punt op het volgende niveau brengt. Ontbreekt op het hoogste niveau en bij onbekend. */
export interface HogerNiveau {
  readonly niveau: number
  readonly modelzin: string
}
export interface Themastand {
  readonly thema: string
  readonly titel: string
  readonly kern: Niveaustand
  /** De punten die mogen ontbreken, apart. */
  readonly optioneel: Niveaustand
}
/** Welke punten op welk niveau staan. Onbekend staat apart. */
export interface Niveaustand {
  /** Elk niveau van de schaal, van laag naar hoog, ook als er geen punt op staat. */
  readonly niveaus: readonly PuntenOpNiveau[]
  readonly onbekend: readonly string[]
}
export interface PuntenOpNiveau {
  readonly niveau: number
  readonly naam: string
  readonly items: readonly string[]
}
/** Een punt dat in twee uitslagen verschilt. */
export interface Itemverschil {
  readonly item: string
  /** Ontbreekt: deze lijst had het punt niet. */
  readonly a?: NiveauUitslag
  /** Ontbreekt: deze lijst had het punt niet. */
  readonly b?: NiveauUitslag
  readonly verandering: Verandering
}
/** Een vindplaats: welke bepaling, in welke tekstversie, met een link. */
export interface Bron {
  /** Bron, bepaling en versie, bijvoorbeeld hvw-2014/art-12/lid-3/d@2026-07-01. */
  readonly id: string
  /** Zoals een jurist het schrijft, bijvoorbeeld: Huisvestingswet 2014, artikel 12, derde lid, onder d. */
  readonly titel: string
  /** Hooguit 25 woorden, letterlijk. */
  readonly citaat?: string
  readonly url?: string
  /** Juriconnect-verwijzing op de versiedatum. */
  readonly jci?: string
  readonly ecli?: string
  /** tekst: de tekst zelf. uittreksel: het begin van de pagina. via_ander: via een andere bron. niet: niet gelezen. */
  readonly gelezen: 'tekst' | 'uittreksel' | 'via_ander' | 'niet'
  /** De dag waarop de bron is geraadpleegd (JJJJ-MM-DD). */
  readonly geraadpleegd?: string
}
/** Eén reden: welke regel, in gewoon Nederlands, met bron en zekerheid. */
export interface Motivering {
  /** Regelbestand en rij, bijvoorbeeld urgentie/wettelijke-groep#groep-d. */
  readonly regel: string
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** Een feit dat de uitkomst nog kan veranderen. */
export interface OntbrekendFeit {
  /** JSON-pointer in de aanvraag, bijvoorbeeld /opvang/reden. */
  readonly feit: string
  /** De vraag aan de aanvrager, in gewoon Nederlands. */
  readonly vraag: string
  /** Waarmee het kan worden aangetoond. Nooit iets dat alleen de pleger kan geven. */
  readonly bewijs?: readonly string[]
}
/** Een waarschuwing, een botsing met hogere regels of een plicht. */
export interface Signaal {
  readonly code: string
  /** gevaar: eerst lezen. strijd: een lokale eis botst. recht: wat de aanvrager hieraan heeft. plicht: wat de beslisser moet doen. let_op: een waarschuwing. */
  readonly soort: 'gevaar' | 'strijd' | 'recht' | 'plicht' | 'let_op'
  /** mogelijk: het hangt af van een feit dat nog ontbreekt. */
  readonly geldt: 'ja' | 'mogelijk'
  /** Bij strijd: hoe ernstig. */
  readonly oordeel?: string
  readonly zin: string
  /** Bij strijd: de eis waar het om gaat. */
  readonly toelichting?: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  /** Bij strijd: is er een uitspraak gevonden die dit bevestigt? */
  readonly rechtspraak_gevonden?: boolean
}
/** Wie beslist, en wat die persoon nog zelf moet beoordelen. */
export interface Mens {
  readonly beslisser: string
  readonly vragen: readonly Mensvraag[]
}
export interface Mensvraag {
  readonly vraag: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** Waarmee dit antwoord later opnieuw gemaakt kan worden. */
export interface Versie {
  readonly pakket: string
  readonly pakketversie: string
  readonly peildatum: string
  readonly regels: readonly Regelversie[]
}
