// Gemaakt door regelbouw uit schemas/urgentie/. Niet met de hand wijzigen.
import type { Bron, Mens, Motivering, OntbrekendFeit, Signaal, Versie, Zekerheid } from '@voordeur/kern'

/** Soorten eisen die regelingen stellen. De codes X1 tot en met X16 staan in specs/urgentie/strijdigheid. echtscheiding: afgerond; verzoek_echtscheiding: een lopend verzoek of een voorlopige voorziening is genoeg. inkomensondergrens: sluit mensen met een laag inkomen helemaal uit; inkomensondergrens_gedeeltelijk: bij een deel van de woningen, of alleen bij de toegang tot urgentie. */
export type Eissoort =
  | 'binding_bij_vergunning'
  | 'binding_gemeente'
  | 'binding_regio'
  | 'aangifte'
  | 'proces_verbaal'
  | 'echtscheiding'
  | 'verzoek_echtscheiding'
  | 'ouderschapsplan'
  | 'handtekening_ex_partner'
  | 'lidmaatschap_opvang'
  | 'beschermingsmaatregel'
  | 'eerst_gemeente_van_herkomst'
  | 'geen_schulden'
  | 'brp_opvangadres'
  | 'uitstroomverklaring'
  | 'leges_vooraf'
  | 'eigen_oplossing'
  | 'inkomensondergrens'
  | 'inkomensondergrens_gedeeltelijk'
  | 'inkomensbovengrens'
  | 'inkomen_bij_vergunning'
  | 'alleen_geweld'
  | 'inschrijving'
  | 'leeftijd_minimum'
  | 'alleen_hier'
  | 'niet_zelf_veroorzaakt'
  | 'niet_voorzienbaar'
  | 'reactieplicht'
  | 'woning_niet_weigeren'
  | 'zelfstandige_woonruimte'
  | 'verblijfsdocument'
  | 'situatie_recent'
  | 'oplosbaar_binnen'
  | 'hulpverlening'
  | 'goed_huurder'
  | 'bewijs_van_geweld'
  | 'verklaring_hulpverlener'
  | 'zorg_voor_kinderen'
  | 'ernst_van_geweld'
  | 'acute_nood'
export type NietGelezen =
  | 'geldigheid'
  | 'opvangroute'
  | 'geweldsgrond'
  | 'toelatingseisen'
  | 'weigeringsgronden'
  | 'intrekkingsgronden'
  | 'beslistermijn'
  | 'geldigheidsduur'
  | 'leges'
  | 'hardheidsclausule'
  | 'beslisser'
  | 'werkgebied'
/** opvang: de groep van bewoners van een opvang (tot 1 juli 2026) of van wie Wmo-opvang wegens geweld of mensenhandel verlaat (daarna groep d). groep_a: mantelzorg. groep_i: uitstapprogramma. vergunninghouder: tot 1 juli 2017. ander_lid_3: een andere groep van artikel 12, derde lid. buiten: geen wettelijke groep. */
export type Positie = 'opvang' | 'groep_a' | 'groep_i' | 'vergunninghouder' | 'ander_lid_3' | 'buiten'
/** strijd_met_wet: botst met de tekst. waarschijnlijk_strijdig: sterk argument, geen uitspraak gevonden. strijd_met_beleid: botst met een verdragsdoel of de Ombudsman. onduidelijk: een jurist moet het zeggen. toegestaan: mag, als het evenredig is. niet_van_toepassing: speelt hier niet. */
export type Strijdoordeel =
  | 'strijd_met_wet'
  | 'waarschijnlijk_strijdig'
  | 'strijd_met_beleid'
  | 'onduidelijk'
  | 'toegestaan'
  | 'niet_van_toepassing'
/** Groepen van artikel 12, derde lid. Tot 1 juli 2026: opvang, mantelzorg, vergunninghouder. Vanaf 1 juli 2026: a tot en met j. */
export type Groepsnaam =
  'opvang' | 'mantelzorg' | 'vergunninghouder' | 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j'
/** Gaat het om indeling in een urgentiecategorie of om intrekking van een urgentieverklaring? */
export type Vraag = 'indeling' | 'intrekking'
/** wettelijke_groep: hoort volgens de wet bij de urgente woningzoekenden. voldoet_lokaal: voldoet aan de eisen van de regeling. geen_wettelijke_groep: hoort niet bij een wettelijke groep; over lokale regels is niets gezegd. afwijzing_voorleggen en intrekking_voorleggen: alleen een mens mag dit besluiten, na hoor, hardheid en evenredigheid. behoud: geen grond om in te trekken. eerst_verblijfsrecht: nu kan geen huisvestingsvergunning worden verleend; geen afwijzing op inhoud. menselijk_oordeel: een mens moet kiezen. onbepaald: er ontbreken feiten. */
export type Uitkomst =
  | 'wettelijke_groep'
  | 'voldoet_lokaal'
  | 'geen_wettelijke_groep'
  | 'afwijzing_voorleggen'
  | 'intrekking_voorleggen'
  | 'behoud'
  | 'eerst_verblijfsrecht'
  | 'menselijk_oordeel'
  | 'onbepaald'
export type Bewijsmiddel =
  | 'verklaring_opvang'
  | 'beschikking_wmo'
  | 'verklaring_veilig_thuis'
  | 'verklaring_hulpverlener'
  | 'verklaring_arts'
  | 'melding_politie'
  | 'melding_instantie'
  | 'beschermingsmaatregel'
  | 'verblijfsdocument'
  | 'uittreksel_brp'
  | 'inkomensverklaring'
  | 'eigen_verklaring'
/** De ernstigste bevinding. geen_strijd_gevonden alleen als alles gelezen is; anders onbepaald. */
export type Toetsuitkomst =
  | 'strijd_met_wet'
  | 'waarschijnlijk_strijdig'
  | 'strijd_met_beleid'
  | 'onduidelijk'
  | 'geen_strijd_gevonden'
  | 'onbepaald'

/** De feiten over iemand die voorrang vraagt op een woning. Alles is optioneel: een feit dat ontbreekt is onbekend, nooit nee. Geen namen, adressen, geboortedata of BSN: wat hier niet staat, wordt geweigerd. */
export interface Aanvraag {
  /** De dag waarop de aanvraag is ontvangen (JJJJ-MM-DD). */
  readonly aangevraagd_op?: string
  /** Leeftijd in hele jaren op de peildatum. */
  readonly leeftijd?: number
  /** Staat de aanvrager ingeschreven als woningzoekende? */
  readonly ingeschreven?: boolean
  /** Verleent of ontvangt de aanvrager mantelzorg in de zin van de Wmo 2015? */
  readonly mantelzorg?: boolean
  /** Is de aanvrager een vergunninghouder die voor het eerst woonruimte zoekt? Telt alleen voor datums tot en met 30 juni 2017. */
  readonly vergunninghouder?: boolean
  readonly veiligheid?: {
    /** Is er op dit moment direct gevaar? */
    readonly acuut_gevaar?: boolean
    /** Is er (dreiging van) geweld in de huiselijke kring? */
    readonly geweld?: boolean
  }
  readonly opvang?: {
    /** Verblijft de aanvrager op de peildatum in een opvang? */
    readonly verblijft?: boolean
    /** Voor wie is die opvang bedoeld? */
    readonly doelgroep?: 'relatie_of_geweld' | 'dakloosheid' | 'anders'
    /** Waar is die opvang? Een hotel of vakantiepark telt als de opvang daar een kamer heeft geboekt. */
    readonly plek?: 'voorziening' | 'hotel_of_vakantiepark'
    /** Verbleef de aanvrager bij de aanvraag nog in de opvang en is zij of hij daarna vertrokken? */
    readonly vertrok_na_aanvraag?: boolean
    /** Is de opvang toegekend als voorziening voor opvang op grond van de Wmo 2015? */
    readonly verleend?: boolean
    /** Waarom is de opvang toegekend? De belangrijkste reden. geweld_buiten_huiselijke_kring: bijvoorbeeld stalking door een ex met wie nooit is samengewoond. */
    readonly reden?:
      | 'huiselijk_geweld'
      | 'mensenhandel'
      | 'relatieproblemen'
      | 'dakloosheid'
      | 'geweld_buiten_huiselijke_kring'
      | 'anders'
    /** Is de opvang ook toegekend wegens dakloosheid, naast een andere reden? */
    readonly mede_wegens_dakloosheid?: boolean
    /** Verlaat de aanvrager de opvang, is zij of hij klaar om te vertrekken, of al vertrokken? */
    readonly verlaat?: boolean
    /** Is de opvang lid van een branchevereniging zoals Valente? */
    readonly lid_branchevereniging?: boolean
  }
  readonly medisch?: {
    /** Zijn er ernstige en chronische medische redenen? */
    readonly ernstig_en_chronisch?: boolean
    /** Is er om die medische redenen dringend een woning nodig? */
    readonly woning_dringend_nodig?: boolean
  }
  /** Welke andere instelling verlaat de aanvrager? beschermd_wonen: voorziening voor beschermd wonen (Wmo 2015). ggz_instelling: verblijf met geneeskundige geestelijke zorg (Wlz of Zvw). jeugdhulp: (gesloten) accommodatie in de zin van de Jeugdwet. justitie: justitiële jeugdinrichting, penitentiaire inrichting of instelling voor forensische zorg. */
  readonly verlaat_instelling?: 'beschermd_wonen' | 'ggz_instelling' | 'jeugdhulp' | 'justitie' | 'geen'
  /** Doet de aanvrager mee aan een overheidsprogramma om te stoppen met sekswerk? */
  readonly uitstapprogramma?: boolean
  readonly woonsituatie?: {
    /** Heeft de aanvrager een vaste verblijfplaats? */
    readonly vaste_verblijfplaats?: boolean
    /** Woont de aanvrager (of woonde zij of hij tot het vertrek) in een zelfstandige woning? */
    readonly zelfstandig?: boolean
    /** Laat de aanvrager een zelfstandige of onzelfstandige woonruimte achter? */
    readonly laat_woning_achter?: boolean
  }
  readonly gezin?: {
    /** Horen er minderjarige kinderen bij het gezin van de aanvrager? */
    readonly minderjarigen?: boolean
    /** Is er een kind op komst? */
    readonly zwanger?: boolean
  }
  readonly verblijf?: {
    /** Verblijfsrecht. rechtmatig_a_e_l: Vw 2000 art. 8 a tot en met e of l. wacht_op_verlenging: art. 8 g of h, wachtend op verlenging van een vergunning (art. 14 of 28). wacht_op_wijziging: wachtend op een ander verblijfsdoel. wacht_op_eerste_vergunning_slachtoffer: art. 8 f, als slachtoffer van huiselijk of eergerelateerd geweld. rechtmatig_anders: een ander rechtmatig verblijf. */
    readonly status?:
      | 'nederlander'
      | 'rechtmatig_a_e_l'
      | 'wacht_op_verlenging'
      | 'wacht_op_wijziging'
      | 'wacht_op_eerste_vergunning_slachtoffer'
      | 'rechtmatig_anders'
      | 'geen'
    /** Hangt de verblijfsvergunning af van de relatie met de (ex-)partner? */
    readonly afhankelijk?: boolean
  }
  readonly woonduur?: {
    /** Hele jaren onafgebroken ingeschreven in de gemeente van de aanvraag, tot nu. */
    readonly gemeente_jaren?: number
    /** Hele jaren onafgebroken ingeschreven in de regio van de aanvraag, tot nu. */
    readonly regio_jaren?: number
    /** Was de aanvrager in de laatste tien jaar minstens zes jaar onafgebroken inwoner? */
    readonly zes_van_tien_jaar?: boolean
  }
  /** Welke stukken er zijn. Alleen dat ze er zijn, nooit wat erin staat. */
  readonly bewijs?: {
    /** Verklaring van de opvang. */
    readonly verklaring_opvang?: boolean
    /** Besluit waarmee de opvang is toegekend. */
    readonly beschikking_wmo?: boolean
    /** Verklaring van Veilig Thuis. */
    readonly verklaring_veilig_thuis?: boolean
    /** Verklaring van een hulpverlener of hulpinstelling. */
    readonly verklaring_hulpverlener?: boolean
    /** Verklaring van een (vertrouwens)arts. */
    readonly verklaring_arts?: boolean
    /** Melding of mutatie bij de politie (geen aangifte). */
    readonly melding_politie?: boolean
    /** Melding bij een andere instantie. */
    readonly melding_instantie?: boolean
    /** Proces-verbaal van de politie. */
    readonly proces_verbaal?: boolean
    /** Bewijs van aangifte. */
    readonly aangifte?: boolean
    /** Een huisverbod, straatverbod of contactverbod, of een noodknop (AWARE). */
    readonly beschermingsmaatregel?: boolean
    /** Verzoek tot echtscheiding of uitspraak voorlopige voorzieningen. */
    readonly verzoek_echtscheiding?: boolean
    /** Definitieve echtscheidingsbeschikking. */
    readonly echtscheidingsbeschikking?: boolean
    /** Ouderschapsplan. */
    readonly ouderschapsplan?: boolean
    /** Een stuk met de handtekening van de ex-partner. */
    readonly handtekening_ex_partner?: boolean
    /** Inschrijving in de BRP op het adres van de opvang. */
    readonly brp_opvangadres?: boolean
    /** Verklaring van de opvang dat de aanvrager kan vertrekken. */
    readonly uitstroomverklaring?: boolean
    /** Geldig verblijfsdocument of Nederlands identiteitsbewijs. */
    readonly verblijfsdocument?: boolean
  }
  /** Bruto jaarinkomen van het eigen huishouden na het vertrek, in hele eurocenten. */
  readonly jaarinkomen_eurocent?: number
  /** Heeft de aanvrager schulden? */
  readonly schulden?: boolean
  /** Zijn de kosten van de aanvraag betaald? */
  readonly leges_betaald?: boolean
  /** Aantal reacties op woningen sinds de urgentieverklaring. */
  readonly reacties?: number
  /** Heeft de aanvrager een passende woning geweigerd? */
  readonly passende_woning_geweigerd?: boolean
  /** Liep een eerdere urgentieverklaring af zonder dat de aanvrager een passend aanbod kreeg? */
  readonly verklaring_verlopen_zonder_aanbod?: boolean
  /** Wijken gegevens van anderen (politie, ex-partner) af van wat de aanvrager zegt? */
  readonly derden_spreken_tegen?: boolean
}
/** Een lokale urgentieregeling als gegevens: van wie, vanaf wanneer, welke eisen, waar dat staat, en wat niet gelezen is. */
export interface Regeling {
  readonly id: string
  readonly naam: string
  /** verordening: de gemeenteraad of regio regelt het, met bezwaar en beroep. particulier: woningcorporaties regelen het zelf, met een klacht. niet_gelezen: niet bekend welke van de twee. */
  readonly aard: 'verordening' | 'particulier' | 'niet_gelezen'
  /** Gemeenten die in de bron genoemd worden. Leeg: niet gelezen. */
  readonly gemeenten: readonly string[]
  /** Streek of provincie, als de gemeenten niet genoemd worden. */
  readonly gebied?: string
  /** Wie beslist of adviseert. */
  readonly beslist?: string
  /** Vanaf en tot en met wanneer. Een datum die niet gelezen is, ontbreekt. */
  readonly geldig: {
    readonly van?: string
    readonly tot?: string
  }
  /** Is de regeling aangepast aan artikel 12, derde lid, van de Huisvestingswet zoals dat geldt vanaf 1 juli 2026? */
  readonly afgestemd_op_2026: 'ja' | 'nee' | 'niet_gelezen'
  readonly bronnen: readonly Regelingbron[]
  readonly voorwaarden: readonly Voorwaarde[]
  readonly beslistermijn_weken?: number
  /** Waar de beslistermijn staat: bronnen uit de lijst `bronnen` hierboven. Ontbreekt dit, dan noemen we ze allemaal. */
  readonly beslistermijn_bron?: readonly string[]
  readonly geldigheidsduur_maanden?: number
  readonly passende_aanbiedingen?: number
  readonly leges_eurocent?: number
  readonly leges_medisch_eurocent?: number
  /** Staat er een hardheidsclausule in? Ontbreekt: niet gelezen. */
  readonly hardheidsclausule?: boolean
  /** Onderwerpen die in de bron niet gelezen zijn. Niet gelezen is nooit: staat er niet in. */
  readonly niet_gelezen: readonly NietGelezen[]
  readonly opmerking?: string
}
export interface Regelingbron {
  readonly id: string
  readonly titel: string
  readonly url?: string
  readonly cvdr?: string
  /** Van wanneer de bron is, of `ongedateerd`. */
  readonly stand?: string
  readonly gelezen: 'tekst' | 'uittreksel' | 'via_ander'
  readonly geraadpleegd: string
}
export interface Voorwaarde {
  readonly id: string
  readonly eis: Eissoort
  /** iedereen; opvang: bewoners van een opvang; geweld: slachtoffers van geweld, in of buiten een opvang; geweld_buiten_opvang: alleen slachtoffers buiten een opvang; ander: een andere grond, zoals relatiebreuk zonder geweld of een medische reden. */
  readonly geldt_voor: 'iedereen' | 'opvang' | 'geweld' | 'geweld_buiten_opvang' | 'ander'
  /** aanvraag: eis om urgentie te krijgen. behoud: eis om haar te houden. */
  readonly bij?: 'aanvraag' | 'behoud'
  /** De eis in eigen woorden. */
  readonly tekst: string
  /** Wanneer aan de eis is voldaan: een set cellen, of een lijst sets waarvan er één genoeg is. Ontbreekt dit, dan moet een mens het beoordelen. */
  readonly als?: Eiscellen | Eiscellen[]
  /** Bronnen uit de lijst `bronnen` hierboven. */
  readonly bron: readonly string[]
  readonly van?: string
  readonly tot?: string
}
export interface Eiscellen {
  readonly [sleutel: string]:
    | boolean
    | string
    | number
    | (boolean | string | number)[]
    | {
        readonly minimum?: number | string
        readonly maximum?: number | string
        readonly exclusiveMinimum?: number | string
        readonly exclusiveMaximum?: number | string
      }
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
  /** Ontbreekt: beoordeel. Bij beslistermijn is de peildatum de dag van ontvangst; de uitkomst is de laatste dag, of onbekend, en de waarschuwingen staan bij de signalen. */
  readonly werkwoord?: 'beoordeel' | 'toetsVerordening' | 'beslistermijn'
  readonly peildatum: string
  /** Gemeente of regeling (id). */
  readonly gemeente?: string
  /** Een eigen regeling, in plaats van een gemeente uit de lijst. */
  readonly regeling?: Regeling
  readonly vraag?: 'indeling' | 'intrekking'
  readonly aanvraag?: {}
  /** Waarom dit het goede antwoord is. */
  readonly omdat: string
  readonly verwacht: Verwachting
}
export interface Verwachting {
  readonly uitkomst?: string
  /** Precies deze groepen. */
  readonly groepen?: readonly string[]
  /** Deze regels staan in de motivering (bestand#rij). */
  readonly regels?: readonly string[]
  /** Deze vindplaatsen worden aangehaald, waar dan ook in het antwoord. */
  readonly bronnen?: readonly string[]
  /** Deze codes staan bij de signalen. */
  readonly signalen?: readonly string[]
  /** Deze codes staan bij de signalen als mogelijk, en niet als zeker. */
  readonly mogelijk?: readonly string[]
  /** De uitkomsten die naast elkaar staan, op volgorde. */
  readonly naast_elkaar?: readonly string[]
  /** Deze codes staan er juist niet. */
  readonly geen_signalen?: readonly string[]
  /** Per voorwaarde van de regeling (id) het oordeel; bij een toetsing dat voor wie in een opvang zit of die verlaat, als de eis hen raakt. */
  readonly strijd?: {
    readonly [sleutel: string]: string
  }
  /** Deze feiten (JSON-pointers) worden nog gevraagd. */
  readonly ontbreekt?: readonly string[]
  /** Deze feiten worden juist niet gevraagd. */
  readonly ontbreekt_niet?: readonly string[]
  /** Deze woorden komen voor in een vraag aan een mens. */
  readonly mensvragen?: readonly string[]
  /** De code van de fout, in plaats van een antwoord. */
  readonly fout?: string
  /** JSON-pointer van de fout. */
  readonly fout_bij?: string
}
/** Een eis van een lokale regeling tegenover de positie van de aanvrager. */
export interface Eis {
  readonly soort?: Eissoort
  readonly positie?: Positie
}
export interface Strijd {
  /** Code in de conflictmatrix, bijvoorbeeld X3. */
  readonly code: string
  readonly oordeel: Strijdoordeel
}
export interface Verblijfstoets {
  /** voldoet: kan een huisvestingsvergunning krijgen. wacht: er loopt een aanvraag om een verblijfsvergunning. onduidelijk: een jurist moet het zeggen. voldoet_niet: nu geen verblijfsrecht dat volstaat. */
  readonly verblijf: 'voldoet' | 'wacht' | 'onduidelijk' | 'voldoet_niet'
}
export interface Groep {
  readonly groep: Groepsnaam
  /** hoort_erbij: de wet noemt deze groep. mens: een mens moet zeggen of iemand erbij hoort. */
  readonly oordeel: 'hoort_erbij' | 'mens'
}
/** Bij welke groep hoort de aanvrager, en laat zij of hij een woning achter? */
export interface Lidmaatschap {
  readonly groep?: Groepsnaam
  readonly laat_woning_achter?: boolean
}
export interface Gevolg {
  readonly gevolg:
    | 'binding_geen_weigering'
    | 'inkomen_geen_weigering'
    | 'geen_woning_achter_geen_weigering'
    | 'voorwaarden_ministerie'
    | 'afwijzing_ministerie'
    | 'vergunning_ministerie'
    | 'binding_regio_onduidelijk'
  /** recht: wat de aanvrager hieraan heeft. mens: wat een mens nog moet beoordelen. */
  readonly soort: 'recht' | 'mens'
}
/** De tussenuitkomsten waaruit het voorstel volgt. */
export interface Beeld {
  readonly vraag?: Vraag
  readonly verblijf?: 'voldoet' | 'wacht' | 'onduidelijk' | 'voldoet_niet'
  readonly groep?: 'hoort_erbij' | 'mens' | 'geen'
  /** geen_gevraagd: alleen landelijk recht. */
  readonly regeling?: 'geen_gevraagd' | 'verordening' | 'particulier' | 'niet_gelezen'
  /** De toegestane eisen van de regeling samen. mens: een mens moet minstens één eis beoordelen, of niet alles is gelezen. */
  readonly eisen?: 'voldaan' | 'niet_voldaan' | 'mens'
}
export interface Uitkomstrij {
  readonly uitkomst: Uitkomst
}
/** Waar waarschuwingen en plichten van afhangen. */
export interface Omstandigheden {
  readonly uitkomst?: Uitkomst
  readonly aard?: 'geen_gevraagd' | 'verordening' | 'particulier' | 'niet_gelezen'
  readonly acuut_gevaar?: boolean
  readonly geweld?: boolean
  readonly minderjarigen?: boolean
  /** Leeftijd van de aanvrager in hele jaren. */
  readonly leeftijd?: number
  readonly zwanger?: boolean
  readonly verblijfsstatus?:
    | 'nederlander'
    | 'rechtmatig_a_e_l'
    | 'wacht_op_verlenging'
    | 'wacht_op_wijziging'
    | 'wacht_op_eerste_vergunning_slachtoffer'
    | 'rechtmatig_anders'
    | 'geen'
  /** Liep een urgentieverklaring af zonder dat er een passend aanbod was? */
  readonly verlopen_zonder_aanbod?: boolean
  readonly derden_spreken_tegen?: boolean
  readonly afhankelijk_verblijf?: boolean
  /** Ligt de aanvraag voor 1 juli 2026 en de peildatum erna? */
  readonly in_overgang?: boolean
  /** Is de regeling aangepast aan de wet van 1 juli 2026? */
  readonly regeling_afgestemd?: 'ja' | 'nee' | 'niet_gelezen' | 'niet_van_toepassing'
  readonly eist_bewijs_van_pleger?: boolean
  readonly eist_niet_zelf_veroorzaakt?: boolean
  readonly inkomen_boven_grens?: boolean
}
/** Van wie is de regeling, en past zij bij de wet van 1 juli 2026? */
export interface Werkingsvraag {
  /** geen_gevraagd: alleen landelijk recht. */
  readonly regeling?: 'geen_gevraagd' | 'verordening' | 'particulier' | 'niet_gelezen'
  readonly afgestemd?: 'ja' | 'nee' | 'niet_gelezen' | 'niet_van_toepassing'
}
export interface Werking {
  /** zeker: de rechten van de groep gelden hier. vraag: een jurist moet zeggen of de groep hier werkt. */
  readonly werking: 'zeker' | 'vraag'
  /** Moet de uitkomst van de regeling alleen ernaast staan? */
  readonly naast_regeling: boolean
}
/** Van wie is de regeling, en is er een eigen beslistermijn gelezen? */
export interface Termijnvraag {
  /** geen_gevraagd: alleen landelijk recht. */
  readonly regeling?: 'geen_gevraagd' | 'verordening' | 'particulier' | 'niet_gelezen'
  readonly eigen_termijn?: boolean
}
export interface Termijnsoort {
  /** Gelden opschorting, uitstel en dwangsom van de Awb? */
  readonly awb: boolean
  /** Telt de eigen termijn van de regeling? */
  readonly eigen: boolean
}
export interface Plicht {
  readonly code:
    | 'bel_112'
    | 'veilig_thuis'
    | 'pleger_niet_benaderen'
    | 'kindbelang'
    | 'hardheid'
    | 'evenredigheid'
    | 'horen'
    | 'motiveren'
    | 'overgangsrecht'
    | 'regeling_niet_afgestemd'
    | 'klachtroute'
    | 'bezwaar'
    | 'bezwaar_of_klacht'
    | 'afhankelijk_verblijf'
    | 'geen_bewijs_van_pleger'
    | 'niet_zelf_veroorzaakt'
    | 'middenhuur'
    | 'aanvullen'
    | 'ontbreken_is_geen_afwijzing'
    | 'wachttijd_niet_aanrekenen'
    | 'opvang_blijft'
    | 'opvang_hangt_van_aanvraag_af'
    | 'gemeente_moet_regeling_hebben'
  readonly soort: 'gevaar' | 'plicht' | 'let_op'
}
/** Hoe een feit wordt gevraagd, wie het kan veranderen en waarmee het is te tonen. */
export interface Feitvraag {
  /** Feit in de aanvraag, met punten. */
  readonly pad: string
  /** De vraag aan de aanvrager, in gewoon Nederlands. */
  readonly vraag: string
  /** kan: de aanvrager kan dit zelf regelen. kan_niet: niemand kan dit veranderen, of niet op tijd. mag_niet: dit hoort volgens onze uitleg geen eis te zijn. */
  readonly invloed: 'kan' | 'kan_niet' | 'mag_niet'
  /** Kan de aanvrager dit alleen met hulp van de pleger krijgen? Dan wordt het nooit gevraagd. */
  readonly via_pleger?: true
  readonly bewijs?: readonly Bewijsmiddel[]
  /** Per keuze het antwoord in gewone woorden. Alleen bij een feit met keuzes. */
  readonly antwoorden?: {
    readonly [sleutel: string]: string
  }
  /** Waarin een getal is uitgedrukt. */
  readonly eenheid?: 'jaar' | 'eurocent'
}
export interface Uitkomsttekst {
  readonly uitkomst: Uitkomst
  readonly titel: string
}
/** Waar een soort eis over gaat. */
export interface Eistekst {
  readonly soort: Eissoort
  readonly titel: string
}
/** Wie er bij een wettelijke groep hoort, in het kort. */
export interface Groeptekst {
  readonly groep: Groepsnaam
  readonly titel: string
}
export interface Bindingstoets {
  /** maatschappelijk_gebonden: door woonduur. */
  readonly binding: 'maatschappelijk_gebonden'
}
export interface Regelingnaam {
  readonly id: string
  readonly naam: string
  readonly aard: 'verordening' | 'particulier' | 'niet_gelezen'
}
export interface Wijziging {
  readonly feiten: readonly Feitwijziging[]
  readonly uitkomst: Uitkomst
  readonly titel: string
}
export interface Feitwijziging {
  readonly feit: string
  readonly vraag: string
  /** Een waarde van een feit. */
  readonly waarde: boolean | string | number
  /** false: het feit ontbrak. true: het feit is nu anders. */
  readonly was_bekend: boolean
}
export interface Feitstand {
  /** JSON-pointer in de aanvraag. */
  readonly feit: string
  /** Een waarde van een feit. */
  readonly waarde: boolean | string | number
}
/** Een lokale regeling naast de wet: welke eisen botsen, hoe zeker, en wat niet gelezen is. */
export interface Toetsing {
  readonly uitkomst: Toetsuitkomst
  readonly titel: string
  readonly regeling: Regelingnaam
  readonly bevindingen: readonly Bevinding[]
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
/** Eén eis van de regeling, voor één positie van de aanvrager. */
export interface Bevinding {
  /** Id van de voorwaarde in de regeling. */
  readonly voorwaarde: string
  readonly eis: Eissoort
  /** De eis, zoals de regeling haar stelt. */
  readonly tekst: string
  readonly positie: Positie
  readonly code: string
  readonly oordeel: Strijdoordeel
  readonly zin: string
  readonly bron: readonly Bron[]
  readonly zekerheid: Zekerheid
  /** Steunt het oordeel op een gevonden uitspraak? */
  readonly rechtspraak_gevonden: boolean
}
/** Twee regelingen naast elkaar: elk verschil met het kleinste huishouden voor wie het uitmaakt. */
export interface Vergelijking {
  readonly a: Regelingnaam
  readonly b: Regelingnaam
  readonly peildatum: string
  readonly verschillen: readonly Verschil[]
  /** Eisen die beide hetzelfde stellen. */
  readonly gelijk: readonly Eissoort[]
  readonly niet_gelezen: NietGelezenPaar
  readonly versie: Versie
}
export interface Verschil {
  readonly eis: Eissoort
  readonly geldt_voor?: string
  /** Hoe a de eis stelt. Ontbreekt: niet gelezen bij a. */
  readonly bij_a?: string
  readonly bij_b?: string
  readonly voorbeeld?: Voorbeeldhuishouden
}
/** Het kleinste verschil met een gewoon huishouden waarbij a en b anders uitkomen. Ontbreekt: een mens beoordeelt deze eis. */
export interface Voorbeeldhuishouden {
  readonly feiten: readonly Feitstand[]
  readonly uitkomst_a: Uitkomst
  readonly uitkomst_b: Uitkomst
}
/** Wat bij a en b niet gelezen is: daar kan nog verschil zitten. */
export interface NietGelezenPaar {
  readonly a: readonly string[]
  readonly b: readonly string[]
}
/** Het antwoord op een aanvraag om urgentie: een voorstel met redenen, nooit een besluit. */
export interface Voorstel {
  readonly uitkomst: Uitkomst
  /** De uitkomst in een zin. */
  readonly titel: string
  /** Alle wettelijke groepen waar de aanvrager zeker bij hoort. */
  readonly groepen: readonly Groepsnaam[]
  readonly regeling?: Regelingnaam
  /** Alleen als het recht tussen aanvraag en peildatum veranderde (het antwoord op elk van beide dagen), of als de regeling niet bekend is aangepast aan de wet van 1 juli 2026 (het antwoord van de regeling alleen, naast dat van de wet). */
  readonly naast_elkaar?: readonly Deelvoorstel[]
  readonly motivering: readonly Motivering[]
  /** De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
  readonly ontbreekt: readonly OntbrekendFeit[]
  /** Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
  readonly signalen: readonly Signaal[]
  readonly mens: Mens
  readonly versie: Versie
}
export interface Deelvoorstel {
  /** wet: de wet van de peildatum. regeling: de eisen van de regeling, alsof er geen wettelijke groep was. */
  readonly volgens: 'wet' | 'regeling'
  readonly peildatum: string
  readonly uitkomst: Uitkomst
  readonly titel: string
  readonly groepen: readonly Groepsnaam[]
  readonly motivering: readonly Motivering[]
}
/** De kleinste groepen feiten die de uitkomst zouden veranderen. */
export interface WatAls {
  readonly uitkomst: Uitkomst
  /** De aanvrager kan dit zelf regelen of laten zien. */
  readonly kan: readonly Wijziging[]
  /** Niemand kan dit veranderen; het laat zien waar de grens ligt. */
  readonly kan_niet: readonly Wijziging[]
  /** Het zou de uitkomst veranderen, maar mag van de aanvrager niet worden geëist. */
  readonly mag_niet: readonly Wijziging[]
  readonly versie: Versie
}
