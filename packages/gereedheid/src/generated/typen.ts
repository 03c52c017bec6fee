// Gemaakt door regelbouw uit schemas/gereedheid/. Niet met de hand wijzigen.
import type { Bron, Versie, Zekerheid } from '@voordeur/kern'

/** campagne: een campagne over geweld achter de voordeur. */
export type Lijstnaam = 'campagne'
export type Afdelingnaam =
  | 'woord-vooraf'
  | 'samenvatting'
  | 'context'
  | 'taboe'
  | 'maatwerk'
  | 'samenwerking'
  | 'aangifte'
  | 'regie'
  | 'financieel'
  | 'voetnoten'
export type Notasoort = 'voorstel' | 'cijfer' | 'bewering'
/** regel: een rij of punt van een regelbestand. functie: wat een pakket uitvoert. cijfer: een code van de monitor. pagina: een bladzijde van het handboek. bron: een bepaling in het bronregister. */
export type Plaatssoort = 'regel' | 'functie' | 'cijfer' | 'pagina' | 'bron'
export type Oordeelstand = 'klopt' | 'klopt_niet' | 'onduidelijk' | 'niet_nagegaan'
/** gedragen: de software doet er iets mee. vastgelegd: het staat alleen in een lijst. niet: er is geen software voor. */
export type Notastand = 'gedragen' | 'vastgelegd' | 'niet'

/** Welke toetslijst, en op welke dag. */
export interface Lijstkeuze {
  readonly naam: Lijstnaam
  /** JJJJ-MM-DD. */
  readonly peildatum: string
}
/** Een voorstel, cijfer of bewering van de nota, met de plek in de software of de reden waarom die er niet is. */
export interface Grootboekregel {
  readonly afdeling: Afdelingnaam
  readonly soort: Notasoort
  /** Bij welke pijl van hoofdstuk 4 dit hoort. */
  readonly voorstel?: string
  readonly titel: string
  /** Hoogstens 25 woorden. */
  readonly citaat?: string
  /** De zinnen van de nota waar dit staat. */
  readonly zinnen: readonly string[]
  readonly waar?: readonly Plaats[]
  /** Waarom hier geen software voor is. */
  readonly niet?: string
  readonly oordeel?: Notaoordeel
  /** Wat software hier niet kan. */
  readonly software_kan_niet: string
}
/** Een plek in de software. */
export interface Plaats {
  readonly soort: Plaatssoort
  /** Bijvoorbeeld urgentie/wettelijke-groep#groep-d of @voordeur/urgentie beoordeel. */
  readonly id: string
  /** Wat die plek doet. */
  readonly wat?: string
}
/** Klopt wat de nota zegt? */
export interface Notaoordeel {
  readonly stand: Oordeelstand
  readonly zin: string
}
/** Welk deel van het grootboek van de nota u wilt zien. */
export interface Notakeuze {
  /** JJJJ-MM-DD. */
  readonly peildatum: string
  /** Alleen voorstellen, cijfers of beweringen. De tellingen gaan over alles. */
  readonly soort?: Notasoort
}
/** Wat de nota voorstelt, telt en beweert, per afdeling, met de plek in de software of de reden waarom die er niet is. */
export interface Notaoverzicht {
  readonly peildatum: string
  readonly afdelingen: readonly Notaafdeling[]
  readonly totaal: Notatellingen
  readonly versie: Versie
}
export interface Notaafdeling {
  readonly afdeling: Afdelingnaam
  readonly titel: string
  /** Hoeveel zinnen de afdeling heeft, met titels en toelichting. */
  readonly zinnen: number
  readonly tellingen: Notatellingen
  readonly regels: readonly Notaregel[]
}
/** Geteld per zin van de nota. */
export interface Notatellingen {
  readonly voorstel: Notatelling
  readonly cijfer: Notatelling
  readonly bewering: Notatelling
  readonly samen: Notatelling
}
export interface Notatelling {
  readonly zinnen: number
  readonly gedragen: number
  readonly vastgelegd: number
  readonly niet: number
  /** Afgerond op hele procenten; ontbreekt als er geen zinnen zijn. */
  readonly procent_gedragen?: number
}
export interface Notaregel {
  readonly id: string
  readonly afdeling: Afdelingnaam
  readonly soort: Notasoort
  readonly stand: Notastand
  /** Bij welke pijl van hoofdstuk 4 dit hoort. */
  readonly voorstel?: string
  readonly titel: string
  /** Wat de nota zegt, in onze woorden. */
  readonly zin: string
  readonly citaat?: string
  readonly zinnen: readonly string[]
  readonly waar: readonly Plaats[]
  /** Waarom er geen software voor is. */
  readonly niet?: string
  readonly oordeel?: Notaoordeel
  readonly software_kan_niet: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
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
  readonly werkwoord: 'toetslijst' | 'nota'
  readonly peildatum: string
  /** Wat het werkwoord gevraagd wordt; het werkwoord controleert het zelf. */
  readonly invoer: {
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
