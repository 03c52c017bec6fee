// Gemaakt door regelbouw uit schemas/gereedheid/. Niet met de hand wijzigen.
import type { Bron, Mens, Motivering, OntbrekendFeit, Signaal, Versie, Zekerheid } from '@voordeur/kern'

/** wacht: op de peildatum nog niet vertrokken. vertrokken: vertrokken. */
export type Doorstroomstand = 'wacht' | 'vertrokken'
export type Doorstroombestemming =
  | 'sociale_huur'
  | 'middenhuur'
  | 'vrije_huur_of_koop'
  | 'tijdelijke_woonruimte'
  | 'terug_naar_eigen_woning'
  | 'bij_anderen'
  | 'andere_opvang'
  | 'beschermd_wonen'
  | 'anders'
export type Doorstroomwachtreden =
  | 'geen_woning'
  | 'urgentie_loopt'
  | 'urgentie_afgewezen'
  | 'verblijfsrecht'
  | 'inkomen'
  | 'schulden'
  | 'onveilig_gebied'
  | 'school_of_jeugdhulp'
  | 'inboedel_of_eerste_huur'
  | 'anders'
export type Doorstroomindicatornaam = 'dagen_tot_vertrek' | 'dagen_wachtend'
/**
 * De verblijven in de opvang van wie klaar was om te vertrekken. Een verblijf is een regel zonder naam of nummer.
 *
 * @maxItems 100000
 */
export type Doorstroomverblijven = Doorstroomverblijf[]
/** campagne: een campagne over geweld achter de voordeur. */
export type Lijstnaam = 'campagne'
/** gevaar_eerst: er is nu direct gevaar. eerst_veilige_plek: de cliënt is nu niet op een veilige plek. nog_niet_vertrekken: vertrekken is te vroeg. eerst_verblijfsrecht: een woning kan pas als het verblijfsrecht rond is; hulp en plan gaan door. menselijk_oordeel: een deskundige moet eerst kijken. eerst_blokkades_weg: een of meer stappen houden het vertrek tegen. kan_nu_verder: niets houdt het vertrek tegen; het plan kan worden uitgevoerd. onbepaald: er ontbreken feiten. */
export type Uitstroomuitkomst =
  | 'gevaar_eerst'
  | 'eerst_veilige_plek'
  | 'nog_niet_vertrekken'
  | 'eerst_verblijfsrecht'
  | 'menselijk_oordeel'
  | 'eerst_blokkades_weg'
  | 'kan_nu_verder'
  | 'onbepaald'
export type Uitstroomstapnaam =
  | 'veiligheid'
  | 'verblijfsrecht'
  | 'inkomen'
  | 'schulden'
  | 'urgentie'
  | 'oude_woning'
  | 'woning_en_gebied'
  | 'school'
  | 'jeugdhulp'
  | 'inboedel_en_huur'
  | 'nazorg'
/** geregeld: klaar. loopt: iemand is ermee bezig. te_doen: dit moet nog, en houdt het vertrek niet tegen. blokkeert: zolang dit zo is, kan het vertrek niet. niet_nodig: hoort niet bij deze situatie. onbekend: er ontbreken feiten. */
export type Uitstroomstand = 'geregeld' | 'loopt' | 'te_doen' | 'blokkeert' | 'niet_nodig' | 'onbekend'
/** Wie nu aan zet is. */
export type Uitstroomwie =
  | 'hulpdiensten'
  | 'client'
  | 'begeleider'
  | 'gemeente'
  | 'nieuwe_gemeente'
  | 'advocaat'
  | 'schuldhulp'
  | 'verhuurder'
export type Uitstroomverblijf =
  | 'nederlander'
  | 'rechtmatig_a_e_l'
  | 'wacht_op_verlenging'
  | 'wacht_op_wijziging'
  | 'wacht_op_eerste_vergunning_slachtoffer'
  | 'rechtmatig_anders'
  | 'geen'
/** Dezelfde woorden als de uitkomst in schemas/urgentie. */
export type Urgentieuitkomst =
  | 'wettelijke_groep'
  | 'voldoet_lokaal'
  | 'geen_wettelijke_groep'
  | 'afwijzing_voorleggen'
  | 'intrekking_voorleggen'
  | 'behoud'
  | 'eerst_verblijfsrecht'
  | 'menselijk_oordeel'
  | 'onbepaald'
/** Dezelfde groepen als in schemas/urgentie. */
export type Urgentiegroep =
  'opvang' | 'mantelzorg' | 'vergunninghouder' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j'
export type Uitstroomsegment = 'sociale_huur' | 'middenhuur' | 'boven_middenhuur'

export interface Doorstroomindicatortekst {
  readonly indicator: Doorstroomindicatornaam
  readonly titel: string
  readonly definitie: string
}
/** Waar een waarschuwing bij de telling van afhangt. */
export interface Doorstroomomstandigheden {
  /** Is er iets weggelaten omdat het om minder dan vijf mensen gaat? */
  readonly klein_aantal?: boolean
  readonly iemand_wacht?: boolean
  readonly iets_onbekend?: boolean
  /** De vroegste dag waarop iemand in de telling klaar was. */
  readonly eerste_dag?: string
  /** De laatste dag die meetelt: een vertrek, of de peildatum voor wie wacht. */
  readonly laatste_dag?: string
}
export interface Doorstroomplicht {
  readonly code: string
  readonly soort: 'let_op'
}
/** Hoe lang mensen wachten tussen klaar zijn en vertrekken. Een telling, geen oordeel. */
export interface Doorstroommeting {
  readonly titel: string
  /** Hoeveel verblijven er zijn gegeven. */
  readonly totaal: number
  readonly vertrokken: Doorstroomvertrokken
  readonly wachtend: Doorstroomwachtend
  readonly onbekend: Doorstroomonbekend
  readonly signalen: readonly Signaal[]
  readonly versie: Versie
}
export interface Doorstroomvertrokken {
  readonly indicator: Doorstroomindicatornaam
  readonly titel: string
  /** Wat er precies is geteld. */
  readonly definitie: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly aantal: number
  readonly dagen?: Doorstroomdagen
  /** Leeg bij minder dan vijf. */
  readonly per_bestemming: readonly Doorstroombestemmingsvak[]
  /** Leeg bij minder dan vijf. */
  readonly per_wachtreden: readonly Doorstroomwachtredenvak[]
}
/** Hele kalenderdagen. Ontbreekt bij minder dan vijf. De mediaan en de kwarten zijn een wachttijd die echt voorkwam. */
export interface Doorstroomdagen {
  readonly kwart: number
  readonly mediaan: number
  readonly driekwart: number
}
/** Per bestemming, en wie er geen noemde. */
export interface Doorstroombestemmingsvak {
  readonly bestemming: Doorstroombestemming | 'onbekend'
  /** Ontbreekt: achtergehouden, want te herleiden. */
  readonly aantal?: number
  readonly dagen?: Doorstroomdagen
}
/** Per reden van wachten, en wie er geen noemde. */
export interface Doorstroomwachtredenvak {
  readonly wachtreden: Doorstroomwachtreden | 'onbekend'
  /** Ontbreekt: achtergehouden, want te herleiden. */
  readonly aantal?: number
  readonly dagen?: Doorstroomdagen
}
export interface Doorstroomwachtend {
  readonly indicator: Doorstroomindicatornaam
  readonly titel: string
  /** Wat er precies is geteld. */
  readonly definitie: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly aantal: number
  readonly dagen?: Doorstroomdagen
  /** Leeg bij minder dan vijf. */
  readonly per_wachtreden: readonly Doorstroomwachtredenvak[]
}
/** Elk verblijf dat niet te tellen is, een keer. */
export interface Doorstroomonbekend {
  /** De dag van klaar zijn ontbreekt. */
  readonly klaar_op: number
  /** Vertrokken, maar de dag ontbreekt. */
  readonly vertrokken_op: number
  /** Niet bekend of iemand wacht of vertrok. */
  readonly stand: number
}
export interface Doorstroomverblijf {
  /** De dag waarop de cliënt klaar was om te vertrekken (JJJJ-MM-DD). Ontbreekt: niet bekend. */
  readonly klaar_op?: string
  /** Ontbreekt: niet bekend, of het volgt uit vertrokken_op. */
  readonly stand?: Doorstroomstand
  /** De dag van vertrek (JJJJ-MM-DD). */
  readonly vertrokken_op?: string
  /** Waar de cliënt heen ging. Alleen bij wie vertrok. */
  readonly bestemming?: Doorstroombestemming
  /** Waarop vooral is of wordt gewacht. */
  readonly wachtreden?: Doorstroomwachtreden
}
/** Welke toetslijst, en op welke dag. */
export interface Lijstkeuze {
  readonly naam: Lijstnaam
  /** JJJJ-MM-DD. */
  readonly peildatum: string
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
  readonly werkwoord: 'toetslijst' | 'uitstroom' | 'doorstroom'
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
export interface Uitstroomstaprij {
  readonly stand: Uitstroomstand
  readonly wie: Uitstroomwie
  /** De stap waar het plan naar terugkeert. */
  readonly stap_terug?: Uitstroomstapnaam
  /** Een deskundige moet dit eerst bekijken. */
  readonly mens?: true
}
export interface Uitstroomstaptekst {
  readonly stap: Uitstroomstapnaam
  readonly titel: string
  /** De zin als de stand niet vaststaat. */
  readonly onbekend: string
  readonly wie: Uitstroomwie
}
export interface Uitstroomtitel {
  readonly uitkomst: Uitstroomuitkomst
  readonly zin: string
}
export interface Uitstroomfeitvraag {
  /** Feit in de situatie, met punten. */
  readonly pad: string
  readonly vraag: string
}
/** De tussenuitkomsten waaruit de uitkomst volgt. */
export interface Uitstroombeeld {
  readonly acuut_gevaar?: boolean
  /** Is de cliënt nu op een plek zonder de pleger? */
  readonly veilige_plek?: boolean
  readonly klaar?: boolean
  /** Houdt het verblijfsrecht het vertrek tegen? */
  readonly verblijf?: 'vrij' | 'blokkeert' | 'mens'
  /** Houdt een andere stap het vertrek tegen? */
  readonly blokkade?: boolean
}
export interface Uitstroombesluit {
  readonly uitkomst: Uitstroomuitkomst
}
export interface Uitstroomsegmentrij {
  readonly segment: Uitstroomsegment
}
/** Waar een waarschuwing, een recht of een vraag aan een mens van afhangt. */
export interface Uitstroomomstandigheden {
  readonly acuut_gevaar?: boolean
  readonly plek?: 'opvang' | 'hotel_of_vakantiepark' | 'bij_anderen' | 'eigen_woning' | 'bij_pleger' | 'nergens'
  readonly man?: boolean
  readonly status?: Uitstroomverblijf
  readonly afhankelijk?: boolean
  readonly vergunninghouder?: boolean
  readonly jaar_als_slachtoffer?: boolean
  /** Noemt urgentie groep d? */
  readonly groep_d?: boolean
  /** Noemt urgentie de groep opvang (tot 1 juli 2026)? */
  readonly groep_opvang?: boolean
  /** Noemt urgentie een groep die alleen tot 1 juli 2026 bestond? */
  readonly groepen_tot_2026_07?: boolean
  /** Noemt urgentie een groep die pas sinds 1 juli 2026 bestaat? */
  readonly groepen_sinds_2026_07?: boolean
  /** Zegt urgentie iets anders over het verblijfsrecht dan de stap verblijfsrecht? */
  readonly urgentie_botst?: boolean
  readonly boven_sociale_grens?: boolean
  readonly andere_gemeente?: boolean
  readonly kinderen?: boolean
  readonly op_komst?: boolean
  readonly jeugdhulp?: 'geen' | 'zonder_verblijf' | 'met_verblijf'
  readonly voortzetting_gevraagd?: boolean
  readonly klaar_op?: string
  readonly eis_aangifte?: boolean
  readonly eis_echtscheiding?: boolean
  readonly eis_medewerking_pleger?: boolean
  readonly eis_geen_schulden?: boolean
  readonly eis_woning_opeisen?: boolean
  readonly eis_binding?: boolean
  readonly eis_inkomensgrens?: boolean
}
export interface Uitstroomplicht {
  readonly code: string
  readonly soort: 'gevaar' | 'strijd' | 'recht' | 'plicht' | 'let_op' | 'mens'
}
/** De weg naar een veilig huis als plan op volgorde: wat is geregeld, wat loopt en wat houdt het tegen. Een voorstel; een mens beslist. */
export interface Uitstroomplan {
  readonly uitkomst: Uitstroomuitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  /** Hoeveel kalenderdagen de cliënt op de peildatum al klaar is om te vertrekken. Ontbreekt: niet bekend, of nog niet zover. */
  readonly dagen_klaar?: number
  /** De stappen op volgorde, veiligheid eerst. Elke stap staat er altijd in. */
  readonly plan: readonly Uitstroomstap[]
  /** Wat het vertrek nu tegenhoudt, in de volgorde van het plan. */
  readonly blokkades: readonly Uitstroomblokkade[]
  readonly segment?: Uitstroomsegmentkeuze
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Uitstroomstap {
  readonly stap: Uitstroomstapnaam
  readonly titel: string
  readonly stand: Uitstroomstand
  readonly wie: Uitstroomwie
  /** Wat er nu is of moet, in gewoon Nederlands. */
  readonly zin: string
  /** De regel en de rij, bijvoorbeeld gereedheid/stap-inkomen#uitkering. */
  readonly regel: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  /** De stap waar het plan naar terugkeert. */
  readonly stap_terug?: Uitstroomstapnaam
  /** De feiten die deze stap nog mist. */
  readonly vragen: readonly OntbrekendFeit[]
}
export interface Uitstroomblokkade {
  readonly stap: Uitstroomstapnaam
  readonly wie: Uitstroomwie
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** Welk soort woning past bij het inkomen. Dat is een andere vraag dan urgentie. */
export interface Uitstroomsegmentkeuze {
  readonly segment: Uitstroomsegment
  readonly zin: string
  readonly regel: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** De feiten over iemand die uit de opvang, of van een andere plek, naar een veilig huis gaat. Alles is optioneel: wat ontbreekt is onbekend, nooit nee. Geen namen, adressen, geboortedata of BSN: wat hier niet staat, wordt geweigerd. */
export interface Uitstroomsituatie {
  /** Sinds welke dag is de cliënt klaar om te vertrekken (JJJJ-MM-DD)? */
  readonly klaar_op?: string
  /** Is de cliënt een vrouw of een man? Voor de stappen maakt dat niet uit. */
  readonly client?: 'vrouw' | 'man' | 'anders'
  readonly veiligheid?: {
    /** Is er op dit moment direct gevaar? */
    readonly acuut_gevaar?: boolean
    /** Is er een veiligheidsplan voor de nieuwe plek, met de cliënt gemaakt? */
    readonly plan?: boolean
  }
  readonly nu?: {
    /** Waar is de cliënt nu? hotel_of_vakantiepark: een kamer die de opvang heeft geboekt. bij_anderen: bij familie of bekenden. eigen_woning: in de eigen woning, zonder de pleger. nergens: geen vaste plek om te slapen. */
    readonly plek?: 'opvang' | 'hotel_of_vakantiepark' | 'bij_anderen' | 'eigen_woning' | 'bij_pleger' | 'nergens'
    /** Vinden de cliënt en de begeleider allebei dat de cliënt klaar is om te vertrekken? */
    readonly klaar?: boolean
  }
  readonly verblijf?: {
    /** Welk verblijfsrecht heeft de cliënt? rechtmatig_a_e_l: Vw 2000 art. 8 a tot en met e of l. wacht_op_verlenging: wacht op verlenging van een vergunning. wacht_op_wijziging: wacht op een ander verblijfsdoel. wacht_op_eerste_vergunning_slachtoffer: wacht op een eerste vergunning als slachtoffer van huiselijk of eergerelateerd geweld. rechtmatig_anders: een ander rechtmatig verblijf. */
    readonly status?: Uitstroomverblijf
    /** Hangt de verblijfsvergunning af van de relatie met de (ex-)partner? */
    readonly afhankelijk?: boolean
    /** Heeft de cliënt een verblijfsvergunning asiel (statushouder)? */
    readonly vergunninghouder?: boolean
    /** Heeft de cliënt minstens een jaar een vergunning als slachtoffer van huiselijk of eergerelateerd geweld gehad? */
    readonly jaar_als_slachtoffer?: boolean
  }
  readonly inkomen?: {
    /** Waar leeft de cliënt van? eigen_inkomen: werk, onderneming, pensioen of eigen vermogen. */
    readonly bron?: 'eigen_inkomen' | 'uitkering' | 'uitkering_aangevraagd' | 'geen'
    /** Is het eigen inkomen te hoog voor een sociale huurwoning? */
    readonly boven_sociale_grens?: boolean
    /** Bestaat het eigen huishouden na het vertrek uit een persoon of uit meer personen? */
    readonly huishouden?: 'een' | 'meer'
    /** Hoe hoog is het jaarinkomen van het eigen huishouden na het vertrek? Alleen nodig voor middenhuur. */
    readonly jaar_eurocent?: number
  }
  readonly schulden?: {
    /** Hoe staat het met schulden? in_regeling: er is een afspraak over betalen. */
    readonly stand?: 'geen' | 'in_regeling' | 'hulp_aangevraagd' | 'zonder_hulp'
  }
  readonly urgentie?: {
    /** Wat zegt urgentie (@voordeur/urgentie) op dezelfde peildatum? */
    readonly uitkomst?: Urgentieuitkomst
    /** Welke groepen noemt urgentie op dezelfde peildatum? */
    readonly groepen?: readonly Urgentiegroep[]
    /** Hoe staat het met de urgentieverklaring? */
    readonly verklaring?: 'geen' | 'aangevraagd' | 'gekregen' | 'afgewezen' | 'verlopen'
  }
  readonly oude_woning?: {
    /** Heeft de cliënt nog recht op de oude woning, als (mede)huurder of (mede-)eigenaar? */
    readonly recht?: 'geen' | 'huur' | 'koop'
    /** Is teruggaan naar die woning veilig, volgens de cliënt en de begeleider? */
    readonly terug_veilig?: boolean
  }
  readonly bestemming?: {
    /** Is er al een woning? */
    readonly woning?: 'nog_geen' | 'aanbod' | 'gevonden'
    /** Is dat in de gemeente van nu, of in een andere gemeente? */
    readonly gemeente?: 'zelfde' | 'andere'
    /** Is het gebied waar de cliënt gaat wonen of zoekt veilig, volgens de cliënt en de begeleider? */
    readonly gebied_veilig?: boolean
  }
  readonly kinderen?: {
    /** Horen er minderjarige kinderen bij het gezin, of kinderen die nog jeugdhulp krijgen? */
    readonly erbij?: boolean
    /** Is er een kind op komst? */
    readonly op_komst?: boolean
    /** Is er een school voor elk kind op de nieuwe plek? */
    readonly school?: 'geregeld' | 'loopt' | 'niet_geregeld'
    /** Krijgt een kind jeugdhulp, of begint die binnenkort? zonder_verblijf: thuis of op gesprek. met_verblijf: het kind woont bij de aanbieder. */
    readonly jeugdhulp?: 'geen' | 'zonder_verblijf' | 'met_verblijf'
    /** Is de nieuwe gemeente gevraagd om de jeugdhulp te laten doorgaan? */
    readonly voortzetting_gevraagd?: boolean
  }
  readonly start?: {
    /** Zijn er spullen voor de nieuwe woning? */
    readonly inboedel?: 'geregeld' | 'aangevraagd' | 'niet_geregeld'
    /** Is er geld voor de eerste huur? */
    readonly eerste_huur?: 'geregeld' | 'aangevraagd' | 'niet_geregeld'
  }
  /** Is er hulp na de verhuizing afgesproken? */
  readonly nazorg?: 'afgesproken' | 'gevraagd' | 'niet_geregeld'
  /** Eisen die iemand echt stelt. Een eis die hier niet staat, is niet genoemd; het plan verandert er niet door. */
  readonly eisen?: {
    /** Vraagt iemand aangifte of een proces-verbaal als voorwaarde? */
    readonly aangifte?: boolean
    /** Vraagt iemand een afgeronde echtscheiding of een ouderschapsplan als voorwaarde? */
    readonly echtscheiding?: boolean
    /** Vraagt iemand medewerking of een handtekening van de pleger? */
    readonly medewerking_pleger?: boolean
    /** Zegt iemand dat schulden eerst weg moeten? */
    readonly geen_schulden?: boolean
    /** Zegt iemand dat de cliënt de oude woning maar moet opeisen? */
    readonly woning_opeisen?: boolean
    /** Vraagt iemand een band met de gemeente of regio? */
    readonly binding?: boolean
    /** Zegt iemand dat het inkomen te hoog is? */
    readonly inkomensgrens?: boolean
  }
}
