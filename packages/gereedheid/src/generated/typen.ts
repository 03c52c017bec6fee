// Gemaakt door regelbouw uit schemas/gereedheid/. Niet met de hand wijzigen.
import type { Bron, HogerNiveau, Mens, Motivering, NiveauUitslag, OntbrekendFeit, Signaal, Toetsuitslag, Verandering, Versie, Zekerheid } from '@voordeur/kern'

/** campagne: een campagne over geweld achter de voordeur. gemeente: de gemeente met haar wijkteams. opleiding-contactberoepen: de opleiding van kappers en andere beroepen met klantcontact. opleiding-politie: de opleiding van de politie. */
export type Lijstnaam = 'campagne' | 'gemeente' | 'opleiding-contactberoepen' | 'opleiding-politie'
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
/** volledig: elk punt is beoordeeld. open: een deel. onbepaald: geen enkel punt. Het zegt niet of het goed is. */
export type Gereedheidsuitkomst = 'volledig' | 'open' | 'onbepaald'
/** Waarom deze stap hier staat: eerst wet, dan veiligheid, dan verder, dan aangeraden. */
export type Stapgroep = 'wet' | 'veiligheid' | 'verder' | 'aangeraden'
/** verbeteren: breng het punt een niveau hoger. uitzoeken: het is niet bekend; ga het eerst na. */
export type Stapwerk = 'verbeteren' | 'uitzoeken'
/** verschil: minstens een punt is hoger of lager. gelijk: elk punt is in beide bekend en gelijk. onbepaald: geen bekend verschil, maar niet alles is bekend. */
export type Vergelijkuitkomst = 'verschil' | 'gelijk' | 'onbepaald'
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
/** in_opvang: het kind woont nu in een opvang. verlaat_opvang: het kind gaat binnenkort weg uit een opvang. elders: het kind woont ergens anders. */
export type Onderwijsverblijf = 'in_opvang' | 'verlaat_opvang' | 'elders'
/** basisschool: een gewone basisschool. speciale_basisschool: een speciale school voor basisonderwijs. speciaal_onderwijs: een school voor speciaal onderwijs. voortgezet_onderwijs: een middelbare school. beroepsonderwijs: een school voor mbo. */
export type Schoolsoort =
  'basisschool' | 'speciale_basisschool' | 'speciaal_onderwijs' | 'voortgezet_onderwijs' | 'beroepsonderwijs'
/** oude_school: nog op de school van voor de verhuizing. nieuwe_school: op de school waar het om gaat, ook als dat tijdelijk is. nergens: op geen enkele school. */
export type Inschrijving = 'oude_school' | 'nieuwe_school' | 'nergens'
/** nog_niet: er is nog niets op papier gevraagd. in_behandeling: schriftelijk aangemeld, nog geen beslissing. toegelaten: de school zei ja. geweigerd: de school zei nee. niet_behandeld: de school besloot de aanmelding niet te behandelen. */
export type Aanmeldstand = 'nog_niet' | 'in_behandeling' | 'toegelaten' | 'geweigerd' | 'niet_behandeld'
/** geen_plaats: de school zegt dat zij vol is. grondslag_niet_gerespecteerd: de school vroeg de ouders te verklaren dat zij de grondslag respecteren, en zij weigerden. grondslag_niet_onderschreven: de school vroeg de ouders te verklaren dat zij de grondslag onderschrijven, en zij weigerden. extra_ondersteuning: de school zegt dat zij de steun niet kan bieden. geen_verblijfsrecht: het kind of de ouder heeft geen rechtmatig verblijf. ouderbijdrage_niet_betaald: er is een bijdrage in geld niet betaald. andere_ouder_niet_akkoord: de andere ouder geeft geen toestemming. te_kort_tevoren_aangemeld: er zat minder dan tien weken tussen. anders: een andere reden. */
export type Weigergrond =
  | 'geen_plaats'
  | 'grondslag_niet_gerespecteerd'
  | 'grondslag_niet_onderschreven'
  | 'extra_ondersteuning'
  | 'geen_verblijfsrecht'
  | 'ouderbijdrage_niet_betaald'
  | 'andere_ouder_niet_akkoord'
  | 'te_kort_tevoren_aangemeld'
  | 'anders'
/** ouder_bij_kind: alleen de ouder bij wie het kind is. ouders_samen: de ouder bij wie het kind is, samen met de andere ouder. ander: iemand anders, zoals een voogd of alleen de andere ouder. niemand_aanwezig: wie gezag heeft, is niet bij het kind en niet te bereiken. */
export type Gezag = 'ouder_bij_kind' | 'ouders_samen' | 'ander' | 'niemand_aanwezig'
/** ouder: een ouder, moeder of vader. familie_of_pleegouder: familie of een pleegouder. opvang: medewerkers van de opvang, als het kind daar zonder ouder is. ander: iemand anders. */
export type FeitelijkeVerzorger = 'ouder' | 'familie_of_pleegouder' | 'opvang' | 'ander'
/** plaatsing_nagaan: volgens de letter heeft het kind een plaats, maar of de dag door een weekend of feestdag verschuift, staat niet vast; een mens gaat dat na. */
export type Onderwijsuitkomst =
  | 'te_jong_om_aan_te_melden'
  | 'aanmelden'
  | 'oude_school_bezoeken'
  | 'eerst_verklaring'
  | 'beslissing_afwachten'
  | 'beslissing_te_laat'
  | 'tijdelijk_geplaatst'
  | 'toegelaten_na_zes_weken'
  | 'plaatsing_nagaan'
  | 'naar_school'
  | 'weigering_mag_niet'
  | 'weigering_mag_nog_niet'
  | 'weigering_mogelijk'
  | 'weigering_zonder_gelezen_grond'
  | 'niet_behandeld'
  | 'buiten_gelezen_wet'
  | 'onbepaald'
/** nog_niet: er is nog geen leerplicht. leerplichtig: het kind moet ingeschreven zijn en de school bezoeken. kwalificatieplicht_nagaan: de leerplicht loopt af of is voorbij; wat daarna geldt, is maar deels gelezen. */
export type Leerplichtuitkomst = 'nog_niet' | 'leerplichtig' | 'kwalificatieplicht_nagaan' | 'onbepaald'
/** gezagsdrager: wie het gezag heeft. feitelijke_verzorger: wie feitelijk voor het kind zorgt. aanmelder: de ouders, of wie voor hen aanmeldt. jongere: het kind zelf. schoolbestuur: het bevoegd gezag van de school waar het kind is aangemeld. directeur_oude_school: de directeur van de school die het kind verlaat. samenwerkingsverband: de scholen in een gebied samen. steunpunt: het steunpunt van het samenwerkingsverband. */
export type Taakhebber =
  | 'gezagsdrager'
  | 'feitelijke_verzorger'
  | 'aanmelder'
  | 'jongere'
  | 'schoolbestuur'
  | 'directeur_oude_school'
  | 'samenwerkingsverband'
  | 'steunpunt'
export type Onderwijstermijnnaam = 'vooraf' | 'beslissen' | 'uitstel' | 'tijdelijk' | 'toelaten'
/** zo_mogelijk_voor: een wens, geen laatste dag. uiterlijk: de laatste dag. vanaf: de eerste dag waarop iets geldt. */
export type Onderwijsdagsoort = 'zo_mogelijk_voor' | 'uiterlijk' | 'vanaf'
/** nooit: de wet staat deze reden niet toe. pas_daarna: eerst moet er iets anders gebeuren. niet_verboden: de gelezen wet verbiedt het niet; dat is iets anders dan toestaan. niet_gelezen: de gelezen wet noemt deze reden niet. */
export type Weigeroordeel = 'nooit' | 'pas_daarna' | 'niet_verboden' | 'niet_gelezen'
/** Een uitkomst, of de tabel die verder kijkt. */
export type Onderwijsstap =
  | 'na_aanmelding'
  | 'na_weigering'
  | 'te_jong_om_aan_te_melden'
  | 'aanmelden'
  | 'oude_school_bezoeken'
  | 'eerst_verklaring'
  | 'beslissing_afwachten'
  | 'beslissing_te_laat'
  | 'tijdelijk_geplaatst'
  | 'toegelaten_na_zes_weken'
  | 'naar_school'
  | 'weigering_mag_niet'
  | 'weigering_mag_nog_niet'
  | 'weigering_mogelijk'
  | 'weigering_zonder_gelezen_grond'
  | 'niet_behandeld'
  | 'buiten_gelezen_wet'
export type Onderwijsdag = 'toelating_per' | 'ontvangen_op' | 'verzoek_op'
/** Ontbreekt: voor elke basisschool, behalve waar een regel met dit veld voorgaat. */
export type Weigerregelbereik = 'speciale_basisschool_na_basisschool'
export type Intramuraalsoort = 'stand' | 'vraag'
export type Onderwijswoordsoort = 'uitkomst' | 'leerplicht' | 'wie' | 'feit'
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
/** gevaar_eerst: er is nu direct gevaar. eerst_veilige_plek: de cliënt is nu niet op een veilige plek. nog_niet_vertrekken: vertrekken is te vroeg. eerst_verblijfsrecht: is een huisvestingsvergunning nodig, dan moet eerst het verblijfsrecht rond zijn; hulp en plan gaan door. menselijk_oordeel: een deskundige moet eerst kijken. eerst_blokkades_weg: een of meer stappen houden het vertrek tegen. eerst_veiligheidsplan: geen stap houdt het vertrek tegen, maar er is nog geen veiligheidsplan voor de nieuwe plek. kan_nu_verder: niets houdt het vertrek tegen; het plan kan worden uitgevoerd. onbepaald: er ontbreken feiten. */
export type Uitstroomuitkomst =
  | 'gevaar_eerst'
  | 'eerst_veilige_plek'
  | 'nog_niet_vertrekken'
  | 'eerst_verblijfsrecht'
  | 'menselijk_oordeel'
  | 'eerst_blokkades_weg'
  | 'eerst_veiligheidsplan'
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

/** Wat een vergelijking van een gereedheidstoets leest. */
export interface BewaardeToets {
  readonly lijst: Lijstnaam
  readonly uitslag: Toetsuitslag
  readonly versie: Versie
}
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
export interface Onderwijsbesluit {
  readonly stap: Onderwijsstap
}
export interface Onderwijsuitslag {
  readonly uitkomst: Onderwijsuitkomst
}
export interface Leerplichtbesluit {
  readonly leerplicht: Leerplichtuitkomst
}
export interface Onderwijstaakregel {
  readonly taak: string
  readonly wie: Taakhebber
  readonly termijn?: Onderwijstermijnnaam
}
export interface Onderwijsaandachtspunt {
  readonly code: string
  readonly soort: 'gevaar' | 'recht' | 'plicht' | 'let_op' | 'mens'
}
export interface Onderwijstermijnregel {
  readonly termijn: Onderwijstermijnnaam
  readonly vanaf: Onderwijsdag
  readonly weken: number
  readonly dag: Onderwijsdagsoort
}
export interface Weigerregel {
  readonly grond: Weigergrond
  readonly oordeel: Weigeroordeel
  readonly alleen?: Weigerregelbereik
}
export interface Intramuraalregel {
  readonly soort: Intramuraalsoort
}
export interface Onderwijswoord {
  readonly soort: Onderwijswoordsoort
  readonly code: string
  readonly zin: string
}
/** Waar een taak, een waarschuwing of een vraag aan een mens van afhangt. */
export interface Onderwijsomstandigheden {
  readonly uitkomst?: Onderwijsuitkomst
  readonly leerplicht?: Leerplichtuitkomst
  readonly acuut_gevaar?: boolean
  readonly verblijf?: Onderwijsverblijf
  readonly leeftijd?: number
  readonly gezag?: Gezag
  readonly feitelijke_verzorger?: FeitelijkeVerzorger
  readonly schoolsoort?: Schoolsoort
  readonly ingeschreven?: Inschrijving
  readonly aanmelding?: Aanmeldstand
  readonly laatst_op_basisschool?: boolean
  readonly weigergrond?: Weigergrond
  readonly extra_ondersteuning?: boolean
  readonly toelaatbaarheidsverklaring?: boolean
  readonly asielzoeker?: boolean
  /** Ontbreekt zolang niet vaststaat of het kind leerplichtig is, ook bij zestien jaar: het schooljaar kan nog lopen. */
  readonly leerplichtig?: boolean
  readonly mag_al_naar_school?: boolean
  /** Het kind is tijdelijk geplaatst of toegelaten, welk van beide ook geldt. */
  readonly heeft_plaats?: boolean
  /** De antwoorden passen niet bij elkaar. */
  readonly tegenstrijdig?: boolean
  /** Er zit minder tijd tussen verzoek en toelating dan de wet zo mogelijk vraagt. */
  readonly kort_tevoren?: boolean
  /** Een laatste dag is verschoven door een weekend of feestdag. */
  readonly verschoven?: boolean
  /** De school noemt een dag die later is dan de wet toestaat. */
  readonly verlenging_te_lang?: boolean
  /** Er is aangemeld voor de eerste dag van de gelezen tekst. */
  readonly voor_gelezen_tekst?: boolean
}
/** De feiten zoals de tabellen ze lezen: van de dagen is alleen over of een termijn voorbij is. */
export interface Onderwijsfeiten {
  readonly leeftijd?: number
  readonly leerplicht_begonnen?: boolean
  readonly twaalf_schooljaren?: boolean
  readonly mag_al_naar_school?: boolean
  readonly schoolsoort?: Schoolsoort
  readonly ingeschreven?: Inschrijving
  readonly oude_school_veilig_en_bereikbaar?: boolean
  readonly laatst_op_basisschool?: boolean
  readonly aanmelding?: Aanmeldstand
  readonly weigergrond?: Weigergrond
  readonly extra_ondersteuning?: boolean
  readonly andere_school_bereid?: boolean
  readonly toelaatbaarheidsverklaring?: boolean
  readonly asielzoeker?: boolean
  /** Is de laatste dag voor de beslissing voorbij? */
  readonly beslistermijn_voorbij?: boolean
  /** Zijn er zes weken voorbij na de dag van het verzoek? */
  readonly zes_weken_na_verzoek_voorbij?: boolean
  /** Zijn die zes weken ook voorbij als de laatste dag door een weekend of feestdag verschuift? */
  readonly zes_weken_verschoven_voorbij?: boolean
  /** Zijn er tien weken voorbij na de dag van het verzoek? */
  readonly tien_weken_na_verzoek_voorbij?: boolean
  /** Zijn die tien weken ook voorbij als de laatste dag door een weekend of feestdag verschuift? */
  readonly tien_weken_verschoven_voorbij?: boolean
}
/** Een kind dat in een opvang is of daar weggaat, en de school. Geen namen, geen adressen, geen geboortedatum. Wat ontbreekt, is onbekend. */
export interface Onderwijssituatie {
  /** Is iemand nu in direct gevaar? */
  readonly acuut_gevaar?: boolean
  /** Waar is het kind? */
  readonly verblijf?: Onderwijsverblijf
  /** Hoe oud is het kind, in hele jaren? */
  readonly leeftijd?: number
  /** Alleen bij vijf jaar: is de eerste schooldag geweest van de maand na de maand waarin het kind vijf werd? */
  readonly leerplicht_begonnen?: boolean
  /** Alleen bij veertien of vijftien jaar: heeft het kind al twaalf hele schooljaren gehad? Een basisschool die sneller is doorlopen, telt als acht jaar. */
  readonly twaalf_schooljaren?: boolean
  /** Alleen bij drie of vier jaar: is het kind oud genoeg om te worden toegelaten? Vraag het de school. */
  readonly mag_al_naar_school?: boolean
  /** Wie heeft het gezag over het kind? */
  readonly gezag?: Gezag
  /** Wie zorgt nu feitelijk voor het kind? */
  readonly feitelijke_verzorger?: FeitelijkeVerzorger
  /** Om welke soort school gaat het? */
  readonly schoolsoort?: Schoolsoort
  /** Waar staat het kind nu ingeschreven? */
  readonly ingeschreven?: Inschrijving
  /** Is de oude school veilig en te bereiken voor dit kind? */
  readonly oude_school_veilig_en_bereikbaar?: boolean
  /** Alleen bij een speciale basisschool: stond het kind vlak hiervoor op een gewone basisschool? */
  readonly laatst_op_basisschool?: boolean
  /** Hoe staat het met de aanmelding bij de nieuwe school? */
  readonly aanmelding?: Aanmeldstand
  /** Vanaf welke dag vraagt u toelating? */
  readonly toelating_per?: string
  /** Op welke dag is om toelating gevraagd? */
  readonly verzoek_op?: string
  /** Op welke dag ontving de school de aanmelding? */
  readonly ontvangen_op?: string
  /** Heeft de school gemeld dat zij meer tijd nodig heeft? */
  readonly verlenging_gemeld?: boolean
  /** Tot en met welke dag, volgens de school? */
  readonly verlenging_tot?: string
  /** Welke reden geeft de school voor de weigering? */
  readonly weigergrond?: Weigergrond
  /** Heeft het kind volgens de school extra ondersteuning nodig? Steun bij de Nederlandse taal telt niet. */
  readonly extra_ondersteuning?: boolean
  /** Heeft de school na overleg een andere school gevonden die het kind wil toelaten? */
  readonly andere_school_bereid?: boolean
  /** Alleen bij een speciale basisschool: is het kind toelaatbaar verklaard? */
  readonly toelaatbaarheidsverklaring?: boolean
  /** Vraagt het kind of een ouder asiel aan? Alleen nodig voor de termijn. */
  readonly asielzoeker?: boolean
}
/** Wie wat moet regelen zodat een kind vanuit de opvang naar school kan, als voorstel. */
export interface Onderwijsvoorstel {
  readonly uitkomst: Onderwijsuitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  readonly leerplicht: Leerplichtdeel
  readonly motivering: readonly Motivering[]
  /** Wie wat moet doen, in volgorde. */
  readonly taken: readonly Onderwijstaak[]
  /** Wat de school wel en niet als reden mag geven. Leeg voor scholen waarvan de wet niet is gelezen. */
  readonly weigering: readonly Onderwijsweigering[]
  readonly intramuraal: IntramuraalOnderwijs
  /** De feiten die de uitkomst of de leerplicht nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Leerplichtdeel {
  readonly uitkomst: Leerplichtuitkomst
  readonly zin: string
  readonly motivering: readonly Motivering[]
}
export interface Onderwijstaak {
  readonly taak: string
  readonly wie: Taakhebber
  /** Wie dat is, in gewone woorden. */
  readonly door: string
  /** mogelijk: het hangt af van een feit dat nog ontbreekt. */
  readonly geldt: 'ja' | 'mogelijk'
  readonly zin: string
  readonly dag?: Onderwijstaakdag
  /** De dagen die nog ontbreken om de datum te rekenen (JSON-pointers). */
  readonly mist: readonly string[]
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Onderwijstaakdag {
  readonly soort: Onderwijsdagsoort
  readonly datum: string
  /** Ligt deze dag voor de peildatum? */
  readonly voorbij: boolean
  /** Hoe de dag is geteld. */
  readonly stappen: readonly Onderwijsdagstap[]
}
export interface Onderwijsdagstap {
  readonly datum: string
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Onderwijsweigering {
  readonly grond: Weigergrond
  readonly oordeel: Weigeroordeel
  /** Is dit de reden die de school gaf? */
  readonly genoemd: boolean
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
/** Onderwijs in de opvang zelf: daarover is geen wet gevonden. Het is een vraag aan mensen, nooit een regel. */
export interface IntramuraalOnderwijs {
  /** Is dit nu een vraag voor dit kind? ja: het kind is in een opvang. nee: het kind is daar niet. mogelijk: het kind gaat er weg, of niet bekend is waar het is. */
  readonly geldt: 'ja' | 'nee' | 'mogelijk'
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  readonly vragen: readonly Intramuraalvraag[]
}
export interface Intramuraalvraag {
  readonly vraag: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
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
  readonly werkwoord:
    'toetslijst' | 'toets' | 'vergelijk' | 'landelijkeRol' | 'onderwijs' | 'nota' | 'uitstroom' | 'doorstroom'
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
  /** Is er een veiligheidsplan voor de nieuwe plek? */
  readonly plan?: boolean
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
  readonly veiligheidsplan?: boolean
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
  /** Noemt urgentie een groep zoals die tot 1 juli 2026 heette? */
  readonly groepen_tot_2026_07?: boolean
  /** Noemt urgentie een groep zoals die sinds 1 juli 2026 heet? */
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
    /** Hangt de verblijfsvergunning af van de relatie met de (ex-)partner, of hing een verlopen vergunning daarvan af? */
    readonly afhankelijk?: boolean
    /** Heeft de cliënt een verblijfsvergunning asiel (statushouder)? */
    readonly vergunninghouder?: boolean
    /** Heeft de cliënt minstens een jaar een vergunning als slachtoffer van huiselijk of eergerelateerd geweld gehad, ook als die is verlopen? */
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
