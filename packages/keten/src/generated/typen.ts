// Gemaakt door regelbouw uit schemas/keten/. Niet met de hand wijzigen.
import type { Bron, Mens, Motivering, OntbrekendFeit, Signaal, Versie, Zekerheid } from '@voordeur/kern'

export type Akkoordschaal = 'regionaal' | 'landelijk'
/** Een soort organisatie in de keten. */
export type Actor =
  | 'gemeenteraad'
  | 'college'
  | 'burgemeester'
  | 'centrumgemeente'
  | 'lokaal_team'
  | 'veilig_thuis'
  | 'politie'
  | 'openbaar_ministerie'
  | 'rechter'
  | 'reclassering'
  | 'raad_kinderbescherming'
  | 'gecertificeerde_instelling'
  | 'jeugdhulpaanbieder'
  | 'maatschappelijk_werk'
  | 'onderwijs'
  | 'samenwerkingsverband'
  | 'kinderopvang'
  | 'huisarts'
  | 'ziekenhuis'
  | 'ggz'
  | 'forensische_zorg'
  | 'opvang'
  | 'woningcorporatie'
  | 'schuldhulp'
  | 'sociale_dienst'
  | 'vrouwenorganisatie'
  | 'ervaringsdeskundigen'
  | 'centrum_seksueel_geweld'
  | 'slachtofferhulp'
  | 'zorg_en_veiligheidshuis'
  | 'mda'
  | 'multidisciplinair_centrum'
  | 'ggd'
  | 'branche'
  | 'politieacademie'
  | 'kennisorganisatie'
  | 'ministerie'
  | 'toezicht_en_data'
  | 'werkgever'
  | 'raad_rechtsbijstand'
export type Partijministerie = 'vws' | 'ocw' | 'jenv' | 'szw' | 'bzk' | 'overig'
/** Wat de keten doet. */
export type Functie =
  | 'preventie'
  | 'signalering'
  | 'advies_melding'
  | 'directe_veiligheid'
  | 'hulp'
  | 'opvang'
  | 'herstel_nazorg'
  | 'aangifte_vervolging'
  | 'regie_monitoring'
/** Het nummer van een overdracht in het landelijke model. */
export type Overdrachtnummer =
  | 'h01'
  | 'h02'
  | 'h03'
  | 'h04'
  | 'h05'
  | 'h06'
  | 'h07'
  | 'h08'
  | 'h09'
  | 'h10'
  | 'h11'
  | 'h12'
  | 'h13'
  | 'h14'
  | 'h15'
  | 'h16'
  | 'h17'
  | 'h18'
  | 'h19'
  | 'h20'
  | 'h21'
  | 'h22'
  | 'h23'
  | 'h24'
  | 'h25'
  | 'h26'
  | 'h27'
  | 'h28'
  | 'h29'
  | 'h30'
  | 'h31'
  | 'h32'
  | 'h33'
  | 'h34'
  | 'h35'
  | 'h36'
  | 'h37'
  | 'h38'
  | 'h39'
  | 'h40'
  | 'h41'
  | 'h42'
  | 'h43'
  | 'h44'
  | 'h45'
  | 'h46'
  | 'h47'
  | 'h48'
  | 'h49'
/** Vijf dagen en vijf werkdagen zijn niet hetzelfde. */
export type Eenheid = 'uren' | 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren'
export type Bevindingscode = string
export type Bevindingssoort = 'gat' | 'overlap' | 'overdracht' | 'termijn' | 'schakel'
/** gevaar: raakt de directe veiligheid. ernstig: een wettelijke taak of termijn. aandacht: werkt slechter dan het kan. kennis: goed om te weten. */
export type Ernst = 'gevaar' | 'ernstig' | 'aandacht' | 'kennis'
export type Regiouitkomst =
  'gevaarlijk_gat' | 'ernstige_gaten' | 'aandachtspunten' | 'geen_bevindingen' | 'onbepaald'
/** Een plek in de keten: een soort organisatie of een persoon. */
export type Schakel =
  | 'gemeenteraad'
  | 'college'
  | 'burgemeester'
  | 'centrumgemeente'
  | 'lokaal_team'
  | 'veilig_thuis'
  | 'politie'
  | 'openbaar_ministerie'
  | 'rechter'
  | 'reclassering'
  | 'raad_kinderbescherming'
  | 'gecertificeerde_instelling'
  | 'jeugdhulpaanbieder'
  | 'maatschappelijk_werk'
  | 'onderwijs'
  | 'samenwerkingsverband'
  | 'kinderopvang'
  | 'huisarts'
  | 'ziekenhuis'
  | 'ggz'
  | 'forensische_zorg'
  | 'opvang'
  | 'woningcorporatie'
  | 'schuldhulp'
  | 'sociale_dienst'
  | 'vrouwenorganisatie'
  | 'ervaringsdeskundigen'
  | 'centrum_seksueel_geweld'
  | 'slachtofferhulp'
  | 'zorg_en_veiligheidshuis'
  | 'mda'
  | 'multidisciplinair_centrum'
  | 'ggd'
  | 'branche'
  | 'politieacademie'
  | 'kennisorganisatie'
  | 'ministerie'
  | 'toezicht_en_data'
  | 'werkgever'
  | 'raad_rechtsbijstand'
  | 'slachtoffer'
  | 'burger'
  | 'betrokkene'
  | 'huisgenoot'
  | 'uithuisgeplaatste'
  | 'melder'
export type Routestapsoort = 'zaak' | 'bericht' | 'klok'
export type Routeuitkomst = 'wettelijk_vast' | 'niet_wettelijk_vast' | 'geen_weg' | 'onbepaald'
export type Akkoorduitkomst = 'volledig' | 'onvolledig' | 'onbepaald'
export type Deeluitkomst =
  'moet' | 'mag' | 'mag_met_toestemming' | 'niet_delen' | 'menselijk_oordeel' | 'onbepaald'
/** lengte: een getal. meteen: onverwijld, zodra, direct. vooraf: voor het besluit. geen: de bron noemt geen termijn. niet_gevonden: er is gezocht en niets gevonden. */
export type Termijnvorm = 'lengte' | 'meteen' | 'vooraf' | 'altijd_bereikbaar' | 'geen' | 'niet_gevonden'
/** Schuift het einde op voor een weekend of feestdag? */
export type Termijnenwet = 'geldt' | 'uitgesloten' | 'geen_wettelijke_termijn'
/** Hoe vast ligt deze overdracht? wet: in een wet of besluit, als plicht van een organisatie. eigen_plicht: de wet legt de plicht bij iemand zelf; organisaties hoeven haar niet af te spreken. bevoegdheid: het mag van de wet, het moet niet; dan is het ook geen gat. norm: beroepsnorm of protocol. praktijk: zo gaat het. wens: een voorstel. */
export type Overdrachtplicht = 'wet' | 'eigen_plicht' | 'bevoegdheid' | 'norm' | 'praktijk' | 'wens'
/** zaak: de zaak gaat verder bij een ander. bericht: een ander wordt ingelicht. klok: een termijn binnen dezelfde schakel. */
export type Overdrachtsoort = 'zaak' | 'bericht' | 'klok'
export type Niveau = 'lokaal' | 'regionaal' | 'landelijk'
/** Alleen eindverantwoordelijk telt voor een gat of een overlap. */
export type Rol = 'eindverantwoordelijk' | 'uitvoerend' | 'draagt_bij' | 'geinformeerd'
/** Moet deze actor een meldcode hebben? */
export type Meldcodeplicht = 'verplicht' | 'niet_verplicht' | 'niet_van_toepassing' | 'onbekend'
export type Ministeriecode = 'vws' | 'ocw' | 'jenv' | 'szw' | 'bzk' | 'overig'
export type Regiotypecode =
  | 'veilig_thuis'
  | 'centrumgemeente'
  | 'ghnt'
  | 'centrum_seksueel_geweld'
  | 'zorg_en_veiligheidshuis'
  | 'veiligheidsregio'
  | 'politie_eenheid'
  | 'ggd'
  | 'jeugdregio'
export type LandelijkeRolcode =
  | 'nationaal_rapporteur_mensenhandel'
  | 'regeringscommissaris_seksueel_geweld'
  | 'nationaal_coordinator'
  | 'voorgestelde_nationaal_rapporteur'
export type Rolsoort = 'rapporteur' | 'commissaris' | 'coordinator'
/** Gaat het mandaat ook over huiselijk geweld? */
export type RolOverHuiselijkGeweld = 'ja' | 'nee' | 'niet_gevonden'
/** Ontbreekt: regio. */
export type Regioschaal = 'gemeente' | 'regio' | 'land'
/** Iemand die zelf aan de keten begint of iets terugkrijgt. */
export type Persoon = 'slachtoffer' | 'burger' | 'betrokkene' | 'huisgenoot' | 'uithuisgeplaatste' | 'melder'
export type Bevindingsoort = 'gat' | 'overlap' | 'overdracht' | 'termijn' | 'schakel' | 'geen'
/** Hoeveel organisaties zijn eindverantwoordelijk voor deze functie in deze gemeente? */
export type Eindverantwoordelijken = 'geen' | 'een' | 'meer'
/** Welke termijn het landelijke model noemt. */
export type Regelvorm = 'lengte' | 'meteen' | 'vooraf' | 'altijd_bereikbaar' | 'geen' | 'niet_gevonden'
/** De afgesproken termijn naast die van de regel. */
export type Vergelijking = 'niet_langer' | 'kan_langer' | 'langer'
/** Hoeveel van lokaal team, Veilig Thuis, gecertificeerde instelling en Raad beoordelen dezelfde veiligheid? */
export type Beoordelaars = 'hoogstens_een' | 'meer'
/** Hoeveel van Zorg- en Veiligheidshuis, MDA++ en multidisciplinair centrum zijn er? */
export type Tafels = 'hoogstens_een' | 'meer'
export type Schaal = 'gemeente' | 'regio' | 'land'
/** anoniem: geen gegevens die naar iemand leiden; bij een bericht aan iemand zelf (H27, H28, H47) alleen het bericht, zonder wat er verder is vastgelegd. contact: naam en bereikbaarheid. veiligheid: feiten over geweld en gezin. */
export type Gegevenscategorie =
  'anoniem' | 'contact' | 'veiligheid' | 'gezondheid' | 'strafrecht' | 'financieel'
export type Woordsoort =
  'persoon' | 'regiouitkomst' | 'routeuitkomst' | 'akkoorduitkomst' | 'deeluitkomst' | 'categorie' | 'ernst'
export type Ketenwerkwoord = 'regio' | 'route' | 'akkoord' | 'delen'
export type Ketensignaalsoort = 'gevaar' | 'strijd' | 'recht' | 'plicht' | 'let_op' | 'mens'
export type Akkoordonderdeel = 'functie' | 'overdracht' | 'termijn' | 'partij' | 'ministerie' | 'akkoord'

/** Een landelijk of regionaal akkoord als gegevens. */
export interface Akkoord {
  readonly soort?: 'akkoord'
  readonly naam: string
  /** Dit is een voorbeeld en geen echt akkoord. */
  readonly illustratie?: boolean
  readonly schaal: Akkoordschaal
  readonly van?: string
  readonly evaluatie?: string
  /** @maxItems 2000 */
  readonly partijen: readonly Partij[]
  /** @maxItems 5000 */
  readonly toezeggingen: readonly Toezegging[]
  /** @maxItems 500 */
  readonly overdrachten?: readonly Overdrachtafspraak[]
}
export interface Partij {
  readonly id: string
  readonly naam: string
  readonly actor: Actor
  readonly ministerie?: Partijministerie
  /** Ontbreekt: onbekend. */
  readonly getekend?: boolean
}
export interface Toezegging {
  readonly functie: Functie
  /** @maxItems 500 */
  readonly partijen: readonly string[]
  /** De partij die eindverantwoordelijk is. */
  readonly eigenaar?: string
  readonly wat: string
  /** Is er geld voor? Ontbreekt: onbekend. */
  readonly geld?: boolean
  /** Bedrag in eurocent. */
  readonly bedrag_cent?: number
  readonly indicator?: string
  readonly evaluatie?: string
}
export interface Overdrachtafspraak {
  readonly overdracht: Overdrachtnummer
  readonly afgesproken?: boolean
  /** @maxItems 500 */
  readonly partijen?: readonly string[]
  readonly termijn?: Afsprakentermijn
}
/** Een termijn zoals partijen die afspreken. */
export interface Afsprakentermijn {
  readonly aantal: number
  readonly eenheid: Eenheid
}
export interface Bevinding {
  readonly code: Bevindingscode
  readonly soort: Bevindingssoort
  readonly ernst: Ernst
  /** Tabel en rij. */
  readonly regel: string
  readonly zin: string
  /** Wat het zou oplossen. */
  readonly herstel: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly waar: Vindplaatsen
}
export interface Vindplaatsen {
  readonly functie?: Functie
  readonly gemeenten?: readonly string[]
  readonly alle_gemeenten?: boolean
  /** Id’s. */
  readonly organisaties?: readonly string[]
  readonly overdracht?: Overdrachtnummer
  /** De naam van de overdracht. */
  readonly naam?: string
  /** JSON-pointer in het bestand. */
  readonly feit?: string
}
export interface Versnippering {
  /** 0 is alles verbonden, 1 is alles los. Ontbreekt bij niets te meten. */
  readonly maat?: number
  /** Aantal paren van functie en gemeente met meer dan één actieve organisatie. */
  readonly cellen: number
  /** Aantal verbindingen dat ontbreekt, over alle cellen samen. */
  readonly losse_delen: number
  readonly per_functie: readonly VersnipperingPerFunctie[]
  readonly zin: string
  /** De afspraken zijn niet volledig ingevuld: de maat is een bovengrens. */
  readonly onbekend?: boolean
}
export interface VersnipperingPerFunctie {
  readonly functie: Functie
  readonly maat: number
}
export interface Regiotoets {
  readonly uitkomst: Regiouitkomst
  readonly titel: string
  readonly bevindingen: readonly Bevinding[]
  readonly versnippering: Versnippering
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Routestap {
  readonly overdracht: Overdrachtnummer
  readonly naam: string
  readonly van: Schakel
  readonly naar: Schakel
  /** De termijn in woorden. */
  readonly termijn: string
  readonly soort?: Routestapsoort
  /** Heeft deze stap een termijn in getallen? */
  readonly telt_mee?: boolean
  readonly begin?: string
  /** Laatste dag als alle termijnen tot de laatste dag worden gebruikt. */
  readonly uiterlijk: string
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly stappen: readonly Rekenstap[]
}
export interface Rekenstap {
  readonly datum: string
  readonly zin: string
  readonly bron: readonly string[]
  readonly zekerheid: Zekerheid
}
export interface Weg {
  readonly schakels: readonly Schakel[]
  readonly overdrachten: readonly Overdrachtnummer[]
  /** Geen andere weg heeft minder overdrachten. */
  readonly kortste: boolean
  /** Elke overdracht staat in een gelezen wet of besluit. */
  readonly wettelijk_vast: boolean
  readonly uiterlijk: string
  readonly kalenderdagen: number
  readonly werkdagen: number
  /** Voor deze stappen is geen termijn in getallen; zij tellen niet mee in de som. */
  readonly zonder_termijn: readonly Overdrachtnummer[]
  readonly stappen: readonly Routestap[]
}
export interface Routeantwoord {
  readonly uitkomst: Routeuitkomst
  readonly titel: string
  readonly wegen: readonly Weg[]
  /** Kringen op deze weg: gemeld, niet gevolgd. */
  readonly kringen: readonly Schakel[][]
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface OpenPunt {
  readonly code: Bevindingscode
  readonly ernst: Ernst
  readonly regel: string
  readonly zin: string
  readonly herstel: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  /** Waar het over gaat, in woorden. */
  readonly over?: string
  readonly functie?: Functie
  readonly overdracht?: Overdrachtnummer
  readonly partij?: string
  readonly actor?: Actor
  readonly ministerie?: string
}
export interface Akkoordtoets {
  readonly uitkomst: Akkoorduitkomst
  readonly titel: string
  readonly volledigheid: Akkoordvolledigheid
  readonly punten: readonly OpenPunt[]
  readonly per_partij: readonly Partijpunt[]
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Akkoordvolledigheid {
  readonly functies: number
  readonly functies_gedekt: number
  readonly overdrachten: number
  readonly overdrachten_afgesproken: number
  /** Termijnen uit wet of protocol binnen één schakel. */
  readonly termijnen: number
  readonly termijnen_genoemd: number
  readonly ministeries: number
  readonly ministeries_genoemd: number
}
export interface Partijpunt {
  readonly partij?: string
  readonly actor?: Actor
  readonly ministerie?: string
  readonly naam: string
  /** Staat deze partij in het akkoord? */
  readonly deelnemer: boolean
  /** Waar deze partij zich nog aan moet verbinden. */
  readonly nog: readonly string[]
}
export interface Deelantwoord {
  readonly uitkomst: Deeluitkomst
  readonly titel: string
  readonly overdracht: Overdracht
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Overdracht {
  readonly overdracht: Overdrachtnummer
  readonly naam: string
  readonly van: readonly Schakel[]
  readonly naar: readonly Schakel[]
  readonly aanleiding: string
  readonly termijn: Overdrachttermijn
  readonly plicht: Overdrachtplicht
  /** Raakt deze overdracht de directe veiligheid? */
  readonly veiligheid: boolean
  readonly soort: Overdrachtsoort
}
export interface Overdrachttermijn {
  readonly vorm: Termijnvorm
  readonly aantal?: number
  readonly eenheid?: Eenheid
  /** De gebeurtenis waarmee de termijn begint. */
  readonly anker: string
  /** De stap die eerst klaar moet zijn. Ontbreekt: de termijn begint bij aankomst. */
  readonly na?: Overdrachtnummer
  readonly verlenging?: Verlenging
  readonly termijnenwet?: Termijnenwet
  /** De bepaling die de Algemene termijnenwet uitsluit. */
  readonly uitgesloten_door?: string
}
export interface Verlenging {
  readonly aantal: number
  readonly eenheid: Eenheid
  readonly telkens: boolean
}
export interface FunctieInModel {
  readonly functie: Functie
  readonly nummer: string
  readonly naam: string
  /** Het woord dat de nota voor deze functie gebruikt; alleen bij de vijf functies van de nota. */
  readonly nota_woord?: string
  /** Onder welke van de vijf de nota deze functie brengt. */
  readonly valt_onder?: Functie
  /** Een van de vijf functies van de nota. */
  readonly kern: boolean
  readonly levert: string
  /** Waarom dit in het model staat. */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface FaseInModel {
  /** De naam telt meer dan het nummer: sommige bronnen nummeren 1, 2a en 2b. */
  readonly fase: number
  readonly naam: string
  readonly product: string
  readonly doel: string
  readonly functie: Functie
  /** Waarom dit in het model staat. */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface ActorInModel {
  readonly actor: Actor
  readonly nummer: string
  readonly naam: string
  readonly niveaus: readonly Niveau[]
  readonly functies: readonly Functierol[]
  /** Noemt de nota deze actor? */
  readonly in_nota: boolean
  readonly meldcode: Meldcodeplicht
  /** Wat verder van belang is. */
  readonly weetje?: string
  /** Waarom dit in het model staat. */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Functierol {
  readonly functie: Functie
  readonly rol: Rol
}
export interface OverdrachtInModel {
  readonly overdracht: Overdrachtnummer
  readonly naam: string
  readonly van: readonly Schakel[]
  readonly naar: readonly Schakel[]
  readonly aanleiding: string
  readonly termijn: Overdrachttermijn
  readonly plicht: Overdrachtplicht
  /** Raakt deze overdracht de directe veiligheid? */
  readonly veiligheid: boolean
  readonly soort: Overdrachtsoort
  /** Waarom dit in het model staat. */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface MinisterieInModel {
  readonly ministerie: Ministeriecode
  readonly naam: string
  readonly onderwerpen: readonly string[]
  readonly nota: boolean
  /** Waarom dit in het model staat. */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface RegiotypeInModel {
  readonly type: Regiotypecode
  readonly naam: string
  readonly toelichting: string
  readonly aantallen: readonly Regioaantal[]
  /** Hoeveel er op de peildatum zijn. Ontbreekt: niet bekend. */
  readonly aantal?: number
  /** Waarom dit in het model staat. */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** Ontbreekt het aantal, dan is het niet bekend. */
export interface Regioaantal {
  readonly van: string
  readonly tot?: string
  readonly aantal?: number
  readonly zekerheid: Zekerheid
}
export interface RolInModel {
  readonly rol: LandelijkeRolcode
  readonly naam: string
  readonly soort: Rolsoort
  readonly huiselijk_geweld: RolOverHuiselijkGeweld
  readonly toelichting: string
  /** Waarom dit in het model staat. */
  readonly omdat: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** Het landelijke model van de keten op een dag. */
export interface Ketenmodel {
  readonly peildatum: string
  /** In de volgorde van de keten; de vijf van de nota hebben kern: true. */
  readonly functies: readonly FunctieInModel[]
  /** De fasen van de gefaseerde ketenzorg: eerst veiligheid. */
  readonly fasen: readonly FaseInModel[]
  readonly actoren: readonly ActorInModel[]
  readonly overdrachten: readonly OverdrachtInModel[]
  readonly ministeries: readonly MinisterieInModel[]
  /** Soorten regio’s, die niet gelijk lopen. */
  readonly regiotypen: readonly RegiotypeInModel[]
  /** Landelijke rollen die makkelijk worden verward. */
  readonly rollen: readonly RolInModel[]
  /** De lijst van 18 juli 2022; leeg voor die dag, want er is geen eerdere lijst gelezen. */
  readonly centrumgemeenten: readonly string[]
  readonly versie: Versie
}
/** Een regio, een gemeente of het land beschrijft zijn eigen keten: wie doet wat waar, en wat is afgesproken. Geen gegevens van mensen. */
export interface Regio {
  readonly soort?: 'regio'
  readonly naam: string
  readonly schaal?: Regioschaal
  /** @maxItems 400 */
  readonly gemeenten: readonly string[]
  /** @maxItems 20000 */
  readonly organisaties: readonly Organisatie[]
  /** @maxItems 50000 */
  readonly overdrachten?: readonly Afspraak[]
  readonly volledig?: Volledigheid
  readonly situatie?: Situatie
}
export interface Organisatie {
  readonly id: string
  readonly naam: string
  readonly actor: Actor
  /**
   * Waar deze organisatie werkt. Ontbreekt: in alle gemeenten van dit bestand.
   *
   * @maxItems 400
   */
  readonly gemeenten?: readonly string[]
  readonly functies: Organisatiefuncties
}
/** Per functie de rol. */
export interface Organisatiefuncties {
  readonly preventie?: Rol
  readonly signalering?: Rol
  readonly advies_melding?: Rol
  readonly directe_veiligheid?: Rol
  readonly hulp?: Rol
  readonly opvang?: Rol
  readonly herstel_nazorg?: Rol
  readonly aangifte_vervolging?: Rol
  readonly regie_monitoring?: Rol
}
export interface Afspraak {
  readonly overdracht: Overdrachtnummer
  /**
   * Id’s van organisaties uit dit bestand. Ontbreekt: iemand zelf, zoals een slachtoffer.
   *
   * @maxItems 500
   */
  readonly van?: readonly string[]
  /**
   * Ontbreekt: iemand zelf, zoals een melder.
   *
   * @maxItems 500
   */
  readonly naar?: readonly string[]
  /** Ontbreekt: onbekend. */
  readonly afgesproken?: boolean
  readonly termijn?: Afsprakentermijn
}
/** Wat niet als volledig is genoemd, is onbekend en nooit een gat. */
export interface Volledigheid {
  /** Voor deze functies staan alle organisaties in dit bestand. Wie dan ontbreekt, is er niet. */
  readonly functies?: readonly Functie[]
  /** Staan alle afspraken over overdrachten in dit bestand? */
  readonly overdrachten?: boolean
}
/** Wat de regio over zichzelf weet. Weet u iets niet, laat het dan weg. */
export interface Situatie {
  /** Is er één coördinator voor de hele aanpak? */
  readonly coordinator?: boolean
  /** Is er een vastgestelde regiovisie? */
  readonly regiovisie?: boolean
  /** Staat er een dag voor de evaluatie? */
  readonly evaluatie_gepland?: boolean
  /** Is het geld structureel? */
  readonly structureel_geld?: boolean
  /** Gebruiken alle partijen dezelfde definities? */
  readonly zelfde_definities?: boolean
  /** Is bekend hoeveel zaken van incident tot vonnis afvallen? */
  readonly trechter_in_beeld?: boolean
  /** Is Veilig Thuis bij spoed altijd bereikbaar? */
  readonly altijd_bereikbaar?: boolean
  /** Is er een chat die dag en nacht open is? */
  readonly chat_altijd_open?: boolean
  /** Is er hulp op maat voor slachtoffers die financieel zelfstandig zijn? */
  readonly zelfstandige_slachtoffers?: boolean
  /** Zijn kinderen in de opvang zelf cliënt? */
  readonly kinderen_eigen_client?: boolean
  /** Is er plek voor slachtoffers met elke verblijfsstatus waarvoor de wet opvang kent? */
  readonly opvang_voor_elke_verblijfsstatus?: boolean
  /** Weet elke organisatie wie zij bij wie belt? */
  readonly contactafspraak?: boolean
  /** Zijn er genoeg opvangplaatsen? */
  readonly genoeg_opvangplaatsen?: boolean
  /** Stromen mensen op tijd uit naar een woning? */
  readonly uitstroom_op_tijd?: boolean
  /** Is urgentie te krijgen zonder aangifte of afgeronde echtscheiding? */
  readonly urgentie_zonder_aangifte_eis?: boolean
  /** Is onderwijs voor kinderen in de opvang geregeld? */
  readonly onderwijs_in_opvang_geregeld?: boolean
  /** Werken lokale teams ook aan veiligheid? */
  readonly lokaal_team_kijkt_naar_veiligheid?: boolean
  /** Blijft Veilig Thuis binnen de wettelijke termijnen? */
  readonly veilig_thuis_op_tijd?: boolean
  /** Start de Raad zonder lange wachttijd? */
  readonly raad_start_op_tijd?: boolean
  /** Is er een vervolg voor de pleger na een huisverbod? */
  readonly plegeraanpak_na_huisverbod?: boolean
  /** Ligt vast wie de veiligheid beoordeelt? */
  readonly beoordeling_afgestemd?: boolean
  /** Ligt vast welke tafel welke complexe zaak heeft? */
  readonly tafels_afgestemd?: boolean
  /** Zijn campagnes van Rijk, gemeente en regio op elkaar afgestemd? */
  readonly campagnes_afgestemd?: boolean
  /** Is er één landelijke regie? */
  readonly landelijke_regie?: boolean
  /** Ligt vast welk ministerie waarvoor aan zet is? */
  readonly ministeries_afgestemd?: boolean
}
/** Uitgewerkte gevallen: feiten en datum erin, verwacht antwoord eruit, met de reden. Uitleg en test tegelijk. */
export interface Scenariobestand {
  readonly soort: 'scenarios'
  readonly titel: string
  readonly toelichting?: string
  readonly scenarios: readonly Scenario[]
}
export interface Scenario {
  readonly id: string
  readonly titel: string
  readonly werkwoord: 'toetsRegio' | 'route' | 'toetsAkkoord' | 'magGedeeld'
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
  /** Deze codes staan bij de bevindingen of open punten. */
  readonly bevindingen?: readonly string[]
  /** Over deze overdrachten heeft het akkoord een open punt. */
  readonly open_overdrachten?: readonly Overdrachtnummer[]
  /** Over deze overdrachten heeft het akkoord juist geen open punt. */
  readonly geen_open_overdrachten?: readonly Overdrachtnummer[]
  /** Deze codes staan er juist niet. */
  readonly geen_bevindingen?: readonly string[]
}
export interface Functieregel {
  readonly functie: Functie
  readonly nummer: string
  readonly naam: string
  /** Het woord dat de nota voor deze functie gebruikt; alleen bij de vijf functies van de nota. */
  readonly nota_woord?: string
  /** Onder welke van de vijf de nota deze functie brengt. */
  readonly valt_onder?: Functie
  /** Een van de vijf functies van de nota. */
  readonly kern: boolean
  readonly levert: string
}
/** Een fase van de gefaseerde ketenzorg. De volgende mag alvast worden voorbereid. */
export interface Fase {
  /** De naam telt meer dan het nummer: sommige bronnen nummeren 1, 2a en 2b. */
  readonly fase: number
  readonly naam: string
  readonly product: string
  readonly doel: string
  readonly functie: Functie
}
export interface Actorregel {
  readonly actor: Actor
  readonly nummer: string
  readonly naam: string
  readonly niveaus: readonly Niveau[]
  readonly functies: readonly Functierol[]
  /** Noemt de nota deze actor? */
  readonly in_nota: boolean
  readonly meldcode: Meldcodeplicht
  /** Wat verder van belang is. */
  readonly weetje?: string
}
export interface Ministerie {
  readonly ministerie: Ministeriecode
  readonly naam: string
  readonly onderwerpen: readonly string[]
  readonly nota: boolean
}
export interface Regiotype {
  readonly type: Regiotypecode
  readonly naam: string
  readonly toelichting: string
  readonly aantallen: readonly Regioaantal[]
}
export interface Centrumgemeentelijst {
  readonly gemeenten: readonly string[]
}
export interface LandelijkeRol {
  readonly rol: LandelijkeRolcode
  readonly naam: string
  readonly soort: Rolsoort
  readonly huiselijk_geweld: RolOverHuiselijkGeweld
  readonly toelichting: string
}
export interface Bevindingoordeel {
  readonly code: Bevindingscode
  readonly soort: Bevindingsoort
  readonly ernst: Ernst
  /** Wat het zou oplossen. */
  readonly herstel: string
}
export interface Bezetting {
  readonly functie?: Functie
  readonly eindverantwoordelijken?: Eindverantwoordelijken
  /** Biedt iemand hier hulp of nazorg? */
  readonly zorg_geboden?: boolean
}
export interface Afspraakfeiten {
  readonly plicht?: Overdrachtplicht
  readonly veiligheid?: boolean
  readonly afgesproken?: boolean
}
export interface Termijnfeiten {
  readonly regel?: Regelvorm
  readonly vergelijking?: Vergelijking
  readonly plicht?: Overdrachtplicht
  /** Is er een termijn afgesproken? */
  readonly eigen_termijn?: boolean
}
export interface Schakelfeiten {
  readonly verbonden?: boolean
  readonly heeft_functie?: boolean
}
export interface Regiefeiten {
  readonly coordinator?: boolean
  readonly regiovisie?: boolean
  readonly evaluatie_gepland?: boolean
  readonly structureel_geld?: boolean
  readonly zelfde_definities?: boolean
  readonly trechter_in_beeld?: boolean
}
export interface Toegangfeiten {
  readonly altijd_bereikbaar?: boolean
  readonly chat_altijd_open?: boolean
  readonly zelfstandige_slachtoffers?: boolean
  readonly kinderen_eigen_client?: boolean
  readonly opvang_voor_elke_verblijfsstatus?: boolean
  readonly contactafspraak?: boolean
}
export interface Doorstroomfeiten {
  readonly genoeg_opvangplaatsen?: boolean
  readonly uitstroom_op_tijd?: boolean
  readonly urgentie_zonder_aangifte_eis?: boolean
  readonly onderwijs_in_opvang_geregeld?: boolean
}
export interface Veiligheidfeiten {
  readonly lokaal_team_kijkt_naar_veiligheid?: boolean
  readonly veilig_thuis_op_tijd?: boolean
  readonly raad_start_op_tijd?: boolean
  readonly plegeraanpak_na_huisverbod?: boolean
}
export interface Samenloopfeiten {
  readonly beoordelaars_veiligheid?: Beoordelaars
  readonly beoordeling_afgestemd?: boolean
  readonly tafels_complexe_zaken?: Tafels
  readonly tafels_afgestemd?: boolean
  readonly campagnes_afgestemd?: boolean
}
export interface Landfeiten {
  readonly schaal?: Schaal
  readonly landelijke_regie?: boolean
  readonly ministeries_afgestemd?: boolean
}
export interface Deelfeiten {
  readonly overdracht?: Overdrachtnummer
  readonly categorie?: Gegevenscategorie
  /** Heeft de betrokkene, of wie voor hem beslist, toestemming gegeven? */
  readonly toestemming?: boolean
  /** Zijn deze gegevens nodig voor deze overdracht? */
  readonly noodzakelijk?: boolean
}
export interface Deelbesluit {
  readonly uitkomst: Deeluitkomst
}
export interface Vraagregel {
  readonly feit: string
  readonly vraag: string
}
export interface Woord {
  readonly over: Woordsoort
  readonly waarde: string
  readonly zin: string
}
export interface Signaalfeiten {
  readonly werkwoord?: Ketenwerkwoord
  readonly gevaar?: boolean
  readonly illustratie?: boolean
  readonly wettelijk_vast?: boolean
  readonly heeft_termijn?: boolean
}
export interface Ketensignaal {
  readonly code: string
  readonly soort: Ketensignaalsoort
}
export interface Puntfeiten {
  readonly onderdeel?: Akkoordonderdeel
  readonly toegezegd?: boolean
  readonly eigenaar?: boolean
  readonly geld?: boolean
  readonly indicator?: boolean
  readonly evaluatie?: boolean
  readonly wettelijk?: boolean
}
