// Gemaakt door regelbouw uit schemas/monitor/. Niet met de hand wijzigen.
import type { Bron, Mens, Motivering, OntbrekendFeit, Signaal, Versie, Zekerheid } from '@voordeur/kern'

/** De naam van een definitie in het register. */
export type Naam = string
/** De korte code van een cijfer, zoals K02. */
export type Cijfercode = string
/** afgeleid: zelf berekend uit andere cijfers; nooit een officieel cijfer. */
export type Herkomst = 'nota' | 'statistiek' | 'onderzoek' | 'overheid' | 'pers' | 'norm' | 'wet' | 'afgeleid'
/** Wat er geteld wordt. */
export type Teleenheid =
  | 'personen'
  | 'kinderen'
  | 'incidenten'
  | 'meldingen'
  | 'adviezen'
  | 'aangiften'
  | 'verdachten'
  | 'zaken'
  | 'sancties'
  | 'huisverboden'
  | 'plaatsen'
  | 'organisaties'
  | 'gemeenten'
  | 'gezinnen'
  | 'dagen'
  | 'weken'
  | 'minuten'
  | 'eurocent'
  | 'guldencent'
  | 'jaartal'
  | 'ja_of_nee'
/** aandeel: een deel van een genoemde noemer. maat: een gemiddelde, duur of verhouding die geen deel van een geheel is. */
export type Definitiesoort = 'aantal' | 'aandeel' | 'bedrag' | 'maat' | 'jaartal' | 'ja_nee'
export type Gebiedsoort =
  'land' | 'landsdeel' | 'provincie' | 'veilig_thuis_regio' | 'regio' | 'gemeente' | 'eu'
export type Bevindingsoort =
  | 'tegenstrijdig'
  | 'noemer'
  | 'datum'
  | 'verouderd'
  | 'andere_definitie'
  | 'herkomst_onbekend'
  | 'niet_publiceren'
  | 'onbeslist'
export type Kostencode = string
/** Wie betaalt of het nadeel heeft. */
export type Drager =
  | 'slachtoffer'
  | 'burger'
  | 'zorgverzekeraar'
  | 'eigen_risico'
  | 'rijk'
  | 'gemeente'
  | 'centrumgemeente'
  | 'werkgever'
  | 'corporatie'
  | 'zorg'
  | 'onderwijs'
/** cash: er gaat geld om. welvaart: verlies aan leven en welzijn, in geld uitgedrukt. */
export type Kostensoort = 'cash' | 'welvaart'
export type Kostenherkomst = 'gemeten' | 'geschat' | 'orde_van_grootte'
/** Welk deel van de kosten van deze drager in de post zit. */
export type Dekking = 'volledig' | 'gedeeltelijk' | 'onbekend'
export type Kostenuitkomst = 'volledig' | 'gedeeltelijk' | 'onbepaald'
export type Kostenstand = 'bekend' | 'gedeeltelijk' | 'onbekend'
export type Apartreden = 'orde_van_grootte' | 'bedrag' | 'toerekening' | 'prijspeil' | 'drager' | 'dubbel'
export type Leesfoutcode =
  'kolommen' | 'definitie' | 'gebied' | 'periode' | 'getal' | 'dubbel' | 'dimensie' | 'aanhaling'
export type Vergelijkoordeel = 'ja' | 'met_voorbehoud' | 'nee' | 'onbepaald'
export type Vergelijkreden =
  | 'gelijk'
  | 'andere_definitie'
  | 'reeksbreuk'
  | 'mogelijke_breuk'
  | 'ander_gebied'
  | 'andere_periode'
  | 'ander_deel_van_jaar'
  | 'waarde_ontbreekt'
  | 'voorlopig'
  | 'steekproef'
  | 'afgerond'
  | 'andere_bron'
  | 'definitie_onbekend'
export type Nulmetinguitkomst =
  'nulmeting' | 'vergeleken' | 'deels_vergeleken' | 'niet_vergelijkbaar' | 'onbepaald'
export type Indicatorcode = string
export type Frequentie = 'halfjaar' | 'jaar' | 'twee_jaar' | 'vier_jaar' | 'per_verkiezing' | 'onbekend'
export type Niveau = 'land' | 'regio' | 'gemeente'
/** Welke kant gewenst is. geen_doel: meer kan ook goed zijn. */
export type Richting = 'omlaag' | 'omhoog' | 'geen_doel' | 'achtergrond' | 'ja' | 'geen'
export type Meetstand = 'bekend' | 'onbekend'
export type Verschilkant = 'hoger' | 'lager' | 'gelijk'
export type Gewenst = 'ja' | 'nee' | 'geen_oordeel'
export type NietGebruiktReden = 'ander_gebied' | 'andere_periode' | 'geen_indicator'
/** Hoe de bron het getal bedoelt. Ontbreekt: precies zo. */
export type Grens = 'ongeveer' | 'minstens' | 'hoogstens'
export type Stapnaam =
  | 'slachtofferschap'
  | 'incident'
  | 'melding_politie'
  | 'melding_veilig_thuis'
  | 'aangifte'
  | 'aanhouding'
  | 'instroom_om'
  | 'vervolging'
  | 'veroordeling'
  | 'sanctie'
  | 'recidive'
export type Breukzekerheid = 'ja' | 'mogelijk'
export type Werkwoord = 'cijfers' | 'trechter' | 'nulmeting' | 'kosten'
export type Voorstelstatus = 'onbekend' | 'niet_gerealiseerd_zoals_voorgesteld'
export type Woordsoort =
  | 'trechter'
  | 'nulmeting'
  | 'kosten'
  | 'teleenheid'
  | 'teleenheid_enkel'
  | 'drager'
  | 'gebied'
  | 'reden_apart'
  | 'grens'
export type Breukfeit = 'ja' | 'mogelijk' | 'nee'
export type Vergelijksoort = 'aantal' | 'aandeel'
/** cohort: dezelfde zaken zijn gevolgd. periode: alles wat in de periode gebeurde, ook in oude zaken. */
export type Telwijze = 'cohort' | 'periode'
export type Verhoudingoordeel = 'toon' | 'fout' | 'ingehouden'
export type Postoordeel = 'optellen' | 'apart' | 'onbekend'
export type Postreden =
  'goed' | 'orde_van_grootte' | 'bedrag' | 'toerekening' | 'prijspeil' | 'drager' | 'dubbel'
export type Aandachtsoort = 'let_op' | 'mens'
/** volledig: elke stap van de hoofdlijn is bekend. open: een deel. onbepaald: geen enkele. */
export type Trechteruitkomst = 'volledig' | 'open' | 'onbepaald'
export type Stapstand = 'gegeven' | 'afgeleid' | 'onbekend'
/** afgeleid: uit een keten van gegeven verhoudingen. ingehouden: de getallen passen niet op elkaar, dus er staat geen percentage. */
export type Verhoudingstand = 'gegeven' | 'berekend' | 'afgeleid' | 'onbekend' | 'ingehouden'

/** Welke cijfers u wilt zien. */
export interface Cijferkeuze {
  /** Alleen cijfers die op deze dag bekend waren (JJJJ-MM-DD). */
  readonly peildatum: string
  readonly definitie?: Naam
  readonly code?: Cijfercode
  readonly herkomst?: Herkomst
  /** Alleen cijfers waarvan de periode dit jaar raakt. */
  readonly jaar?: number
}
export interface Cijferoverzicht {
  readonly peildatum: string
  readonly cijfers: readonly Cijfer[]
  readonly definities: readonly Definitie[]
  readonly breuken: readonly Breuk[]
  readonly bevindingen: readonly Bevinding[]
  readonly versie: Versie
}
export interface Cijfer {
  readonly code: Cijfercode
  readonly definitie: Naam
  readonly titel: string
  readonly telt: Teleenheid
  readonly soort: Definitiesoort
  readonly populatie: string
  /** Ontbreekt: onbekend. */
  readonly waarde?: Waarde
  /** De waarde als tekst, zoals 38,4%. */
  readonly in_woorden: string
  readonly gebied: Cijfergebied
  readonly periode?: Periode
  readonly uitgever: string
  readonly gepubliceerd?: string
  readonly herkomst: Herkomst
  readonly voorlopig?: boolean
  readonly opmerking?: string
  readonly bevindingen: readonly Naam[]
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Cijfergebied {
  readonly soort: Gebiedsoort
  /** Zoals de bron het gebied noemt. */
  readonly naam?: string
}
export interface Periode {
  /** Eerste dag (JJJJ-MM-DD). */
  readonly van: string
  /** Laatste dag, die dag telt mee. */
  readonly tot: string
}
export interface Definitie {
  readonly definitie: Naam
  readonly titel: string
  readonly telt: Teleenheid
  readonly soort: Definitiesoort
  /** Over wie of wat het gaat. */
  readonly populatie: string
  readonly omschrijving: string
  /** Bij een aandeel: waarvan het een deel is. */
  readonly noemer?: string
  /** De stap in de trechter die dit telt. */
  readonly stap?: Stapnaam
  /** De verhouding in de trechter die dit aandeel is. */
  readonly verhouding?: Stappaar
  /** Geschat uit een enquête of steekproef. */
  readonly steekproef?: boolean
}
export interface Breuk {
  readonly breuk: Naam
  readonly definities: readonly Naam[]
  readonly laatste_oude_dag: string
  /** Tussen deze twee dagen is niet bekend welke telling gold. */
  readonly eerste_nieuwe_dag: string
  /** mogelijk: niet zeker dat de telling veranderde. */
  readonly zeker: 'ja' | 'mogelijk'
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Bevinding {
  readonly bevinding: Naam
  readonly soort: Bevindingsoort
  readonly over: readonly Cijfercode[]
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Kosteninvoer {
  readonly gebied: Gebied
  /** Het jaar waarover de kosten gaan. */
  readonly jaar: number
  readonly posten: readonly Kostenpost[]
}
export interface Gebied {
  readonly soort: Gebiedsoort
  /** De code van CBS, zoals GM0363. Bij het hele land niet nodig. */
  readonly code?: string
}
export interface Kostenpost {
  readonly categorie: Kostencode
  readonly drager: Drager
  readonly soort: Kostensoort
  readonly herkomst: Kostenherkomst
  readonly dekking: Dekking
  /** Jaar van de prijzen. Ontbreekt: onbekend. */
  readonly prijspeil?: number
  /** Het hele bedrag. Of dit, of aantal en kosten per eenheid. */
  readonly bedrag?: Bandbreedte
  /** Aantal eenheden. */
  readonly aantal?: number
  readonly kosten_per_eenheid?: Bandbreedte
  /** Welk deel komt door geweld achter de voordeur? Hoogstens 1. Ontbreekt: onbekend. */
  readonly aandeel_toerekenbaar?: Getal
  /** Taakveld in Iv3. */
  readonly taakveld?: string
  /** Jaar van de indeling in taakvelden. */
  readonly iv3_versie?: number
}
/** In hele eurocenten. Laag is hoogstens midden, midden hoogstens hoog. */
export interface Bandbreedte {
  readonly laag: number
  readonly midden: number
  readonly hoog: number
}
export interface Kostenoverzicht {
  readonly uitkomst: Kostenuitkomst
  readonly titel: string
  readonly gebied: Gebied
  readonly jaar: number
  readonly sommen: readonly Kostensom[]
  readonly categorieen: readonly Categoriestand[]
  readonly apart: readonly ApartePost[]
  /** Grove schattingen uit onderzoek elders. Nooit opgeteld. */
  readonly orde_van_grootte: readonly OrdeVanGrootte[]
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Kostensom {
  readonly soort: Kostensoort
  readonly prijspeil: number
  readonly bedrag: Bandbreedte
  /** Er ontbreken kosten; het echte bedrag is hoger. */
  readonly ondergrens: boolean
  readonly per_drager: readonly Dragersom[]
  readonly per_categorie: readonly Categoriesom[]
}
export interface Dragersom {
  readonly drager: Drager
  readonly bedrag: Bandbreedte
}
export interface Categoriesom {
  readonly categorie: Kostencode
  readonly bedrag: Bandbreedte
}
export interface Categoriestand {
  readonly categorie: Kostencode
  readonly titel: string
  readonly dragers: readonly Drager[]
  readonly stand: Kostenstand
  /** Dragers waarvan niets opgeteld is. */
  readonly zonder_post: readonly Drager[]
}
export interface ApartePost {
  /** Plaats in de invoer, de eerste is 0. */
  readonly post: number
  readonly categorie: Kostencode
  readonly reden: Apartreden
  readonly zin: string
  readonly bedrag?: Bandbreedte
}
export interface OrdeVanGrootte {
  readonly cijfer: Cijfercode
  readonly titel: string
  readonly in_woorden: string
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Leesresultaat {
  readonly waarnemingen: readonly Waarneming[]
  readonly fouten: readonly Leesfout[]
  readonly overgeslagen: readonly Overgeslagen[]
  /** Zoveel cellen met een waarde zijn gelezen: elk is een waarneming, een fout of overgeslagen. */
  readonly cellen: number
}
/** Wat er voor een gebied en een periode is geteld. */
export interface Waarneming {
  readonly definitie: Naam
  readonly gebied: Gebied
  readonly periode: Periode
  /** Ontbreekt: onbekend. */
  readonly waarde?: Getal
  /** Bij een vraag met ja of nee. Ontbreekt: onbekend. */
  readonly antwoord?: boolean
  readonly voorlopig?: boolean
  /** De tabel van CBS StatLine waaruit dit komt. */
  readonly tabel?: string
}
export interface Leesfout {
  /** Regel in het bestand; bij JSON de plaats van de rij, de eerste is 1. */
  readonly regel: number
  readonly kolom?: string
  readonly code: Leesfoutcode
  readonly verwacht: string
  readonly bericht: string
}
export interface Overgeslagen {
  readonly regel: number
  readonly kolom?: string
  readonly reden: string
}
export interface NaastElkaar {
  readonly uitkomst: Vergelijkoordeel
  readonly reden: Vergelijkreden
  readonly titel: string
  readonly a: Cijfer
  readonly b: Cijfer
  readonly breuk?: Naam
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Nulmeting {
  readonly uitkomst: Nulmetinguitkomst
  readonly titel: string
  readonly gebied: Gebied
  readonly nul: Periode
  readonly nu?: Periode
  readonly indicatoren: readonly Indicatorstand[]
  /** Waarnemingen die niet in de tabel staan, met de reden. */
  readonly niet_gebruikt: readonly NietGebruikt[]
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Indicatorstand {
  readonly indicator: Indicatorcode
  readonly titel: string
  readonly definitie: Naam
  readonly omschrijving: string
  readonly telt: Teleenheid
  readonly soort: Definitiesoort
  readonly vindplaats: string
  readonly tabel?: string
  readonly frequentie: Frequentie
  readonly niveaus: readonly Niveau[]
  readonly richting: Richting
  readonly let_op?: string
  readonly nul: Meetpunt
  readonly nu?: Meetpunt
  readonly vergelijking?: Meetvergelijking
  readonly landelijk?: Landelijkcijfer
}
export interface Meetpunt {
  readonly stand: Meetstand
  readonly waarde?: Getal
  readonly antwoord?: boolean
  readonly in_woorden: string
  readonly voorlopig?: boolean
  readonly tabel?: string
}
/** Een getal als breuk van hele getallen. Zo verandert het nooit door afronden: 38,4 procent is 384/1000. */
export interface Getal {
  readonly teller: number
  /** Ontbreekt: 1. */
  readonly noemer?: number
}
export interface Meetvergelijking {
  readonly oordeel: Vergelijkoordeel
  readonly reden: Vergelijkreden
  readonly zin: string
  readonly breuk?: Naam
  readonly verschil?: Meetverschil
}
export interface Meetverschil {
  readonly kant: Verschilkant
  /** Het verschil, altijd nul of meer. */
  readonly teller: number
  readonly noemer: number
  /** Het verschil als deel van de nulmeting. */
  readonly procent_van_nul?: Getal
  /** Het verschil kan door afronding komen. */
  readonly binnen_afronding: boolean
  readonly gewenst: Gewenst
}
export interface Landelijkcijfer {
  readonly cijfer: Cijfercode
  readonly in_woorden: string
  readonly periode?: Periode
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface NietGebruikt {
  /** Plaats in de invoer, de eerste is 0. */
  readonly waarneming: number
  readonly reden: NietGebruiktReden
}
export interface Nulmetingcijfers {
  readonly waarnemingen: readonly Waarneming[]
}
export interface Nulmetingkeuze {
  readonly peildatum: string
  readonly gebied: Gebied
  /** De periode van de nulmeting. */
  readonly nul: Periode
  /** De periode waarmee u vergelijkt. */
  readonly nu?: Periode
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
  readonly werkwoord:
    'cijfers' | 'trechter' | 'nulmeting' | 'kosten' | 'naastElkaar' | 'voorstellen' | 'leesCsv' | 'leesOData'
  readonly peildatum: string
  /** Wat het werkwoord gevraagd wordt; het werkwoord controleert het zelf. */
  readonly invoer: {
    readonly [sleutel: string]: unknown
  }
  /** Wat het werkwoord naast de invoer krijgt, behalve de peildatum. */
  readonly keuze?: {
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
/** De waarde van een gepubliceerd cijfer. */
export interface Waarde {
  readonly teller: number
  /** Ontbreekt: 1. */
  readonly noemer?: number
  /** Bij een bereik: de teller van de bovengrens. */
  readonly tot_teller?: number
  readonly grens?: Grens
}
export interface Stappaar {
  readonly teller: Stapnaam
  readonly noemer: Stapnaam
}
export interface Cijferregel {
  readonly code: Cijfercode
  readonly definitie: Naam
  /** Ontbreekt: onbekend. Nooit nul. */
  readonly waarde?: Waarde
  readonly gebied: Cijfergebied
  /** Ontbreekt: de bron noemt geen periode. */
  readonly periode?: Periode
  readonly uitgever: string
  /** Dag, maand of jaar. Ontbreekt: niet bekend; dan telt het cijfer vanaf de dag van raadplegen. */
  readonly gepubliceerd?: string
  readonly herkomst: Herkomst
  readonly voorlopig?: boolean
  readonly opmerking?: string
}
export interface Breukregel {
  readonly breuk: Naam
  readonly definities: readonly Naam[]
  readonly laatste_oude_dag: string
  /** Tussen deze twee dagen is niet bekend welke telling gold. */
  readonly eerste_nieuwe_dag: string
  readonly zeker: Breukzekerheid
}
export interface Bevindingregel {
  readonly bevinding: Naam
  readonly soort: Bevindingsoort
  readonly over: readonly Cijfercode[]
}
export interface Indicator {
  readonly indicator: Indicatorcode
  readonly titel: string
  readonly definitie: Naam
  /** Waar het cijfer vandaan komt. */
  readonly vindplaats: string
  /** De tabel van CBS StatLine. */
  readonly tabel?: string
  /** Het landelijke cijfer als nulpunt. Ontbreekt: onbekend. */
  readonly basis?: Cijfercode
  readonly frequentie: Frequentie
  readonly niveaus: readonly Niveau[]
  readonly richting: Richting
  readonly let_op?: string
}
export interface Stapregel {
  readonly stap: Stapnaam
  readonly titel: string
  /** Voor in een zin: van de ... */
  readonly meervoud: string
  readonly telt: Teleenheid
  readonly vindplaats: string
  /** Hoort bij de hoofdlijn van incident tot veroordeling. */
  readonly hoofdlijn: boolean
}
export interface Verhoudingregel {
  readonly teller: Stapnaam
  readonly noemer: Stapnaam
}
export interface Kostencategorie {
  readonly categorie: Kostencode
  readonly titel: string
  readonly dragers: readonly Drager[]
  /** Alleen deze soort past bij de categorie. */
  readonly alleen?: Kostensoort
  readonly taakvelden: readonly string[]
  /** De bron noemt alleen het eerste en het laatste taakveld; wat ertussen ligt, kan ook. */
  readonly taakvelden_tussen?: boolean
  readonly opmerking?: string
}
export interface Notavoorstel {
  readonly voorstel: string
  readonly titel: string
  readonly status: Voorstelstatus
  readonly dichtstbij: readonly string[]
  readonly niet_verwarren: readonly string[]
  readonly waar: readonly Werkwoord[]
}
export interface Tabelveld {
  /** De naam van de kolom zonder volgnummer. */
  readonly kolom: string
  readonly definitie: Naam
}
export interface Brontabel {
  readonly tabel: string
  readonly titel: string
  /** De kolommen die zijn gelezen. Andere kolommen moet de lezer zelf een definitie geven. */
  readonly velden: readonly Tabelveld[]
  readonly afgerond_op: number
}
export interface Woord {
  readonly over: Woordsoort
  readonly waarde: string
  readonly zin: string
}
export interface Vergelijkfeiten {
  readonly definitie_gelijk?: boolean
  readonly breuk?: Breukfeit
  readonly gebied_gelijk?: boolean
  /** De perioden zijn even lang. */
  readonly even_lang?: boolean
  readonly zelfde_deel_van_jaar?: boolean
  readonly soort?: Vergelijksoort
  readonly beide_bekend?: boolean
  readonly voorlopig?: boolean
  /** Minstens een van de twee is ongeveer, een grens of een bereik. */
  readonly afgerond?: boolean
  /** Dezelfde uitgever of dezelfde bron. */
  readonly zelfde_bron?: boolean
  readonly steekproef?: boolean
}
export interface Vergelijkbesluit {
  readonly oordeel: Vergelijkoordeel
  readonly reden: Vergelijkreden
}
export interface Verhoudingfeiten {
  readonly noemer_nul?: boolean
  readonly boven_een?: boolean
  /** Zelf opgegeven, niet berekend uit aantallen. */
  readonly gegeven?: boolean
  readonly telwijze?: Telwijze
}
export interface Verhoudingbesluit {
  readonly oordeel: Verhoudingoordeel
}
export interface Postfeiten {
  readonly herkomst?: Kostenherkomst
  readonly bedrag_bekend?: boolean
  readonly toerekening_bekend?: boolean
  readonly prijspeil_bekend?: boolean
  /** De drager hoort bij deze soort kosten. */
  readonly drager_past?: boolean
  readonly dubbel?: boolean
}
export interface Postbesluit {
  readonly oordeel: Postoordeel
  readonly reden: Postreden
}
export interface Trechterfeiten {
  readonly open_stap?: boolean
  readonly boven_een?: boolean
  readonly tegenspraak?: boolean
  readonly afgeleid?: boolean
  readonly andere_definitie?: boolean
  readonly reeksbreuk?: boolean
  readonly voorlopig?: boolean
  readonly klein_aantal?: boolean
  /** Er ligt een landelijk cijfer naast; wie de eigen aantallen telde, staat niet in de invoer. */
  readonly andere_bron?: boolean
}
export interface Nulmetingfeiten {
  readonly reeksbreuk?: boolean
  readonly voorlopig?: boolean
  readonly klein_aantal?: boolean
  readonly geen_doel?: boolean
  readonly halfjaren_kloppen_niet?: boolean
}
export interface Kostenfeiten {
  readonly onbekende_categorie?: boolean
  readonly twee_soorten?: boolean
  readonly meer_prijspeilen?: boolean
  readonly dubbel?: boolean
  /** Opgetelde posten van één drager staan bij verschillende soorten kosten, en zonder taakveld is niet te zien of het hetzelfde geld is. */
  readonly dubbel_niet_te_zien?: boolean
  readonly orde_van_grootte?: boolean
}
export interface Aandacht {
  readonly code: string
  readonly soort: Aandachtsoort
}
export interface Trechter {
  readonly uitkomst: Trechteruitkomst
  readonly titel: string
  readonly gebied: Gebied
  readonly periode: Periode
  readonly stappen: readonly Trechterstap[]
  readonly verhoudingen: readonly Trechterverhouding[]
  readonly motivering: readonly Motivering[]
  readonly ontbreekt: readonly OntbrekendFeit[]
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Trechterstap {
  readonly stap: Stapnaam
  readonly titel: string
  readonly telt: Teleenheid
  readonly hoofdlijn: boolean
  readonly stand: Stapstand
  /** Ontbreekt: onbekend. Bij afgeleid: afgerond op een heel getal. */
  readonly aantal?: number
  readonly afgeleid_van?: Stapnaam
  readonly definitie?: Naam
  readonly voorlopig?: boolean
}
export interface Trechterverhouding {
  readonly teller: Stapnaam
  readonly noemer: Stapnaam
  readonly stand: Verhoudingstand
  readonly waarde?: Getal
  /** Noemt altijd de noemer. */
  readonly zin: string
  readonly reden?: string
  readonly referenties: readonly Referentie[]
}
export interface Referentie {
  readonly cijfer: Cijfercode
  /** Wie het landelijke cijfer gaf. Wie uw aantallen telde, weet de trechter niet. */
  readonly uitgever: string
  /** Alleen als vergelijken mag. */
  readonly in_woorden?: string
  readonly periode?: Periode
  readonly oordeel: Vergelijkoordeel
  readonly reden: Vergelijkreden
  readonly zin: string
  readonly bron: readonly Bron[]
}
/** Aantallen en verhoudingen van een gebied in een periode. Wat ontbreekt, is onbekend. */
export interface Trechtercijfers {
  readonly gebied: Gebied
  readonly periode: Periode
  readonly telwijze?: Telwijze
  readonly aantallen?: Stapaantallen
  /** Verhoudingen die u al kent, zoals 40 procent aangifte van de incidenten. */
  readonly verhoudingen?: readonly Stapverhouding[]
}
export interface Stapaantallen {
  readonly slachtofferschap?: Stapcijfer
  readonly incident?: Stapcijfer
  readonly melding_politie?: Stapcijfer
  readonly melding_veilig_thuis?: Stapcijfer
  readonly aangifte?: Stapcijfer
  readonly aanhouding?: Stapcijfer
  readonly instroom_om?: Stapcijfer
  readonly vervolging?: Stapcijfer
  readonly veroordeling?: Stapcijfer
  readonly sanctie?: Stapcijfer
  readonly recidive?: Stapcijfer
}
export interface Stapcijfer {
  /** Ontbreekt: onbekend. Nooit nul invullen voor onbekend. */
  readonly aantal?: number
  /** Volgens welke definitie is geteld? Zonder definitie is vergelijken niet mogelijk. */
  readonly definitie?: Naam
  readonly voorlopig?: boolean
}
export interface Stapverhouding {
  readonly teller: Stapnaam
  /** Waarvan het een deel is. Zonder noemer is een verhouding niets waard. */
  readonly noemer: Stapnaam
  readonly waarde: Getal
  /** De definitie van het aandeel in het register, als die past. */
  readonly definitie?: Naam
}
export interface Trechterkeuze {
  readonly peildatum: string
}
