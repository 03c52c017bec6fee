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
  | 'advies_niet_gevolgd'
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
export type Deeluitkomst =
  | 'moet'
  | 'mag'
  | 'mag_na_afweging'
  | 'eerst_toestemming'
  | 'eerst_advies'
  | 'mag_niet'
  | 'menselijk_oordeel'
  | 'onbepaald'
/** twijfel: u weet het niet zeker, ook na overleg. Dat is iets anders dan nog niet beantwoord. */
export type Antwoord = 'ja' | 'nee' | 'twijfel'
/** onbepaald: er is nog te weinig gebeurd of vastgelegd om te toetsen. */
export type Dossieruitkomst = 'in_orde' | 'aandachtspunten' | 'ernstige_bevindingen' | 'onbepaald'
/** eigen_meldcode_volgen: deze rol heeft een wettelijke plicht; vraag het aan plicht. allebei_nagaan: niet bekend of er een plicht is. */
export type Handeluitkomst =
  'handelen_zonder_plicht' | 'eigen_meldcode_volgen' | 'allebei_nagaan' | 'onbepaald'
/** Het beroep of de organisatie, in de rol waarin iemand de vraag stelt. */
export type Beroep =
  | 'zorginstelling'
  | 'solistisch_werkende_zorgverlener'
  | 'ggd'
  | 'zelfstandige_verzorgende'
  | 'wmo_aanbieder'
  | 'wmo_aanbieder_hulpmiddelen'
  | 'jeugdhulpaanbieder'
  | 'solistisch_jeugdhulpverlener'
  | 'gecertificeerde_instelling'
  | 'kindercentrum'
  | 'gastouderbureau'
  | 'gastouder'
  | 'basisschool'
  | 'voortgezet_onderwijs'
  | 'speciaal_onderwijs'
  | 'mbo'
  | 'hbo_of_universiteit'
  | 'leerplichtambtenaar'
  | 'gevangenis'
  | 'justitiele_jeugdinrichting'
  | 'tbs_kliniek'
  | 'reclassering'
  | 'halt'
  | 'coa'
  | 'vrijwilligersorganisatie'
  | 'kapper'
  | 'schoonheidsspecialist'
  | 'buur_of_burger'
  | 'politie'
  | 'dierenarts'
  | 'advocaat'
  | 'notaris'
  | 'woningcorporatie'
/** niet_bevestigd: de tekst van de wet van die dag is niet gelezen. menselijk_oordeel: wat gelezen is, geeft geen antwoord. */
export type Plichtuitkomst =
  | 'moet_meldcode_hebben'
  | 'volgt_meldcode'
  | 'geen_plicht'
  | 'niet_bevestigd'
  | 'menselijk_oordeel'
  | 'onbepaald'
export type Handelstap =
  | 'gevaar_eerst'
  | 'opmerken'
  | 'open_vraag'
  | 'luisteren'
  | 'informatie'
  | 'advies'
  | 'kinderen'
  | 'geen_dossier'
/** onduidelijk: u hebt het gevraagd of bekeken, maar weet het niet. Dat telt nooit als veilig. */
export type Kindcheckantwoord = 'ja' | 'nee' | 'onduidelijk'
export type Kindcheckuitkomst =
  | 'kindcheck_afsluiten'
  | 'geen_zorg_vastleggen'
  | 'meldcode_volgen'
  | 'meldcode_volgen_met_bericht'
  | 'overgedragen'
  | 'onbepaald'
/** De mantelzorgverleningscheck: hetzelfde, over een volwassene die van de cliënt afhankelijk is. */
export type Volwassenenuitkomst = 'niet_nodig' | 'geen_zorg_vastleggen' | 'meldcode_volgen' | 'onbepaald'
/** Hoe noemt de meldcode het advies- en meldpunt? */
export type Meldpuntnaam = 'steunpunt_of_amk' | 'amhk' | 'veilig_thuis'
export type Documentuitkomst = 'voldoet' | 'voldoet_niet' | 'onbepaald'
export type Onderdeel =
  | 'stappenplan'
  | 'stapsgewijs'
  | 'afwegingskader'
  | 'verdeling'
  | 'eindverantwoordelijke'
  | 'bijzondere_vormen'
  | 'verwijsindex'
  | 'kindcheck'
  | 'vertrouwelijke_gegevens'
  | 'stap_signalen'
  | 'stap_overleg'
  | 'stap_gesprek'
  | 'stap_wegen'
  | 'twijfel_raadplegen'
  | 'stap_beslissen'
export type Onderdeelstatus = 'aanwezig' | 'ontbreekt' | 'onbekend' | 'niet_van_toepassing'
export type Documentsom = 'alles_aanwezig' | 'iets_ontbreekt' | 'iets_onbekend'
/** Hoe noemt de meldcode het advies- en meldpunt? */
export type Meldpuntnaamfeit = 'steunpunt_of_amk' | 'amhk' | 'veilig_thuis'
/** stelt_vast: maakt een eigen meldcode. hanteert: gebruikt een meldcode als dat nodig is. leeft_na: volgt de meldcode van een ander. */
export type Plichtvorm = 'stelt_vast' | 'hanteert' | 'leeft_na' | 'geen' | 'onbekend'
/** Moet de kennis en het gebruik van de meldcode worden bevorderd? */
export type Bevordering = 'ja' | 'nee' | 'onbekend'
/** Wie de plicht heeft. */
export type Verantwoordelijke =
  | 'zorgaanbieder'
  | 'zorgverlener_zelf'
  | 'college_van_b_en_w'
  | 'wmo_aanbieder'
  | 'jeugdhulpaanbieder'
  | 'jeugdhulpverlener_zelf'
  | 'gecertificeerde_instelling'
  | 'houder'
  | 'gastouder_zelf'
  | 'bevoegd_gezag'
  | 'instellingsbestuur'
  | 'directeur'
  | 'hoofd_van_de_inrichting'
  | 'reclasseringsinstelling'
  | 'halt_bureau'
  | 'bestuur_van_het_coa'
  | 'niemand'
  | 'onbekend'
export type Sector =
  'zorg' | 'ondersteuning_en_jeugd' | 'kinderopvang' | 'onderwijs' | 'justitie_en_asiel' | 'geen_sector'
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
export type Meldtermijnnaam =
  | 'start_onderzoek'
  | 'veiligheidsbeoordeling'
  | 'oordeel_onderzoek'
  | 'betrokkene_inlichten'
  | 'verlenging'
  | 'bewaren_veilig_thuis'
  | 'bewaren_college_en_aanbieder'
  | 'vernietigen'
/** De dag waarop de termijn begint te lopen. */
export type Meldingsdag =
  | 'ontvangen'
  | 'onderzoek_nodig_vastgesteld'
  | 'gegevens_vastgelegd'
  | 'laatste_wijziging'
  | 'vernietiging_gevraagd'
/** handelen: dan moet het klaar zijn. bewaren: tot dan moet het blijven. */
export type Meldtermijnsoort = 'handelen' | 'bewaren'
export type Meldtermijngrond = 'wettelijk' | 'werkafspraak'
/** orde: na de termijn blijft de bevoegdheid bestaan. */
export type Meldtermijnkarakter = 'orde' | 'niet_gelezen'
export type Meldtermijnplichtige =
  'veilig_thuis' | 'college_en_aanbieder' | 'veilig_thuis_college_en_aanbieder'
export type Meldtermijneenheid = 'dagen' | 'werkdagen' | 'weken' | 'maanden' | 'jaren'
export type Termijnuitkomst = 'berekend' | 'deels' | 'onbepaald'
export type MeldtermijnId =
  | 'start_onderzoek'
  | 'veiligheidsbeoordeling'
  | 'oordeel_onderzoek'
  | 'betrokkene_inlichten'
  | 'verlenging'
  | 'bewaren_veilig_thuis'
  | 'bewaren_college_en_aanbieder'
  | 'vernietigen'
/** wacht: er loopt hulp of een melding en er hoeft nu niets. kan_sluiten: er hoeft niets meer en afsluiten kan. onbepaald: er ontbreken antwoorden in de weging, en verder hoeft er nu niets; of er waren op deze dag nog geen regels. */
export type Vervolguitkomst = 'gevaar' | 'open' | 'wacht' | 'kan_sluiten' | 'afgesloten' | 'onbepaald'
export type Voorbeeldsoort =
  'acute_onveiligheid' | 'structurele_onveiligheid' | 'onthulling' | 'bijzondere_vormen'
/** omschrijving: wat het woord betekent. voorbeeld: een geval dat eronder valt. aandacht: wat bij deze vorm anders is. */
export type Voorbeeldaard = 'omschrijving' | 'voorbeeld' | 'aandacht'
export type Opmerkingonderwerp =
  'alle' | 'acute_onveiligheid' | 'structurele_onveiligheid' | 'onthulling' | 'bijzondere_vormen'
export type Werkwoord = 'kindcheck' | 'volwassenen' | 'deelGegevens' | 'termijnen'

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
  /** Zijn er minderjarige kinderen betrokken? */
  readonly minderjarigen?: boolean
  /** Is iemand zwanger? */
  readonly zwanger?: boolean
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
  /** Zijn er minderjarige kinderen bij betrokken? Een ongeboren kind telt hier niet mee. Ontbreekt: niet bekend. */
  readonly minderjarigen?: boolean
  /** Is het overleg met een collega vastgelegd? */
  readonly overleg?: boolean
  /** Is advies van Veilig Thuis, of een melding, vastgelegd? */
  readonly advies?: boolean
  /** Adviseerde Veilig Thuis te melden, en wat is daarna besloten? */
  readonly advies_melden?: 'niet_geadviseerd' | 'open' | 'gevolgd' | 'afgeweken' | 'afgeweken_met_redenen'
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
  /** Kwam er na de weging iets nieuws bij, of was er toen nog geen afwegingskader? */
  readonly weging_verouderd?: boolean
  /** Was er bij de laatste weging nog geen afwegingskader, en nu wel? */
  readonly weging_voor_kader?: boolean
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
/** Wat telt bij Veilig Thuis. */
export interface DelenMetVeiligThuis {
  readonly aan?: 'veilig_thuis_advies' | 'veilig_thuis_melding' | 'veilig_thuis_verzoek'
  readonly herleidbaar?: boolean
  readonly beroepshalve?: boolean
  readonly vermoeden?: Antwoord
  readonly noodzakelijk?: Antwoord
  readonly direct_gevaar?: boolean
}
/** Wat telt bij de raad en de gecertificeerde instelling. */
export interface DelenMetJeugdbescherming {
  readonly aan?: 'raad_voor_de_kinderbescherming' | 'gecertificeerde_instelling'
  readonly beroepshalve?: boolean
  readonly noodzakelijk?: Antwoord
  readonly toestemming?: 'gegeven' | 'geweigerd' | 'niet_gevraagd'
  readonly op_verzoek?: boolean
  readonly onder_toezicht?: boolean
  readonly direct_gevaar?: boolean
}
/** Wat telt bij een collega of een andere professional. */
export interface DelenMetProfessional {
  readonly aan?: 'collega' | 'andere_professional'
  readonly herleidbaar?: boolean
  readonly beroepshalve?: boolean
  readonly noodzakelijk?: Antwoord
  readonly toestemming?: 'gegeven' | 'geweigerd' | 'niet_gevraagd'
  readonly direct_betrokken?: boolean
  readonly afweging?: 'niet_gedaan' | 'delen_weegt_zwaarder' | 'zwijgen_weegt_zwaarder'
  readonly direct_gevaar?: boolean
}
/** Wat telt bij de verwijsindex. */
export interface DelenMetVerwijsindex {
  readonly vermoeden?: Antwoord
  readonly meldingsbevoegd?: boolean
  readonly leeftijd?: 'onder_12' | 'van_12_tot_16' | 'van_16_tot_18' | 'van_18_tot_23' | 'vanaf_23'
}
export interface Deelbesluit {
  readonly uitkomst: Deeluitkomst
}
/** Waar een waarschuwing, een plicht of een vraag aan een mens van afhangt. */
export interface Deelomstandigheden {
  readonly uitkomst?: Deeluitkomst
  readonly aan?:
    | 'collega'
    | 'veilig_thuis_advies'
    | 'veilig_thuis_melding'
    | 'veilig_thuis_verzoek'
    | 'raad_voor_de_kinderbescherming'
    | 'gecertificeerde_instelling'
    | 'andere_professional'
    | 'verwijsindex'
  readonly eer_of_dwang?: boolean
  readonly direct_gevaar?: boolean
  readonly beroepshalve?: boolean
  readonly leeftijd?: 'onder_12' | 'van_12_tot_16' | 'van_16_tot_18' | 'van_18_tot_23' | 'vanaf_23'
}
/** Wat u wilt delen, met wie, en wat daarvan bekend is. Alleen de ontvanger moet bekend zijn. Zonder namen of andere gegevens van mensen. */
export interface Deelsituatie {
  /** Wie de gegevens krijgt. veilig_thuis_verzoek: Veilig Thuis vraagt er zelf om. */
  readonly aan:
    | 'collega'
    | 'veilig_thuis_advies'
    | 'veilig_thuis_melding'
    | 'veilig_thuis_verzoek'
    | 'raad_voor_de_kinderbescherming'
    | 'gecertificeerde_instelling'
    | 'andere_professional'
    | 'verwijsindex'
  /** Is iemand te herkennen aan wat u deelt? Een naam is daar niet voor nodig. */
  readonly herleidbaar?: boolean
  /** Weet u dit door uw beroep? Nee: als burger, buur of vrijwilliger. */
  readonly beroepshalve?: boolean
  /** Is er een redelijk vermoeden van huiselijk geweld of kindermishandeling, of, bij de verwijsindex, van een risico? */
  readonly vermoeden?: Antwoord
  /** Kan wat u deelt nodig zijn voor het doel: het geweld stoppen of het vermoeden onderzoeken, de ondertoezichtstelling uitvoeren, of de hulp geven? */
  readonly noodzakelijk?: Antwoord
  /** Heeft degene die erover gaat toestemming gegeven? */
  readonly toestemming?: 'gegeven' | 'geweigerd' | 'niet_gevraagd'
  /** Vraagt de ontvanger er zelf om? */
  readonly op_verzoek?: boolean
  /** Staat de minderjarige onder toezicht, en voert deze instelling dat uit? */
  readonly onder_toezicht?: boolean
  /** Bent u meldingsbevoegd voor de verwijsindex? */
  readonly meldingsbevoegd?: boolean
  /** De leeftijd van degene over wie de gegevens gaan. */
  readonly leeftijd?: 'onder_12' | 'van_12_tot_16' | 'van_16_tot_18' | 'van_18_tot_23' | 'vanaf_23'
  /** Is de ontvanger direct betrokken bij de hulp die u samen geeft? */
  readonly direct_betrokken?: boolean
  /** Hebt u de vijf vragen van het conflict van plichten beantwoord, en wat kwam eruit? */
  readonly afweging?: 'niet_gedaan' | 'delen_weegt_zwaarder' | 'zwijgen_weegt_zwaarder'
  /** Gaat het om eergerelateerd geweld, huwelijksdwang of genitale verminking? */
  readonly eer_of_dwang?: boolean
  /** Is iemand nu in direct gevaar? */
  readonly direct_gevaar?: boolean
}
/** Of gegevens gedeeld mogen of moeten worden, als voorstel. */
export interface Deelvoorstel {
  readonly uitkomst: Deeluitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  readonly aan:
    | 'collega'
    | 'veilig_thuis_advies'
    | 'veilig_thuis_melding'
    | 'veilig_thuis_verzoek'
    | 'raad_voor_de_kinderbescherming'
    | 'gecertificeerde_instelling'
    | 'andere_professional'
    | 'verwijsindex'
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
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
/** Wat iemand zonder wettelijke plicht kan doen bij een vermoeden van huiselijk geweld of kindermishandeling. Een handreiking, geen plicht. */
export interface Handelingsperspectief {
  readonly uitkomst: Handeluitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  readonly beroep: Beroep
  /** In deze volgorde; gevaar eerst. */
  readonly stappen: readonly Onderbouwdestap[]
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Onderbouwdestap {
  readonly stap:
    | 'gevaar_eerst'
    | 'opmerken'
    | 'open_vraag'
    | 'luisteren'
    | 'informatie'
    | 'advies'
    | 'kinderen'
    | 'geen_dossier'
  readonly doe: string
  readonly doe_niet: readonly string[]
  /** Waarom deze stap. */
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Handelbesluit {
  readonly uitkomst: Handeluitkomst
}
export interface Handelomstandigheden {
  readonly plicht: Plichtuitkomst
  readonly beroep: Beroep
}
export interface Handelvraag {
  readonly plicht: Plichtuitkomst
}
export interface Handelingsstap {
  readonly stap: Handelstap
  /** Wat u doet. */
  readonly doe: string
  /** Wat u juist niet doet. */
  readonly doe_niet: readonly string[]
  /** Staat deze stap er ook als er een plicht is: gevaar en advies. */
  readonly ook_met_plicht: boolean
}
/** De antwoorden; wat uit een eerder antwoord volgt, is ingevuld. */
export interface Kindcheckfeiten {
  readonly zorgelijke_situatie?: Kindcheckantwoord
  readonly zorgt_voor_kinderen?: Kindcheckantwoord
  readonly zwanger?: Kindcheckantwoord
  readonly minderjarige_broers_of_zussen?: Kindcheckantwoord
  readonly kinderen_veilig?: Kindcheckantwoord
  readonly andere_professional?: 'geen' | 'neemt_over' | 'neemt_niet_over' | 'onduidelijk'
  readonly acuut_gevaar?: Kindcheckantwoord
}
export interface Kindcheckbesluit {
  readonly uitkomst: Kindcheckuitkomst
}
export interface Volwassenenfeiten {
  readonly zorgt_voor_afhankelijke_volwassene?: Kindcheckantwoord
  readonly afhankelijke_volwassene_veilig?: Kindcheckantwoord
}
export interface Volwassenenbesluit {
  readonly uitkomst: Volwassenenuitkomst
}
/** Waar een waarschuwing, een plicht of een vraag aan een mens van afhangt. */
export interface Kindcheckomstandigheden {
  readonly uitkomst?: Kindcheckuitkomst
  readonly client?: 'volwassene' | 'jongere'
  readonly acuut_gevaar?: Kindcheckantwoord
  readonly zorgt_voor_kinderen?: Kindcheckantwoord
  readonly zwanger?: Kindcheckantwoord
  readonly kinderen_veilig?: Kindcheckantwoord
  readonly zorg_gedeeld?: boolean
  readonly kinderopvang?: boolean
  /** De antwoorden passen niet bij elkaar; het onveiligste heeft geteld. */
  readonly tegenstrijdig?: boolean
  readonly volwassene?: Volwassenenuitkomst
}
/** De antwoorden op de kindcheck. Elk antwoord mag ontbreken: dan is het nog niet gegeven. Onduidelijk is een antwoord. */
export interface Kindcheckantwoorden {
  /** Is de cliënt een volwassene of een jongere? Slachtoffer, pleger en getuige kunnen allemaal cliënt zijn. */
  readonly client?: 'volwassene' | 'jongere'
  /** Vraag 1: zijn er problemen die voor kinderen gevaarlijk kunnen zijn, zoals huiselijk geweld, middelengebruik, ernstige psychiatrische problemen of een verstandelijke beperking? */
  readonly zorgelijke_situatie?: Kindcheckantwoord
  /** Vraag 2: zorgt de cliënt voor minderjarige kinderen, of zijn kinderen van de cliënt afhankelijk? */
  readonly zorgt_voor_kinderen?: Kindcheckantwoord
  /** Vraag 2: is de cliënt zwanger? */
  readonly zwanger?: Kindcheckantwoord
  /** Alleen bij een jongere: wonen er minderjarige broers of zussen in hetzelfde huis? */
  readonly minderjarige_broers_of_zussen?: Kindcheckantwoord
  /** Vraag 3: zijn alle kinderen, ook een ongeboren kind, veilig genoeg en goed verzorgd? */
  readonly kinderen_veilig?: Kindcheckantwoord
  /** Is er een andere professional bij het gezin betrokken, en neemt die de zorg en de verantwoordelijkheid over? */
  readonly andere_professional?: 'geen' | 'neemt_over' | 'neemt_niet_over' | 'onduidelijk'
  /** Is iemand nu in direct gevaar? */
  readonly acuut_gevaar?: Kindcheckantwoord
  /** Deelt de cliënt de zorg met een ander? */
  readonly zorg_gedeeld?: boolean
  /** Werkt u in de kinderopvang? */
  readonly kinderopvang?: boolean
  /** Zorgt de cliënt voor een volwassene die van die zorg afhankelijk is? */
  readonly zorgt_voor_afhankelijke_volwassene?: Kindcheckantwoord
  /** Is die volwassene veilig en goed verzorgd? */
  readonly afhankelijke_volwassene_veilig?: Kindcheckantwoord
}
/** Wat de kindcheck betekent, als voorstel. */
export interface Kindcheckvoorstel {
  readonly uitkomst: Kindcheckuitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  readonly volwassenen?: Volwassenenvoorstel
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
/** Vanaf 2019: de mantelzorgverleningscheck van de KNMG, een tweede antwoord naast dat over kinderen. */
export interface Volwassenenvoorstel {
  readonly uitkomst: Volwassenenuitkomst
  readonly zin: string
  readonly motivering: readonly Motivering[]
}
/** Feiten over de meldcode van een organisatie. Elk feit mag ontbreken: dan is het onbekend, niet afwezig. */
export interface Meldcodedocument {
  /** Van welke organisatie de meldcode is. */
  readonly beroep: Beroep
  /** Staat er een stappenplan in: een omschrijving van de stappen bij signalen? */
  readonly stappenplan?: boolean
  /** Zegt de meldcode stap voor stap hoe iemand met signalen omgaat? */
  readonly stapsgewijs?: boolean
  /** Staat er een afwegingskader in, waarmee iemand risico, aard en ernst weegt en beoordeelt of een melding nodig is? */
  readonly afwegingskader?: boolean
  /** Staat er per stap in welke groep medewerkers waarvoor verantwoordelijk is? */
  readonly verdeling?: boolean
  /** Zegt de meldcode wie eindverantwoordelijk is voor de beslissing over melden? */
  readonly eindverantwoordelijke?: 'niet_genoemd' | 'alleen_naam' | 'functie'
  /** Is er aandacht voor vormen van geweld waarvoor speciale kennis nodig is? */
  readonly bijzondere_vormen?: boolean
  /** Kan uw organisatie met zulke bijzondere vormen te maken krijgen? */
  readonly bijzondere_vormen_van_toepassing?: boolean
  /** Is er aandacht voor de mogelijkheid om de verwijsindex risicojongeren te gebruiken? */
  readonly verwijsindex?: boolean
  /** Mag uw organisatie, of iemand die er werkt, melden aan de verwijsindex? */
  readonly meldingsbevoegd?: boolean
  /** Staan er instructies voor de kindcheck in? */
  readonly kindcheck?: boolean
  /** Komen er cliënten die voor kinderen zorgen, zodat een kindcheck nodig kan zijn? */
  readonly kindcheck_van_toepassing?: boolean
  /** Staat erin hoe iemand met vertrouwelijke gegevens omgaat? */
  readonly vertrouwelijke_gegevens?: boolean
  /** Is er een stap om signalen in kaart te brengen? */
  readonly stap_signalen?: boolean
  /** Is er een stap om met een collega te overleggen en zo nodig Veilig Thuis of een letseldeskundige te raadplegen? */
  readonly stap_overleg?: boolean
  /** Is er een stap voor een gesprek met de cliënt? */
  readonly stap_gesprek?: boolean
  /** Wat zegt de stap over wegen? */
  readonly stap_wegen?: 'geen' | 'risico_aard_en_ernst' | 'met_afwegingskader'
  /** Zegt de meldcode dat iemand bij twijfel altijd Veilig Thuis (of de voorloper) raadpleegt? */
  readonly twijfel_raadplegen?: boolean
  /** Wat zegt de laatste stap? helpen_of_melden: een keuze. melden_en_hulp: twee beslissingen. */
  readonly stap_beslissen?: 'geen' | 'helpen_of_melden' | 'melden_en_hulp'
  readonly naam_meldpunt?: Meldpuntnaam
  /** Noemt de meldcode een aandachtsfunctionaris? Dat is niet verplicht. */
  readonly aandachtsfunctionaris?: boolean
}
/** Bevat de meldcode van een organisatie wat het Besluit verplichte meldcode minstens vraagt? */
export interface Meldcodetoets {
  readonly uitkomst: Documentuitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  /** Per onderdeel wat er is gevonden. */
  readonly bevindingen: readonly Onderdeelbevinding[]
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Onderdeelbevinding {
  readonly onderdeel: Onderdeel
  readonly status: Onderdeelstatus
  readonly zin: string
  /** Alleen als het onderdeel ontbreekt: een zin die het herstelt. */
  readonly herstel?: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Onderdeelbesluit {
  readonly onderdeel: Onderdeel
  readonly status: Onderdeelstatus
  /** Een zin die het onderdeel herstelt. */
  readonly herstel?: string
}
export interface Documentelementen {
  /** Staat er een stappenplan in: een omschrijving van de stappen bij signalen? */
  readonly stappenplan?: boolean
  /** Staat er een afwegingskader in, waarmee iemand risico, aard en ernst weegt en beoordeelt of een melding nodig is? */
  readonly afwegingskader?: boolean
  /** Staat er per stap in welke groep medewerkers waarvoor verantwoordelijk is? */
  readonly verdeling?: boolean
  /** Zegt de meldcode wie eindverantwoordelijk is voor de beslissing over melden? */
  readonly eindverantwoordelijke?: 'niet_genoemd' | 'alleen_naam' | 'functie'
  /** Is er aandacht voor vormen van geweld waarvoor speciale kennis nodig is? */
  readonly bijzondere_vormen?: boolean
  /** Kan uw organisatie met zulke bijzondere vormen te maken krijgen? */
  readonly bijzondere_vormen_van_toepassing?: boolean
  /** Is er aandacht voor de mogelijkheid om de verwijsindex risicojongeren te gebruiken? */
  readonly verwijsindex?: boolean
  /** Mag uw organisatie, of iemand die er werkt, melden aan de verwijsindex? */
  readonly meldingsbevoegd?: boolean
  /** Staan er instructies voor de kindcheck in? */
  readonly kindcheck?: boolean
  /** Komen er cliënten die voor kinderen zorgen, zodat een kindcheck nodig kan zijn? */
  readonly kindcheck_van_toepassing?: boolean
  /** Staat erin hoe iemand met vertrouwelijke gegevens omgaat? */
  readonly vertrouwelijke_gegevens?: boolean
}
export interface Documentstappen {
  /** Is er een stap om signalen in kaart te brengen? */
  readonly stap_signalen?: boolean
  /** Is er een stap om met een collega te overleggen en zo nodig Veilig Thuis of een letseldeskundige te raadplegen? */
  readonly stap_overleg?: boolean
  /** Is er een stap voor een gesprek met de cliënt? */
  readonly stap_gesprek?: boolean
  /** Wat zegt de stap over wegen? */
  readonly stap_wegen?: 'geen' | 'risico_aard_en_ernst' | 'met_afwegingskader'
  /** Zegt de meldcode dat iemand bij twijfel altijd Veilig Thuis (of de voorloper) raadpleegt? */
  readonly twijfel_raadplegen?: boolean
  /** Wat zegt de laatste stap? helpen_of_melden: een keuze. melden_en_hulp: twee beslissingen. */
  readonly stap_beslissen?: 'geen' | 'helpen_of_melden' | 'melden_en_hulp'
}
export interface Documentstand {
  readonly gevonden: Documentsom
  readonly beroep: Beroep
}
export interface Documentbesluit {
  readonly uitkomst: Documentuitkomst
}
export interface Stapsgewijsvraag {
  readonly beroep: Beroep
  /** Zegt de meldcode stap voor stap hoe iemand met signalen omgaat? */
  readonly stapsgewijs?: boolean
}
export interface Documentomstandigheden {
  readonly uitkomst?: Documentuitkomst
  readonly beroep?: Beroep
  readonly plicht?: Plichtuitkomst
  /** Noemt de meldcode een aandachtsfunctionaris? Dat is niet verplicht. */
  readonly aandachtsfunctionaris?: boolean
  readonly naam_meldpunt?: Meldpuntnaamfeit
  /** Zegt de meldcode dat iemand bij twijfel altijd Veilig Thuis (of de voorloper) raadpleegt? */
  readonly twijfel_raadplegen?: boolean
}
/** De dagen rond een melding die bekend zijn. Zonder namen of andere gegevens van mensen. */
export interface Meldingsdata {
  /** De dag waarop Veilig Thuis de melding ontving (JJJJ-MM-DD). */
  readonly ontvangen?: string
  /** De dag waarop is vastgesteld dat er onderzoek moet komen (JJJJ-MM-DD). */
  readonly onderzoek_nodig_vastgesteld?: string
  /** De dag waarop gegevens van de betrokkene zijn vastgelegd die van een ander kwamen (JJJJ-MM-DD). */
  readonly gegevens_vastgelegd?: string
  /** De dag waarop de gegevens voor het laatst zijn gewijzigd (JJJJ-MM-DD). */
  readonly laatste_wijziging?: string
  /** De dag van een schriftelijk verzoek om gegevens te vernietigen (JJJJ-MM-DD). Ontbreekt: er is geen verzoek bekend. */
  readonly vernietiging_gevraagd?: string
  /** Elke keer dat Veilig Thuis later informeert, in volgorde. */
  readonly verlengingen?: readonly Verlenging[]
  /** Is er acute onveiligheid? */
  readonly acuut?: boolean
}
export interface Verlenging {
  /** De dag van het besluit (JJJJ-MM-DD). */
  readonly besloten_op: string
  /** Hoeveel dagen erbij komen. */
  readonly dagen: number
}
/** Moet dit beroep of deze organisatie een meldcode hebben, wie is daarvoor verantwoordelijk, en moet de kennis en het gebruik worden bevorderd? */
export interface Meldcodeplicht {
  readonly uitkomst: Plichtuitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  readonly beroep: Beroep
  readonly vorm: Plichtvorm
  readonly bevordert: Bevordering
  readonly verantwoordelijk: Verantwoordelijke
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Beroepsnaam {
  readonly beroep: Beroep
  readonly naam: string
  readonly sector: Sector
}
export interface Plichtbesluit {
  readonly uitkomst: Plichtuitkomst
  readonly vorm: Plichtvorm
  readonly bevordert: Bevordering
  readonly verantwoordelijk: Verantwoordelijke
}
export interface Zorgvraag {
  readonly beroep: 'zorginstelling' | 'solistisch_werkende_zorgverlener' | 'ggd' | 'zelfstandige_verzorgende'
  /** Staat u in het BIG-register (artikel 3 van de Wet BIG), of is de opleiding voor uw beroep geregeld op grond van artikel 34 van die wet? Alleen van belang voor dagen voor 2016. */
  readonly big_beroep?: boolean
  /** Geeft u voor uw beroep zorg aan mensen, en niet in dienst of in opdracht van een instelling? */
  readonly geeft_zorg?: boolean
}
export interface Jeugdvraag {
  readonly beroep:
    | 'wmo_aanbieder'
    | 'wmo_aanbieder_hulpmiddelen'
    | 'jeugdhulpaanbieder'
    | 'solistisch_jeugdhulpverlener'
    | 'gecertificeerde_instelling'
}
export interface Opvangvraag {
  readonly beroep: 'kindercentrum' | 'gastouderbureau' | 'gastouder'
}
export interface Onderwijsvraag {
  readonly beroep:
    | 'basisschool'
    | 'voortgezet_onderwijs'
    | 'speciaal_onderwijs'
    | 'mbo'
    | 'hbo_of_universiteit'
    | 'leerplichtambtenaar'
  /** Betaalt de overheid de school? */
  readonly bekostigd?: boolean
}
export interface Justitievraag {
  readonly beroep: 'gevangenis' | 'justitiele_jeugdinrichting' | 'tbs_kliniek' | 'reclassering' | 'halt' | 'coa'
}
export interface Overigevraag {
  readonly beroep:
    | 'vrijwilligersorganisatie'
    | 'kapper'
    | 'schoonheidsspecialist'
    | 'buur_of_burger'
    | 'politie'
    | 'dierenarts'
    | 'advocaat'
    | 'notaris'
    | 'woningcorporatie'
}
export interface Plichtomstandigheden {
  readonly uitkomst: Plichtuitkomst
  readonly beroep: Beroep
}
/** Over wie de vraag gaat: een beroep of organisatie, en wat er soms nog meer nodig is. Een feit mag ontbreken: dan is het onbekend. */
export interface Plichtvraag {
  readonly beroep: Beroep
  /** Staat u in het BIG-register (artikel 3 van de Wet BIG), of is de opleiding voor uw beroep geregeld op grond van artikel 34 van die wet? Alleen van belang voor dagen voor 2016. */
  readonly big_beroep?: boolean
  /** Geeft u voor uw beroep zorg aan mensen, en niet in dienst of in opdracht van een instelling? */
  readonly geeft_zorg?: boolean
  /** Betaalt de overheid de school? */
  readonly bekostigd?: boolean
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
  /** Is eergerelateerd geweld, huwelijksdwang of genitale verminking genoemd? */
  readonly eer_of_dwang_genoemd?: boolean
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
  readonly zwanger?: boolean
  /** Vraagt meldnorm 1 om de melding? */
  readonly norm_1?: boolean
  /** Is er uit zichzelf verteld over een ernstige vorm die tot acuut gevaar kan leiden? */
  readonly ernstig_verhaal?: boolean
}
export interface Plicht {
  readonly code: string
  readonly soort: 'gevaar' | 'recht' | 'plicht' | 'let_op' | 'mens'
}
/** Een uitkomst of besluit in gewone woorden. */
export interface Woord {
  readonly over: 'uitkomst' | 'melding' | 'hulp' | 'reden'
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
export interface Meldtermijnregel {
  readonly termijn: Meldtermijnnaam
  readonly vanaf: Meldingsdag
  /** De termijn geldt pas als ook dit is gebeurd. */
  readonly alleen_na?:
    | 'ontvangen'
    | 'onderzoek_nodig_vastgesteld'
    | 'gegevens_vastgelegd'
    | 'laatste_wijziging'
    | 'vernietiging_gevraagd'
  readonly soort: Meldtermijnsoort
  readonly grond: Meldtermijngrond
  readonly karakter: Meldtermijnkarakter
  readonly voor: Meldtermijnplichtige
  readonly eenheid?: Meldtermijneenheid
  /** Ontbreekt, net als de eenheid, als de tekst niet is gelezen. */
  readonly aantal?: number
}
export interface Dagvraag {
  readonly dag:
    | 'ontvangen'
    | 'onderzoek_nodig_vastgesteld'
    | 'gegevens_vastgelegd'
    | 'laatste_wijziging'
    | 'vernietiging_gevraagd'
  readonly vraag: string
}
/** Waar een waarschuwing, een plicht of een vraag aan een mens van afhangt. */
export interface Termijnomstandigheden {
  readonly acuut?: boolean
  readonly start_voorbij?: boolean
  readonly oordeel_voorbij?: boolean
  readonly inlichten_voorbij?: boolean
  readonly vernietigen_voorbij?: boolean
  readonly verlengd?: boolean
  readonly vernietiging_gevraagd?: boolean
  readonly voor_gelezen_tekst?: boolean
  readonly vastgesteld_na_vijf_dagen?: boolean
}
/** De termijnen rond een melding, elk met zijn eigen bron. */
export interface Termijnvoorstel {
  readonly uitkomst: Termijnuitkomst
  readonly titel: string
  readonly termijnen: readonly Meldtermijn[]
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Meldtermijn {
  readonly id: MeldtermijnId
  readonly zin: string
  readonly soort: 'handelen' | 'bewaren'
  readonly grond: 'wettelijk' | 'werkafspraak'
  readonly karakter: 'orde' | 'niet_gelezen'
  readonly voor: 'veilig_thuis' | 'college_en_aanbieder' | 'veilig_thuis_college_en_aanbieder'
  /** mogelijk: het hangt af van een dag die nog ontbreekt. */
  readonly geldt: 'ja' | 'mogelijk'
  /** De laatste dag (JJJJ-MM-DD). Ontbreekt als een dag ontbreekt of de tekst niet is gelezen. */
  readonly uiterlijk?: string
  /** Is die laatste dag op de peildatum voorbij? Alleen als er een peildatum is gegeven. */
  readonly voorbij?: boolean
  /** De dagen die nog ontbreken (JSON-pointers). */
  readonly mist: readonly string[]
  readonly stappen: readonly Meldtermijnstap[]
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Meldtermijnstap {
  readonly datum: string
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
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
/** Voorbeelden en omschrijvingen van onveiligheid, voor formulieren en uitleg. Nooit volledig. */
export interface Voorbeeldenlijst {
  readonly voorbeelden: readonly OnderbouwdVoorbeeld[]
  /** Wat u moet weten bij het gebruik: de lijst is niet volledig, en wat niet is gevonden. */
  readonly opmerkingen: readonly OnderbouwdeOpmerking[]
  readonly versie: Versie
}
export interface OnderbouwdVoorbeeld {
  readonly soort: Voorbeeldsoort
  readonly code: string
  readonly aard: Voorbeeldaard
  readonly tekst: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface OnderbouwdeOpmerking {
  /** Over welke soort voorbeelden; alle: over elke soort. */
  readonly over: Opmerkingonderwerp
  readonly code: string
  readonly tekst: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
}
export interface Voorbeeld {
  readonly soort: Voorbeeldsoort
  /** Vaste naam, voor formulieren. */
  readonly code: string
  readonly aard: Voorbeeldaard
  readonly tekst: string
}
export interface Voorbeeldopmerking {
  readonly over: Opmerkingonderwerp
  readonly code: string
  readonly tekst: string
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
export interface Uitkomsttitel {
  readonly werkwoord: Werkwoord
  readonly uitkomst: string
  readonly zin: string
}
export interface Feitvraag {
  readonly werkwoord: 'kindcheck' | 'deelGegevens' | 'termijnen'
  readonly pad: string
  readonly vraag: string
}
