// Gemaakt door openapi-typescript uit specs/openapi/voordeur.v1.yaml. Niet met de hand wijzigen.
export interface paths {
    readonly "/urgentie-toetsingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hoort deze aanvrager bij een urgente groep? */
        readonly post: operations["maakUrgentieToetsing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/urgentie-verkenningen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Welke feiten zouden de uitkomst veranderen? */
        readonly post: operations["maakUrgentieVerkenning"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regeling-toetsingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Welke eisen van een regeling botsen met hogere regels? */
        readonly post: operations["maakRegelingToetsing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regeling-vergelijkingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waarin verschillen twee regelingen, en voor wie? */
        readonly post: operations["maakRegelingVergelijking"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly UrgentieVraag: {
            readonly aanvraag: components["schemas"]["aanvraag.schema"];
            /** Format: date */
            readonly peildatum: string;
            /** @description Naam van een gemeente of regeling, of een eigen regeling */
            readonly gemeente?: string | components["schemas"]["regeling.schema"];
            /** @enum {string} */
            readonly vraag?: "indeling" | "intrekking";
        };
        readonly RegelingVraag: {
            readonly regeling: string | components["schemas"]["regeling.schema"];
            /** Format: date */
            readonly peildatum: string;
        };
        readonly VergelijkingVraag: {
            readonly a: string;
            readonly b: string;
            /** Format: date */
            readonly peildatum: string;
        };
        readonly Voorstel: components["schemas"]["voorstel.schema"];
        readonly WatAls: components["schemas"]["wat-als.schema"];
        readonly Toetsing: components["schemas"]["toetsing.schema"];
        readonly Vergelijking: components["schemas"]["vergelijking.schema"];
        /** @description Problem details (RFC 9457), met alle fouten tegelijk */
        readonly Probleem: {
            readonly status: number;
            readonly title: string;
            readonly detail: string;
            readonly code: string;
            readonly errors: readonly {
                /** @enum {string} */
                readonly in: "body";
                /** @description JSON-pointer */
                readonly location: string;
                readonly code: string;
                readonly detail: string;
                readonly detail_en: string;
                readonly expected: string;
            }[];
        };
        /**
         * Aanvraag
         * @description De feiten over iemand die voorrang vraagt op een woning. Alles is optioneel: een feit dat ontbreekt is onbekend, nooit nee. Geen namen, adressen, geboortedata of BSN: wat hier niet staat, wordt geweigerd.
         */
        readonly "aanvraag.schema": {
            /**
             * Format: date
             * @description De dag waarop de aanvraag is ontvangen (JJJJ-MM-DD).
             */
            readonly aangevraagd_op?: string;
            /** @description Leeftijd in hele jaren op de peildatum. */
            readonly leeftijd?: number;
            /** @description Staat de aanvrager ingeschreven als woningzoekende? */
            readonly ingeschreven?: boolean;
            /** @description Verleent of ontvangt de aanvrager mantelzorg in de zin van de Wmo 2015? */
            readonly mantelzorg?: boolean;
            /** @description Is de aanvrager een vergunninghouder die voor het eerst woonruimte zoekt? Telt alleen voor datums tot en met 30 juni 2017. */
            readonly vergunninghouder?: boolean;
            readonly veiligheid?: {
                /** @description Is er op dit moment direct gevaar? */
                readonly acuut_gevaar?: boolean;
                /** @description Is er (dreiging van) geweld in de huiselijke kring? */
                readonly geweld?: boolean;
            };
            readonly opvang?: {
                /** @description Verblijft de aanvrager op de peildatum in een opvang? */
                readonly verblijft?: boolean;
                /**
                 * @description Voor wie is die opvang bedoeld?
                 * @enum {unknown}
                 */
                readonly doelgroep?: "relatie_of_geweld" | "dakloosheid" | "anders";
                /**
                 * @description Waar is die opvang? Een hotel of vakantiepark telt als de opvang daar een kamer heeft geboekt.
                 * @enum {unknown}
                 */
                readonly plek?: "voorziening" | "hotel_of_vakantiepark";
                /** @description Verbleef de aanvrager bij de aanvraag nog in de opvang en is zij of hij daarna vertrokken? */
                readonly vertrok_na_aanvraag?: boolean;
                /** @description Is de opvang toegekend als voorziening voor opvang op grond van de Wmo 2015? */
                readonly verleend?: boolean;
                /**
                 * @description Waarom is de opvang toegekend? De belangrijkste reden. geweld_buiten_huiselijke_kring: bijvoorbeeld stalking door een ex met wie nooit is samengewoond.
                 * @enum {unknown}
                 */
                readonly reden?: "huiselijk_geweld" | "mensenhandel" | "relatieproblemen" | "dakloosheid" | "geweld_buiten_huiselijke_kring" | "anders";
                /** @description Is de opvang ook toegekend wegens dakloosheid, naast een andere reden? */
                readonly mede_wegens_dakloosheid?: boolean;
                /** @description Verlaat de aanvrager de opvang, is zij of hij klaar om te vertrekken, of al vertrokken? */
                readonly verlaat?: boolean;
                /** @description Is de opvang lid van een branchevereniging zoals Valente? */
                readonly lid_branchevereniging?: boolean;
            };
            readonly medisch?: {
                /** @description Zijn er ernstige en chronische medische redenen? */
                readonly ernstig_en_chronisch?: boolean;
                /** @description Is er om die medische redenen dringend een woning nodig? */
                readonly woning_dringend_nodig?: boolean;
            };
            /**
             * @description Welke andere instelling verlaat de aanvrager? beschermd_wonen: voorziening voor beschermd wonen (Wmo 2015). ggz_instelling: verblijf met geneeskundige geestelijke zorg (Wlz of Zvw). jeugdhulp: (gesloten) accommodatie in de zin van de Jeugdwet. justitie: justitiële jeugdinrichting, penitentiaire inrichting of instelling voor forensische zorg.
             * @enum {unknown}
             */
            readonly verlaat_instelling?: "beschermd_wonen" | "ggz_instelling" | "jeugdhulp" | "justitie" | "geen";
            /** @description Doet de aanvrager mee aan een overheidsprogramma om te stoppen met sekswerk? */
            readonly uitstapprogramma?: boolean;
            readonly woonsituatie?: {
                /** @description Heeft de aanvrager een vaste verblijfplaats? */
                readonly vaste_verblijfplaats?: boolean;
                /** @description Woont de aanvrager (of woonde zij of hij tot het vertrek) in een zelfstandige woning? */
                readonly zelfstandig?: boolean;
                /** @description Laat de aanvrager een zelfstandige of onzelfstandige woonruimte achter? */
                readonly laat_woning_achter?: boolean;
            };
            readonly gezin?: {
                /** @description Horen er minderjarige kinderen bij het gezin van de aanvrager? */
                readonly minderjarigen?: boolean;
                /** @description Is er een kind op komst? */
                readonly zwanger?: boolean;
            };
            readonly verblijf?: {
                /**
                 * @description Verblijfsrecht. rechtmatig_a_e_l: Vw 2000 art. 8 a tot en met e of l. wacht_op_verlenging: art. 8 g of h, wachtend op verlenging van een vergunning (art. 14 of 28). wacht_op_wijziging: wachtend op een ander verblijfsdoel. wacht_op_eerste_vergunning_slachtoffer: art. 8 f, als slachtoffer van huiselijk of eergerelateerd geweld. rechtmatig_anders: een ander rechtmatig verblijf.
                 * @enum {unknown}
                 */
                readonly status?: "nederlander" | "rechtmatig_a_e_l" | "wacht_op_verlenging" | "wacht_op_wijziging" | "wacht_op_eerste_vergunning_slachtoffer" | "rechtmatig_anders" | "geen";
                /** @description Hangt de verblijfsvergunning af van de relatie met de (ex-)partner? */
                readonly afhankelijk?: boolean;
            };
            readonly woonduur?: {
                /** @description Hele jaren onafgebroken ingeschreven in de gemeente van de aanvraag, tot nu. */
                readonly gemeente_jaren?: number;
                /** @description Hele jaren onafgebroken ingeschreven in de regio van de aanvraag, tot nu. */
                readonly regio_jaren?: number;
                /** @description Was de aanvrager in de laatste tien jaar minstens zes jaar onafgebroken inwoner? */
                readonly zes_van_tien_jaar?: boolean;
            };
            /** @description Welke stukken er zijn. Alleen dat ze er zijn, nooit wat erin staat. */
            readonly bewijs?: {
                /** @description Verklaring van de opvang. */
                readonly verklaring_opvang?: boolean;
                /** @description Besluit waarmee de opvang is toegekend. */
                readonly beschikking_wmo?: boolean;
                /** @description Verklaring van Veilig Thuis. */
                readonly verklaring_veilig_thuis?: boolean;
                /** @description Verklaring van een hulpverlener of hulpinstelling. */
                readonly verklaring_hulpverlener?: boolean;
                /** @description Verklaring van een (vertrouwens)arts. */
                readonly verklaring_arts?: boolean;
                /** @description Melding of mutatie bij de politie (geen aangifte). */
                readonly melding_politie?: boolean;
                /** @description Melding bij een andere instantie. */
                readonly melding_instantie?: boolean;
                /** @description Proces-verbaal van de politie. */
                readonly proces_verbaal?: boolean;
                /** @description Bewijs van aangifte. */
                readonly aangifte?: boolean;
                /** @description Een huisverbod, straatverbod of contactverbod, of een noodknop (AWARE). */
                readonly beschermingsmaatregel?: boolean;
                /** @description Verzoek tot echtscheiding of uitspraak voorlopige voorzieningen. */
                readonly verzoek_echtscheiding?: boolean;
                /** @description Definitieve echtscheidingsbeschikking. */
                readonly echtscheidingsbeschikking?: boolean;
                /** @description Ouderschapsplan. */
                readonly ouderschapsplan?: boolean;
                /** @description Een stuk met de handtekening van de ex-partner. */
                readonly handtekening_ex_partner?: boolean;
                /** @description Inschrijving in de BRP op het adres van de opvang. */
                readonly brp_opvangadres?: boolean;
                /** @description Verklaring van de opvang dat de aanvrager kan vertrekken. */
                readonly uitstroomverklaring?: boolean;
                /** @description Geldig verblijfsdocument of Nederlands identiteitsbewijs. */
                readonly verblijfsdocument?: boolean;
            };
            /** @description Bruto jaarinkomen van het eigen huishouden na het vertrek, in hele eurocenten. */
            readonly jaarinkomen_eurocent?: number;
            /** @description Heeft de aanvrager schulden? */
            readonly schulden?: boolean;
            /** @description Zijn de kosten van de aanvraag betaald? */
            readonly leges_betaald?: boolean;
            /** @description Aantal reacties op woningen sinds de urgentieverklaring. */
            readonly reacties?: number;
            /** @description Heeft de aanvrager een passende woning geweigerd? */
            readonly passende_woning_geweigerd?: boolean;
            /** @description Liep een eerdere urgentieverklaring af zonder dat de aanvrager een passend aanbod kreeg? */
            readonly verklaring_verlopen_zonder_aanbod?: boolean;
            /** @description Wijken gegevens van anderen (politie, ex-partner) af van wat de aanvrager zegt? */
            readonly derden_spreken_tegen?: boolean;
        };
        /**
         * Eissoort
         * @description Soorten eisen die regelingen stellen. De codes X1 tot en met X16 staan in specs/urgentie/strijdigheid. echtscheiding: afgerond; verzoek_echtscheiding: een lopend verzoek of een voorlopige voorziening is genoeg. inkomensondergrens: sluit mensen met een laag inkomen helemaal uit; inkomensondergrens_gedeeltelijk: bij een deel van de woningen, of alleen bij de toegang tot urgentie.
         * @enum {unknown}
         */
        readonly eissoort: "binding_bij_vergunning" | "binding_gemeente" | "binding_regio" | "aangifte" | "proces_verbaal" | "echtscheiding" | "verzoek_echtscheiding" | "ouderschapsplan" | "handtekening_ex_partner" | "lidmaatschap_opvang" | "beschermingsmaatregel" | "eerst_gemeente_van_herkomst" | "geen_schulden" | "brp_opvangadres" | "uitstroomverklaring" | "leges_vooraf" | "eigen_oplossing" | "inkomensondergrens" | "inkomensondergrens_gedeeltelijk" | "inkomensbovengrens" | "inkomen_bij_vergunning" | "alleen_geweld" | "inschrijving" | "leeftijd_minimum" | "alleen_hier" | "niet_zelf_veroorzaakt" | "niet_voorzienbaar" | "reactieplicht" | "woning_niet_weigeren" | "zelfstandige_woonruimte" | "verblijfsdocument" | "situatie_recent" | "oplosbaar_binnen" | "hulpverlening" | "goed_huurder" | "bewijs_van_geweld" | "verklaring_hulpverlener" | "zorg_voor_kinderen" | "ernst_van_geweld" | "acute_nood";
        /** Eiscellen */
        readonly cellen: {
            readonly [key: string]: (boolean | string | number) | readonly (boolean | string | number)[] | {
                readonly minimum?: number | string;
                readonly maximum?: number | string;
                readonly exclusiveMinimum?: number | string;
                readonly exclusiveMaximum?: number | string;
            };
        };
        /**
         * Regeling
         * @description Een lokale urgentieregeling als gegevens: van wie, vanaf wanneer, welke eisen, waar dat staat, en wat niet gelezen is.
         */
        readonly "regeling.schema": {
            readonly id: string;
            readonly naam: string;
            /**
             * @description verordening: de gemeenteraad of regio regelt het, met bezwaar en beroep. particulier: woningcorporaties regelen het zelf, met een klacht. niet_gelezen: niet bekend welke van de twee.
             * @enum {unknown}
             */
            readonly aard: "verordening" | "particulier" | "niet_gelezen";
            /** @description Gemeenten die in de bron genoemd worden. Leeg: niet gelezen. */
            readonly gemeenten: readonly string[];
            /** @description Streek of provincie, als de gemeenten niet genoemd worden. */
            readonly gebied?: string;
            /** @description Wie beslist of adviseert. */
            readonly beslist?: string;
            /** @description Vanaf en tot en met wanneer. Een datum die niet gelezen is, ontbreekt. */
            readonly geldig: {
                /** Format: date */
                readonly van?: string;
                /** Format: date */
                readonly tot?: string;
            };
            /**
             * @description Is de regeling aangepast aan artikel 12, derde lid, van de Huisvestingswet zoals dat geldt vanaf 1 juli 2026?
             * @enum {unknown}
             */
            readonly afgestemd_op_2026: "ja" | "nee" | "niet_gelezen";
            readonly bronnen: readonly {
                readonly id: string;
                readonly titel: string;
                readonly url?: string;
                readonly cvdr?: string;
                /** @description Van wanneer de bron is, of `ongedateerd`. */
                readonly stand?: string;
                /** @enum {unknown} */
                readonly gelezen: "tekst" | "uittreksel" | "via_ander";
                /** Format: date */
                readonly geraadpleegd: string;
            }[];
            readonly voorwaarden: readonly {
                readonly id: string;
                readonly eis: components["schemas"]["eissoort"];
                /**
                 * @description iedereen; opvang: bewoners van een opvang; geweld: slachtoffers van geweld, in of buiten een opvang; geweld_buiten_opvang: alleen slachtoffers buiten een opvang; ander: een andere grond, zoals relatiebreuk zonder geweld of een medische reden.
                 * @enum {unknown}
                 */
                readonly geldt_voor: "iedereen" | "opvang" | "geweld" | "geweld_buiten_opvang" | "ander";
                /**
                 * @description aanvraag: eis om urgentie te krijgen. behoud: eis om haar te houden.
                 * @enum {unknown}
                 */
                readonly bij?: "aanvraag" | "behoud";
                /** @description De eis in eigen woorden. */
                readonly tekst: string;
                /** @description Wanneer aan de eis is voldaan: een set cellen, of een lijst sets waarvan er één genoeg is. Ontbreekt dit, dan moet een mens het beoordelen. */
                readonly als?: components["schemas"]["cellen"] | readonly components["schemas"]["cellen"][];
                /** @description Bronnen uit de lijst `bronnen` hierboven. */
                readonly bron: readonly string[];
                /** Format: date */
                readonly van?: string;
                /** Format: date */
                readonly tot?: string;
            }[];
            readonly beslistermijn_weken?: number;
            /** @description Waar de beslistermijn staat: bronnen uit de lijst `bronnen` hierboven. Ontbreekt dit, dan noemen we ze allemaal. */
            readonly beslistermijn_bron?: readonly string[];
            readonly geldigheidsduur_maanden?: number;
            readonly passende_aanbiedingen?: number;
            readonly leges_eurocent?: number;
            readonly leges_medisch_eurocent?: number;
            /** @description Staat er een hardheidsclausule in? Ontbreekt: niet gelezen. */
            readonly hardheidsclausule?: boolean;
            /** @description Onderwerpen die in de bron niet gelezen zijn. Niet gelezen is nooit: staat er niet in. */
            readonly niet_gelezen: readonly ("geldigheid" | "opvangroute" | "geweldsgrond" | "toelatingseisen" | "weigeringsgronden" | "intrekkingsgronden" | "beslistermijn" | "geldigheidsduur" | "leges" | "hardheidsclausule" | "beslisser" | "werkgebied")[];
            readonly opmerking?: string;
            $defs: {
                /** Eiscellen */
                readonly cellen: {
                    readonly [key: string]: (boolean | string | number) | readonly (boolean | string | number)[] | {
                        readonly minimum?: number | string;
                        readonly maximum?: number | string;
                        readonly exclusiveMinimum?: number | string;
                        readonly exclusiveMaximum?: number | string;
                    };
                };
            };
        };
        /**
         * Uitkomst
         * @description wettelijke_groep: hoort volgens de wet bij de urgente woningzoekenden. voldoet_lokaal: voldoet aan de eisen van de regeling. geen_wettelijke_groep: hoort niet bij een wettelijke groep; over lokale regels is niets gezegd. afwijzing_voorleggen en intrekking_voorleggen: alleen een mens mag dit besluiten, na hoor, hardheid en evenredigheid. behoud: geen grond om in te trekken. eerst_verblijfsrecht: nu kan geen huisvestingsvergunning worden verleend; geen afwijzing op inhoud. menselijk_oordeel: een mens moet kiezen. onbepaald: er ontbreken feiten.
         * @enum {unknown}
         */
        readonly uitkomstnaam: "wettelijke_groep" | "voldoet_lokaal" | "geen_wettelijke_groep" | "afwijzing_voorleggen" | "intrekking_voorleggen" | "behoud" | "eerst_verblijfsrecht" | "menselijk_oordeel" | "onbepaald";
        /**
         * Groepsnaam
         * @description Groepen van artikel 12, derde lid. Tot 1 juli 2026: opvang, mantelzorg, vergunninghouder. Vanaf 1 juli 2026: a tot en met j.
         * @enum {unknown}
         */
        readonly groepsnaam: "opvang" | "mantelzorg" | "vergunninghouder" | "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j";
        /** Regelingnaam */
        readonly regelingnaam: {
            readonly id: string;
            readonly naam: string;
            /** @enum {unknown} */
            readonly aard: "verordening" | "particulier" | "niet_gelezen";
        };
        /**
         * Bron
         * @description Een vindplaats: welke bepaling, in welke tekstversie, met een link.
         */
        readonly bron: {
            /** @description Bron, bepaling en versie, bijvoorbeeld hvw-2014/art-12/lid-3/d@2026-07-01. */
            readonly id: string;
            /** @description Zoals een jurist het schrijft, bijvoorbeeld: Huisvestingswet 2014, artikel 12, derde lid, onder d. */
            readonly titel: string;
            /** @description Hooguit 25 woorden, letterlijk. */
            readonly citaat?: string;
            readonly url?: string;
            /** @description Juriconnect-verwijzing op de versiedatum. */
            readonly jci?: string;
            readonly ecli?: string;
            /**
             * @description tekst: de tekst zelf. uittreksel: het begin van de pagina. via_ander: via een andere bron. niet: niet gelezen.
             * @enum {unknown}
             */
            readonly gelezen: "tekst" | "uittreksel" | "via_ander" | "niet";
            /** @description De dag waarop de bron is geraadpleegd (JJJJ-MM-DD). */
            readonly geraadpleegd?: string;
        };
        /**
         * Zekerheid
         * @description wet: staat in de wet. beroepsnorm: staat in een norm van het beroep. rechtspraak: volgt uit een uitspraak. uitleg: onze eigen lezing. beleid: lokale of landelijke beleidsregel. onbevestigd: de bron is niet gelezen; informeert, maar beslist nooit.
         * @enum {unknown}
         */
        readonly zekerheid: "wet" | "beroepsnorm" | "rechtspraak" | "uitleg" | "beleid" | "onbevestigd";
        /**
         * Motivering
         * @description Eén reden: welke regel, in gewoon Nederlands, met bron en zekerheid.
         */
        readonly motivering: {
            /** @description Regelbestand en rij, bijvoorbeeld urgentie/wettelijke-groep#groep-d. */
            readonly regel: string;
            readonly zin: string;
            readonly bron: readonly components["schemas"]["bron"][];
            readonly zekerheid: components["schemas"]["zekerheid"];
        };
        /**
         * OntbrekendFeit
         * @description Een feit dat de uitkomst nog kan veranderen.
         */
        readonly ontbrekend_feit: {
            /** @description JSON-pointer in de aanvraag, bijvoorbeeld /opvang/reden. */
            readonly feit: string;
            /** @description De vraag aan de aanvrager, in gewoon Nederlands. */
            readonly vraag: string;
            /** @description Waarmee het kan worden aangetoond. Nooit iets dat alleen de pleger kan geven. */
            readonly bewijs?: readonly string[];
        };
        /**
         * Signaal
         * @description Een waarschuwing, een botsing met hogere regels of een plicht.
         */
        readonly signaal: {
            readonly code: string;
            /**
             * @description gevaar: eerst lezen. strijd: een lokale eis botst. recht: wat de aanvrager hieraan heeft. plicht: wat de beslisser moet doen. let_op: een waarschuwing.
             * @enum {unknown}
             */
            readonly soort: "gevaar" | "strijd" | "recht" | "plicht" | "let_op";
            /**
             * @description mogelijk: het hangt af van een feit dat nog ontbreekt.
             * @enum {unknown}
             */
            readonly geldt: "ja" | "mogelijk";
            /** @description Bij strijd: hoe ernstig. */
            readonly oordeel?: string;
            readonly zin: string;
            /** @description Bij strijd: de eis waar het om gaat. */
            readonly toelichting?: string;
            readonly bron: readonly components["schemas"]["bron"][];
            readonly zekerheid: components["schemas"]["zekerheid"];
            /** @description Bij strijd: is er een uitspraak gevonden die dit bevestigt? */
            readonly rechtspraak_gevonden?: boolean;
        };
        /**
         * Mens
         * @description Wie beslist, en wat die persoon nog zelf moet beoordelen.
         */
        readonly mens: {
            readonly beslisser: string;
            readonly vragen: readonly {
                readonly vraag: string;
                readonly bron: readonly components["schemas"]["bron"][];
                readonly zekerheid: components["schemas"]["zekerheid"];
            }[];
        };
        /** Geldigheid */
        readonly geldigheid: {
            /** @description Eerste dag (JJJJ-MM-DD). */
            readonly van: string;
            /** @description Laatste dag, die dag telt mee. Ontbreekt: nog geldig. */
            readonly tot?: string;
        };
        /** Regelversie */
        readonly regelversie: {
            readonly id: string;
            readonly geldig: components["schemas"]["geldigheid"];
            /** @description Vingerafdruk van de inhoud van de regel (sha-256, eerste 16 tekens). */
            readonly hash: string;
        };
        /**
         * Versie
         * @description Waarmee dit antwoord later opnieuw gemaakt kan worden.
         */
        readonly versie: {
            readonly pakket: string;
            readonly pakketversie: string;
            readonly peildatum: string;
            readonly regels: readonly components["schemas"]["regelversie"][];
        };
        /**
         * Voorstel
         * @description Het antwoord op een aanvraag om urgentie: een voorstel met redenen, nooit een besluit.
         */
        readonly "voorstel.schema": {
            readonly uitkomst: components["schemas"]["uitkomstnaam"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /** @description Alle wettelijke groepen waar de aanvrager zeker bij hoort. */
            readonly groepen: readonly components["schemas"]["groepsnaam"][];
            readonly regeling?: components["schemas"]["regelingnaam"];
            /** @description Alleen als het recht tussen aanvraag en peildatum veranderde (het antwoord op elk van beide dagen), of als de regeling niet bekend is aangepast aan de wet van 1 juli 2026 (het antwoord van de regeling alleen, naast dat van de wet). */
            readonly naast_elkaar?: readonly {
                /**
                 * @description wet: de wet van de peildatum. regeling: de eisen van de regeling, alsof er geen wettelijke groep was.
                 * @enum {unknown}
                 */
                readonly volgens: "wet" | "regeling";
                readonly peildatum: string;
                readonly uitkomst: components["schemas"]["uitkomstnaam"];
                readonly titel: string;
                readonly groepen: readonly components["schemas"]["groepsnaam"][];
                readonly motivering: readonly components["schemas"]["motivering"][];
            }[];
            readonly motivering: readonly components["schemas"]["motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["ontbrekend_feit"][];
            /** @description Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["signaal"][];
            readonly mens: components["schemas"]["mens"];
            readonly versie: components["schemas"]["versie"];
        };
        /** Wijziging */
        readonly wijziging: {
            readonly feiten: readonly {
                readonly feit: string;
                readonly vraag: string;
                /** @description Een waarde van een feit. */
                readonly waarde: boolean | string | number;
                /** @description false: het feit ontbrak. true: het feit is nu anders. */
                readonly was_bekend: boolean;
            }[];
            readonly uitkomst: components["schemas"]["uitkomstnaam"];
            readonly titel: string;
        };
        /**
         * WatAls
         * @description De kleinste groepen feiten die de uitkomst zouden veranderen.
         */
        readonly "wat-als.schema": {
            readonly uitkomst: components["schemas"]["uitkomstnaam"];
            /** @description De aanvrager kan dit zelf regelen of laten zien. */
            readonly kan: readonly components["schemas"]["wijziging"][];
            /** @description Niemand kan dit veranderen; het laat zien waar de grens ligt. */
            readonly kan_niet: readonly components["schemas"]["wijziging"][];
            /** @description Het zou de uitkomst veranderen, maar mag van de aanvrager niet worden geëist. */
            readonly mag_niet: readonly components["schemas"]["wijziging"][];
            readonly versie: components["schemas"]["versie"];
        };
        /**
         * Positie
         * @description opvang: de groep van bewoners van een opvang (tot 1 juli 2026) of van wie Wmo-opvang wegens geweld of mensenhandel verlaat (daarna groep d). groep_a: mantelzorg. groep_i: uitstapprogramma. vergunninghouder: tot 1 juli 2017. ander_lid_3: een andere groep van artikel 12, derde lid. buiten: geen wettelijke groep.
         * @enum {unknown}
         */
        readonly positie: "opvang" | "groep_a" | "groep_i" | "vergunninghouder" | "ander_lid_3" | "buiten";
        /**
         * Strijdoordeel
         * @description strijd_met_wet: botst met de tekst. waarschijnlijk_strijdig: sterk argument, geen uitspraak gevonden. strijd_met_beleid: botst met een verdragsdoel of de Ombudsman. onduidelijk: een jurist moet het zeggen. toegestaan: mag, als het evenredig is. niet_van_toepassing: speelt hier niet.
         * @enum {unknown}
         */
        readonly strijdoordeel: "strijd_met_wet" | "waarschijnlijk_strijdig" | "strijd_met_beleid" | "onduidelijk" | "toegestaan" | "niet_van_toepassing";
        /**
         * Toetsing
         * @description Een lokale regeling naast de wet: welke eisen botsen, hoe zeker, en wat niet gelezen is.
         */
        readonly "toetsing.schema": {
            /**
             * Toetsuitkomst
             * @description De ernstigste bevinding. geen_strijd_gevonden alleen als alles gelezen is; anders onbepaald.
             * @enum {unknown}
             */
            readonly uitkomst: "strijd_met_wet" | "waarschijnlijk_strijdig" | "strijd_met_beleid" | "onduidelijk" | "geen_strijd_gevonden" | "onbepaald";
            readonly titel: string;
            readonly regeling: components["schemas"]["regelingnaam"];
            readonly bevindingen: readonly {
                /** @description Id van de voorwaarde in de regeling. */
                readonly voorwaarde: string;
                readonly eis: components["schemas"]["eissoort"];
                /** @description De eis, zoals de regeling haar stelt. */
                readonly tekst: string;
                readonly positie: components["schemas"]["positie"];
                readonly code: string;
                readonly oordeel: components["schemas"]["strijdoordeel"];
                readonly zin: string;
                readonly bron: readonly components["schemas"]["bron"][];
                readonly zekerheid: components["schemas"]["zekerheid"];
                /** @description Steunt het oordeel op een gevonden uitspraak? */
                readonly rechtspraak_gevonden: boolean;
            }[];
            readonly motivering: readonly components["schemas"]["motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["ontbrekend_feit"][];
            /** @description Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["signaal"][];
            readonly mens: components["schemas"]["mens"];
            readonly versie: components["schemas"]["versie"];
        };
        /** Feitstand */
        readonly feitstand: {
            /** @description JSON-pointer in de aanvraag. */
            readonly feit: string;
            /** @description Een waarde van een feit. */
            readonly waarde: boolean | string | number;
        };
        /**
         * Vergelijking
         * @description Twee regelingen naast elkaar: elk verschil met het kleinste huishouden voor wie het uitmaakt.
         */
        readonly "vergelijking.schema": {
            readonly a: components["schemas"]["regelingnaam"];
            readonly b: components["schemas"]["regelingnaam"];
            readonly peildatum: string;
            readonly verschillen: readonly {
                readonly eis: components["schemas"]["eissoort"];
                readonly geldt_voor?: string;
                /** @description Hoe a de eis stelt. Ontbreekt: niet gelezen bij a. */
                readonly bij_a?: string;
                readonly bij_b?: string;
                /**
                 * Voorbeeldhuishouden
                 * @description Het kleinste verschil met een gewoon huishouden waarbij a en b anders uitkomen. Ontbreekt: een mens beoordeelt deze eis.
                 */
                readonly voorbeeld?: {
                    readonly feiten: readonly components["schemas"]["feitstand"][];
                    readonly uitkomst_a: components["schemas"]["uitkomstnaam"];
                    readonly uitkomst_b: components["schemas"]["uitkomstnaam"];
                };
            }[];
            /** @description Eisen die beide hetzelfde stellen. */
            readonly gelijk: readonly components["schemas"]["eissoort"][];
            /**
             * NietGelezenPaar
             * @description Wat bij a en b niet gelezen is: daar kan nog verschil zitten.
             */
            readonly niet_gelezen: {
                readonly a: readonly string[];
                readonly b: readonly string[];
            };
            readonly versie: components["schemas"]["versie"];
        };
    };
    responses: {
        /** @description De invoer klopt niet; alle fouten tegelijk */
        readonly Invoerfout: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description De versie van deze interface */
        readonly "API-Version": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly maakUrgentieToetsing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UrgentieVraag"];
            };
        };
        readonly responses: {
            /** @description Het voorstel */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["voorstel.schema"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
        };
    };
    readonly maakUrgentieVerkenning: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UrgentieVraag"];
            };
        };
        readonly responses: {
            /** @description De kleinste groepen feiten */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["wat-als.schema"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
        };
    };
    readonly maakRegelingToetsing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegelingVraag"];
            };
        };
        readonly responses: {
            /** @description De bevindingen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["toetsing.schema"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
        };
    };
    readonly maakRegelingVergelijking: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VergelijkingVraag"];
            };
        };
        readonly responses: {
            /** @description De verschillen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["vergelijking.schema"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
        };
    };
}
