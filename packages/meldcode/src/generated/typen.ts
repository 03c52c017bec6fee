// Gemaakt door regelbouw uit schemas/meldcode/. Niet met de hand wijzigen.
import type { Bron, Mens, Motivering, OntbrekendFeit, Signaal, Versie, Zekerheid } from '@voordeur/kern'

/** Iets wat in een zaak gebeurde. Geen vrije tekst en geen namen. Wat ontbreekt, is niet vastgelegd. */
export type Gebeurtenis =
  | Signaalgebeurtenis
  | Kindcheckgebeurtenis
  | Overleggebeurtenis
  | Adviesgebeurtenis
  | Letselduidingsgebeurtenis
  | Gespreksgebeurtenis
  | Geengespreksgebeurtenis
  | Wegingsgebeurtenis
  | Besluitgebeurtenis
  | Meldingsgebeurtenis
  | Informeergebeurtenis
  | Terugkoppelingsgebeurtenis
  | Hulpgebeurtenis
  | Evaluatiegebeurtenis
  | Gevaargebeurtenis
  | Noodhulpgebeurtenis
  | Gevaargewekengebeurtenis
  | Afsluitgebeurtenis
  | Heropeningsgebeurtenis
/** ouder: een ouder met gezag. andere_ouder: de andere ouder met gezag. vertegenwoordiger: van een wilsonbekwame cliënt. */
export type Gesprekspartner = 'client' | 'ouder' | 'andere_ouder' | 'kind' | 'vertegenwoordiger' | 'ander'
/** Waarom niet is gepraat of geïnformeerd. verwacht_geen_nut: u verwachtte dat het niet zou helpen. vertrouwensrelatie: om de band niet te verstoren. */
export type Overslagrond =
  | 'veiligheid_client_of_ander'
  | 'veiligheid_professional'
  | 'onbereikbaar_na_pogingen'
  | 'spoed'
  | 'vertrouwensrelatie'
  | 'verwacht_geen_nut'
  | 'anders'
export type Actienaam =
  | 'bel_112'
  | 'bel_veilig_thuis'
  | 'noodhulp_vastleggen'
  | 'stappen_later'
  | 'gevaar_geweken_vastleggen'
  | 'advies_vragen'
  | 'signalen_vastleggen'
  | 'kindcheck_doen'
  | 'overleggen'
  | 'letsel_laten_duiden'
  | 'gesprek_voeren'
  | 'gesprek_voorbereiden'
  | 'gesprek_later'
  | 'kind_spreken'
  | 'andere_ouder_spreken'
  | 'wegen'
  | 'opnieuw_wegen'
  | 'antwoorden_aanvullen'
  | 'besluiten_over_melden_en_hulp'
  | 'melden'
  | 'afwijking_vastleggen'
  | 'afwijking_blijven_toetsen'
  | 'eindverantwoordelijke_laten_besluiten'
  | 'besluit_vastleggen'
  | 'hulp_starten'
  | 'hulp_bespreken_met_veilig_thuis'
  | 'informeren'
  | 'informeren_later'
  | 'terugkoppeling_afwachten'
  | 'zelf_blijven_helpen'
  | 'evaluatiedag_afspreken'
  | 'evalueren'
  | 'afsluiten'
  | 'nieuw_signaal_vastleggen'
/** nu: veiligheid eerst. moet: wet of beroepsnorm vraagt het. hoort: goed gebruik, of wat u zelf besloot. kan: het mag. */
export type Dwang = 'nu' | 'moet' | 'hoort' | 'kan'
export type Ernst = 'ernstig' | 'belangrijk' | 'aandachtspunt'
export type Bevindingnaam =
  | 'signalen_niet_vastgelegd'
  | 'feiten_en_meningen_door_elkaar'
  | 'aard_signalen_niet_vastgelegd'
  | 'herkomst_signalen_niet_vastgelegd'
  | 'weerlegging_niet_vastgelegd'
  | 'kindcheck_niet_vastgelegd'
  | 'overleg_niet_vastgelegd'
  | 'bijzondere_vorm_zonder_veilig_thuis'
  | 'letsel_niet_geduid'
  | 'gesprek_niet_vastgelegd'
  | 'gesprek_ongeldige_reden'
  | 'gesprek_andere_reden'
  | 'kind_niet_vastgelegd'
  | 'kind_niet_gesproken'
  | 'kind_niet_alleen_gesproken'
  | 'een_ouder_gehoord'
  | 'beschuldigde_ouder_niet_gehoord'
  | 'twijfel_zonder_advies'
  | 'besluit_zonder_weging'
  | 'ander_kader'
  | 'zonder_kader'
  | 'kader_bestond_niet'
  | 'eindverantwoordelijke_besloot_niet'
  | 'eindverantwoordelijke_niet_vastgelegd'
  | 'besluit_niet_vastgelegd'
  | 'besluit_zonder_dossier'
  | 'norm_zonder_melding'
  | 'norm_zonder_melding_reden_onbekend'
  | 'besluit_niet_uitgevoerd'
  | 'hulp_eerst'
  | 'melding_zonder_besluit'
  | 'betrokkenen_niet_geinformeerd'
  | 'informeren_niet_vastgelegd'
  | 'informeren_te_weinig_pogingen'
  | 'informeren_andere_reden'
  | 'informeren_ongeldige_reden'
  | 'informeren_deels'
  | 'gevaar_zonder_hulp'
  | 'afgesloten_met_gevaar'
  | 'afgesloten_bij_twijfel'
  | 'afgesloten_zonder_melding'
  | 'afgesloten_met_lopende_hulp'
  | 'afsluiting_niet_vastgelegd'
  | 'volgafspraken_niet_vastgelegd'
  | 'hulp_zonder_dag'
  | 'evaluatie_te_laat'
  | 'hulp_werkt_niet'
/** niet_vastgelegd: het dossier zegt er niets over; het kan wel zijn gedaan. anders_dan_gevraagd: het dossier zegt dat het anders ging. */
export type Bevindingaard = 'niet_vastgelegd' | 'anders_dan_gevraagd'
/** onbepaald: er is nog te weinig gebeurd of vastgelegd om te toetsen. */
export type Dossieruitkomst = 'in_orde' | 'aandachtspunten' | 'ernstige_bevindingen' | 'onbepaald'
/** twijfel: u weet het niet zeker, ook na overleg. Dat is iets anders dan nog niet beantwoord. */
export type Antwoord = 'ja' | 'nee' | 'twijfel'
export type Kadernaam =
  | 'algemeen'
  | 'artsen'
  | 'verpleegkundigen'
  | 'jeugdgezondheidszorg'
  | 'verloskundigen'
  | 'psychologen_en_pedagogen'
  | 'paramedici'
  | 'jeugdhulp'
  | 'sociaal_werk'
  | 'onderwijs'
  | 'leerplicht'
  | 'kinderopvang'
  | 'justitiele_inrichtingen'
  | 'reclassering'
  | 'halt'
/** Een onderdeel waarin kaders verschillen. */
export type Kaderonderdeel = 'twijfel' | 'onthulling' | 'formulering' | 'plaats' | 'wie_antwoordt'
export type Weeguitkomst =
  | 'melden'
  | 'raadpleeg_veilig_thuis'
  | 'hulp_met_termijn'
  | 'afsluiten_met_volgafspraken'
  | 'afsluiten'
  | 'menselijk_oordeel'
  | 'onbepaald'
/** Eerste besluit: is melden nodig? eerst_advies: vraag eerst Veilig Thuis om advies. mens_kiest: de regels van die dag laten de keuze aan een mens. */
export type Meldbesluit = 'ja' | 'nee' | 'eerst_advies' | 'mens_kiest' | 'onbekend'
/** Tweede besluit: is hulp (ook) mogelijk? */
export type Hulpbesluit =
  | 'samen_met_veilig_thuis'
  | 'na_advies'
  | 'bieden_of_organiseren'
  | 'afronden_en_volgen'
  | 'zo_nodig'
  | 'mens_kiest'
  | 'onbekend'
export type Normnaam = 'norm_1' | 'norm_2' | 'norm_3'
/** wacht: er loopt hulp of een melding en er hoeft nu niets. kan_sluiten: er hoeft niets meer en afsluiten kan. onbepaald: er ontbreken antwoorden in de weging, en verder hoeft er nu niets; of er waren op deze dag nog geen regels. */
export type Vervolguitkomst = 'gevaar' | 'open' | 'wacht' | 'kan_sluiten' | 'afgesloten' | 'onbepaald'

/** De antwoorden op de vragen van het afwegingskader. Elk antwoord mag ontbreken: dan is het nog niet gegeven. Twijfel is een antwoord. */
export interface Antwoorden {
  /** Vraag 1: is er een vermoeden van (dreiging van) huiselijk geweld of kindermishandeling? */
  readonly vermoeden?: Antwoord
  /** Vraag 2, eerste deel: is iemand door dit geweld nu of de komende dagen niet veilig, of ontbreekt de meest noodzakelijke zorg? */
  readonly acute_onveiligheid?: Antwoord
  /** Vraag 2, tweede deel: herhaalt of blijft de onveiligheid? */
  readonly structurele_onveiligheid?: Antwoord
  readonly onthulling?: Onthulling
  /** Vraag 3: kunt u effectieve hulp bieden of organiseren? */
  readonly effectieve_hulp?: Antwoord
  /** Vraag 4: aanvaarden alle betrokkenen de hulp en zetten zij zich in? */
  readonly hulp_aanvaard?: Antwoord
  /** Vraag 5: leidt de hulp binnen de afgesproken termijn tot veiligheid en herstel van alle betrokkenen? */
  readonly resultaat?: 'ja' | 'nee' | 'twijfel' | 'loopt_nog'
  /** De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD). */
  readonly evaluatie_op?: string
  /** Zijn er minderjarige kinderen betrokken, of is iemand zwanger? */
  readonly minderjarigen?: boolean
  /** Gaat het om eergerelateerd geweld, huwelijksdwang of genitale verminking? */
  readonly eer_of_dwang?: boolean
}
/** Heeft iemand uit zichzelf over het geweld verteld, ook zonder om hulp te vragen? */
export interface Onthulling {
  /** Wie begon er zelf over het geweld? */
  readonly door?: 'geen' | 'kind' | 'zorgafhankelijke_volwassene' | 'andere_volwassene' | 'ouder_of_pleger'
  /** Gaat het om een ernstige vorm die tot acuut gevaar kan leiden? */
  readonly ernstig?: boolean
}
/** Een zaak volgens de meldcode: welk beroep, en wat er gebeurde, in volgorde. Al het andere volgt daaruit. */
export interface Casus {
  /** Het afwegingskader van het beroep. */
  readonly kader: Kadernaam
  /** Wat er gebeurde, de oudste eerst. Kon u iets niet vastleggen, laat het dan weg. */
  readonly gebeurtenissen: readonly Gebeurtenis[]
}
/** Stap 1: een signaal is vastgelegd. Een nieuw signaal opent een afgesloten zaak opnieuw. */
export interface Signaalgebeurtenis {
  readonly soort: 'signaal'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Van wie het signaal komt. Ontbreekt: niet vastgelegd. */
  readonly waargenomen_door?: 'zelf' | 'ander'
  /** Wat er is opgeschreven. gemengd: feiten en meningen staan door elkaar. */
  readonly aard?: 'feit' | 'mening' | 'vermoeden' | 'gemengd'
  /** Spreekt dit de zorg juist tegen? */
  readonly weerleggend?: boolean
  /** Beschuldigt de ene ouder de andere? */
  readonly ouder_over_ouder?: boolean
  /** Gaat het om letsel? */
  readonly letsel?: boolean
  /** Een vorm van geweld waarbij open contact met de familie gevaarlijk kan zijn. */
  readonly bijzondere_vorm?: 'eergerelateerd_geweld' | 'huwelijksdwang' | 'genitale_verminking'
}
/** Stap 1: de kindcheck is gedaan. */
export interface Kindcheckgebeurtenis {
  readonly soort: 'kindcheck'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** geen_minderjarigen: de cliënt zorgt niet voor kinderen en is niet zwanger. onduidelijk: veiligheid niet zeker. */
  readonly uitkomst: 'geen_minderjarigen' | 'veilig' | 'zorgen' | 'onduidelijk'
}
/** Stap 2: er is overlegd met een collega. */
export interface Overleggebeurtenis {
  readonly soort: 'overleg'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Met wie. */
  readonly met: 'collega' | 'aandachtsfunctionaris'
}
/** Advies van Veilig Thuis, in welke stap dan ook. Een advies is geen melding. */
export interface Adviesgebeurtenis {
  readonly soort: 'advies_veilig_thuis'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Waar het advies op neerkomt. Ontbreekt: niet vastgelegd. */
  readonly strekking?: 'melden' | 'zelf_hulp_geven' | 'meer_uitzoeken' | 'afsluiten'
}
/** Stap 2: een deskundige heeft het letsel beoordeeld. */
export interface Letselduidingsgebeurtenis {
  readonly soort: 'letselduiding'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Wat het oordeel is. Ontbreekt: niet vastgelegd. */
  readonly uitkomst?: 'past_bij_verhaal' | 'past_niet_bij_verhaal' | 'onduidelijk'
}
/** Stap 3: er is gepraat. */
export interface Gespreksgebeurtenis {
  readonly soort: 'gesprek'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Met wie is gepraat. */
  readonly met: readonly Gesprekspartner[]
  /** Is met het kind gepraat zonder de ouders erbij? */
  readonly kind_zonder_ouders?: boolean
  /** Nam het gesprek het vermoeden weg? */
  readonly zorg_weggenomen?: boolean
}
/** Stap 3 is overgeslagen, met deze reden. */
export interface Geengespreksgebeurtenis {
  readonly soort: 'geen_gesprek'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Met wie niet is gepraat. Ontbreekt: met niemand. */
  readonly met?: readonly Gesprekspartner[]
  readonly grond: Overslagrond
}
/** Stap 4: er is gewogen, met deze antwoorden op de vragen van het afwegingskader. */
export interface Wegingsgebeurtenis {
  readonly soort: 'weging'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  readonly antwoorden: Antwoorden
  /** Waarmee is gewogen: het kader van het eigen beroep, dat van een ander beroep, of zonder kader. Ontbreekt: niet vastgelegd. */
  readonly afwegingskader?: 'eigen' | 'ander' | 'geen'
}
/** Stap 5: er is besloten over melden, over hulp, of over beide. */
export interface Besluitgebeurtenis {
  readonly soort: 'besluit'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Het besluit over melden. niet_besloten: hierover is nu niet beslist. */
  readonly melding: 'ja' | 'nee' | 'niet_besloten'
  /** Het besluit over hulp. Ontbreekt: niet vastgelegd. */
  readonly hulp?: 'ja' | 'nee' | 'niet_besloten'
  /** Nam degene die eindverantwoordelijk is dit besluit? */
  readonly door_eindverantwoordelijke?: boolean
  /** Is vastgelegd waarom van de meldnorm is afgeweken? */
  readonly afwijking_gemotiveerd?: boolean
  /** Staat het besluit met de redenen in het dossier? */
  readonly vastgelegd?: boolean
  /** De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD). */
  readonly evaluatie_op?: string
}
/** Er is gemeld bij Veilig Thuis (tot 2015: het steunpunt of het AMK). */
export interface Meldingsgebeurtenis {
  readonly soort: 'melding'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Wisten de betrokkenen vooraf van de melding? Ontbreekt: niet vastgelegd. */
  readonly vooraf_geinformeerd?: 'ja' | 'deels' | 'nee'
  /** Waarom zij niet vooraf zijn geïnformeerd. */
  readonly grond?: Overslagrond
}
/** Een betrokkene is over de melding geïnformeerd, of dat is geprobeerd. */
export interface Informeergebeurtenis {
  readonly soort: 'informeren'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Wie. */
  readonly wie: readonly Gesprekspartner[]
  /** Is het gelukt? */
  readonly gelukt: boolean
  /** Hoe vaak het is geprobeerd. */
  readonly pogingen?: number
}
/** Veilig Thuis liet weten welke stappen na de melding zijn gezet. */
export interface Terugkoppelingsgebeurtenis {
  readonly soort: 'terugkoppeling'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Wat Veilig Thuis doet. Ontbreekt: niet vastgelegd. */
  readonly vervolg?:
    | 'eigen_onderzoek'
    | 'raad_voor_de_kinderbescherming'
    | 'voorwaarden_en_vervolg'
    | 'overgedragen'
    | 'advies_geworden'
    | 'gestopt'
}
/** Er is hulp begonnen. */
export interface Hulpgebeurtenis {
  readonly soort: 'hulp_gestart'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Wie de hulp geeft. Ontbreekt: niet vastgelegd. */
  readonly door?: 'zelf' | 'ander'
  /** De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD). Ontbreekt: er is geen dag afgesproken of vastgelegd. */
  readonly evaluatie_op?: string
}
/** Vraag 5 is beantwoord: werkt de hulp? */
export interface Evaluatiegebeurtenis {
  readonly soort: 'evaluatie'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Is iedereen veilig? loopt_nog: er is een nieuwe dag afgesproken of de hulp loopt door. */
  readonly resultaat: 'ja' | 'nee' | 'twijfel' | 'loopt_nog'
  /** De nieuwe dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD). */
  readonly evaluatie_op?: string
}
/** Iemand is acuut in gevaar. Dit kan in elke stand van de zaak, ook na afsluiten. */
export interface Gevaargebeurtenis {
  readonly soort: 'acuut_gevaar'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
}
/** Er is hulp ingeroepen vanwege gevaar. */
export interface Noodhulpgebeurtenis {
  readonly soort: 'noodhulp'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Wie is gebeld. */
  readonly gebeld: '112' | 'veilig_thuis'
}
/** Het acute gevaar is voorbij. */
export interface Gevaargewekengebeurtenis {
  readonly soort: 'gevaar_geweken'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
}
/** De meldcode is afgesloten. Dat kan in elke stap. */
export interface Afsluitgebeurtenis {
  readonly soort: 'afgesloten'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
  /** Waarom. */
  readonly reden: 'geen_vermoeden' | 'hulp_hielp' | 'overgedragen' | 'anders'
  /** Is vastgelegd dat en waarom is afgesloten? */
  readonly vastgelegd?: boolean
  /** Is afgesproken hoe de veiligheid wordt gevolgd? */
  readonly volgafspraken?: boolean
}
/** De zaak is opnieuw geopend. */
export interface Heropeningsgebeurtenis {
  readonly soort: 'heropend'
  /** De dag waarop dit gebeurde (JJJJ-MM-DD). */
  readonly datum: string
}
/** Wat uit de gebeurtenissen van een ronde volgt. Een ronde loopt van openen tot afsluiten. */
export interface Casusfeiten {
  /** Is de zaak nu afgesloten? */
  readonly gesloten?: boolean
  /** Is er acuut gevaar vastgelegd, en niet dat het voorbij is? */
  readonly gevaar?: boolean
  /** Was er in deze ronde acuut gevaar? */
  readonly gevaar_geweest?: boolean
  /** Is na het begin van het gevaar 112 of Veilig Thuis gebeld, of gemeld? */
  readonly noodhulp?: boolean
  /** Is er een besluit of een melding, zodat te zien is of de stappen daarvoor zijn gezet? */
  readonly rijp?: boolean
  /** Is er in deze ronde een signaal vastgelegd? */
  readonly signalen?: boolean
  /** Staan feiten, meningen en vermoedens apart? */
  readonly feiten_en_meningen?: 'gescheiden' | 'gemengd' | 'niet_vastgelegd'
  /** Is bij elk signaal vastgelegd van wie het komt? */
  readonly herkomst?: 'vastgelegd' | 'niet_vastgelegd'
  /** Is ook vastgelegd wat de zorg tegenspreekt? */
  readonly weerleggend?: boolean
  /** Beschuldigt de ene ouder de andere? */
  readonly ouder_over_ouder?: boolean
  /** Gaat het om eergerelateerd geweld, huwelijksdwang of genitale verminking? */
  readonly bijzondere_vorm?: boolean
  /** Is er letsel dat niet door een deskundige is beoordeeld? */
  readonly letsel_zonder_duiding?: boolean
  /** Is de kindcheck vastgelegd? In de kinderopvang altijd ja: de kinderen zijn al in beeld. */
  readonly kindcheck?: boolean
  /** Zijn er minderjarigen bij betrokken, of is iemand zwanger? Ontbreekt: niet bekend. */
  readonly minderjarigen?: boolean
  /** Is het overleg met een collega vastgelegd? */
  readonly overleg?: boolean
  /** Is advies van Veilig Thuis, of een melding, vastgelegd? */
  readonly advies?: boolean
  /** Is het gesprek gevoerd, en zo niet: om welke reden niet? */
  readonly gesprek?: 'gevoerd' | 'geldige_grond' | 'andere_grond' | 'ongeldige_grond' | 'niet_vastgelegd'
  /** Is met het kind gepraat, en zo niet: om welke reden niet? */
  readonly kind?:
    | 'gesproken_alleen'
    | 'gesproken'
    | 'geldige_grond'
    | 'andere_grond'
    | 'ongeldige_grond'
    | 'niet_vastgelegd'
  /** Is met beide ouders gepraat? niet_aan_de_orde: met geen van beide. */
  readonly ouders?: 'beide' | 'een' | 'geldige_grond' | 'andere_grond' | 'ongeldige_grond' | 'niet_aan_de_orde'
  /** Nam het laatste gesprek het vermoeden weg, en kwam er daarna niets nieuws? */
  readonly zorg_weggenomen?: boolean
  /** Waar de laatste weging toe leidt. */
  readonly weging?:
    | 'geen'
    | 'melden'
    | 'raadpleeg_veilig_thuis'
    | 'hulp_met_termijn'
    | 'afsluiten_met_volgafspraken'
    | 'afsluiten'
    | 'menselijk_oordeel'
    | 'onbepaald'
  /** Kwam er na de weging iets nieuws bij? */
  readonly weging_verouderd?: boolean
  /** Is er nu twijfel, en is daarna advies gevraagd? */
  readonly twijfel?: 'nee' | 'zonder_advies' | 'met_advies'
  /** Was er in deze ronde twijfel waarna geen advies is vastgelegd? */
  readonly twijfel_zonder_advies?: boolean
  /** Waarmee is gewogen? */
  readonly afwegingskader?: 'eigen' | 'ander' | 'geen' | 'niet_vastgelegd'
  /** Het besluit sinds de laatste weging. */
  readonly besluit?: 'geen' | 'melden' | 'niet_melden' | 'alleen_hulp'
  /** Het laatste besluit in deze ronde. */
  readonly laatste_besluit?: 'geen' | 'melden' | 'niet_melden' | 'alleen_hulp'
  /** Is er voor het laatste besluit gewogen? */
  readonly weging_voor_besluit?: boolean
  /** Besloot degene die eindverantwoordelijk is? */
  readonly eindverantwoordelijke?: 'ja' | 'nee' | 'niet_vastgelegd'
  /** Staat het besluit met de redenen in het dossier? */
  readonly besluit_vastgelegd?: 'ja' | 'nee' | 'niet_vastgelegd'
  /** Is vastgelegd waarom van de norm is afgeweken? */
  readonly afwijking?: 'ja' | 'nee' | 'niet_vastgelegd'
  /** Is over hulp besloten voordat over melden is besloten? */
  readonly hulp_eerst?: boolean
  /** Is er in deze ronde gemeld? */
  readonly melding?: boolean
  /** Is er gemeld nadat het laatste is gewogen of geëvalueerd wat er bekend was? */
  readonly gemeld?: boolean
  /** Weten de betrokkenen van de melding? */
  readonly geinformeerd?:
    | 'ja'
    | 'deels'
    | 'na_pogingen'
    | 'niet_gelukt'
    | 'geldige_grond'
    | 'andere_grond'
    | 'ongeldige_grond'
    | 'nee'
    | 'niet_vastgelegd'
  /** Liet Veilig Thuis iets weten na de melding? */
  readonly terugkoppeling?: boolean
  /** Hoe staat het met de hulp? bereikt: de afgesproken dag is vandaag. voorbij: die dag is geweest, zonder evaluatie. */
  readonly hulp?: 'geen' | 'zonder_dag' | 'loopt' | 'bereikt' | 'voorbij' | 'goed' | 'niet_goed' | 'twijfel'
  /** Is vastgelegd dat en waarom is afgesloten? */
  readonly afsluiting_vastgelegd?: 'ja' | 'nee' | 'niet_vastgelegd'
  /** Is afgesproken hoe de veiligheid wordt gevolgd? */
  readonly volgafspraken?: 'ja' | 'nee' | 'niet_vastgelegd'
}
export interface Tabelactie {
  readonly actie: Actienaam
  readonly dwang: Dwang
  /** Bij welke stap het hoort. */
  readonly stap: number
  /** Geldt steeds, en houdt de zaak niet op. */
  readonly doorlopend?: boolean
}
export interface Tabelbevinding {
  readonly code: Bevindingnaam
  readonly ernst: Ernst
  readonly aard: Bevindingaard
  /** Bij welke stap het hoort. */
  readonly stap: number
  /** Wat het kan herstellen. */
  readonly herstel: string
}
/** Hoe de meldcode is gevolgd, voor zover het dossier dat zegt. */
export interface Dossiertoets {
  readonly uitkomst: Dossieruitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  /** De ernstigste eerst. */
  readonly bevindingen: readonly Bevinding[]
  readonly motivering: readonly Motivering[]
  /** Wat nog ontbreekt en de uitkomst kan veranderen. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Bevinding {
  readonly code: Bevindingnaam
  readonly ernst: Ernst
  readonly aard: Bevindingaard
  /** Bij welke stap het hoort. */
  readonly stap: number
  /** mogelijk: het hangt af van iets wat nog niet bekend is. */
  readonly geldt: 'ja' | 'mogelijk'
  /** In welke ronde, vanaf 1. Elke keer dat een zaak opnieuw opengaat, begint een ronde. */
  readonly ronde: number
  /** Over welke gebeurtenissen het gaat: hun plaats in de zaak, vanaf 0. */
  readonly gebeurtenissen: readonly number[]
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  /** Wat het kan herstellen. */
  readonly herstel: string
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
    | 'weeg'
    | 'volgende'
    | 'toetsDossier'
    | 'kindcheck'
    | 'deelGegevens'
    | 'termijnen'
    | 'toetsMeldcode'
    | 'plicht'
    | 'handelingsperspectief'
  /** Ontbreekt: algemeen. */
  readonly kader?: string
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
export interface Kader {
  readonly kader: Kadernaam
  readonly naam: string
  /** Voor wie dit kader is. */
  readonly voor: string
  /** Wat het kader vraagt bij twijfel over onveiligheid. */
  readonly twijfel: 'raadplegen' | 'melden'
  /** Wiens eigen verhaal het kader als acute onveiligheid ziet. */
  readonly onthulling: 'elk_slachtoffer' | 'kind_of_zorgafhankelijke' | 'ernstige_vormen'
  /** Op welke stappen het antwoord op vraag 1 rust. */
  readonly vraag_1_na: 'stap_1_tot_en_met_3' | 'stap_1_tot_en_met_4'
  /** is_sprake: u schat in dat er onveiligheid is. vermoeden_of_sprake: een vermoeden van onveiligheid telt ook. */
  readonly vraag_2_over: 'is_sprake' | 'vermoeden_of_sprake'
  /** In welke stap de vragen 1 tot en met 5 staan. */
  readonly stap_van_vraag: readonly number[]
  /** Wie antwoordt. */
  readonly antwoordt: 'professional' | 'organisatie'
  /** eigen_kader: van dit kader is ten minste een uittreksel gelezen. algemeen: het eigen kader is niet gelezen; het algemene kader staat ervoor in de plaats. */
  readonly gelezen: 'eigen_kader' | 'algemeen'
  /** Van deze onderdelen is de eigen tekst niet gelezen; daar geldt het algemene kader. */
  readonly niet_gelezen: readonly Kaderonderdeel[]
}
export interface Kaderkeuze {
  readonly twijfel?: 'raadplegen' | 'melden'
  readonly onthulling?: 'elk_slachtoffer' | 'kind_of_zorgafhankelijke' | 'ernstige_vormen'
}
/** De antwoorden, met wat het kader van de professional erover zegt. */
export interface Weegfeiten {
  readonly kader?: Kaderkeuze
  readonly vermoeden?: Antwoord
  readonly acute_onveiligheid?: Antwoord
  readonly structurele_onveiligheid?: Antwoord
  readonly onthulling?: Onthullingsfeiten
  readonly effectieve_hulp?: Antwoord
  readonly hulp_aanvaard?: Antwoord
  readonly resultaat?: 'ja' | 'nee' | 'twijfel' | 'loopt_nog'
}
export interface Onthullingsfeiten {
  readonly door?: 'geen' | 'kind' | 'zorgafhankelijke_volwassene' | 'andere_volwassene' | 'ouder_of_pleger'
  readonly ernstig?: boolean
}
export interface Weegbesluit {
  readonly uitkomst: Weeguitkomst
  readonly melding: Meldbesluit
  readonly hulp: Hulpbesluit
}
export interface Meldnorm {
  readonly norm: Normnaam
}
/** Waar een waarschuwing, een recht, een plicht of een vraag aan een mens van afhangt. */
export interface Omstandigheden {
  readonly uitkomst?: Weeguitkomst
  readonly acute_onveiligheid?: Antwoord
  readonly minderjarigen?: boolean
  readonly eer_of_dwang?: boolean
  /** Er is onveiligheid gemeld, maar geen vermoeden. */
  readonly tegenstrijdig?: boolean
  readonly evaluatie_voorbij?: boolean
  readonly kader_gelezen?: 'eigen_kader' | 'algemeen'
}
export interface Plicht {
  readonly code: string
  readonly soort: 'gevaar' | 'recht' | 'plicht' | 'let_op' | 'mens'
}
/** Een uitkomst of besluit in gewone woorden. */
export interface Woord {
  readonly over: 'uitkomst' | 'melding' | 'hulp'
  readonly waarde: string
  readonly zin: string
}
export interface Vraag {
  /** Het antwoord waar de vraag om gaat, met punten. */
  readonly pad: string
  readonly vraag: string
  /** Alleen als het kader vraag 2 zo stelt, of als de organisatie antwoordt. */
  readonly bij?: 'is_sprake' | 'vermoeden_of_sprake' | 'organisatie'
}
/** Wat er nu kan, hoort en moet gebeuren in een zaak. Gevaar eerst. */
export interface Vervolg {
  readonly uitkomst: Vervolguitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  /** Wat nu kan, hoort of moet: gevaar eerst, dan moet, hoort en kan, per soort in volgorde van de stappen. */
  readonly acties: readonly Actie[]
  /** Bij gevaar: de stappen die later alsnog komen, als dat veilig kan. */
  readonly later: readonly Actie[]
  readonly motivering: readonly Motivering[]
  /** De antwoorden die in de laatste weging ontbreken, als plaats in de zaak. Zij kunnen veranderen wat er moet. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Actie {
  readonly actie: Actienaam
  readonly dwang: Dwang
  /** Bij welke stap het hoort. */
  readonly stap: number
  /** mogelijk: het hangt af van iets wat nog niet bekend is. */
  readonly geldt: 'ja' | 'mogelijk'
  /** De dag waarop het gedaan moet zijn (JJJJ-MM-DD), als die is afgesproken. */
  readonly uiterlijk?: string
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** Het antwoord op de vragen van het afwegingskader: twee besluiten, in deze volgorde, als voorstel. */
export interface Weging {
  readonly uitkomst: Weeguitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  readonly besluiten: Besluiten
  /** De meldnormen die zeker gelden. */
  readonly normen: readonly Normnaam[]
  readonly kader?: GebruiktKader
  /** Alleen bij hulp met een termijn en een afgesproken dag: wanneer vraag 5 opnieuw moet worden beantwoord (JJJJ-MM-DD). */
  readonly opvolging?: string
  readonly motivering: readonly Motivering[]
  /** De antwoorden die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Besluiten {
  readonly melding: Meldingsbesluit
  readonly hulp: Hulpvoorstel
}
/** Eerst: is melden nodig? */
export interface Meldingsbesluit {
  readonly antwoord: Meldbesluit
  readonly zin: string
}
/** Daarna: is hulp (ook) mogelijk? */
export interface Hulpvoorstel {
  readonly antwoord: Hulpbesluit
  readonly zin: string
}
/** Het afwegingskader waarmee is gewogen; ontbreekt voor dagen waarop er nog geen kaders waren. */
export interface GebruiktKader {
  readonly kader: Kadernaam
  readonly naam: string
  readonly gelezen: 'eigen_kader' | 'algemeen'
}
