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
    readonly "/beslistermijnen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Voor wanneer moet er op de aanvraag beslist zijn? */
        readonly post: operations["maakBeslistermijn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldcode-wegingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waar leiden de antwoorden op de vragen van het afwegingskader toe? */
        readonly post: operations["maakMeldcodeWeging"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldcode-casussen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Een nieuwe zaak, nog zonder gebeurtenissen */
        readonly post: operations["maakMeldcodeCasus"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldcode-gebeurtenissen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** De zaak met een gebeurtenis erbij */
        readonly post: operations["maakMeldcodeGebeurtenis"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldcode-vervolgen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Wat kan, hoort en moet er nu in deze zaak? */
        readonly post: operations["maakMeldcodeVervolg"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/dossier-toetsingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Wat ontbreekt er of ging er mis bij het volgen van de meldcode? */
        readonly post: operations["maakDossierToetsing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/kindchecks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Is deze cliënt verantwoordelijk voor kinderen, en zijn zij veilig? */
        readonly post: operations["maakKindcheck"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gegevensdelingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Wie mag wat delen met wie, en op welke grond? */
        readonly post: operations["maakGegevensdeling"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldcodedocument-toetsingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Staat in de meldcode van een organisatie wat erin moet staan? */
        readonly post: operations["maakMeldcodedocumentToetsing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldcodeplichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Moet dit beroep of deze organisatie een meldcode hebben? */
        readonly post: operations["maakMeldcodeplicht"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/handelingsperspectieven": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Wat kan iemand doen, ook zonder plicht? */
        readonly post: operations["maakHandelingsperspectief"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldtermijnen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Voor wanneer moet Veilig Thuis iets doen na een melding? */
        readonly post: operations["maakMeldtermijn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regio-toetsingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waar zitten in een regio gaten, overlap en ontbrekende overdrachten? */
        readonly post: operations["maakRegioToetsing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regio-tekeningen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Een regio als tekening */
        readonly post: operations["maakRegioTekening"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/akkoord-toetsingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Heeft een Nationaal of regionaal Akkoord voor alles een eigenaar? */
        readonly post: operations["maakAkkoordToetsing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/routes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Langs welke overdrachten komt een zaak van hier naar daar, en hoe lang mag dat duren? */
        readonly post: operations["maakRoute"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/overdracht-delingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Mogen deze gegevens mee bij deze overdracht? */
        readonly post: operations["maakOverdrachtDeling"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trechters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waar vallen zaken af, van incident tot veroordeling? */
        readonly post: operations["maakTrechter"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/trechtercijfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waarnemingen als aantallen voor de trechter */
        readonly post: operations["maakTrechtercijfers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/nulmetingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Wat is de nulmeting, en wat veranderde er? */
        readonly post: operations["maakNulmeting"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/kostenoverzichten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Wat kost het, wie draagt het, en wat is onbekend? */
        readonly post: operations["maakKostenoverzicht"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/csv-lezingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Een CSV-bestand van een gemeente als waarnemingen */
        readonly post: operations["maakCsvLezing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/odata-lezingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Een tabel van CBS StatLine als waarnemingen */
        readonly post: operations["maakOdataLezing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/akkoordpassages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waar gaat een akkoord over geweld achter de voordeur? */
        readonly post: operations["maakAkkoordpassages"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/coalitieakkoord-toetsingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hoe vast bindt een coalitieakkoord zich, per punt? */
        readonly post: operations["maakCoalitieakkoordToetsing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/coalitieakkoord-vergelijkingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Waarin verschillen twee akkoorden? */
        readonly post: operations["maakCoalitieakkoordVergelijking"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/documentlezingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Een document (PDF, Word, HTML, Markdown of tekst) als platte tekst met bladzijden en koppen
         * @description De soort volgt uit de inhoud van het bestand. De naam van het bestand is niet nodig en wordt niet gevraagd.
         */
        readonly post: operations["maakDocumentlezing"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bundels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Veel vragen in één keer, in dezelfde volgorde beantwoord
         * @description Als JSON: hoogstens 1.000 vragen, één antwoord. Als `application/x-ndjson`: één vraag per regel, zoveel u wilt; de antwoorden komen regel voor regel terug terwijl u stuurt. Een vraag met een fout houdt de andere niet tegen. Houdt de stroom op zonder regel voor elke vraag, dan is die vraag niet beantwoord.
         */
        readonly post: operations["maakBundel"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regelingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Van welke gemeenten en corporaties is een regeling opgenomen? */
        readonly get: operations["lijstRegelingen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regelingen/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Eén regeling, zoals zij is vastgelegd */
        readonly get: operations["toonRegeling"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/afwegingskaders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Welke afwegingskaders gelden er op een dag? */
        readonly get: operations["lijstAfwegingskaders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/beroepen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Voor welke beroepen is iets vastgelegd? */
        readonly get: operations["lijstBeroepen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/meldcode-voorbeelden": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Voorbeelden van onveiligheid, nooit volledig */
        readonly get: operations["lijstMeldcodeVoorbeelden"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ketenmodel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Het landelijke model van de keten op een dag */
        readonly get: operations["toonKetenmodel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/ketentekening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Het landelijke model als tekening */
        readonly get: operations["toonKetentekening"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cijfers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Welke cijfers zijn er, met definitie, bron en wat er niet klopt? */
        readonly get: operations["lijstCijfers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/cijfervergelijkingen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Mogen twee cijfers naast elkaar staan? */
        readonly get: operations["toonCijfervergelijking"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/notavoorstellen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** De voorstellen van de nota, en wat ervan is gemeten */
        readonly get: operations["lijstNotavoorstellen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/toetslijsten": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Welke toetslijsten zijn er? */
        readonly get: operations["lijstToetslijsten"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/toetslijsten/{naam}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Eén toetslijst op een dag */
        readonly get: operations["toonToetslijst"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regels": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Alle regels, met hun versies */
        readonly get: operations["lijstRegels"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regels/{domein}/{naam}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Eén regel op een dag */
        readonly get: operations["toonRegel"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regels/{domein}/{naam}/versies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Alle versies van een regel */
        readonly get: operations["lijstRegelversies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/regels/{domein}/{naam}/versies/{van}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Eén versie van een regel */
        readonly get: operations["toonRegelversie"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bewijzen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** De bewijzen dat een beslistabel geen gat heeft */
        readonly get: operations["lijstBewijzen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bewijzen/{domein}/{naam}/{van}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Het bewijs van één versie van een beslistabel */
        readonly get: operations["toonBewijs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bronnen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Alle bronnen: wetten, uitspraken, richtlijnen, de nota */
        readonly get: operations["lijstBronnen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/bronnen/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Eén bron met haar bepalingen */
        readonly get: operations["toonBron"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Uitgewerkte gevallen: feiten erin, verwacht antwoord eruit */
        readonly get: operations["lijstScenarios"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/scenarios/{domein}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Eén scenario, met de aanroep die het naspeelt */
        readonly get: operations["toonScenario"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/begrippen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Wat betekenen de woorden? */
        readonly get: operations["lijstBegrippen"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gezondheid/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Leeft dit proces? */
        readonly get: operations["toonGezondheidLive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/gezondheid/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Kan dit proces vragen aannemen? */
        readonly get: operations["toonGezondheidReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Deze beschrijving als JSON, in één bestand */
        readonly get: operations["toonOpenapiJson"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/openapi.yaml": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Deze beschrijving als YAML, met dezelfde inhoud */
        readonly get: operations["toonOpenapiYaml"];
        readonly put?: never;
        readonly post?: never;
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
        /** @description De vraag aan deze interface die hetzelfde vraagt als het scenario */
        readonly Aanroep: {
            /** @enum {string} */
            readonly methode: "GET" | "POST";
            /** @example /urgentie-toetsingen */
            readonly pad: string;
            readonly body?: {
                readonly [key: string]: unknown;
            };
        };
        readonly Afwegingskaders: {
            readonly kaders: readonly components["schemas"]["MeldcodeKader"][];
        };
        readonly AkkoordVraag: {
            readonly akkoord: components["schemas"]["KetenAkkoord"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly Begrippen: {
            readonly begrippen: readonly {
                /** @description Het woord zoals het in de regels staat, zonder lidwoord. */
                readonly term: string;
                /** @description Wat het woord betekent, in eigen woorden en zo precies als de bron. */
                readonly definitie: string;
                /** @description Hetzelfde op taalniveau B1: waarom het ertoe doet, of een voorbeeld. */
                readonly uitleg: string;
                readonly id: string;
                readonly domein: string;
                readonly omdat: string;
                /** @description Ids van bepalingen. */
                readonly bron: readonly string[];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /**
         * Begrip
         * @description Een woord uit de regels: wat het betekent, en dat nog eens in gewone taal.
         */
        readonly BegrippenBegrip: {
            /** @description Het woord zoals het in de regels staat, zonder lidwoord. */
            readonly term: string;
            /** @description Wat het woord betekent, in eigen woorden en zo precies als de bron. */
            readonly definitie: string;
            /** @description Hetzelfde op taalniveau B1: waarom het ertoe doet, of een voorbeeld. */
            readonly uitleg: string;
        };
        readonly Beroepen: {
            readonly beroepen: readonly components["schemas"]["MeldcodeBeroepsnaam"][];
        };
        /** @description Staat `looptNog` op true, dan staat de termijn stil en is het einde nog niet bekend. Staat `bekend` op false, dan noemt de regeling geen termijn. In beide gevallen ontbreekt `uiterlijk`. */
        readonly Beslistermijn: {
            readonly bekend: boolean;
            readonly looptNog: boolean;
            readonly uiterlijk?: components["schemas"]["Datum"];
            readonly dagenOpgeschort?: number;
            readonly nietBehandelenUiterlijk?: components["schemas"]["Datum"];
            readonly dwangsom?: components["schemas"]["Dwangsom"];
            readonly stappen: readonly {
                readonly datum: components["schemas"]["Datum"];
                readonly zin: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly waarschuwingen: readonly {
                readonly code: string;
                readonly zin: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /** @description Alle situaties van een beslistabel nagelopen; wat er dan mis kan zijn, staat hier geteld */
        readonly Bewijs: {
            readonly tabel: string;
            readonly geldig: components["schemas"]["Geldigheid"];
            readonly hash: string;
            /** @enum {string} */
            readonly treffer: "uniek" | "eerste" | "verzamel";
            readonly rijen: number;
            readonly invoer: readonly {
                readonly feit: string;
                readonly klassen: readonly string[];
            }[];
            readonly situaties: number;
            readonly situaties_met_onbekend: number;
            readonly zonder_rij: number;
            readonly overlap: number;
            readonly dode_rijen: readonly string[];
            readonly te_vroeg_besloten: number;
            readonly onnodig_onbepaald: number;
            readonly gemiste_vragen: number;
            readonly overbodige_vragen: number;
            readonly verschillen_json_schema: number;
        };
        readonly Bewijzen: {
            readonly bewijzen: readonly components["schemas"]["Bewijs"][];
        };
        /**
         * Bron
         * @description Een vindplaats: welke bepaling, in welke tekstversie, met een link.
         */
        readonly Bron: {
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
        readonly Bronnenlijst: {
            readonly bronnen: readonly {
                readonly id: string;
                readonly titel: string;
                readonly aard: string;
                /** @enum {string} */
                readonly gelezen: "tekst" | "uittreksel" | "via_ander" | "niet";
                /** Format: date */
                readonly geraadpleegd: string;
                readonly url?: string;
                /** @description Hoeveel bepalingen er zijn vastgelegd. */
                readonly bepalingen: number;
            }[];
        };
        readonly Bundel: {
            readonly vragen: readonly components["schemas"]["Bundelvraag"][];
        };
        /** @description Bij status 200 een antwoord, anders een probleem */
        readonly Bundelantwoord: {
            /** @description De hoeveelste vraag; de eerste is 0. */
            readonly plaats: number;
            readonly status: number;
            /** @description Hetzelfde als op de losse vraag. */
            readonly antwoord?: {
                readonly [key: string]: unknown;
            };
            readonly probleem?: components["schemas"]["Probleem"];
        };
        readonly Bundelantwoorden: {
            readonly antwoorden: readonly components["schemas"]["Bundelantwoord"][];
        };
        /**
         * @example {
         *       "soort": "regeling-toetsingen",
         *       "vraag": {
         *         "regeling": "zowonen",
         *         "peildatum": "2026-11-25"
         *       }
         *     }
         */
        readonly Bundelvraag: {
            /**
             * @description Het laatste deel van het adres waarop u deze vraag los zou stellen
             * @enum {string}
             */
            readonly soort: "urgentie-toetsingen" | "urgentie-verkenningen" | "regeling-toetsingen" | "regeling-vergelijkingen" | "beslistermijnen" | "meldcode-wegingen" | "meldcode-casussen" | "meldcode-gebeurtenissen" | "meldcode-vervolgen" | "dossier-toetsingen" | "kindchecks" | "gegevensdelingen" | "meldcodedocument-toetsingen" | "meldcodeplichten" | "handelingsperspectieven" | "meldtermijnen" | "regio-toetsingen" | "regio-tekeningen" | "akkoord-toetsingen" | "routes" | "overdracht-delingen" | "trechters" | "trechtercijfers" | "nulmetingen" | "kostenoverzichten" | "csv-lezingen" | "odata-lezingen" | "akkoordpassages" | "coalitieakkoord-toetsingen" | "coalitieakkoord-vergelijkingen";
            /** @description De body die daar hoort. */
            readonly vraag: {
                readonly [key: string]: unknown;
            };
        };
        readonly CasusVraag: {
            readonly kader: components["schemas"]["MeldcodeKadernaam"];
        };
        readonly CasusVraagOpDatum: {
            readonly casus: components["schemas"]["MeldcodeCasus"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        /** Aanwijzing */
        readonly CoalitieakkoordAanwijzing: {
            /** @description Register en regel, zoals coalitieakkoord/punten#m1-plekken. */
            readonly regel: string;
            /** @description Letterlijk zoals in de tekst. */
            readonly woorden: string;
            readonly van: number;
            readonly tot: number;
        };
        /**
         * Akkoord
         * @description Een akkoord om te toetsen: de tekst, en hoeveel van het akkoord dat is.
         */
        readonly CoalitieakkoordAkkoord: {
            readonly document: components["schemas"]["CoalitieakkoordAkkoordtekst"];
            readonly omvang: components["schemas"]["CoalitieakkoordOmvang"];
            /** @description Is het document helemaal gelezen, met bijlagen? Alleen dan kan een punt afwezig zijn. Ontbreekt: onbekend. */
            readonly volledig?: boolean;
            readonly titel?: string;
            /** @description De naam van de gemeente, de provincie of de regio. */
            readonly gemeente?: string;
            /** @description Eerste en laatste jaar, zoals 2026-2030. */
            readonly bestuursperiode?: string;
        };
        /** Akkoordkenmerken */
        readonly CoalitieakkoordAkkoordkenmerken: {
            readonly titel?: string;
            readonly gemeente?: string;
            readonly bestuursperiode?: string;
            readonly omvang: components["schemas"]["CoalitieakkoordOmvang"];
            readonly volledig?: boolean;
            readonly tekens: number;
            readonly paginas?: number;
        };
        /**
         * Akkoordtekst
         * @description De tekst van een akkoord, zoals @voordeur/documenten hem uit een bestand leest. Alle plaatsen tellen in UTF-16-tekens vanaf het begin van de tekst.
         */
        readonly CoalitieakkoordAkkoordtekst: {
            /** @description Alinea's gescheiden door een lege regel; elk punt van een lijst op een eigen regel met een streepje ervoor. */
            readonly tekst: string;
            /** @description Waar elke pagina begint, op volgorde. Ontbreekt: geen pagina's bekend. */
            readonly paginas?: readonly {
                readonly nummer: number;
                readonly van: number;
            }[];
            /** @description De koppen, op volgorde. Ontbreekt: koppen worden herkend aan hun vorm. */
            readonly koppen?: readonly {
                readonly van: number;
                /** @description Eerste teken na de kop. */
                readonly tot: number;
                readonly niveau: number;
            }[];
        };
        /**
         * Akkoordtoets
         * @description Wat een akkoord belooft, punt voor punt. Een voorstel: een mens leest de zinnen en oordeelt.
         */
        readonly CoalitieakkoordAkkoordtoets: {
            /**
             * Toetsuitkomst
             * @description volledig: elk punt heeft een niveau. open: van een deel van de punten is het niveau onbekend. onbepaald: van geen enkel punt is het niveau bekend.
             * @enum {unknown}
             */
            readonly uitkomst: "volledig" | "open" | "onbepaald";
            readonly titel: string;
            readonly akkoord: components["schemas"]["CoalitieakkoordAkkoordkenmerken"];
            /** @description Hoe ver elk punt komt, met de correcties van een mens erin verwerkt. */
            readonly uitslag: components["schemas"]["Toetsuitslag"];
            /** @description Hoe ver elk punt komt volgens de software alleen. */
            readonly gevonden: components["schemas"]["Toetsuitslag"];
            /** @description Per punt wat er bij de beste vondst te weten is. Punten zonder vlag staan er niet in. */
            readonly vlaggen: readonly {
                readonly punt: components["schemas"]["CoalitieakkoordPunt"];
                readonly vlaggen: readonly components["schemas"]["CoalitieakkoordVlag"][];
            }[];
            readonly passages: readonly components["schemas"]["CoalitieakkoordPassage"][];
            readonly correcties: components["schemas"]["CoalitieakkoordCorrecties"];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Akkoordvergelijking
         * @description Precies de punten die verschillen tussen twee akkoorden of twee versies van een akkoord.
         */
        readonly CoalitieakkoordAkkoordvergelijking: {
            readonly a: components["schemas"]["CoalitieakkoordAkkoordkenmerken"];
            readonly b: components["schemas"]["CoalitieakkoordAkkoordkenmerken"];
            readonly verschillen: readonly {
                readonly punt: components["schemas"]["CoalitieakkoordPunt"];
                readonly titel: string;
                readonly a?: components["schemas"]["NiveauUitslag"];
                readonly b?: components["schemas"]["NiveauUitslag"];
                readonly verandering: components["schemas"]["Verandering"];
                /** @description De zinnen waar het niveau in a op rust. */
                readonly zinnen_a: readonly string[];
                readonly zinnen_b: readonly string[];
            }[];
            /** @description De punten met hetzelfde bekende niveau. */
            readonly gelijk: readonly components["schemas"]["CoalitieakkoordPunt"][];
        };
        /**
         * BindendNiveau
         * @description Hoe vast een zin zich bindt: 1 noemt, 2 ambitie, 3 maatregel, 4 budget, 5 indicator.
         * @enum {unknown}
         */
        readonly CoalitieakkoordBindendNiveau: 1 | 2 | 3 | 4 | 5;
        /** Correctie */
        readonly CoalitieakkoordCorrectie: components["schemas"]["CoalitieakkoordPassageoordeel"] | components["schemas"]["CoalitieakkoordGemistePassage"];
        /**
         * Correcties
         * @description Wat een mens van de vondsten vindt. Namen van mensen horen hier niet in.
         */
        readonly CoalitieakkoordCorrecties: readonly components["schemas"]["CoalitieakkoordCorrectie"][];
        /**
         * GemistePassage
         * @description Een zin die de software niet vond.
         */
        readonly CoalitieakkoordGemistePassage: {
            /** @constant */
            readonly oordeel: "gemist";
            readonly van: number;
            readonly tot: number;
            readonly punt: components["schemas"]["CoalitieakkoordPunt"];
            readonly niveau: components["schemas"]["CoalitieakkoordBindendNiveau"];
            readonly toelichting?: string;
        };
        /**
         * Lijstnaam
         * @description akkoord: de dertig punten van een coalitieakkoord. wmo-plan: wat de Wmo 2015 in het plan van de raad vraagt. regiovisie: wat in een regiovisie hoort.
         * @enum {unknown}
         */
        readonly CoalitieakkoordLijstnaam: "akkoord" | "wmo-plan" | "regiovisie";
        /**
         * Omvang
         * @description Wat de tekst is: een passage, een hoofdstuk of het document.
         * @enum {unknown}
         */
        readonly CoalitieakkoordOmvang: "passage" | "sectie" | "document";
        /** Passage */
        readonly CoalitieakkoordPassage: {
            /** @description De plaats in de tekst, zoals p1042-1107. */
            readonly id: string;
            readonly van: number;
            /** @description Eerste teken na de zin. */
            readonly tot: number;
            readonly pagina?: number;
            /** @description Letterlijk zoals in de tekst. */
            readonly zin: string;
            /** @description De kop waar de zin onder staat. */
            readonly kop?: string;
            /**
             * Zinsoort
             * @enum {unknown}
             */
            readonly soort: "zin" | "kop" | "lijstpunt";
            /** @description Waarom deze zin erover gaat. */
            readonly aanleiding: components["schemas"]["CoalitieakkoordAanwijzing"];
            /**
             * Vertrouwen
             * @description hoog: trefwoord in de zin. midden: volgt uit de zin ernaast of de kop. laag: alleen een kop, of een wending die de zin ontkracht.
             * @enum {unknown}
             */
            readonly vertrouwen: "hoog" | "midden" | "laag";
            readonly vondsten: readonly components["schemas"]["CoalitieakkoordVondst"][];
        };
        /**
         * Passageoordeel
         * @description Een oordeel over iets dat de software vond.
         */
        readonly CoalitieakkoordPassageoordeel: {
            /**
             * @description eens: het klopt. oneens: de zin gaat niet over dit punt. ander_niveau: wel het punt, niet het niveau.
             * @enum {unknown}
             */
            readonly oordeel: "eens" | "oneens" | "ander_niveau";
            /** @description De id van de passage. */
            readonly passage: string;
            readonly punt: components["schemas"]["CoalitieakkoordPunt"];
            /** @description Verplicht bij ander_niveau, en alleen daar. */
            readonly niveau?: components["schemas"]["CoalitieakkoordBindendNiveau"];
            readonly toelichting?: string;
        };
        /**
         * Passages
         * @description Waar een tekst over geweld achter de voordeur gaat. Een voorstel van de software: een mens leest de zin en oordeelt.
         */
        readonly CoalitieakkoordPassages: {
            readonly passages: readonly components["schemas"]["CoalitieakkoordPassage"][];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Punt
         * @description Een punt van de toetslijst coalitieakkoord/akkoord.
         * @enum {unknown}
         */
        readonly CoalitieakkoordPunt: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10" | "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "A1" | "A2" | "A3" | "A4" | "R1" | "R2" | "R3" | "R4";
        readonly CoalitieakkoordVergelijkingVraag: {
            readonly a: components["schemas"]["CoalitieakkoordAkkoordtoets"];
            readonly b: components["schemas"]["CoalitieakkoordAkkoordtoets"];
        };
        /**
         * Vlag
         * @description Wat er bij een vondst te weten is. alleen_kop: een kop zonder tekst erover. impliciet: zonder trefwoord in de zin zelf. budget_ongespecificeerd: geld zonder bedrag. context_straat: in een rij met straat of uitgaan. ontkenning, vraag, verleden, citaat: de zin belooft daarom niets. terloops: een argument voor iets anders. anderen: een ander doet het, niet de gemeente. geen_nulmeting: er wordt gemeten, maar nergens staat waar men begint.
         * @enum {unknown}
         */
        readonly CoalitieakkoordVlag: "alleen_kop" | "impliciet" | "budget_ongespecificeerd" | "context_straat" | "ontkenning" | "vraag" | "verleden" | "citaat" | "terloops" | "anderen" | "geen_nulmeting";
        /**
         * Vondst
         * @description Eén punt van de lijst waar de zin over gaat, en hoe vast.
         */
        readonly CoalitieakkoordVondst: {
            readonly punt: components["schemas"]["CoalitieakkoordPunt"];
            readonly niveau: components["schemas"]["CoalitieakkoordBindendNiveau"];
            /** @description Alle niveaus waarvoor een aanwijzing in de zin staat. 3 en 5 zonder 4 kan. */
            readonly niveaus: readonly components["schemas"]["CoalitieakkoordBindendNiveau"][];
            readonly vlaggen: readonly components["schemas"]["CoalitieakkoordVlag"][];
            /** @description Welke woorden, volgens welke regel. */
            readonly aanwijzingen: readonly components["schemas"]["CoalitieakkoordAanwijzing"][];
        };
        readonly CoalitieakkoordVraag: {
            readonly akkoord: components["schemas"]["CoalitieakkoordAkkoord"];
            readonly correcties?: components["schemas"]["CoalitieakkoordCorrecties"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly CsvVraag: {
            /** @description De inhoud van het bestand. */
            readonly tekst: string;
        };
        /**
         * Format: date
         * @description Een dag (JJJJ-MM-DD), van 1900 tot en met 2199
         * @example 2026-11-25
         */
        readonly Datum: string;
        readonly Documentplek: {
            readonly nummer: number;
            readonly van: number;
        };
        /** @description Hoogstens verschuldigd bij te laat beslissen (Awb 4:17); bedragen in hele eurocenten */
        readonly Dwangsom: {
            /** @enum {unknown} */
            readonly stand: "loopt_zonder_besluit" | "te_vroeg_in_gebreke" | "termijn_loopt_nog" | "bedrag_niet_gelezen";
            readonly eersteDag?: components["schemas"]["Datum"];
            readonly laatsteDag?: components["schemas"]["Datum"];
            readonly blokken?: readonly {
                readonly van: components["schemas"]["Datum"];
                readonly tot: components["schemas"]["Datum"];
                readonly bedragPerDagCent: number;
            }[];
            readonly maximumCent?: number;
        };
        readonly GebeurtenisVraag: {
            readonly casus: components["schemas"]["MeldcodeCasus"];
            readonly gebeurtenis: components["schemas"]["MeldcodeGebeurtenis"];
        };
        readonly GegevensdelingVraag: {
            readonly situatie: components["schemas"]["MeldcodeDeelsituatie"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        /** Geldigheid */
        readonly Geldigheid: {
            /** @description Eerste dag (JJJJ-MM-DD). */
            readonly van: string;
            /** @description Laatste dag, die dag telt mee. Ontbreekt: nog geldig. */
            readonly tot?: string;
        };
        readonly GelezenDocument: {
            /** @enum {string} */
            readonly soort: "markdown" | "tekst" | "html" | "docx" | "pdf";
            readonly document: components["schemas"]["CoalitieakkoordAkkoordtekst"];
            /** @description Wat er niet, of niet zeker, gelezen is */
            readonly waarschuwingen: readonly {
                readonly code: string;
                readonly paginas?: readonly number[];
                readonly bericht: components["schemas"]["TweeTalen"];
            }[];
        };
        readonly Gezondheid: {
            /** @enum {string} */
            readonly status: "ok";
        };
        /** @description Waarom iets in een lijst staat, en hoe zeker dat is */
        readonly Grond: {
            readonly omdat: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * HogerNiveau
         * @description Wat dit punt op het volgende niveau brengt. Ontbreekt op het hoogste niveau en bij onbekend.
         */
        readonly HogerNiveau: {
            readonly niveau: number;
            readonly modelzin: string;
        };
        /** Itemuitslag */
        readonly Itemuitslag: {
            readonly item: string;
            readonly thema: string;
            readonly optioneel: boolean;
            readonly niveau: components["schemas"]["NiveauUitslag"];
            /** @description Waar dit op rust: de verwijzingen die de vrager gaf, bijvoorbeeld naar passages. */
            readonly bewijs: readonly string[];
            readonly hoger?: components["schemas"]["HogerNiveau"];
        };
        /**
         * Actor
         * @description Een soort organisatie in de keten.
         * @enum {unknown}
         */
        readonly KetenActor: "gemeenteraad" | "college" | "burgemeester" | "centrumgemeente" | "lokaal_team" | "veilig_thuis" | "politie" | "openbaar_ministerie" | "rechter" | "reclassering" | "raad_kinderbescherming" | "gecertificeerde_instelling" | "jeugdhulpaanbieder" | "maatschappelijk_werk" | "onderwijs" | "samenwerkingsverband" | "kinderopvang" | "huisarts" | "ziekenhuis" | "ggz" | "forensische_zorg" | "opvang" | "woningcorporatie" | "schuldhulp" | "sociale_dienst" | "vrouwenorganisatie" | "ervaringsdeskundigen" | "centrum_seksueel_geweld" | "slachtofferhulp" | "zorg_en_veiligheidshuis" | "mda" | "multidisciplinair_centrum" | "ggd" | "branche" | "politieacademie" | "kennisorganisatie" | "ministerie" | "toezicht_en_data" | "werkgever";
        /** Actorregel */
        readonly KetenActorregel: {
            readonly actor: components["schemas"]["KetenActor"];
            readonly nummer: string;
            readonly naam: string;
            readonly niveaus: readonly components["schemas"]["KetenNiveau"][];
            readonly functies: readonly {
                readonly functie: components["schemas"]["KetenFunctie"];
                readonly rol: components["schemas"]["KetenRol"];
            }[];
            /** @description Noemt de nota deze actor? */
            readonly in_nota: boolean;
            /**
             * Meldcodeplicht
             * @description Moet deze actor een meldcode hebben?
             * @enum {unknown}
             */
            readonly meldcode: "verplicht" | "niet_verplicht" | "niet_van_toepassing" | "onbekend";
            /** @description Wat verder van belang is. */
            readonly weetje?: string;
        };
        /** Afspraak */
        readonly KetenAfspraak: {
            readonly overdracht: components["schemas"]["KetenOverdrachtnummer"];
            /** @description Id’s van organisaties uit dit bestand. Ontbreekt: iemand zelf, zoals een slachtoffer. */
            readonly van?: readonly string[];
            /** @description Ontbreekt: iemand zelf, zoals een melder. */
            readonly naar?: readonly string[];
            /** @description Ontbreekt: onbekend. */
            readonly afgesproken?: boolean;
            readonly termijn?: components["schemas"]["KetenAfsprakentermijn"];
        };
        /**
         * Afsprakentermijn
         * @description Een termijn zoals partijen die afspreken.
         */
        readonly KetenAfsprakentermijn: {
            readonly aantal: number;
            readonly eenheid: components["schemas"]["KetenEenheid"];
        };
        /**
         * Akkoord
         * @description Een landelijk of regionaal akkoord als gegevens.
         */
        readonly KetenAkkoord: {
            /** @constant */
            readonly soort?: "akkoord";
            readonly naam: string;
            /** @description Dit is een voorbeeld en geen echt akkoord. */
            readonly illustratie?: boolean;
            /**
             * Akkoordschaal
             * @enum {unknown}
             */
            readonly schaal: "regionaal" | "landelijk";
            /** Format: date */
            readonly van?: string;
            /** Format: date */
            readonly evaluatie?: string;
            readonly partijen: readonly components["schemas"]["KetenPartij"][];
            readonly toezeggingen: readonly components["schemas"]["KetenToezegging"][];
            readonly overdrachten?: readonly {
                readonly overdracht: components["schemas"]["KetenOverdrachtnummer"];
                readonly afgesproken?: boolean;
                readonly partijen?: readonly string[];
                readonly termijn?: components["schemas"]["KetenAfsprakentermijn"];
            }[];
        };
        /** Akkoordtoets */
        readonly KetenAkkoordtoets: {
            /**
             * Akkoorduitkomst
             * @enum {unknown}
             */
            readonly uitkomst: "volledig" | "onvolledig" | "onbepaald";
            readonly titel: string;
            /** Akkoordvolledigheid */
            readonly volledigheid: {
                readonly functies: number;
                readonly functies_gedekt: number;
                readonly overdrachten: number;
                readonly overdrachten_afgesproken: number;
                readonly ministeries: number;
                readonly ministeries_genoemd: number;
            };
            readonly punten: readonly components["schemas"]["KetenOpenPunt"][];
            readonly per_partij: readonly {
                readonly partij?: string;
                readonly actor?: components["schemas"]["KetenActor"];
                readonly ministerie?: string;
                readonly naam: string;
                /** @description Staat deze partij in het akkoord? */
                readonly deelnemer: boolean;
                /** @description Waar deze partij zich nog aan moet verbinden. */
                readonly nog: readonly string[];
            }[];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /** Bevinding */
        readonly KetenBevinding: {
            readonly code: components["schemas"]["KetenBevindingscode"];
            /**
             * Bevindingssoort
             * @enum {unknown}
             */
            readonly soort: "gat" | "overlap" | "overdracht" | "termijn" | "schakel";
            readonly ernst: components["schemas"]["KetenErnst"];
            /** @description Tabel en rij. */
            readonly regel: string;
            readonly zin: string;
            /** @description Wat het zou oplossen. */
            readonly herstel: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
            /** Vindplaatsen */
            readonly waar: {
                readonly functie?: components["schemas"]["KetenFunctie"];
                readonly gemeenten?: readonly string[];
                readonly alle_gemeenten?: boolean;
                /** @description Id’s. */
                readonly organisaties?: readonly string[];
                readonly overdracht?: components["schemas"]["KetenOverdrachtnummer"];
                /** @description De naam van de overdracht. */
                readonly naam?: string;
                /** @description JSON-pointer in het bestand. */
                readonly feit?: string;
            };
        };
        /** Bevindingscode */
        readonly KetenBevindingscode: string;
        /** Deelantwoord */
        readonly KetenDeelantwoord: {
            readonly uitkomst: components["schemas"]["KetenDeeluitkomst"];
            readonly titel: string;
            readonly overdracht: components["schemas"]["KetenOverdracht"];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Deeluitkomst
         * @enum {unknown}
         */
        readonly KetenDeeluitkomst: "moet" | "mag" | "mag_met_toestemming" | "niet_delen" | "menselijk_oordeel" | "onbepaald";
        /**
         * Eenheid
         * @description Vijf dagen en vijf werkdagen zijn niet hetzelfde.
         * @enum {unknown}
         */
        readonly KetenEenheid: "uren" | "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
        /**
         * Ernst
         * @description gevaar: raakt de directe veiligheid. ernstig: een wettelijke taak of termijn. aandacht: werkt slechter dan het kan. kennis: goed om te weten.
         * @enum {unknown}
         */
        readonly KetenErnst: "gevaar" | "ernstig" | "aandacht" | "kennis";
        /**
         * Fase
         * @description Een fase van de gefaseerde ketenzorg. De volgende mag alvast worden voorbereid.
         */
        readonly KetenFase: {
            /** @description De naam telt meer dan het nummer: sommige bronnen nummeren 1, 2a en 2b. */
            readonly fase: number;
            readonly naam: string;
            readonly product: string;
            readonly doel: string;
            readonly functie: components["schemas"]["KetenFunctie"];
        };
        /**
         * Functie
         * @description Wat de keten doet.
         * @enum {unknown}
         */
        readonly KetenFunctie: "preventie" | "signalering" | "advies_melding" | "directe_veiligheid" | "hulp" | "opvang" | "herstel_nazorg" | "aangifte_vervolging" | "regie_monitoring";
        /** Functieregel */
        readonly KetenFunctieregel: {
            readonly functie: components["schemas"]["KetenFunctie"];
            readonly nummer: string;
            readonly naam: string;
            /** @description Het woord dat de nota voor deze functie gebruikt; alleen bij de vijf functies van de nota. */
            readonly nota_woord?: string;
            /** @description Onder welke van de vijf de nota deze functie brengt. */
            readonly valt_onder?: components["schemas"]["KetenFunctie"];
            /** @description Een van de vijf functies van de nota. */
            readonly kern: boolean;
            readonly levert: string;
        };
        /**
         * Gegevenscategorie
         * @description anoniem: zonder gegevens die naar iemand leiden. contact: naam en bereikbaarheid. veiligheid: feiten over geweld en gezin.
         * @enum {unknown}
         */
        readonly KetenGegevenscategorie: "anoniem" | "contact" | "veiligheid" | "gezondheid" | "strafrecht" | "financieel";
        /** LandelijkeRol */
        readonly KetenLandelijkeRol: {
            /**
             * LandelijkeRolcode
             * @enum {unknown}
             */
            readonly rol: "nationaal_rapporteur_mensenhandel" | "regeringscommissaris_seksueel_geweld" | "nationaal_coordinator" | "voorgestelde_nationaal_rapporteur";
            readonly naam: string;
            /**
             * Rolsoort
             * @enum {unknown}
             */
            readonly soort: "rapporteur" | "commissaris" | "coordinator";
            /**
             * RolOverHuiselijkGeweld
             * @description Gaat het mandaat ook over huiselijk geweld?
             * @enum {unknown}
             */
            readonly huiselijk_geweld: "ja" | "nee" | "niet_gevonden";
            readonly toelichting: string;
        };
        /** Ministerie */
        readonly KetenMinisterie: {
            /**
             * Ministeriecode
             * @enum {unknown}
             */
            readonly ministerie: "vws" | "ocw" | "jenv" | "szw" | "bzk" | "overig";
            readonly naam: string;
            readonly onderwerpen: readonly string[];
            readonly nota: boolean;
        };
        /**
         * Niveau
         * @enum {unknown}
         */
        readonly KetenNiveau: "lokaal" | "regionaal" | "landelijk";
        /** OpenPunt */
        readonly KetenOpenPunt: {
            readonly code: components["schemas"]["KetenBevindingscode"];
            readonly ernst: components["schemas"]["KetenErnst"];
            readonly regel: string;
            readonly zin: string;
            readonly herstel: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
            /** @description Waar het over gaat, in woorden. */
            readonly over?: string;
            readonly functie?: components["schemas"]["KetenFunctie"];
            readonly overdracht?: components["schemas"]["KetenOverdrachtnummer"];
            readonly partij?: string;
            readonly actor?: components["schemas"]["KetenActor"];
            readonly ministerie?: string;
        };
        /** Organisatie */
        readonly KetenOrganisatie: {
            readonly id: string;
            readonly naam: string;
            readonly actor: components["schemas"]["KetenActor"];
            /** @description Waar deze organisatie werkt. Ontbreekt: in alle gemeenten van dit bestand. */
            readonly gemeenten?: readonly string[];
            /**
             * Organisatiefuncties
             * @description Per functie de rol.
             */
            readonly functies: {
                readonly preventie?: components["schemas"]["KetenRol"];
                readonly signalering?: components["schemas"]["KetenRol"];
                readonly advies_melding?: components["schemas"]["KetenRol"];
                readonly directe_veiligheid?: components["schemas"]["KetenRol"];
                readonly hulp?: components["schemas"]["KetenRol"];
                readonly opvang?: components["schemas"]["KetenRol"];
                readonly herstel_nazorg?: components["schemas"]["KetenRol"];
                readonly aangifte_vervolging?: components["schemas"]["KetenRol"];
                readonly regie_monitoring?: components["schemas"]["KetenRol"];
            };
        };
        /** Overdracht */
        readonly KetenOverdracht: {
            readonly overdracht: components["schemas"]["KetenOverdrachtnummer"];
            readonly naam: string;
            readonly van: readonly components["schemas"]["KetenSchakel"][];
            readonly naar: readonly components["schemas"]["KetenSchakel"][];
            readonly aanleiding: string;
            readonly termijn: components["schemas"]["KetenOverdrachttermijn"];
            readonly plicht: components["schemas"]["KetenOverdrachtplicht"];
            /** @description Raakt deze overdracht de directe veiligheid? */
            readonly veiligheid: boolean;
            /**
             * Overdrachtsoort
             * @description zaak: de zaak gaat verder bij een ander. bericht: een ander wordt ingelicht. klok: een termijn binnen dezelfde schakel.
             * @enum {unknown}
             */
            readonly soort: "zaak" | "bericht" | "klok";
        };
        /**
         * Overdrachtnummer
         * @description Het nummer van een overdracht in het landelijke model.
         * @enum {unknown}
         */
        readonly KetenOverdrachtnummer: "h01" | "h02" | "h03" | "h04" | "h05" | "h06" | "h07" | "h08" | "h09" | "h10" | "h11" | "h12" | "h13" | "h14" | "h15" | "h16" | "h17" | "h18" | "h19" | "h20" | "h21" | "h22" | "h23" | "h24" | "h25" | "h26" | "h27" | "h28" | "h29" | "h30" | "h31" | "h32" | "h33" | "h34" | "h35" | "h36" | "h37" | "h38" | "h39" | "h40" | "h41" | "h42" | "h43";
        /**
         * Overdrachtplicht
         * @description Hoe vast ligt deze overdracht? wet: in een wet of besluit. bevoegdheid: het mag van de wet, het moet niet; dan is het ook geen gat. norm: beroepsnorm of protocol. praktijk: zo gaat het. wens: een voorstel.
         * @enum {unknown}
         */
        readonly KetenOverdrachtplicht: "wet" | "bevoegdheid" | "norm" | "praktijk" | "wens";
        /** Overdrachttermijn */
        readonly KetenOverdrachttermijn: {
            /**
             * Termijnvorm
             * @description lengte: een getal. meteen: onverwijld, zodra, direct. vooraf: voor het besluit. geen: de bron noemt geen termijn. niet_gevonden: er is gezocht en niets gevonden.
             * @enum {unknown}
             */
            readonly vorm: "lengte" | "meteen" | "vooraf" | "altijd_bereikbaar" | "geen" | "niet_gevonden";
            readonly aantal?: number;
            readonly eenheid?: components["schemas"]["KetenEenheid"];
            /** @description De gebeurtenis waarmee de termijn begint. */
            readonly anker: string;
            /** @description De stap die eerst klaar moet zijn. Ontbreekt: de termijn begint bij aankomst. */
            readonly na?: components["schemas"]["KetenOverdrachtnummer"];
            /** Verlenging */
            readonly verlenging?: {
                readonly aantal: number;
                readonly eenheid: components["schemas"]["KetenEenheid"];
                readonly telkens: boolean;
            };
            /**
             * Termijnenwet
             * @description Schuift het einde op voor een weekend of feestdag?
             * @enum {unknown}
             */
            readonly termijnenwet?: "geldt" | "uitgesloten" | "geen_wettelijke_termijn";
            /** @description De bepaling die de Algemene termijnenwet uitsluit. */
            readonly uitgesloten_door?: string;
        };
        /** Partij */
        readonly KetenPartij: {
            readonly id: string;
            readonly naam: string;
            readonly actor: components["schemas"]["KetenActor"];
            /**
             * Partijministerie
             * @enum {unknown}
             */
            readonly ministerie?: "vws" | "ocw" | "jenv" | "szw" | "bzk" | "overig";
            /** @description Ontbreekt: onbekend. */
            readonly getekend?: boolean;
        };
        /**
         * Regio
         * @description Een regio, een gemeente of het land beschrijft zijn eigen keten: wie doet wat waar, en wat is afgesproken. Geen gegevens van mensen.
         */
        readonly KetenRegio: {
            /** @constant */
            readonly soort?: "regio";
            readonly naam: string;
            /**
             * Regioschaal
             * @description Ontbreekt: regio.
             * @enum {unknown}
             */
            readonly schaal?: "gemeente" | "regio" | "land";
            readonly gemeenten: readonly string[];
            readonly organisaties: readonly components["schemas"]["KetenOrganisatie"][];
            readonly overdrachten?: readonly components["schemas"]["KetenAfspraak"][];
            /**
             * Volledigheid
             * @description Wat niet als volledig is genoemd, is onbekend en nooit een gat.
             */
            readonly volledig?: {
                /** @description Voor deze functies staan alle organisaties in dit bestand. Wie dan ontbreekt, is er niet. */
                readonly functies?: readonly components["schemas"]["KetenFunctie"][];
                /** @description Staan alle afspraken over overdrachten in dit bestand? */
                readonly overdrachten?: boolean;
            };
            /**
             * Situatie
             * @description Wat de regio over zichzelf weet. Weet u iets niet, laat het dan weg.
             */
            readonly situatie?: {
                /** @description Is er één coördinator voor de hele aanpak? */
                readonly coordinator?: boolean;
                /** @description Is er een vastgestelde regiovisie? */
                readonly regiovisie?: boolean;
                /** @description Staat er een dag voor de evaluatie? */
                readonly evaluatie_gepland?: boolean;
                /** @description Is het geld structureel? */
                readonly structureel_geld?: boolean;
                /** @description Gebruiken alle partijen dezelfde definities? */
                readonly zelfde_definities?: boolean;
                /** @description Is bekend hoeveel zaken van incident tot vonnis afvallen? */
                readonly trechter_in_beeld?: boolean;
                /** @description Is Veilig Thuis bij spoed altijd bereikbaar? */
                readonly altijd_bereikbaar?: boolean;
                /** @description Is er een chat die dag en nacht open is? */
                readonly chat_altijd_open?: boolean;
                /** @description Is er hulp op maat voor slachtoffers die financieel zelfstandig zijn? */
                readonly zelfstandige_slachtoffers?: boolean;
                /** @description Zijn kinderen in de opvang zelf cliënt? */
                readonly kinderen_eigen_client?: boolean;
                /** @description Is er plek voor slachtoffers met elke verblijfsstatus waarvoor de wet opvang kent? */
                readonly opvang_voor_elke_verblijfsstatus?: boolean;
                /** @description Weet elke organisatie wie zij bij wie belt? */
                readonly contactafspraak?: boolean;
                /** @description Zijn er genoeg opvangplaatsen? */
                readonly genoeg_opvangplaatsen?: boolean;
                /** @description Stromen mensen op tijd uit naar een woning? */
                readonly uitstroom_op_tijd?: boolean;
                /** @description Is urgentie te krijgen zonder aangifte of afgeronde echtscheiding? */
                readonly urgentie_zonder_aangifte_eis?: boolean;
                /** @description Is onderwijs voor kinderen in de opvang geregeld? */
                readonly onderwijs_in_opvang_geregeld?: boolean;
                /** @description Werken lokale teams ook aan veiligheid? */
                readonly lokaal_team_kijkt_naar_veiligheid?: boolean;
                /** @description Blijft Veilig Thuis binnen de wettelijke termijnen? */
                readonly veilig_thuis_op_tijd?: boolean;
                /** @description Start de Raad zonder lange wachttijd? */
                readonly raad_start_op_tijd?: boolean;
                /** @description Is er een vervolg voor de pleger na een huisverbod? */
                readonly plegeraanpak_na_huisverbod?: boolean;
                /** @description Ligt vast wie de veiligheid beoordeelt? */
                readonly beoordeling_afgestemd?: boolean;
                /** @description Ligt vast welke tafel welke complexe zaak heeft? */
                readonly tafels_afgestemd?: boolean;
                /** @description Zijn campagnes van Rijk, gemeente en regio op elkaar afgestemd? */
                readonly campagnes_afgestemd?: boolean;
                /** @description Is er één landelijke regie? */
                readonly landelijke_regie?: boolean;
                /** @description Ligt vast welk ministerie waarvoor aan zet is? */
                readonly ministeries_afgestemd?: boolean;
            };
        };
        /** Regiotoets */
        readonly KetenRegiotoets: {
            /**
             * Regiouitkomst
             * @enum {unknown}
             */
            readonly uitkomst: "gevaarlijk_gat" | "ernstige_gaten" | "aandachtspunten" | "geen_bevindingen" | "onbepaald";
            readonly titel: string;
            readonly bevindingen: readonly components["schemas"]["KetenBevinding"][];
            readonly versnippering: components["schemas"]["KetenVersnippering"];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /** Regiotype */
        readonly KetenRegiotype: {
            /**
             * Regiotypecode
             * @enum {unknown}
             */
            readonly type: "veilig_thuis" | "centrumgemeente" | "ghnt" | "centrum_seksueel_geweld" | "zorg_en_veiligheidshuis" | "veiligheidsregio" | "politie_eenheid" | "ggd" | "jeugdregio";
            readonly naam: string;
            readonly toelichting: string;
            readonly aantallen: readonly {
                /** Format: date */
                readonly van: string;
                /** Format: date */
                readonly tot?: string;
                readonly aantal?: number;
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /**
         * Rol
         * @description Alleen eindverantwoordelijk telt voor een gat of een overlap.
         * @enum {unknown}
         */
        readonly KetenRol: "eindverantwoordelijk" | "uitvoerend" | "draagt_bij" | "geinformeerd";
        /** Routeantwoord */
        readonly KetenRouteantwoord: {
            /**
             * Routeuitkomst
             * @enum {unknown}
             */
            readonly uitkomst: "wettelijk_vast" | "niet_wettelijk_vast" | "geen_weg" | "onbepaald";
            readonly titel: string;
            readonly wegen: readonly components["schemas"]["KetenWeg"][];
            /** @description Kringen op deze weg: gemeld, niet gevolgd. */
            readonly kringen: readonly (readonly components["schemas"]["KetenSchakel"][])[];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /** Routestap */
        readonly KetenRoutestap: {
            readonly overdracht: components["schemas"]["KetenOverdrachtnummer"];
            readonly naam: string;
            readonly van: components["schemas"]["KetenSchakel"];
            readonly naar: components["schemas"]["KetenSchakel"];
            /** @description De termijn in woorden. */
            readonly termijn: string;
            /**
             * Routestapsoort
             * @enum {unknown}
             */
            readonly soort?: "zaak" | "bericht" | "klok";
            /** @description Heeft deze stap een termijn in getallen? */
            readonly telt_mee?: boolean;
            readonly begin?: string;
            /** @description Laatste dag als alle termijnen tot de laatste dag worden gebruikt. */
            readonly uiterlijk: string;
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
            readonly stappen: readonly {
                /** Format: date */
                readonly datum: string;
                readonly zin: string;
                readonly bron: readonly string[];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /**
         * Schakel
         * @description Een plek in de keten: een soort organisatie of een persoon.
         * @enum {unknown}
         */
        readonly KetenSchakel: "gemeenteraad" | "college" | "burgemeester" | "centrumgemeente" | "lokaal_team" | "veilig_thuis" | "politie" | "openbaar_ministerie" | "rechter" | "reclassering" | "raad_kinderbescherming" | "gecertificeerde_instelling" | "jeugdhulpaanbieder" | "maatschappelijk_werk" | "onderwijs" | "samenwerkingsverband" | "kinderopvang" | "huisarts" | "ziekenhuis" | "ggz" | "forensische_zorg" | "opvang" | "woningcorporatie" | "schuldhulp" | "sociale_dienst" | "vrouwenorganisatie" | "ervaringsdeskundigen" | "centrum_seksueel_geweld" | "slachtofferhulp" | "zorg_en_veiligheidshuis" | "mda" | "multidisciplinair_centrum" | "ggd" | "branche" | "politieacademie" | "kennisorganisatie" | "ministerie" | "toezicht_en_data" | "werkgever" | "slachtoffer" | "burger" | "betrokkene" | "huisgenoot" | "uithuisgeplaatste" | "melder";
        /** Toezegging */
        readonly KetenToezegging: {
            readonly functie: components["schemas"]["KetenFunctie"];
            readonly partijen: readonly string[];
            /** @description De partij die eindverantwoordelijk is. */
            readonly eigenaar?: string;
            readonly wat: string;
            /** @description Is er geld voor? Ontbreekt: onbekend. */
            readonly geld?: boolean;
            /** @description Bedrag in eurocent. */
            readonly bedrag_cent?: number;
            readonly indicator?: string;
            /** Format: date */
            readonly evaluatie?: string;
        };
        /** Versnippering */
        readonly KetenVersnippering: {
            /** @description 0 is alles verbonden, 1 is alles los. Ontbreekt bij niets te meten. */
            readonly maat?: number;
            /** @description Aantal paren van functie en gemeente met meer dan één actieve organisatie. */
            readonly cellen: number;
            /** @description Aantal verbindingen dat ontbreekt, over alle cellen samen. */
            readonly losse_delen: number;
            readonly per_functie: readonly {
                readonly functie: components["schemas"]["KetenFunctie"];
                readonly maat: number;
            }[];
            readonly zin: string;
            /** @description De afspraken zijn niet volledig ingevuld: de maat is een bovengrens. */
            readonly onbekend?: boolean;
        };
        /** Weg */
        readonly KetenWeg: {
            readonly schakels: readonly components["schemas"]["KetenSchakel"][];
            readonly overdrachten: readonly components["schemas"]["KetenOverdrachtnummer"][];
            /** @description Geen andere weg heeft minder overdrachten. */
            readonly kortste: boolean;
            /** @description Elke overdracht staat in een gelezen wet of besluit. */
            readonly wettelijk_vast: boolean;
            readonly uiterlijk: string;
            readonly kalenderdagen: number;
            readonly werkdagen: number;
            /** @description Voor deze stappen is geen termijn in getallen; zij tellen niet mee in de som. */
            readonly zonder_termijn: readonly components["schemas"]["KetenOverdrachtnummer"][];
            readonly stappen: readonly components["schemas"]["KetenRoutestap"][];
        };
        readonly Ketenmodel: {
            readonly peildatum: components["schemas"]["Datum"];
            readonly functies: readonly {
                readonly functie: components["schemas"]["KetenFunctie"];
                readonly nummer: string;
                readonly naam: string;
                /** @description Het woord dat de nota voor deze functie gebruikt; alleen bij de vijf functies van de nota. */
                readonly nota_woord?: string;
                /** @description Onder welke van de vijf de nota deze functie brengt. */
                readonly valt_onder?: components["schemas"]["KetenFunctie"];
                /** @description Een van de vijf functies van de nota. */
                readonly kern: boolean;
                readonly levert: string;
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly fasen: readonly {
                /** @description De naam telt meer dan het nummer: sommige bronnen nummeren 1, 2a en 2b. */
                readonly fase: number;
                readonly naam: string;
                readonly product: string;
                readonly doel: string;
                readonly functie: components["schemas"]["KetenFunctie"];
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly actoren: readonly {
                readonly actor: components["schemas"]["KetenActor"];
                readonly nummer: string;
                readonly naam: string;
                readonly niveaus: readonly components["schemas"]["KetenNiveau"][];
                readonly functies: readonly {
                    readonly functie: components["schemas"]["KetenFunctie"];
                    readonly rol: components["schemas"]["KetenRol"];
                }[];
                /** @description Noemt de nota deze actor? */
                readonly in_nota: boolean;
                /**
                 * Meldcodeplicht
                 * @description Moet deze actor een meldcode hebben?
                 * @enum {unknown}
                 */
                readonly meldcode: "verplicht" | "niet_verplicht" | "niet_van_toepassing" | "onbekend";
                /** @description Wat verder van belang is. */
                readonly weetje?: string;
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly overdrachten: readonly {
                readonly overdracht: components["schemas"]["KetenOverdrachtnummer"];
                readonly naam: string;
                readonly van: readonly components["schemas"]["KetenSchakel"][];
                readonly naar: readonly components["schemas"]["KetenSchakel"][];
                readonly aanleiding: string;
                readonly termijn: components["schemas"]["KetenOverdrachttermijn"];
                readonly plicht: components["schemas"]["KetenOverdrachtplicht"];
                /** @description Raakt deze overdracht de directe veiligheid? */
                readonly veiligheid: boolean;
                /**
                 * Overdrachtsoort
                 * @description zaak: de zaak gaat verder bij een ander. bericht: een ander wordt ingelicht. klok: een termijn binnen dezelfde schakel.
                 * @enum {unknown}
                 */
                readonly soort: "zaak" | "bericht" | "klok";
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly ministeries: readonly {
                /**
                 * Ministeriecode
                 * @enum {unknown}
                 */
                readonly ministerie: "vws" | "ocw" | "jenv" | "szw" | "bzk" | "overig";
                readonly naam: string;
                readonly onderwerpen: readonly string[];
                readonly nota: boolean;
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly regiotypen: readonly {
                /**
                 * Regiotypecode
                 * @enum {unknown}
                 */
                readonly type: "veilig_thuis" | "centrumgemeente" | "ghnt" | "centrum_seksueel_geweld" | "zorg_en_veiligheidshuis" | "veiligheidsregio" | "politie_eenheid" | "ggd" | "jeugdregio";
                readonly naam: string;
                readonly toelichting: string;
                readonly aantallen: readonly {
                    /** Format: date */
                    readonly van: string;
                    /** Format: date */
                    readonly tot?: string;
                    readonly aantal?: number;
                    readonly zekerheid: components["schemas"]["Zekerheid"];
                }[];
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
                /** @description Hoeveel er zijn op de dag. Ontbreekt als dat niet bekend is. */
                readonly aantal?: number;
            }[];
            readonly rollen: readonly {
                /**
                 * LandelijkeRolcode
                 * @enum {unknown}
                 */
                readonly rol: "nationaal_rapporteur_mensenhandel" | "regeringscommissaris_seksueel_geweld" | "nationaal_coordinator" | "voorgestelde_nationaal_rapporteur";
                readonly naam: string;
                /**
                 * Rolsoort
                 * @enum {unknown}
                 */
                readonly soort: "rapporteur" | "commissaris" | "coordinator";
                /**
                 * RolOverHuiselijkGeweld
                 * @description Gaat het mandaat ook over huiselijk geweld?
                 * @enum {unknown}
                 */
                readonly huiselijk_geweld: "ja" | "nee" | "niet_gevonden";
                readonly toelichting: string;
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly centrumgemeenten: readonly string[];
            readonly versie: components["schemas"]["Versie"];
        };
        readonly KindcheckVraag: {
            readonly antwoorden: components["schemas"]["MeldcodeKindcheckantwoorden"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly KostenVraag: {
            readonly invoer: components["schemas"]["MonitorKosteninvoer"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        /** Actie */
        readonly MeldcodeActie: {
            readonly actie: components["schemas"]["MeldcodeActienaam"];
            readonly dwang: components["schemas"]["MeldcodeDwang"];
            /** @description Bij welke stap het hoort. */
            readonly stap: number;
            /**
             * @description mogelijk: het hangt af van iets wat nog niet bekend is.
             * @enum {unknown}
             */
            readonly geldt: "ja" | "mogelijk";
            /** @description De dag waarop het gedaan moet zijn (JJJJ-MM-DD), als die is afgesproken. */
            readonly uiterlijk?: string;
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Actienaam
         * @enum {unknown}
         */
        readonly MeldcodeActienaam: "bel_112" | "bel_veilig_thuis" | "noodhulp_vastleggen" | "stappen_later" | "gevaar_geweken_vastleggen" | "advies_vragen" | "signalen_vastleggen" | "kindcheck_doen" | "overleggen" | "letsel_laten_duiden" | "gesprek_voeren" | "gesprek_voorbereiden" | "gesprek_later" | "kind_spreken" | "andere_ouder_spreken" | "wegen" | "opnieuw_wegen" | "antwoorden_aanvullen" | "besluiten_over_melden_en_hulp" | "melden" | "afwijking_vastleggen" | "afwijking_blijven_toetsen" | "eindverantwoordelijke_laten_besluiten" | "besluit_vastleggen" | "hulp_starten" | "hulp_bespreken_met_veilig_thuis" | "informeren" | "informeren_later" | "terugkoppeling_afwachten" | "zelf_blijven_helpen" | "evaluatiedag_afspreken" | "evalueren" | "afsluiten" | "nieuw_signaal_vastleggen";
        /**
         * Adviesgebeurtenis
         * @description Advies van Veilig Thuis, in welke stap dan ook. Een advies is geen melding.
         */
        readonly MeldcodeAdviesgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "advies_veilig_thuis";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Waar het advies op neerkomt. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly strekking?: "melden" | "zelf_hulp_geven" | "meer_uitzoeken" | "afsluiten";
        };
        /**
         * Afsluitgebeurtenis
         * @description De meldcode is afgesloten. Dat kan in elke stap.
         */
        readonly MeldcodeAfsluitgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "afgesloten";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Waarom.
             * @enum {unknown}
             */
            readonly reden: "geen_vermoeden" | "hulp_hielp" | "overgedragen" | "anders";
            /** @description Is vastgelegd dat en waarom is afgesloten? */
            readonly vastgelegd?: boolean;
            /** @description Is afgesproken hoe de veiligheid wordt gevolgd? */
            readonly volgafspraken?: boolean;
        };
        /**
         * Antwoord
         * @description twijfel: u weet het niet zeker, ook na overleg. Dat is iets anders dan nog niet beantwoord.
         * @enum {unknown}
         */
        readonly MeldcodeAntwoord: "ja" | "nee" | "twijfel";
        /**
         * Antwoorden
         * @description De antwoorden op de vragen van het afwegingskader. Elk antwoord mag ontbreken: dan is het nog niet gegeven. Twijfel is een antwoord.
         */
        readonly MeldcodeAntwoorden: {
            /** @description Vraag 1: is er een vermoeden van (dreiging van) huiselijk geweld of kindermishandeling? */
            readonly vermoeden?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Vraag 2, eerste deel: is iemand door dit geweld nu of de komende dagen niet veilig, of ontbreekt de meest noodzakelijke zorg? */
            readonly acute_onveiligheid?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Vraag 2, tweede deel: herhaalt of blijft de onveiligheid? */
            readonly structurele_onveiligheid?: components["schemas"]["MeldcodeAntwoord"];
            /**
             * Onthulling
             * @description Heeft iemand uit zichzelf over het geweld verteld, ook zonder om hulp te vragen?
             */
            readonly onthulling?: {
                /**
                 * @description Wie begon er zelf over het geweld?
                 * @enum {unknown}
                 */
                readonly door?: "geen" | "kind" | "zorgafhankelijke_volwassene" | "andere_volwassene" | "ouder_of_pleger";
                /** @description Gaat het om een ernstige vorm die tot acuut gevaar kan leiden? */
                readonly ernstig?: boolean;
            };
            /** @description Vraag 3: kunt u effectieve hulp bieden of organiseren? */
            readonly effectieve_hulp?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Vraag 4: aanvaarden alle betrokkenen de hulp en zetten zij zich in? */
            readonly hulp_aanvaard?: components["schemas"]["MeldcodeAntwoord"];
            /**
             * @description Vraag 5: leidt de hulp binnen de afgesproken termijn tot veiligheid en herstel van alle betrokkenen?
             * @enum {unknown}
             */
            readonly resultaat?: "ja" | "nee" | "twijfel" | "loopt_nog";
            /**
             * Format: date
             * @description De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD).
             */
            readonly evaluatie_op?: string;
            /** @description Zijn er minderjarige kinderen betrokken? */
            readonly minderjarigen?: boolean;
            /** @description Is iemand zwanger? */
            readonly zwanger?: boolean;
            /** @description Gaat het om eergerelateerd geweld, huwelijksdwang of genitale verminking? */
            readonly eer_of_dwang?: boolean;
        };
        /**
         * Beroep
         * @description Het beroep of de organisatie, in de rol waarin iemand de vraag stelt.
         * @enum {unknown}
         */
        readonly MeldcodeBeroep: "zorginstelling" | "solistisch_werkende_zorgverlener" | "ggd" | "zelfstandige_verzorgende" | "wmo_aanbieder" | "wmo_aanbieder_hulpmiddelen" | "jeugdhulpaanbieder" | "solistisch_jeugdhulpverlener" | "gecertificeerde_instelling" | "kindercentrum" | "gastouderbureau" | "gastouder" | "basisschool" | "voortgezet_onderwijs" | "speciaal_onderwijs" | "mbo" | "hbo_of_universiteit" | "leerplichtambtenaar" | "gevangenis" | "justitiele_jeugdinrichting" | "tbs_kliniek" | "reclassering" | "halt" | "coa" | "vrijwilligersorganisatie" | "kapper" | "schoonheidsspecialist" | "buur_of_burger" | "politie" | "dierenarts" | "advocaat" | "notaris" | "woningcorporatie";
        /** Beroepsnaam */
        readonly MeldcodeBeroepsnaam: {
            readonly beroep: components["schemas"]["MeldcodeBeroep"];
            readonly naam: string;
            readonly sector: components["schemas"]["MeldcodeSector"];
        };
        /**
         * Besluitgebeurtenis
         * @description Stap 5: er is besloten over melden, over hulp, of over beide.
         */
        readonly MeldcodeBesluitgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "besluit";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Het besluit over melden. niet_besloten: hierover is nu niet beslist.
             * @enum {unknown}
             */
            readonly melding: "ja" | "nee" | "niet_besloten";
            /**
             * @description Het besluit over hulp. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly hulp?: "ja" | "nee" | "niet_besloten";
            /** @description Nam degene die eindverantwoordelijk is dit besluit? */
            readonly door_eindverantwoordelijke?: boolean;
            /** @description Is vastgelegd waarom van de meldnorm is afgeweken? */
            readonly afwijking_gemotiveerd?: boolean;
            /** @description Staat het besluit met de redenen in het dossier? */
            readonly vastgelegd?: boolean;
            /**
             * Format: date
             * @description De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD).
             */
            readonly evaluatie_op?: string;
        };
        /** Bevinding */
        readonly MeldcodeBevinding: {
            readonly code: components["schemas"]["MeldcodeBevindingnaam"];
            readonly ernst: components["schemas"]["MeldcodeErnst"];
            readonly aard: components["schemas"]["MeldcodeBevindingaard"];
            /** @description Bij welke stap het hoort. */
            readonly stap: number;
            /**
             * @description mogelijk: het hangt af van iets wat nog niet bekend is.
             * @enum {unknown}
             */
            readonly geldt: "ja" | "mogelijk";
            /** @description In welke ronde, vanaf 1. Elke keer dat een zaak opnieuw opengaat, begint een ronde. */
            readonly ronde: number;
            /** @description Over welke gebeurtenissen het gaat: hun plaats in de zaak, vanaf 0. */
            readonly gebeurtenissen: readonly number[];
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
            /** @description Wat het kan herstellen. */
            readonly herstel: string;
        };
        /**
         * Bevindingaard
         * @description niet_vastgelegd: het dossier zegt er niets over; het kan wel zijn gedaan. anders_dan_gevraagd: het dossier zegt dat het anders ging.
         * @enum {unknown}
         */
        readonly MeldcodeBevindingaard: "niet_vastgelegd" | "anders_dan_gevraagd";
        /**
         * Bevindingnaam
         * @enum {unknown}
         */
        readonly MeldcodeBevindingnaam: "signalen_niet_vastgelegd" | "feiten_en_meningen_door_elkaar" | "aard_signalen_niet_vastgelegd" | "herkomst_signalen_niet_vastgelegd" | "weerlegging_niet_vastgelegd" | "kindcheck_niet_vastgelegd" | "overleg_niet_vastgelegd" | "bijzondere_vorm_zonder_veilig_thuis" | "letsel_niet_geduid" | "gesprek_niet_vastgelegd" | "gesprek_ongeldige_reden" | "gesprek_andere_reden" | "kind_niet_vastgelegd" | "kind_niet_gesproken" | "kind_niet_alleen_gesproken" | "een_ouder_gehoord" | "beschuldigde_ouder_niet_gehoord" | "twijfel_zonder_advies" | "besluit_zonder_weging" | "ander_kader" | "zonder_kader" | "kader_bestond_niet" | "eindverantwoordelijke_besloot_niet" | "eindverantwoordelijke_niet_vastgelegd" | "besluit_niet_vastgelegd" | "besluit_zonder_dossier" | "norm_zonder_melding" | "norm_zonder_melding_reden_onbekend" | "besluit_niet_uitgevoerd" | "hulp_eerst" | "melding_zonder_besluit" | "advies_niet_gevolgd" | "betrokkenen_niet_geinformeerd" | "informeren_niet_vastgelegd" | "informeren_te_weinig_pogingen" | "informeren_andere_reden" | "informeren_ongeldige_reden" | "informeren_deels" | "gevaar_zonder_hulp" | "afgesloten_met_gevaar" | "afgesloten_bij_twijfel" | "afgesloten_zonder_melding" | "afgesloten_met_lopende_hulp" | "afsluiting_niet_vastgelegd" | "volgafspraken_niet_vastgelegd" | "hulp_zonder_dag" | "evaluatie_te_laat" | "hulp_werkt_niet";
        /**
         * Bevordering
         * @description Moet de kennis en het gebruik van de meldcode worden bevorderd?
         * @enum {unknown}
         */
        readonly MeldcodeBevordering: "ja" | "nee" | "onbekend";
        /**
         * Casus
         * @description Een zaak volgens de meldcode: welk beroep, en wat er gebeurde, in volgorde. Al het andere volgt daaruit.
         */
        readonly MeldcodeCasus: {
            /** @description Het afwegingskader van het beroep. */
            readonly kader: components["schemas"]["MeldcodeKadernaam"];
            /** @description Wat er gebeurde, de oudste eerst. Kon u iets niet vastleggen, laat het dan weg. */
            readonly gebeurtenissen: readonly components["schemas"]["MeldcodeGebeurtenis"][];
        };
        /**
         * Deelsituatie
         * @description Wat u wilt delen, met wie, en wat daarvan bekend is. Alleen de ontvanger moet bekend zijn. Zonder namen of andere gegevens van mensen.
         */
        readonly MeldcodeDeelsituatie: {
            /**
             * @description Wie de gegevens krijgt. veilig_thuis_verzoek: Veilig Thuis vraagt er zelf om.
             * @enum {unknown}
             */
            readonly aan: "collega" | "veilig_thuis_advies" | "veilig_thuis_melding" | "veilig_thuis_verzoek" | "raad_voor_de_kinderbescherming" | "gecertificeerde_instelling" | "andere_professional" | "verwijsindex";
            /** @description Is iemand te herkennen aan wat u deelt? Een naam is daar niet voor nodig. */
            readonly herleidbaar?: boolean;
            /** @description Weet u dit door uw beroep? Nee: als burger, buur of vrijwilliger. */
            readonly beroepshalve?: boolean;
            /** @description Is er een redelijk vermoeden van huiselijk geweld of kindermishandeling, of, bij de verwijsindex, van een risico? */
            readonly vermoeden?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Kan wat u deelt nodig zijn voor het doel: het geweld stoppen of het vermoeden onderzoeken, de ondertoezichtstelling uitvoeren, of de hulp geven? */
            readonly noodzakelijk?: components["schemas"]["MeldcodeAntwoord"];
            /**
             * @description Heeft degene die erover gaat toestemming gegeven?
             * @enum {unknown}
             */
            readonly toestemming?: "gegeven" | "geweigerd" | "niet_gevraagd";
            /** @description Vraagt de ontvanger er zelf om? */
            readonly op_verzoek?: boolean;
            /** @description Staat de minderjarige onder toezicht, en voert deze instelling dat uit? */
            readonly onder_toezicht?: boolean;
            /** @description Bent u meldingsbevoegd voor de verwijsindex? */
            readonly meldingsbevoegd?: boolean;
            /**
             * @description De leeftijd van degene over wie de gegevens gaan.
             * @enum {unknown}
             */
            readonly leeftijd?: "onder_12" | "van_12_tot_16" | "van_16_tot_18" | "van_18_tot_23" | "vanaf_23";
            /** @description Is de ontvanger direct betrokken bij de hulp die u samen geeft? */
            readonly direct_betrokken?: boolean;
            /**
             * @description Hebt u de vijf vragen van het conflict van plichten beantwoord, en wat kwam eruit?
             * @enum {unknown}
             */
            readonly afweging?: "niet_gedaan" | "delen_weegt_zwaarder" | "zwijgen_weegt_zwaarder";
            /** @description Gaat het om eergerelateerd geweld, huwelijksdwang of genitale verminking? */
            readonly eer_of_dwang?: boolean;
            /** @description Is iemand nu in direct gevaar? */
            readonly direct_gevaar?: boolean;
        };
        /**
         * Deeluitkomst
         * @enum {unknown}
         */
        readonly MeldcodeDeeluitkomst: "moet" | "mag" | "mag_na_afweging" | "eerst_toestemming" | "eerst_advies" | "mag_niet" | "menselijk_oordeel" | "onbepaald";
        /**
         * Deelvoorstel
         * @description Of gegevens gedeeld mogen of moeten worden, als voorstel.
         */
        readonly MeldcodeDeelvoorstel: {
            readonly uitkomst: components["schemas"]["MeldcodeDeeluitkomst"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /** @enum {unknown} */
            readonly aan: "collega" | "veilig_thuis_advies" | "veilig_thuis_melding" | "veilig_thuis_verzoek" | "raad_voor_de_kinderbescherming" | "gecertificeerde_instelling" | "andere_professional" | "verwijsindex";
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Documentuitkomst
         * @enum {unknown}
         */
        readonly MeldcodeDocumentuitkomst: "voldoet" | "voldoet_niet" | "onbepaald";
        /**
         * Dossiertoets
         * @description Hoe de meldcode is gevolgd, voor zover het dossier dat zegt.
         */
        readonly MeldcodeDossiertoets: {
            /**
             * Dossieruitkomst
             * @description onbepaald: er is nog te weinig gebeurd of vastgelegd om te toetsen.
             * @enum {unknown}
             */
            readonly uitkomst: "in_orde" | "aandachtspunten" | "ernstige_bevindingen" | "onbepaald";
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /** @description De ernstigste eerst. */
            readonly bevindingen: readonly components["schemas"]["MeldcodeBevinding"][];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description Wat nog ontbreekt en de uitkomst kan veranderen. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Dwang
         * @description nu: veiligheid eerst. moet: wet of beroepsnorm vraagt het. hoort: goed gebruik, of wat u zelf besloot. kan: het mag.
         * @enum {unknown}
         */
        readonly MeldcodeDwang: "nu" | "moet" | "hoort" | "kan";
        /**
         * Ernst
         * @enum {unknown}
         */
        readonly MeldcodeErnst: "ernstig" | "belangrijk" | "aandachtspunt";
        /**
         * Evaluatiegebeurtenis
         * @description Vraag 5 is beantwoord: werkt de hulp?
         */
        readonly MeldcodeEvaluatiegebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "evaluatie";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Is iedereen veilig? loopt_nog: er is een nieuwe dag afgesproken of de hulp loopt door.
             * @enum {unknown}
             */
            readonly resultaat: "ja" | "nee" | "twijfel" | "loopt_nog";
            /**
             * Format: date
             * @description De nieuwe dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD).
             */
            readonly evaluatie_op?: string;
        };
        /**
         * Gebeurtenis
         * @description Iets wat in een zaak gebeurde. Geen vrije tekst en geen namen. Wat ontbreekt, is niet vastgelegd.
         */
        readonly MeldcodeGebeurtenis: components["schemas"]["MeldcodeSignaalgebeurtenis"] | components["schemas"]["MeldcodeKindcheckgebeurtenis"] | components["schemas"]["MeldcodeOverleggebeurtenis"] | components["schemas"]["MeldcodeAdviesgebeurtenis"] | components["schemas"]["MeldcodeLetselduidingsgebeurtenis"] | components["schemas"]["MeldcodeGespreksgebeurtenis"] | components["schemas"]["MeldcodeGeengespreksgebeurtenis"] | components["schemas"]["MeldcodeWegingsgebeurtenis"] | components["schemas"]["MeldcodeBesluitgebeurtenis"] | components["schemas"]["MeldcodeMeldingsgebeurtenis"] | components["schemas"]["MeldcodeInformeergebeurtenis"] | components["schemas"]["MeldcodeTerugkoppelingsgebeurtenis"] | components["schemas"]["MeldcodeHulpgebeurtenis"] | components["schemas"]["MeldcodeEvaluatiegebeurtenis"] | components["schemas"]["MeldcodeGevaargebeurtenis"] | components["schemas"]["MeldcodeNoodhulpgebeurtenis"] | components["schemas"]["MeldcodeGevaargewekengebeurtenis"] | components["schemas"]["MeldcodeAfsluitgebeurtenis"] | components["schemas"]["MeldcodeHeropeningsgebeurtenis"];
        /**
         * Geengespreksgebeurtenis
         * @description Stap 3 is overgeslagen, met deze reden.
         */
        readonly MeldcodeGeengespreksgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "geen_gesprek";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /** @description Met wie niet is gepraat. Ontbreekt: met niemand. */
            readonly met?: readonly components["schemas"]["MeldcodeGesprekspartner"][];
            readonly grond: components["schemas"]["MeldcodeOverslagrond"];
        };
        /**
         * Gespreksgebeurtenis
         * @description Stap 3: er is gepraat.
         */
        readonly MeldcodeGespreksgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "gesprek";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /** @description Met wie is gepraat. */
            readonly met: readonly components["schemas"]["MeldcodeGesprekspartner"][];
            /** @description Is met het kind gepraat zonder de ouders erbij? */
            readonly kind_zonder_ouders?: boolean;
            /** @description Nam het gesprek het vermoeden weg? */
            readonly zorg_weggenomen?: boolean;
        };
        /**
         * Gesprekspartner
         * @description ouder: een ouder met gezag. andere_ouder: de andere ouder met gezag. vertegenwoordiger: van een wilsonbekwame cliënt.
         * @enum {unknown}
         */
        readonly MeldcodeGesprekspartner: "client" | "ouder" | "andere_ouder" | "kind" | "vertegenwoordiger" | "ander";
        /**
         * Gevaargebeurtenis
         * @description Iemand is acuut in gevaar. Dit kan in elke stand van de zaak, ook na afsluiten.
         */
        readonly MeldcodeGevaargebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "acuut_gevaar";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
        };
        /**
         * Gevaargewekengebeurtenis
         * @description Het acute gevaar is voorbij.
         */
        readonly MeldcodeGevaargewekengebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "gevaar_geweken";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
        };
        /**
         * Handelingsperspectief
         * @description Wat iemand zonder wettelijke plicht kan doen bij een vermoeden van huiselijk geweld of kindermishandeling. Een handreiking, geen plicht.
         */
        readonly MeldcodeHandelingsperspectief: {
            readonly uitkomst: components["schemas"]["MeldcodeHandeluitkomst"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            readonly beroep: components["schemas"]["MeldcodeBeroep"];
            /** @description In deze volgorde; gevaar eerst. */
            readonly stappen: readonly components["schemas"]["MeldcodeOnderbouwdestap"][];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Handeluitkomst
         * @description eigen_meldcode_volgen: deze rol heeft een wettelijke plicht; vraag het aan plicht. allebei_nagaan: niet bekend of er een plicht is.
         * @enum {unknown}
         */
        readonly MeldcodeHandeluitkomst: "handelen_zonder_plicht" | "eigen_meldcode_volgen" | "allebei_nagaan" | "onbepaald";
        /**
         * Heropeningsgebeurtenis
         * @description De zaak is opnieuw geopend.
         */
        readonly MeldcodeHeropeningsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "heropend";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
        };
        /**
         * Hulpbesluit
         * @description Tweede besluit: is hulp (ook) mogelijk?
         * @enum {unknown}
         */
        readonly MeldcodeHulpbesluit: "samen_met_veilig_thuis" | "na_advies" | "bieden_of_organiseren" | "afronden_en_volgen" | "zo_nodig" | "mens_kiest" | "onbekend";
        /**
         * Hulpgebeurtenis
         * @description Er is hulp begonnen.
         */
        readonly MeldcodeHulpgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "hulp_gestart";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Wie de hulp geeft. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly door?: "zelf" | "ander";
            /**
             * Format: date
             * @description De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD). Ontbreekt: er is geen dag afgesproken of vastgelegd.
             */
            readonly evaluatie_op?: string;
        };
        /**
         * Informeergebeurtenis
         * @description Een betrokkene is over de melding geïnformeerd, of dat is geprobeerd.
         */
        readonly MeldcodeInformeergebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "informeren";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /** @description Wie. */
            readonly wie: readonly components["schemas"]["MeldcodeGesprekspartner"][];
            /** @description Is het gelukt? */
            readonly gelukt: boolean;
            /** @description Hoe vaak het is geprobeerd. */
            readonly pogingen?: number;
        };
        /** Kader */
        readonly MeldcodeKader: {
            readonly kader: components["schemas"]["MeldcodeKadernaam"];
            readonly naam: string;
            /** @description Voor wie dit kader is. */
            readonly voor: string;
            /**
             * @description Wat het kader vraagt bij twijfel over onveiligheid.
             * @enum {unknown}
             */
            readonly twijfel: "raadplegen" | "melden";
            /**
             * @description Wiens eigen verhaal het kader als acute onveiligheid ziet.
             * @enum {unknown}
             */
            readonly onthulling: "elk_slachtoffer" | "kind_of_zorgafhankelijke" | "ernstige_vormen";
            /**
             * @description Op welke stappen het antwoord op vraag 1 rust.
             * @enum {unknown}
             */
            readonly vraag_1_na: "stap_1_tot_en_met_3" | "stap_1_tot_en_met_4";
            /**
             * @description is_sprake: u schat in dat er onveiligheid is. vermoeden_of_sprake: een vermoeden van onveiligheid telt ook.
             * @enum {unknown}
             */
            readonly vraag_2_over: "is_sprake" | "vermoeden_of_sprake";
            /** @description In welke stap de vragen 1 tot en met 5 staan. */
            readonly stap_van_vraag: readonly number[];
            /**
             * @description Wie antwoordt.
             * @enum {unknown}
             */
            readonly antwoordt: "professional" | "organisatie";
            /**
             * @description eigen_kader: van dit kader is ten minste een uittreksel gelezen. algemeen: het eigen kader is niet gelezen; het algemene kader staat ervoor in de plaats.
             * @enum {unknown}
             */
            readonly gelezen: "eigen_kader" | "algemeen";
            /** @description Van deze onderdelen is de eigen tekst niet gelezen; daar geldt het algemene kader. */
            readonly niet_gelezen: readonly components["schemas"]["MeldcodeKaderonderdeel"][];
        };
        /**
         * Kadernaam
         * @enum {unknown}
         */
        readonly MeldcodeKadernaam: "algemeen" | "artsen" | "verpleegkundigen" | "jeugdgezondheidszorg" | "verloskundigen" | "psychologen_en_pedagogen" | "paramedici" | "jeugdhulp" | "sociaal_werk" | "onderwijs" | "leerplicht" | "kinderopvang" | "justitiele_inrichtingen" | "reclassering" | "halt";
        /**
         * Kaderonderdeel
         * @description Een onderdeel waarin kaders verschillen.
         * @enum {unknown}
         */
        readonly MeldcodeKaderonderdeel: "twijfel" | "onthulling" | "formulering" | "plaats" | "wie_antwoordt";
        /**
         * Kindcheckantwoord
         * @description onduidelijk: u hebt het gevraagd of bekeken, maar weet het niet. Dat telt nooit als veilig.
         * @enum {unknown}
         */
        readonly MeldcodeKindcheckantwoord: "ja" | "nee" | "onduidelijk";
        /**
         * Kindcheckantwoorden
         * @description De antwoorden op de kindcheck. Elk antwoord mag ontbreken: dan is het nog niet gegeven. Onduidelijk is een antwoord.
         */
        readonly MeldcodeKindcheckantwoorden: {
            /**
             * @description Is de cliënt een volwassene of een jongere? Slachtoffer, pleger en getuige kunnen allemaal cliënt zijn.
             * @enum {unknown}
             */
            readonly client?: "volwassene" | "jongere";
            /** @description Vraag 1: zijn er problemen die voor kinderen gevaarlijk kunnen zijn, zoals huiselijk geweld, middelengebruik, ernstige psychiatrische problemen of een verstandelijke beperking? */
            readonly zorgelijke_situatie?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Vraag 2: zorgt de cliënt voor minderjarige kinderen, of zijn kinderen van de cliënt afhankelijk? */
            readonly zorgt_voor_kinderen?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Vraag 2: is de cliënt zwanger? */
            readonly zwanger?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Alleen bij een jongere: wonen er minderjarige broers of zussen in hetzelfde huis? */
            readonly minderjarige_broers_of_zussen?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Vraag 3: zijn alle kinderen, ook een ongeboren kind, veilig genoeg en goed verzorgd? */
            readonly kinderen_veilig?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /**
             * @description Is er een andere professional bij het gezin betrokken, en neemt die de zorg en de verantwoordelijkheid over?
             * @enum {unknown}
             */
            readonly andere_professional?: "geen" | "neemt_over" | "neemt_niet_over" | "onduidelijk";
            /** @description Is iemand nu in direct gevaar? */
            readonly acuut_gevaar?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Deelt de cliënt de zorg met een ander? */
            readonly zorg_gedeeld?: boolean;
            /** @description Werkt u in de kinderopvang? */
            readonly kinderopvang?: boolean;
            /** @description Zorgt de cliënt voor een volwassene die van die zorg afhankelijk is? */
            readonly zorgt_voor_afhankelijke_volwassene?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Is die volwassene veilig en goed verzorgd? */
            readonly afhankelijke_volwassene_veilig?: components["schemas"]["MeldcodeKindcheckantwoord"];
        };
        /**
         * Kindcheckgebeurtenis
         * @description Stap 1: de kindcheck is gedaan.
         */
        readonly MeldcodeKindcheckgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "kindcheck";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description geen_minderjarigen: de cliënt zorgt niet voor kinderen en is niet zwanger. onduidelijk: veiligheid niet zeker.
             * @enum {unknown}
             */
            readonly uitkomst: "geen_minderjarigen" | "veilig" | "zorgen" | "onduidelijk";
        };
        /**
         * Kindcheckuitkomst
         * @enum {unknown}
         */
        readonly MeldcodeKindcheckuitkomst: "kindcheck_afsluiten" | "geen_zorg_vastleggen" | "meldcode_volgen" | "meldcode_volgen_met_bericht" | "overgedragen" | "onbepaald";
        /**
         * Kindcheckvoorstel
         * @description Wat de kindcheck betekent, als voorstel.
         */
        readonly MeldcodeKindcheckvoorstel: {
            readonly uitkomst: components["schemas"]["MeldcodeKindcheckuitkomst"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /**
             * Volwassenenvoorstel
             * @description Vanaf 2019: de mantelzorgverleningscheck van de KNMG, een tweede antwoord naast dat over kinderen.
             */
            readonly volwassenen?: {
                readonly uitkomst: components["schemas"]["MeldcodeVolwassenenuitkomst"];
                readonly zin: string;
                readonly motivering: readonly components["schemas"]["Motivering"][];
            };
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Letselduidingsgebeurtenis
         * @description Stap 2: een deskundige heeft het letsel beoordeeld.
         */
        readonly MeldcodeLetselduidingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "letselduiding";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Wat het oordeel is. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly uitkomst?: "past_bij_verhaal" | "past_niet_bij_verhaal" | "onduidelijk";
        };
        /**
         * Meldbesluit
         * @description Eerste besluit: is melden nodig? eerst_advies: vraag eerst Veilig Thuis om advies. mens_kiest: de regels van die dag laten de keuze aan een mens.
         * @enum {unknown}
         */
        readonly MeldcodeMeldbesluit: "ja" | "nee" | "eerst_advies" | "mens_kiest" | "onbekend";
        /**
         * Meldingsdata
         * @description De dagen rond een melding die bekend zijn. Zonder namen of andere gegevens van mensen.
         */
        readonly MeldcodeMeldingsdata: {
            /**
             * Format: date
             * @description De dag waarop Veilig Thuis de melding ontving (JJJJ-MM-DD).
             */
            readonly ontvangen?: string;
            /**
             * Format: date
             * @description De dag waarop is vastgesteld dat er onderzoek moet komen (JJJJ-MM-DD).
             */
            readonly onderzoek_nodig_vastgesteld?: string;
            /**
             * Format: date
             * @description De dag waarop gegevens van de betrokkene zijn vastgelegd die van een ander kwamen (JJJJ-MM-DD).
             */
            readonly gegevens_vastgelegd?: string;
            /**
             * Format: date
             * @description De dag waarop de gegevens voor het laatst zijn gewijzigd (JJJJ-MM-DD).
             */
            readonly laatste_wijziging?: string;
            /**
             * Format: date
             * @description De dag van een schriftelijk verzoek om gegevens te vernietigen (JJJJ-MM-DD). Ontbreekt: er is geen verzoek bekend.
             */
            readonly vernietiging_gevraagd?: string;
            /** @description Elke keer dat Veilig Thuis later informeert, in volgorde. */
            readonly verlengingen?: readonly {
                /**
                 * Format: date
                 * @description De dag van het besluit (JJJJ-MM-DD).
                 */
                readonly besloten_op: string;
                /** @description Hoeveel dagen erbij komen. */
                readonly dagen: number;
            }[];
            /** @description Is er acute onveiligheid? */
            readonly acuut?: boolean;
        };
        /**
         * Meldingsgebeurtenis
         * @description Er is gemeld bij Veilig Thuis (tot 2015: het steunpunt of het AMK).
         */
        readonly MeldcodeMeldingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "melding";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Wisten de betrokkenen vooraf van de melding? Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly vooraf_geinformeerd?: "ja" | "deels" | "nee";
            /** @description Waarom zij niet vooraf zijn geïnformeerd. */
            readonly grond?: components["schemas"]["MeldcodeOverslagrond"];
        };
        /**
         * Noodhulpgebeurtenis
         * @description Er is hulp ingeroepen vanwege gevaar.
         */
        readonly MeldcodeNoodhulpgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "noodhulp";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Wie is gebeld.
             * @enum {unknown}
             */
            readonly gebeld: "112" | "veilig_thuis";
        };
        /**
         * Normnaam
         * @enum {unknown}
         */
        readonly MeldcodeNormnaam: "norm_1" | "norm_2" | "norm_3";
        /** OnderbouwdVoorbeeld */
        readonly MeldcodeOnderbouwdVoorbeeld: {
            readonly soort: components["schemas"]["MeldcodeVoorbeeldsoort"];
            readonly code: string;
            readonly aard: components["schemas"]["MeldcodeVoorbeeldaard"];
            readonly tekst: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /** OnderbouwdeOpmerking */
        readonly MeldcodeOnderbouwdeOpmerking: {
            /** @description Over welke soort voorbeelden; alle: over elke soort. */
            readonly over: components["schemas"]["MeldcodeOpmerkingonderwerp"];
            readonly code: string;
            readonly tekst: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Onderbouwdestap */
        readonly MeldcodeOnderbouwdestap: {
            /** @enum {string} */
            readonly stap: "gevaar_eerst" | "opmerken" | "open_vraag" | "luisteren" | "informatie" | "advies" | "kinderen" | "geen_dossier";
            readonly doe: string;
            readonly doe_niet: readonly string[];
            /** @description Waarom deze stap. */
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Onderdeel
         * @enum {unknown}
         */
        readonly MeldcodeOnderdeel: "stappenplan" | "stapsgewijs" | "afwegingskader" | "verdeling" | "eindverantwoordelijke" | "bijzondere_vormen" | "verwijsindex" | "kindcheck" | "vertrouwelijke_gegevens" | "stap_signalen" | "stap_overleg" | "stap_gesprek" | "stap_wegen" | "twijfel_raadplegen" | "stap_beslissen";
        /** Onderdeelbevinding */
        readonly MeldcodeOnderdeelbevinding: {
            readonly onderdeel: components["schemas"]["MeldcodeOnderdeel"];
            readonly status: components["schemas"]["MeldcodeOnderdeelstatus"];
            readonly zin: string;
            /** @description Alleen als het onderdeel ontbreekt: een zin die het herstelt. */
            readonly herstel?: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Onderdeelstatus
         * @enum {unknown}
         */
        readonly MeldcodeOnderdeelstatus: "aanwezig" | "ontbreekt" | "onbekend" | "niet_van_toepassing";
        /**
         * Opmerkingonderwerp
         * @enum {unknown}
         */
        readonly MeldcodeOpmerkingonderwerp: "alle" | "acute_onveiligheid" | "structurele_onveiligheid" | "onthulling" | "bijzondere_vormen";
        /**
         * Overleggebeurtenis
         * @description Stap 2: er is overlegd met een collega.
         */
        readonly MeldcodeOverleggebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "overleg";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Met wie.
             * @enum {unknown}
             */
            readonly met: "collega" | "aandachtsfunctionaris";
        };
        /**
         * Overslagrond
         * @description Waarom niet is gepraat of geïnformeerd. verwacht_geen_nut: u verwachtte dat het niet zou helpen. vertrouwensrelatie: om de band niet te verstoren.
         * @enum {unknown}
         */
        readonly MeldcodeOverslagrond: "veiligheid_client_of_ander" | "veiligheid_professional" | "onbereikbaar_na_pogingen" | "spoed" | "vertrouwensrelatie" | "verwacht_geen_nut" | "anders";
        /**
         * Plichtuitkomst
         * @description niet_bevestigd: de tekst van de wet van die dag is niet gelezen. menselijk_oordeel: wat gelezen is, geeft geen antwoord.
         * @enum {unknown}
         */
        readonly MeldcodePlichtuitkomst: "moet_meldcode_hebben" | "volgt_meldcode" | "geen_plicht" | "niet_bevestigd" | "menselijk_oordeel" | "onbepaald";
        /**
         * Plichtvorm
         * @description stelt_vast: maakt een eigen meldcode. hanteert: gebruikt een meldcode als dat nodig is. leeft_na: volgt de meldcode van een ander.
         * @enum {unknown}
         */
        readonly MeldcodePlichtvorm: "stelt_vast" | "hanteert" | "leeft_na" | "geen" | "onbekend";
        /**
         * Plichtvraag
         * @description Over wie de vraag gaat: een beroep of organisatie, en wat er soms nog meer nodig is. Een feit mag ontbreken: dan is het onbekend.
         */
        readonly MeldcodePlichtvraag: {
            readonly beroep: components["schemas"]["MeldcodeBeroep"];
            /** @description Staat u in het BIG-register (artikel 3 van de Wet BIG), of is de opleiding voor uw beroep geregeld op grond van artikel 34 van die wet? Alleen van belang voor dagen voor 2016. */
            readonly big_beroep?: boolean;
            /** @description Geeft u voor uw beroep zorg aan mensen, en niet in dienst of in opdracht van een instelling? */
            readonly geeft_zorg?: boolean;
            /** @description Betaalt de overheid de school? */
            readonly bekostigd?: boolean;
        };
        /**
         * Sector
         * @enum {unknown}
         */
        readonly MeldcodeSector: "zorg" | "ondersteuning_en_jeugd" | "kinderopvang" | "onderwijs" | "justitie_en_asiel" | "geen_sector";
        /**
         * Signaalgebeurtenis
         * @description Stap 1: een signaal is vastgelegd. Een nieuw signaal opent een afgesloten zaak opnieuw.
         */
        readonly MeldcodeSignaalgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "signaal";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Van wie het signaal komt. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly waargenomen_door?: "zelf" | "ander";
            /**
             * @description Wat er is opgeschreven. gemengd: feiten en meningen staan door elkaar.
             * @enum {unknown}
             */
            readonly aard?: "feit" | "mening" | "vermoeden" | "gemengd";
            /** @description Spreekt dit de zorg juist tegen? */
            readonly weerleggend?: boolean;
            /** @description Beschuldigt de ene ouder de andere? */
            readonly ouder_over_ouder?: boolean;
            /** @description Gaat het om letsel? */
            readonly letsel?: boolean;
            /**
             * @description Een vorm van geweld waarbij open contact met de familie gevaarlijk kan zijn.
             * @enum {unknown}
             */
            readonly bijzondere_vorm?: "eergerelateerd_geweld" | "huwelijksdwang" | "genitale_verminking";
        };
        /**
         * Termijnuitkomst
         * @enum {unknown}
         */
        readonly MeldcodeTermijnuitkomst: "berekend" | "deels" | "onbepaald";
        /**
         * Termijnvoorstel
         * @description De termijnen rond een melding, elk met zijn eigen bron.
         */
        readonly MeldcodeTermijnvoorstel: {
            readonly uitkomst: components["schemas"]["MeldcodeTermijnuitkomst"];
            readonly titel: string;
            readonly termijnen: readonly {
                /**
                 * MeldtermijnId
                 * @enum {unknown}
                 */
                readonly id: "start_onderzoek" | "veiligheidsbeoordeling" | "oordeel_onderzoek" | "betrokkene_inlichten" | "verlenging" | "bewaren_veilig_thuis" | "bewaren_college_en_aanbieder" | "vernietigen";
                readonly zin: string;
                /** @enum {unknown} */
                readonly soort: "handelen" | "bewaren";
                /** @enum {unknown} */
                readonly grond: "wettelijk" | "werkafspraak";
                /** @enum {unknown} */
                readonly karakter: "orde" | "niet_gelezen";
                /** @enum {unknown} */
                readonly voor: "veilig_thuis" | "college_en_aanbieder" | "veilig_thuis_college_en_aanbieder";
                /**
                 * @description mogelijk: het hangt af van een dag die nog ontbreekt.
                 * @enum {unknown}
                 */
                readonly geldt: "ja" | "mogelijk";
                /** @description De laatste dag (JJJJ-MM-DD). Ontbreekt als een dag ontbreekt of de tekst niet is gelezen. */
                readonly uiterlijk?: string;
                /** @description Is die laatste dag op de peildatum voorbij? Alleen als er een peildatum is gegeven. */
                readonly voorbij?: boolean;
                /** @description De dagen die nog ontbreken (JSON-pointers). */
                readonly mist: readonly string[];
                readonly stappen: readonly {
                    /** Format: date */
                    readonly datum: string;
                    readonly zin: string;
                    readonly bron: readonly components["schemas"]["Bron"][];
                    readonly zekerheid: components["schemas"]["Zekerheid"];
                }[];
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Terugkoppelingsgebeurtenis
         * @description Veilig Thuis liet weten welke stappen na de melding zijn gezet.
         */
        readonly MeldcodeTerugkoppelingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "terugkoppeling";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            /**
             * @description Wat Veilig Thuis doet. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly vervolg?: "eigen_onderzoek" | "raad_voor_de_kinderbescherming" | "voorwaarden_en_vervolg" | "overgedragen" | "advies_geworden" | "gestopt";
        };
        /**
         * Verantwoordelijke
         * @description Wie de plicht heeft.
         * @enum {unknown}
         */
        readonly MeldcodeVerantwoordelijke: "zorgaanbieder" | "zorgverlener_zelf" | "college_van_b_en_w" | "wmo_aanbieder" | "jeugdhulpaanbieder" | "jeugdhulpverlener_zelf" | "gecertificeerde_instelling" | "houder" | "gastouder_zelf" | "bevoegd_gezag" | "instellingsbestuur" | "directeur" | "hoofd_van_de_inrichting" | "reclasseringsinstelling" | "halt_bureau" | "bestuur_van_het_coa" | "niemand" | "onbekend";
        /**
         * Vervolg
         * @description Wat er nu kan, hoort en moet gebeuren in een zaak. Gevaar eerst.
         */
        readonly MeldcodeVervolg: {
            /**
             * Vervolguitkomst
             * @description wacht: er loopt hulp of een melding en er hoeft nu niets. kan_sluiten: er hoeft niets meer en afsluiten kan. onbepaald: er ontbreken antwoorden in de weging, en verder hoeft er nu niets; of er waren op deze dag nog geen regels.
             * @enum {unknown}
             */
            readonly uitkomst: "gevaar" | "open" | "wacht" | "kan_sluiten" | "afgesloten" | "onbepaald";
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /** @description Wat nu kan, hoort of moet: gevaar eerst, dan moet, hoort en kan, per soort in volgorde van de stappen. */
            readonly acties: readonly components["schemas"]["MeldcodeActie"][];
            /** @description Bij gevaar: de stappen die later alsnog komen, als dat veilig kan. */
            readonly later: readonly components["schemas"]["MeldcodeActie"][];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De antwoorden die in de laatste weging ontbreken, als plaats in de zaak. Zij kunnen veranderen wat er moet. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Volwassenenuitkomst
         * @description De mantelzorgverleningscheck: hetzelfde, over een volwassene die van de cliënt afhankelijk is.
         * @enum {unknown}
         */
        readonly MeldcodeVolwassenenuitkomst: "niet_nodig" | "geen_zorg_vastleggen" | "meldcode_volgen" | "onbepaald";
        /**
         * Voorbeeldaard
         * @description omschrijving: wat het woord betekent. voorbeeld: een geval dat eronder valt. aandacht: wat bij deze vorm anders is.
         * @enum {unknown}
         */
        readonly MeldcodeVoorbeeldaard: "omschrijving" | "voorbeeld" | "aandacht";
        /**
         * Voorbeeldenlijst
         * @description Voorbeelden en omschrijvingen van onveiligheid, voor formulieren en uitleg. Nooit volledig.
         */
        readonly MeldcodeVoorbeeldenlijst: {
            readonly voorbeelden: readonly components["schemas"]["MeldcodeOnderbouwdVoorbeeld"][];
            /** @description Wat u moet weten bij het gebruik: de lijst is niet volledig, en wat niet is gevonden. */
            readonly opmerkingen: readonly components["schemas"]["MeldcodeOnderbouwdeOpmerking"][];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Voorbeeldsoort
         * @enum {unknown}
         */
        readonly MeldcodeVoorbeeldsoort: "acute_onveiligheid" | "structurele_onveiligheid" | "onthulling" | "bijzondere_vormen";
        /**
         * Weeguitkomst
         * @enum {unknown}
         */
        readonly MeldcodeWeeguitkomst: "melden" | "raadpleeg_veilig_thuis" | "hulp_met_termijn" | "afsluiten_met_volgafspraken" | "afsluiten" | "menselijk_oordeel" | "onbepaald";
        /**
         * Weging
         * @description Het antwoord op de vragen van het afwegingskader: twee besluiten, in deze volgorde, als voorstel.
         */
        readonly MeldcodeWeging: {
            readonly uitkomst: components["schemas"]["MeldcodeWeeguitkomst"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /** Besluiten */
            readonly besluiten: {
                /**
                 * Meldingsbesluit
                 * @description Eerst: is melden nodig?
                 */
                readonly melding: {
                    readonly antwoord: components["schemas"]["MeldcodeMeldbesluit"];
                    readonly zin: string;
                };
                /**
                 * Hulpvoorstel
                 * @description Daarna: is hulp (ook) mogelijk?
                 */
                readonly hulp: {
                    readonly antwoord: components["schemas"]["MeldcodeHulpbesluit"];
                    readonly zin: string;
                };
            };
            /** @description De meldnormen die zeker gelden. */
            readonly normen: readonly components["schemas"]["MeldcodeNormnaam"][];
            /**
             * GebruiktKader
             * @description Het afwegingskader waarmee is gewogen; ontbreekt voor dagen waarop er nog geen kaders waren.
             */
            readonly kader?: {
                readonly kader: components["schemas"]["MeldcodeKadernaam"];
                readonly naam: string;
                /** @enum {unknown} */
                readonly gelezen: "eigen_kader" | "algemeen";
            };
            /** @description Alleen bij hulp met een termijn en een afgesproken dag: wanneer vraag 5 opnieuw moet worden beantwoord (JJJJ-MM-DD). */
            readonly opvolging?: string;
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De antwoorden die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Wegingsgebeurtenis
         * @description Stap 4: er is gewogen, met deze antwoorden op de vragen van het afwegingskader.
         */
        readonly MeldcodeWegingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly soort: "weging";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            readonly datum: string;
            readonly antwoorden: components["schemas"]["MeldcodeAntwoorden"];
            /**
             * @description Waarmee is gewogen: het kader van het eigen beroep, dat van een ander beroep, of zonder kader. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            readonly afwegingskader?: "eigen" | "ander" | "geen";
        };
        /**
         * Meldcodedocument
         * @description Feiten over de meldcode van een organisatie. Elk feit mag ontbreken: dan is het onbekend, niet afwezig.
         */
        readonly Meldcodedocument: {
            /** @description Van welke organisatie de meldcode is. */
            readonly beroep: components["schemas"]["MeldcodeBeroep"];
            /** @description Staat er een stappenplan in: een omschrijving van de stappen bij signalen? */
            readonly stappenplan?: boolean;
            /** @description Zegt de meldcode stap voor stap hoe iemand met signalen omgaat? */
            readonly stapsgewijs?: boolean;
            /** @description Staat er een afwegingskader in, waarmee iemand risico, aard en ernst weegt en beoordeelt of een melding nodig is? */
            readonly afwegingskader?: boolean;
            /** @description Staat er per stap in welke groep medewerkers waarvoor verantwoordelijk is? */
            readonly verdeling?: boolean;
            /**
             * @description Zegt de meldcode wie eindverantwoordelijk is voor de beslissing over melden?
             * @enum {unknown}
             */
            readonly eindverantwoordelijke?: "niet_genoemd" | "alleen_naam" | "functie";
            /** @description Is er aandacht voor vormen van geweld waarvoor speciale kennis nodig is? */
            readonly bijzondere_vormen?: boolean;
            /** @description Kan uw organisatie met zulke bijzondere vormen te maken krijgen? */
            readonly bijzondere_vormen_van_toepassing?: boolean;
            /** @description Is er aandacht voor de mogelijkheid om de verwijsindex risicojongeren te gebruiken? */
            readonly verwijsindex?: boolean;
            /** @description Mag uw organisatie, of iemand die er werkt, melden aan de verwijsindex? */
            readonly meldingsbevoegd?: boolean;
            /** @description Staan er instructies voor de kindcheck in? */
            readonly kindcheck?: boolean;
            /** @description Komen er cliënten die voor kinderen zorgen, zodat een kindcheck nodig kan zijn? */
            readonly kindcheck_van_toepassing?: boolean;
            /** @description Staat erin hoe iemand met vertrouwelijke gegevens omgaat? */
            readonly vertrouwelijke_gegevens?: boolean;
            /** @description Is er een stap om signalen in kaart te brengen? */
            readonly stap_signalen?: boolean;
            /** @description Is er een stap om met een collega te overleggen en zo nodig Veilig Thuis of een letseldeskundige te raadplegen? */
            readonly stap_overleg?: boolean;
            /** @description Is er een stap voor een gesprek met de cliënt? */
            readonly stap_gesprek?: boolean;
            /**
             * @description Wat zegt de stap over wegen?
             * @enum {unknown}
             */
            readonly stap_wegen?: "geen" | "risico_aard_en_ernst" | "met_afwegingskader";
            /** @description Zegt de meldcode dat iemand bij twijfel altijd Veilig Thuis (of de voorloper) raadpleegt? */
            readonly twijfel_raadplegen?: boolean;
            /**
             * @description Wat zegt de laatste stap? helpen_of_melden: een keuze. melden_en_hulp: twee beslissingen.
             * @enum {unknown}
             */
            readonly stap_beslissen?: "geen" | "helpen_of_melden" | "melden_en_hulp";
            /**
             * Meldpuntnaam
             * @description Hoe noemt de meldcode het advies- en meldpunt?
             * @enum {unknown}
             */
            readonly naam_meldpunt?: "steunpunt_of_amk" | "amhk" | "veilig_thuis";
            /** @description Noemt de meldcode een aandachtsfunctionaris? Dat is niet verplicht. */
            readonly aandachtsfunctionaris?: boolean;
        };
        readonly MeldcodedocumentVraag: {
            readonly document: components["schemas"]["Meldcodedocument"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        /**
         * Meldcodeplicht
         * @description Moet dit beroep of deze organisatie een meldcode hebben, wie is daarvoor verantwoordelijk, en moet de kennis en het gebruik worden bevorderd?
         */
        readonly Meldcodeplicht: {
            readonly uitkomst: components["schemas"]["MeldcodePlichtuitkomst"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            readonly beroep: components["schemas"]["MeldcodeBeroep"];
            readonly vorm: components["schemas"]["MeldcodePlichtvorm"];
            readonly bevordert: components["schemas"]["MeldcodeBevordering"];
            readonly verantwoordelijk: components["schemas"]["MeldcodeVerantwoordelijke"];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Meldcodetoets
         * @description Bevat de meldcode van een organisatie wat het Besluit verplichte meldcode minstens vraagt?
         */
        readonly Meldcodetoets: {
            readonly uitkomst: components["schemas"]["MeldcodeDocumentuitkomst"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /** @description Per onderdeel wat er is gevonden. */
            readonly bevindingen: readonly components["schemas"]["MeldcodeOnderdeelbevinding"][];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        readonly MeldtermijnVraag: {
            readonly melding: components["schemas"]["MeldcodeMeldingsdata"];
            readonly peildatum?: components["schemas"]["Datum"];
        };
        /**
         * Mens
         * @description Wie beslist, en wat die persoon nog zelf moet beoordelen.
         */
        readonly Mens: {
            readonly beslisser: string;
            readonly vragen: readonly {
                readonly vraag: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /** ApartePost */
        readonly MonitorApartePost: {
            /** @description Plaats in de invoer, de eerste is 0. */
            readonly post: number;
            readonly categorie: components["schemas"]["MonitorKostencode"];
            /**
             * Apartreden
             * @enum {unknown}
             */
            readonly reden: "orde_van_grootte" | "bedrag" | "toerekening" | "prijspeil" | "drager" | "dubbel";
            readonly zin: string;
            readonly bedrag?: components["schemas"]["MonitorBandbreedte"];
        };
        /**
         * Bandbreedte
         * @description In hele eurocenten. Laag is hoogstens midden, midden hoogstens hoog.
         */
        readonly MonitorBandbreedte: {
            readonly laag: number;
            readonly midden: number;
            readonly hoog: number;
        };
        /** Bevinding */
        readonly MonitorBevinding: {
            readonly bevinding: components["schemas"]["MonitorNaam"];
            readonly soort: components["schemas"]["MonitorBevindingsoort"];
            readonly over: readonly components["schemas"]["MonitorCijfercode"][];
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Bevindingsoort
         * @enum {unknown}
         */
        readonly MonitorBevindingsoort: "tegenstrijdig" | "noemer" | "datum" | "verouderd" | "andere_definitie" | "herkomst_onbekend" | "niet_publiceren" | "onbeslist";
        /** Breuk */
        readonly MonitorBreuk: {
            readonly breuk: components["schemas"]["MonitorNaam"];
            readonly definities: readonly components["schemas"]["MonitorNaam"][];
            /** Format: date */
            readonly laatste_oude_dag: string;
            /**
             * Format: date
             * @description Tussen deze twee dagen is niet bekend welke telling gold.
             */
            readonly eerste_nieuwe_dag: string;
            /**
             * @description mogelijk: niet zeker dat de telling veranderde.
             * @enum {unknown}
             */
            readonly zeker: "ja" | "mogelijk";
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Categoriesom */
        readonly MonitorCategoriesom: {
            readonly categorie: components["schemas"]["MonitorKostencode"];
            readonly bedrag: components["schemas"]["MonitorBandbreedte"];
        };
        /** Categoriestand */
        readonly MonitorCategoriestand: {
            readonly categorie: components["schemas"]["MonitorKostencode"];
            readonly titel: string;
            readonly dragers: readonly components["schemas"]["MonitorDrager"][];
            /**
             * Kostenstand
             * @enum {unknown}
             */
            readonly stand: "bekend" | "gedeeltelijk" | "onbekend";
            /** @description Dragers waarvan niets opgeteld is. */
            readonly zonder_post: readonly components["schemas"]["MonitorDrager"][];
        };
        /** Cijfer */
        readonly MonitorCijfer: {
            readonly code: components["schemas"]["MonitorCijfercode"];
            readonly definitie: components["schemas"]["MonitorNaam"];
            readonly titel: string;
            readonly telt: components["schemas"]["MonitorTeleenheid"];
            readonly soort: components["schemas"]["MonitorDefinitiesoort"];
            readonly populatie: string;
            /** @description Ontbreekt: onbekend. */
            readonly waarde?: components["schemas"]["MonitorWaarde"];
            /** @description De waarde als tekst, zoals 38,4%. */
            readonly in_woorden: string;
            readonly gebied: components["schemas"]["MonitorCijfergebied"];
            readonly periode?: components["schemas"]["MonitorPeriode"];
            readonly uitgever: string;
            readonly gepubliceerd?: string;
            readonly herkomst: components["schemas"]["MonitorHerkomst"];
            readonly voorlopig?: boolean;
            readonly opmerking?: string;
            readonly bevindingen: readonly components["schemas"]["MonitorNaam"][];
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Cijfercode
         * @description De korte code van een cijfer, zoals K02.
         */
        readonly MonitorCijfercode: string;
        /** Cijfergebied */
        readonly MonitorCijfergebied: {
            readonly soort: components["schemas"]["MonitorGebiedsoort"];
            /** @description Zoals de bron het gebied noemt. */
            readonly naam?: string;
        };
        /** Cijferoverzicht */
        readonly MonitorCijferoverzicht: {
            /** Format: date */
            readonly peildatum: string;
            readonly cijfers: readonly components["schemas"]["MonitorCijfer"][];
            readonly definities: readonly components["schemas"]["MonitorDefinitie"][];
            readonly breuken: readonly components["schemas"]["MonitorBreuk"][];
            readonly bevindingen: readonly components["schemas"]["MonitorBevinding"][];
            readonly versie: components["schemas"]["Versie"];
        };
        /** Definitie */
        readonly MonitorDefinitie: {
            readonly definitie: components["schemas"]["MonitorNaam"];
            readonly titel: string;
            readonly telt: components["schemas"]["MonitorTeleenheid"];
            readonly soort: components["schemas"]["MonitorDefinitiesoort"];
            /** @description Over wie of wat het gaat. */
            readonly populatie: string;
            readonly omschrijving: string;
            /** @description Bij een aandeel: waarvan het een deel is. */
            readonly noemer?: string;
            /** @description De stap in de trechter die dit telt. */
            readonly stap?: components["schemas"]["MonitorStapnaam"];
            /** @description De verhouding in de trechter die dit aandeel is. */
            readonly verhouding?: components["schemas"]["MonitorStappaar"];
            /** @description Geschat uit een enquête of steekproef. */
            readonly steekproef?: boolean;
        };
        /**
         * Definitiesoort
         * @description aandeel: een deel van een genoemde noemer. maat: een gemiddelde, duur of verhouding die geen deel van een geheel is.
         * @enum {unknown}
         */
        readonly MonitorDefinitiesoort: "aantal" | "aandeel" | "bedrag" | "maat" | "jaartal" | "ja_nee";
        /**
         * Drager
         * @description Wie betaalt of het nadeel heeft.
         * @enum {unknown}
         */
        readonly MonitorDrager: "slachtoffer" | "burger" | "zorgverzekeraar" | "eigen_risico" | "rijk" | "gemeente" | "centrumgemeente" | "werkgever" | "corporatie" | "zorg" | "onderwijs";
        /** Dragersom */
        readonly MonitorDragersom: {
            readonly drager: components["schemas"]["MonitorDrager"];
            readonly bedrag: components["schemas"]["MonitorBandbreedte"];
        };
        /**
         * Frequentie
         * @enum {unknown}
         */
        readonly MonitorFrequentie: "halfjaar" | "jaar" | "twee_jaar" | "vier_jaar" | "per_verkiezing" | "onbekend";
        /** Gebied */
        readonly MonitorGebied: {
            readonly soort: components["schemas"]["MonitorGebiedsoort"];
            /** @description De code van CBS, zoals GM0363. Bij het hele land niet nodig. */
            readonly code?: string;
        };
        /**
         * Gebiedsoort
         * @enum {unknown}
         */
        readonly MonitorGebiedsoort: "land" | "landsdeel" | "provincie" | "veilig_thuis_regio" | "regio" | "gemeente" | "eu";
        /**
         * Getal
         * @description Een getal als breuk van hele getallen. Zo verandert het nooit door afronden: 38,4 procent is 384/1000.
         */
        readonly MonitorGetal: {
            readonly teller: number;
            /** @description Ontbreekt: 1. */
            readonly noemer?: number;
        };
        /**
         * Grens
         * @description Hoe de bron het getal bedoelt. Ontbreekt: precies zo.
         * @enum {unknown}
         */
        readonly MonitorGrens: "ongeveer" | "minstens" | "hoogstens";
        /**
         * Herkomst
         * @description afgeleid: zelf berekend uit andere cijfers; nooit een officieel cijfer.
         * @enum {unknown}
         */
        readonly MonitorHerkomst: "nota" | "statistiek" | "onderzoek" | "overheid" | "pers" | "norm" | "wet" | "afgeleid";
        /** Indicatorcode */
        readonly MonitorIndicatorcode: string;
        /** Indicatorstand */
        readonly MonitorIndicatorstand: {
            readonly indicator: components["schemas"]["MonitorIndicatorcode"];
            readonly titel: string;
            readonly definitie: components["schemas"]["MonitorNaam"];
            readonly omschrijving: string;
            readonly telt: components["schemas"]["MonitorTeleenheid"];
            readonly soort: components["schemas"]["MonitorDefinitiesoort"];
            readonly vindplaats: string;
            readonly tabel?: string;
            readonly frequentie: components["schemas"]["MonitorFrequentie"];
            readonly niveaus: readonly components["schemas"]["MonitorNiveau"][];
            readonly richting: components["schemas"]["MonitorRichting"];
            readonly let_op?: string;
            readonly nul: components["schemas"]["MonitorMeetpunt"];
            readonly nu?: components["schemas"]["MonitorMeetpunt"];
            readonly vergelijking?: components["schemas"]["MonitorMeetvergelijking"];
            readonly landelijk?: components["schemas"]["MonitorLandelijkcijfer"];
        };
        /** Kostencode */
        readonly MonitorKostencode: string;
        /**
         * Kostenherkomst
         * @enum {unknown}
         */
        readonly MonitorKostenherkomst: "gemeten" | "geschat" | "orde_van_grootte";
        /** Kosteninvoer */
        readonly MonitorKosteninvoer: {
            readonly gebied: components["schemas"]["MonitorGebied"];
            /** @description Het jaar waarover de kosten gaan. */
            readonly jaar: number;
            readonly posten: readonly components["schemas"]["MonitorKostenpost"][];
        };
        /** Kostenoverzicht */
        readonly MonitorKostenoverzicht: {
            /**
             * Kostenuitkomst
             * @enum {unknown}
             */
            readonly uitkomst: "volledig" | "gedeeltelijk" | "onbepaald";
            readonly titel: string;
            readonly gebied: components["schemas"]["MonitorGebied"];
            readonly jaar: number;
            readonly sommen: readonly components["schemas"]["MonitorKostensom"][];
            readonly categorieen: readonly components["schemas"]["MonitorCategoriestand"][];
            readonly apart: readonly components["schemas"]["MonitorApartePost"][];
            /** @description Grove schattingen uit onderzoek elders. Nooit opgeteld. */
            readonly orde_van_grootte: readonly components["schemas"]["MonitorOrdeVanGrootte"][];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /** Kostenpost */
        readonly MonitorKostenpost: {
            readonly categorie: components["schemas"]["MonitorKostencode"];
            readonly drager: components["schemas"]["MonitorDrager"];
            readonly soort: components["schemas"]["MonitorKostensoort"];
            readonly herkomst: components["schemas"]["MonitorKostenherkomst"];
            /**
             * Dekking
             * @description Welk deel van de kosten van deze drager in de post zit.
             * @enum {unknown}
             */
            readonly dekking: "volledig" | "gedeeltelijk" | "onbekend";
            /** @description Jaar van de prijzen. Ontbreekt: onbekend. */
            readonly prijspeil?: number;
            /** @description Het hele bedrag. Of dit, of aantal en kosten per eenheid. */
            readonly bedrag?: components["schemas"]["MonitorBandbreedte"];
            /** @description Aantal eenheden. */
            readonly aantal?: number;
            readonly kosten_per_eenheid?: components["schemas"]["MonitorBandbreedte"];
            /** @description Welk deel komt door geweld achter de voordeur? Hoogstens 1. Ontbreekt: onbekend. */
            readonly aandeel_toerekenbaar?: components["schemas"]["MonitorGetal"];
            /** @description Taakveld in Iv3. */
            readonly taakveld?: string;
            /** @description Jaar van de indeling in taakvelden. */
            readonly iv3_versie?: number;
        };
        /** Kostensom */
        readonly MonitorKostensom: {
            readonly soort: components["schemas"]["MonitorKostensoort"];
            readonly prijspeil: number;
            readonly bedrag: components["schemas"]["MonitorBandbreedte"];
            /** @description Er ontbreken kosten; het echte bedrag is hoger. */
            readonly ondergrens: boolean;
            readonly per_drager: readonly components["schemas"]["MonitorDragersom"][];
            readonly per_categorie: readonly components["schemas"]["MonitorCategoriesom"][];
        };
        /**
         * Kostensoort
         * @description cash: er gaat geld om. welvaart: verlies aan leven en welzijn, in geld uitgedrukt.
         * @enum {unknown}
         */
        readonly MonitorKostensoort: "cash" | "welvaart";
        /** Landelijkcijfer */
        readonly MonitorLandelijkcijfer: {
            readonly cijfer: components["schemas"]["MonitorCijfercode"];
            readonly in_woorden: string;
            readonly periode?: components["schemas"]["MonitorPeriode"];
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Leesfout */
        readonly MonitorLeesfout: {
            /** @description Regel in het bestand; bij JSON de plaats van de rij, de eerste is 1. */
            readonly regel: number;
            readonly kolom?: string;
            /**
             * Leesfoutcode
             * @enum {unknown}
             */
            readonly code: "kolommen" | "definitie" | "gebied" | "periode" | "getal" | "dubbel" | "dimensie" | "aanhaling";
            readonly verwacht: string;
            readonly bericht: string;
        };
        /** Leesresultaat */
        readonly MonitorLeesresultaat: {
            readonly waarnemingen: readonly components["schemas"]["MonitorWaarneming"][];
            readonly fouten: readonly components["schemas"]["MonitorLeesfout"][];
            readonly overgeslagen: readonly components["schemas"]["MonitorOvergeslagen"][];
            /** @description Zoveel cellen met een waarde zijn gelezen: elk is een waarneming, een fout of overgeslagen. */
            readonly cellen: number;
        };
        /** Meetpunt */
        readonly MonitorMeetpunt: {
            /**
             * Meetstand
             * @enum {unknown}
             */
            readonly stand: "bekend" | "onbekend";
            readonly waarde?: components["schemas"]["MonitorGetal"];
            readonly antwoord?: boolean;
            readonly in_woorden: string;
            readonly voorlopig?: boolean;
            readonly tabel?: string;
        };
        /** Meetvergelijking */
        readonly MonitorMeetvergelijking: {
            readonly oordeel: components["schemas"]["MonitorVergelijkoordeel"];
            readonly reden: components["schemas"]["MonitorVergelijkreden"];
            readonly zin: string;
            readonly breuk?: components["schemas"]["MonitorNaam"];
            readonly verschil?: components["schemas"]["MonitorMeetverschil"];
        };
        /** Meetverschil */
        readonly MonitorMeetverschil: {
            /**
             * Verschilkant
             * @enum {unknown}
             */
            readonly kant: "hoger" | "lager" | "gelijk";
            /** @description Het verschil, altijd nul of meer. */
            readonly teller: number;
            readonly noemer: number;
            /** @description Het verschil als deel van de nulmeting. */
            readonly procent_van_nul?: components["schemas"]["MonitorGetal"];
            /** @description Het verschil kan door afronding komen. */
            readonly binnen_afronding: boolean;
            /**
             * Gewenst
             * @enum {unknown}
             */
            readonly gewenst: "ja" | "nee" | "geen_oordeel";
        };
        /**
         * Naam
         * @description De naam van een definitie in het register.
         */
        readonly MonitorNaam: string;
        /** NaastElkaar */
        readonly MonitorNaastElkaar: {
            readonly uitkomst: components["schemas"]["MonitorVergelijkoordeel"];
            readonly reden: components["schemas"]["MonitorVergelijkreden"];
            readonly titel: string;
            readonly a: components["schemas"]["MonitorCijfer"];
            readonly b: components["schemas"]["MonitorCijfer"];
            readonly breuk?: components["schemas"]["MonitorNaam"];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /** NietGebruikt */
        readonly MonitorNietGebruikt: {
            /** @description Plaats in de invoer, de eerste is 0. */
            readonly waarneming: number;
            /**
             * NietGebruiktReden
             * @enum {unknown}
             */
            readonly reden: "ander_gebied" | "andere_periode" | "geen_indicator";
        };
        /**
         * Niveau
         * @enum {unknown}
         */
        readonly MonitorNiveau: "land" | "regio" | "gemeente";
        /** Notavoorstel */
        readonly MonitorNotavoorstel: {
            readonly voorstel: string;
            readonly titel: string;
            readonly status: components["schemas"]["MonitorVoorstelstatus"];
            readonly dichtstbij: readonly string[];
            readonly niet_verwarren: readonly string[];
            readonly waar: readonly components["schemas"]["MonitorWerkwoord"][];
        };
        /** Nulmeting */
        readonly MonitorNulmeting: {
            /**
             * Nulmetinguitkomst
             * @enum {unknown}
             */
            readonly uitkomst: "nulmeting" | "vergeleken" | "deels_vergeleken" | "niet_vergelijkbaar" | "onbepaald";
            readonly titel: string;
            readonly gebied: components["schemas"]["MonitorGebied"];
            readonly nul: components["schemas"]["MonitorPeriode"];
            readonly nu?: components["schemas"]["MonitorPeriode"];
            readonly indicatoren: readonly components["schemas"]["MonitorIndicatorstand"][];
            /** @description Waarnemingen die niet in de tabel staan, met de reden. */
            readonly niet_gebruikt: readonly components["schemas"]["MonitorNietGebruikt"][];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /** Nulmetingcijfers */
        readonly MonitorNulmetingcijfers: {
            readonly waarnemingen: readonly components["schemas"]["MonitorWaarneming"][];
        };
        /** OrdeVanGrootte */
        readonly MonitorOrdeVanGrootte: {
            readonly cijfer: components["schemas"]["MonitorCijfercode"];
            readonly titel: string;
            readonly in_woorden: string;
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Overgeslagen */
        readonly MonitorOvergeslagen: {
            readonly regel: number;
            readonly kolom?: string;
            readonly reden: string;
        };
        /** Periode */
        readonly MonitorPeriode: {
            /**
             * Format: date
             * @description Eerste dag (JJJJ-MM-DD).
             */
            readonly van: string;
            /**
             * Format: date
             * @description Laatste dag, die dag telt mee.
             */
            readonly tot: string;
        };
        /** Referentie */
        readonly MonitorReferentie: {
            readonly cijfer: components["schemas"]["MonitorCijfercode"];
            /** @description Alleen als vergelijken mag. */
            readonly in_woorden?: string;
            readonly periode?: components["schemas"]["MonitorPeriode"];
            readonly oordeel: components["schemas"]["MonitorVergelijkoordeel"];
            readonly reden: components["schemas"]["MonitorVergelijkreden"];
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
        };
        /**
         * Richting
         * @description Welke kant gewenst is. geen_doel: meer kan ook goed zijn.
         * @enum {unknown}
         */
        readonly MonitorRichting: "omlaag" | "omhoog" | "geen_doel" | "achtergrond" | "ja" | "geen";
        /** Stapcijfer */
        readonly MonitorStapcijfer: {
            /** @description Ontbreekt: onbekend. Nooit nul invullen voor onbekend. */
            readonly aantal?: number;
            /** @description Volgens welke definitie is geteld? Zonder definitie is vergelijken niet mogelijk. */
            readonly definitie?: components["schemas"]["MonitorNaam"];
            readonly voorlopig?: boolean;
        };
        /**
         * Stapnaam
         * @enum {unknown}
         */
        readonly MonitorStapnaam: "slachtofferschap" | "incident" | "melding_politie" | "melding_veilig_thuis" | "aangifte" | "aanhouding" | "instroom_om" | "vervolging" | "veroordeling" | "sanctie" | "recidive";
        /** Stappaar */
        readonly MonitorStappaar: {
            readonly teller: components["schemas"]["MonitorStapnaam"];
            readonly noemer: components["schemas"]["MonitorStapnaam"];
        };
        /** Stapverhouding */
        readonly MonitorStapverhouding: {
            readonly teller: components["schemas"]["MonitorStapnaam"];
            /** @description Waarvan het een deel is. Zonder noemer is een verhouding niets waard. */
            readonly noemer: components["schemas"]["MonitorStapnaam"];
            readonly waarde: components["schemas"]["MonitorGetal"];
            /** @description De definitie van het aandeel in het register, als die past. */
            readonly definitie?: components["schemas"]["MonitorNaam"];
        };
        /**
         * Teleenheid
         * @description Wat er geteld wordt.
         * @enum {unknown}
         */
        readonly MonitorTeleenheid: "personen" | "kinderen" | "incidenten" | "meldingen" | "adviezen" | "aangiften" | "verdachten" | "zaken" | "sancties" | "huisverboden" | "plaatsen" | "organisaties" | "gemeenten" | "gezinnen" | "dagen" | "weken" | "minuten" | "eurocent" | "guldencent" | "jaartal" | "ja_of_nee";
        /**
         * Telwijze
         * @description cohort: dezelfde zaken zijn gevolgd. periode: alles wat in de periode gebeurde, ook in oude zaken.
         * @enum {unknown}
         */
        readonly MonitorTelwijze: "cohort" | "periode";
        /** Trechter */
        readonly MonitorTrechter: {
            /**
             * Trechteruitkomst
             * @description volledig: elke stap van de hoofdlijn is bekend. open: een deel. onbepaald: geen enkele.
             * @enum {unknown}
             */
            readonly uitkomst: "volledig" | "open" | "onbepaald";
            readonly titel: string;
            readonly gebied: components["schemas"]["MonitorGebied"];
            readonly periode: components["schemas"]["MonitorPeriode"];
            readonly stappen: readonly components["schemas"]["MonitorTrechterstap"][];
            readonly verhoudingen: readonly components["schemas"]["MonitorTrechterverhouding"][];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Trechtercijfers
         * @description Aantallen en verhoudingen van een gebied in een periode. Wat ontbreekt, is onbekend.
         */
        readonly MonitorTrechtercijfers: {
            readonly gebied: components["schemas"]["MonitorGebied"];
            readonly periode: components["schemas"]["MonitorPeriode"];
            readonly telwijze?: components["schemas"]["MonitorTelwijze"];
            /** Stapaantallen */
            readonly aantallen?: {
                readonly slachtofferschap?: components["schemas"]["MonitorStapcijfer"];
                readonly incident?: components["schemas"]["MonitorStapcijfer"];
                readonly melding_politie?: components["schemas"]["MonitorStapcijfer"];
                readonly melding_veilig_thuis?: components["schemas"]["MonitorStapcijfer"];
                readonly aangifte?: components["schemas"]["MonitorStapcijfer"];
                readonly aanhouding?: components["schemas"]["MonitorStapcijfer"];
                readonly instroom_om?: components["schemas"]["MonitorStapcijfer"];
                readonly vervolging?: components["schemas"]["MonitorStapcijfer"];
                readonly veroordeling?: components["schemas"]["MonitorStapcijfer"];
                readonly sanctie?: components["schemas"]["MonitorStapcijfer"];
                readonly recidive?: components["schemas"]["MonitorStapcijfer"];
            };
            /** @description Verhoudingen die u al kent, zoals 40 procent aangifte van de incidenten. */
            readonly verhoudingen?: readonly components["schemas"]["MonitorStapverhouding"][];
        };
        /** Trechterstap */
        readonly MonitorTrechterstap: {
            readonly stap: components["schemas"]["MonitorStapnaam"];
            readonly titel: string;
            readonly telt: components["schemas"]["MonitorTeleenheid"];
            readonly hoofdlijn: boolean;
            /**
             * Stapstand
             * @enum {unknown}
             */
            readonly stand: "gegeven" | "afgeleid" | "onbekend";
            /** @description Ontbreekt: onbekend. Bij afgeleid: afgerond op een heel getal. */
            readonly aantal?: number;
            readonly afgeleid_van?: components["schemas"]["MonitorStapnaam"];
            readonly definitie?: components["schemas"]["MonitorNaam"];
            readonly voorlopig?: boolean;
        };
        /** Trechterverhouding */
        readonly MonitorTrechterverhouding: {
            readonly teller: components["schemas"]["MonitorStapnaam"];
            readonly noemer: components["schemas"]["MonitorStapnaam"];
            /**
             * Verhoudingstand
             * @description afgeleid: uit een keten van gegeven verhoudingen. ingehouden: de getallen passen niet op elkaar, dus er staat geen percentage.
             * @enum {unknown}
             */
            readonly stand: "gegeven" | "berekend" | "afgeleid" | "onbekend" | "ingehouden";
            readonly waarde?: components["schemas"]["MonitorGetal"];
            /** @description Noemt altijd de noemer. */
            readonly zin: string;
            readonly reden?: string;
            readonly referenties: readonly components["schemas"]["MonitorReferentie"][];
        };
        /**
         * Vergelijkoordeel
         * @enum {unknown}
         */
        readonly MonitorVergelijkoordeel: "ja" | "met_voorbehoud" | "nee" | "onbepaald";
        /**
         * Vergelijkreden
         * @enum {unknown}
         */
        readonly MonitorVergelijkreden: "gelijk" | "andere_definitie" | "reeksbreuk" | "mogelijke_breuk" | "ander_gebied" | "andere_periode" | "ander_deel_van_jaar" | "waarde_ontbreekt" | "voorlopig" | "steekproef" | "afgerond" | "andere_bron" | "definitie_onbekend";
        /**
         * Voorstelstatus
         * @enum {unknown}
         */
        readonly MonitorVoorstelstatus: "onbekend" | "niet_gerealiseerd_zoals_voorgesteld";
        /**
         * Waarde
         * @description De waarde van een gepubliceerd cijfer.
         */
        readonly MonitorWaarde: {
            readonly teller: number;
            /** @description Ontbreekt: 1. */
            readonly noemer?: number;
            /** @description Bij een bereik: de teller van de bovengrens. */
            readonly tot_teller?: number;
            readonly grens?: components["schemas"]["MonitorGrens"];
        };
        /**
         * Waarneming
         * @description Wat er voor een gebied en een periode is geteld.
         */
        readonly MonitorWaarneming: {
            readonly definitie: components["schemas"]["MonitorNaam"];
            readonly gebied: components["schemas"]["MonitorGebied"];
            readonly periode: components["schemas"]["MonitorPeriode"];
            /** @description Ontbreekt: onbekend. */
            readonly waarde?: components["schemas"]["MonitorGetal"];
            /** @description Bij een vraag met ja of nee. Ontbreekt: onbekend. */
            readonly antwoord?: boolean;
            readonly voorlopig?: boolean;
            /** @description De tabel van CBS StatLine waaruit dit komt. */
            readonly tabel?: string;
        };
        /**
         * Werkwoord
         * @enum {unknown}
         */
        readonly MonitorWerkwoord: "cijfers" | "trechter" | "nulmeting" | "kosten";
        /**
         * Motivering
         * @description Eén reden: welke regel, in gewoon Nederlands, met bron en zekerheid.
         */
        readonly Motivering: {
            /** @description Regelbestand en rij, bijvoorbeeld urgentie/wettelijke-groep#groep-d. */
            readonly regel: string;
            readonly zin: string;
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * NiveauUitslag
         * @description Het niveau op de schaal van de lijst. 0: het staat er niet. onbekend: dat is niet te zeggen; nooit hetzelfde als 0.
         */
        readonly NiveauUitslag: number | "onbekend";
        /**
         * Niveaustand
         * @description Welke punten op welk niveau staan. Onbekend staat apart.
         */
        readonly Niveaustand: {
            /** @description Elk niveau van de schaal, van laag naar hoog, ook als er geen punt op staat. */
            readonly niveaus: readonly {
                readonly niveau: number;
                readonly naam: string;
                readonly items: readonly string[];
            }[];
            readonly onbekend: readonly string[];
        };
        readonly Notavoorstellen: {
            readonly voorstellen: readonly {
                readonly voorstel: string;
                readonly titel: string;
                readonly status: components["schemas"]["MonitorVoorstelstatus"];
                readonly dichtstbij: readonly string[];
                readonly niet_verwarren: readonly string[];
                readonly waar: readonly components["schemas"]["MonitorWerkwoord"][];
                readonly zin: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        readonly NulmetingVraag: {
            readonly cijfers: components["schemas"]["MonitorNulmetingcijfers"];
            readonly gebied: components["schemas"]["MonitorGebied"];
            readonly nul: components["schemas"]["MonitorPeriode"];
            readonly nu?: components["schemas"]["MonitorPeriode"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly OdataVraag: {
            /** @description De JSON van CBS (OData v3 of v4). */
            readonly gegevens: unknown;
            /**
             * @description Nummer van de tabel.
             * @example 84848NED
             */
            readonly tabel: string;
            /** @description Per kolom de definitie. */
            readonly velden?: {
                readonly [key: string]: string;
            };
            /** @description Per andere dimensie de ene code die telt. */
            readonly dimensies?: {
                readonly [key: string]: string;
            };
            readonly regiokolom?: string;
            /** @description Gebied van alle rijen, als de tabel geen kolom daarvoor heeft. */
            readonly gebied?: string;
            /** @description Perioden die voorlopig zijn, als code van CBS. */
            readonly voorlopig?: readonly string[];
        };
        /**
         * OntbrekendFeit
         * @description Een feit dat de uitkomst nog kan veranderen.
         */
        readonly OntbrekendFeit: {
            /** @description JSON-pointer in de aanvraag, bijvoorbeeld /opvang/reden. */
            readonly feit: string;
            /** @description De vraag aan de aanvrager, in gewoon Nederlands. */
            readonly vraag: string;
            /** @description Waarmee het kan worden aangetoond. Nooit iets dat alleen de pleger kan geven. */
            readonly bewijs?: readonly string[];
        };
        /** @description Een OpenAPI-beschrijving */
        readonly Openapi: {
            readonly [key: string]: unknown;
        };
        /** @description Waarom de termijn stilstaat (Awb 4:15). Ontbreekt het einde, dan loopt de opschorting nog */
        readonly Opschorting: components["schemas"]["OpschortingAanvullen"] | components["schemas"]["OpschortingBuitenland"] | components["schemas"]["OpschortingInstemming"] | components["schemas"]["OpschortingOverig"];
        readonly OpschortingAanvullen: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly reden: "aanvullen";
            readonly uitgenodigd: components["schemas"]["Datum"];
            readonly hersteltermijnTot?: components["schemas"]["Datum"];
            readonly aangevuld?: components["schemas"]["Datum"];
            /**
             * @description De hersteltermijn ging voorbij zonder aanvulling
             * @constant
             */
            readonly ongebruikt?: true;
        };
        readonly OpschortingBuitenland: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly reden: "buitenlandse_informatie";
            readonly meegedeeld: components["schemas"]["Datum"];
            readonly informatieOntvangen?: components["schemas"]["Datum"];
            readonly nietLangerRedelijk?: components["schemas"]["Datum"];
        };
        readonly OpschortingInstemming: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly reden: "instemming";
            readonly van: components["schemas"]["Datum"];
            readonly tot: components["schemas"]["Datum"];
        };
        readonly OpschortingOverig: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            readonly reden: "toe_te_rekenen" | "overmacht";
            readonly van: components["schemas"]["Datum"];
            readonly tot?: components["schemas"]["Datum"];
        };
        readonly OverdrachtDelingVraag: {
            readonly overdracht: components["schemas"]["KetenOverdrachtnummer"];
            readonly categorie: components["schemas"]["KetenGegevenscategorie"];
            /** @description Gaf de betrokkene toestemming? Ontbreekt: onbekend. */
            readonly toestemming?: boolean;
            /** @description Is delen noodzakelijk voor het doel? Ontbreekt: onbekend. */
            readonly noodzakelijk?: boolean;
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly PassagesVraag: {
            /** @description De tekst zelf, of de tekst met bladzijden en koppen. */
            readonly tekst: string | components["schemas"]["CoalitieakkoordAkkoordtekst"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly PlichtVraag: {
            readonly vraag: components["schemas"]["MeldcodePlichtvraag"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        /** @description Problem details (RFC 9457), met alle fouten tegelijk. Een waarde uit de invoer staat er nooit in */
        readonly Probleem: {
            /**
             * Format: uri-reference
             * @example https://voordeur.dev/problemen/invoer_ongeldig
             */
            readonly type: string;
            /** @example 400 */
            readonly status: number;
            /** @example De invoer klopt niet */
            readonly title: string;
            readonly detail: string;
            /**
             * @description Woord waar een programma op kan rekenen.
             * @example invoer_ongeldig
             */
            readonly code: string;
            readonly errors: readonly components["schemas"]["Probleemplek"][];
        };
        readonly Probleemplek: {
            /** @enum {string} */
            readonly in: "body" | "query" | "path";
            /** @description JSON-pointer; bij query en path de naam achter de schuine streep. */
            readonly location: string;
            readonly code: string;
            readonly detail: string;
            readonly detail_en: string;
            /** @description Wat hier hoort. */
            readonly expected: string;
        };
        /** @description Een regel zoals hij in specs/ staat, met zijn vingerafdruk */
        readonly Regel: {
            readonly id: string;
            /** @enum {string} */
            readonly soort: "beslistabel" | "register" | "toetslijst";
            readonly titel: string;
            readonly geldig: components["schemas"]["Geldigheid"];
            readonly hash: string;
            /** @description Het hele bestand */
            readonly inhoud: components["schemas"]["SpecBeslistabel"] | components["schemas"]["SpecRegister"] | components["schemas"]["SpecToetslijst"];
        };
        /**
         * @example {
         *       "regeling": "zowonen",
         *       "peildatum": "2026-11-25"
         *     }
         */
        readonly RegelingVraag: {
            readonly regeling: components["schemas"]["Regelingkeuze"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly Regelingenlijst: {
            readonly regelingen: readonly {
                readonly id: string;
                readonly naam: string;
                /** @enum {string} */
                readonly aard: "verordening" | "particulier" | "niet_gelezen";
                readonly gemeenten: readonly string[];
                readonly gebied?: string;
                readonly geldig: {
                    readonly van?: string;
                    readonly tot?: string;
                };
                /** @description Hoeveel eisen er zijn vastgelegd. */
                readonly voorwaarden: number;
                /** @description Wat niet gelezen is. Dat is iets anders dan dat het er niet staat. */
                readonly niet_gelezen: readonly string[];
            }[];
        };
        /** @description Naam van een gemeente of regeling, of een eigen regeling */
        readonly Regelingkeuze: string | components["schemas"]["UrgentieRegeling"];
        readonly Regelkop: {
            /** @example urgentie/wettelijke-groep */
            readonly id: string;
            /** @enum {string} */
            readonly soort: "beslistabel" | "register" | "toetslijst";
            readonly titel: string;
            readonly geldig: components["schemas"]["Geldigheid"];
            /** @description Vingerafdruk van de inhoud. Dezelfde staat bij elk antwoord dat met deze regel is gemaakt. */
            readonly hash: string;
        };
        readonly Regellijst: {
            readonly regels: readonly components["schemas"]["Regelkop"][];
        };
        /** Regelversie */
        readonly Regelversie: {
            readonly id: string;
            readonly geldig: components["schemas"]["Geldigheid"];
            /** @description Vingerafdruk van de inhoud van de regel (sha-256, eerste 16 tekens). */
            readonly hash: string;
        };
        readonly Regelversies: {
            readonly versies: readonly components["schemas"]["Regelkop"][];
        };
        readonly RegioVraag: {
            readonly regio: components["schemas"]["KetenRegio"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly RouteVraag: {
            readonly van: components["schemas"]["KetenSchakel"];
            readonly naar: components["schemas"]["KetenSchakel"];
            readonly begin: components["schemas"]["Datum"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly Scenario: {
            readonly domein: string;
            readonly id: string;
            readonly titel: string;
            readonly bestand: string;
            readonly aanroep: components["schemas"]["Aanroep"];
            /** @description Het scenario zoals het in specs/ staat; de vorm verschilt per domein. */
            readonly inhoud: {
                readonly [key: string]: unknown;
            };
        };
        readonly Scenariokop: {
            readonly domein: string;
            readonly id: string;
            readonly titel: string;
            readonly bestand: string;
        };
        readonly Scenariolijst: {
            readonly scenarios: readonly components["schemas"]["Scenariokop"][];
        };
        /**
         * Signaal
         * @description Een waarschuwing, een botsing met hogere regels of een plicht.
         */
        readonly Signaal: {
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
            readonly bron: readonly components["schemas"]["Bron"][];
            readonly zekerheid: components["schemas"]["Zekerheid"];
            /** @description Bij strijd: is er een uitspraak gevonden die dit bevestigt? */
            readonly rechtspraak_gevonden?: boolean;
        };
        /** BepalingId */
        readonly SpecBepalingId: string;
        /**
         * Beslistabel
         * @description Een regel als tabel: als deze feiten gelden, dan volgt dit, omdat, volgens welke bron, hoe zeker.
         */
        readonly SpecBeslistabel: {
            /** @constant */
            readonly soort: "beslistabel";
            readonly id: components["schemas"]["SpecRegelbestandId"];
            readonly titel: string;
            readonly toelichting?: string;
            readonly geldig: components["schemas"]["SpecGeldigheid"];
            readonly invoer: components["schemas"]["SpecSchemaVerwijzing"];
            readonly uitvoer: components["schemas"]["SpecSchemaVerwijzing"];
            /**
             * @description uniek: precies één rij. eerste: de bovenste rij die past. verzamel: alle rijen die passen.
             * @enum {unknown}
             */
            readonly treffer: "uniek" | "eerste" | "verzamel";
            readonly regels: readonly components["schemas"]["SpecTabelrij"][];
            /** @description Alleen bij verzamel, en daar verplicht: wat het betekent als geen enkele rij past. */
            readonly anders?: {
                readonly omdat: components["schemas"]["SpecZin"];
                readonly bron: components["schemas"]["SpecBronnen"];
                readonly zekerheid: components["schemas"]["SpecZekerheid"];
            };
        } & unknown;
        /** BronId */
        readonly SpecBronId: string;
        /**
         * Bronbestand
         * @description Een bron (wet, uitspraak, richtsnoer, lokale regeling) met haar bepalingen, elk met de versies van haar tekst.
         */
        readonly SpecBronbestand: {
            /** @constant */
            readonly soort: "bron";
            readonly id: components["schemas"]["SpecBronId"];
            /** @enum {unknown} */
            readonly aard: "wet" | "amvb" | "ministeriele_regeling" | "verdrag" | "uitspraak" | "lokale_regeling" | "beroepsnorm" | "beleidsstuk" | "onderzoek" | "nota" | "eigen_uitleg";
            readonly titel: string;
            readonly bwb?: string;
            readonly ecli?: string;
            readonly cvdr?: string;
            readonly url?: string;
            readonly geraadpleegd: components["schemas"]["SpecBrondatum"];
            /**
             * @description Hoe ver de bron zelf gelezen is. Wat niet gelezen is, kan nooit een regel dragen.
             * @enum {unknown}
             */
            readonly gelezen: "tekst" | "uittreksel" | "via_ander" | "niet";
            readonly toelichting?: string;
            /** @description Moet elke bepaling van deze bron door een regel worden aangehaald of met reden zijn overgeslagen? */
            readonly in_grootboek?: boolean;
            readonly bepalingen: readonly {
                readonly id: components["schemas"]["SpecBepalingId"];
                readonly titel: string;
                /** @description De bepaling die dit eerder regelde, onder een ander nummer. */
                readonly voorganger?: components["schemas"]["SpecBepalingId"];
                readonly versies: readonly {
                    readonly van: components["schemas"]["SpecBrondatum"];
                    readonly tot?: components["schemas"]["SpecBrondatum"];
                    readonly citaat?: string;
                    readonly samenvatting?: string;
                    readonly url?: string;
                    /**
                     * @description Alleen als deze tekst anders is gelezen dan de rest van de bron.
                     * @enum {unknown}
                     */
                    readonly gelezen?: "tekst" | "uittreksel" | "via_ander" | "niet";
                    readonly niet_gecodeerd?: string;
                }[];
            }[];
        };
        /** Brondatum */
        readonly SpecBrondatum: string;
        /** Bronnen */
        readonly SpecBronnen: components["schemas"]["SpecBronverwijzing"] | readonly components["schemas"]["SpecBronverwijzing"][];
        /** Bronverwijzing */
        readonly SpecBronverwijzing: string;
        /**
         * CelInhoud
         * @description Een stukje JSON Schema, kort opgeschreven: een waarde is const, een lijst is enum, een object geeft grenzen.
         */
        readonly SpecCelInhoud: components["schemas"]["SpecCelwaarde"] | readonly components["schemas"]["SpecCelwaarde"][] | {
            readonly minimum?: components["schemas"]["SpecGrens"];
            readonly maximum?: components["schemas"]["SpecGrens"];
            readonly exclusiveMinimum?: components["schemas"]["SpecGrens"];
            readonly exclusiveMaximum?: components["schemas"]["SpecGrens"];
        };
        /** Celwaarde */
        readonly SpecCelwaarde: boolean | string | number;
        /** Datumtekst */
        readonly SpecDatumtekst: string;
        /** SpecGeldigheid */
        readonly SpecGeldigheid: {
            readonly van: components["schemas"]["SpecDatumtekst"];
            readonly tot?: components["schemas"]["SpecDatumtekst"];
        };
        /** Grens */
        readonly SpecGrens: number | components["schemas"]["SpecDatumtekst"];
        /** Naam */
        readonly SpecNaam: string;
        /** Niveaucijfer */
        readonly SpecNiveaucijfer: number;
        /** RegelbestandId */
        readonly SpecRegelbestandId: string;
        /**
         * Register
         * @description Een lijst van feiten met bron: feestdagen, termijnen, vragen. Elk item volgt het schema in `uitvoer`.
         */
        readonly SpecRegister: {
            /** @constant */
            readonly soort: "register";
            readonly id: components["schemas"]["SpecRegelbestandId"];
            readonly titel: string;
            readonly toelichting?: string;
            readonly geldig: components["schemas"]["SpecGeldigheid"];
            readonly uitvoer: components["schemas"]["SpecSchemaVerwijzing"];
            readonly items: readonly {
                readonly id: components["schemas"]["SpecNaam"];
                readonly dan: Record<string, never>;
                readonly omdat: components["schemas"]["SpecZin"];
                readonly bron: components["schemas"]["SpecBronnen"];
                readonly zekerheid: components["schemas"]["SpecZekerheid"];
            }[];
        };
        /** SchemaVerwijzing */
        readonly SpecSchemaVerwijzing: string;
        /** Tabelrij */
        readonly SpecTabelrij: {
            readonly id: components["schemas"]["SpecNaam"];
            readonly als: components["schemas"]["SpecVoorwaarden"];
            readonly dan: Record<string, never>;
            readonly omdat: components["schemas"]["SpecZin"];
            readonly bron: components["schemas"]["SpecBronnen"];
            readonly zekerheid: components["schemas"]["SpecZekerheid"];
        };
        /** SpecToetsitem */
        readonly SpecToetsitem: {
            readonly id: components["schemas"]["SpecToetsitemId"];
            readonly thema: components["schemas"]["SpecNaam"];
            readonly titel: string;
            /** @description true: dit punt mag ontbreken. Het telt apart. */
            readonly optioneel?: boolean;
            readonly vraag: components["schemas"]["SpecVraagzin"];
            /** @description Wat er in de tekst moet staan. */
            readonly kijk_naar: readonly string[];
            /** @description Bij elk niveau boven 0 een zin die precies dat niveau haalt. */
            readonly modelzinnen: {
                readonly [key: string]: components["schemas"]["SpecZin"];
            };
            readonly omdat: components["schemas"]["SpecZin"];
            readonly bron: components["schemas"]["SpecBronnen"];
            readonly zekerheid: components["schemas"]["SpecZekerheid"];
            /** @description Welke punten van de steunlijst, vanaf welk niveau, een passage geven om aan een mens te laten zien. Leeg: alleen een mens kan het zeggen. */
            readonly steunt_op?: readonly {
                readonly item: components["schemas"]["SpecToetsitemId"];
                readonly vanaf: components["schemas"]["SpecNiveaucijfer"];
            }[];
        };
        /**
         * ToetsitemId
         * @description Een letter met een nummer (T1) of een naam met kleine letters.
         */
        readonly SpecToetsitemId: string;
        /**
         * Toetslijst
         * @description Een lijst van punten waarop een stuk of een organisatie wordt getoetst, met niveaus en modelzinnen.
         */
        readonly SpecToetslijst: {
            /** @constant */
            readonly soort: "toetslijst";
            readonly id: components["schemas"]["SpecRegelbestandId"];
            readonly titel: string;
            /** @description Waar de schaal en de punten vandaan komen, en wat de lijst niet zegt. */
            readonly toelichting: string;
            readonly geldig: components["schemas"]["SpecGeldigheid"];
            /** @description De lijst waar `steunt_op` van elk item naar wijst. Zonder steunlijst heeft geen item `steunt_op`; met steunlijst elk item. */
            readonly steunlijst?: components["schemas"]["SpecRegelbestandId"];
            /** @description De schaal, vanaf 0. Niveau 0 betekent: het staat er niet. */
            readonly niveaus: readonly components["schemas"]["SpecToetsniveau"][];
            readonly themas: readonly components["schemas"]["SpecToetsthema"][];
            readonly items: readonly components["schemas"]["SpecToetsitem"][];
        };
        /** SpecToetsniveau */
        readonly SpecToetsniveau: {
            readonly niveau: components["schemas"]["SpecNiveaucijfer"];
            readonly naam: string;
            readonly criterium: components["schemas"]["SpecZin"];
            /** @description Nederlandse woorden waaraan een lezer het niveau herkent. Geen zoekwoorden voor een programma. */
            readonly kenmerken: readonly string[];
        };
        /** SpecToetsthema */
        readonly SpecToetsthema: {
            readonly id: components["schemas"]["SpecNaam"];
            readonly titel: string;
        };
        /**
         * Voorwaarden
         * @description Elke sleutel is een feit uit het invoerschema (met punten), elke waarde een cel.
         */
        readonly SpecVoorwaarden: {
            readonly [key: string]: components["schemas"]["SpecCelInhoud"];
        };
        /** Vraagzin */
        readonly SpecVraagzin: string;
        /**
         * SpecZekerheid
         * @enum {unknown}
         */
        readonly SpecZekerheid: "wet" | "beroepsnorm" | "rechtspraak" | "uitleg" | "beleid" | "onbevestigd";
        /**
         * Zin
         * @description Een zin in gewoon Nederlands (B1), met hoofdletter en punt.
         */
        readonly SpecZin: string;
        readonly Tekening: {
            readonly svg: string;
            /** @description Wat de tekening laat zien, in woorden. */
            readonly tekst: string;
        };
        /**
         * @description De dagen die bepalen wanneer er beslist moet zijn (Awb 4:5, 4:13 tot en met 4:15 en 4:17)
         * @example {
         *       "ontvangen": "2026-11-25"
         *     }
         */
        readonly TermijnVraag: {
            readonly ontvangen: components["schemas"]["Datum"];
            readonly gemeente?: components["schemas"]["Regelingkeuze"];
            readonly opschortingen?: readonly components["schemas"]["Opschorting"][];
            /** @description De mededeling dat de beslissing later komt (Awb 4:14) */
            readonly nieuweTermijn?: {
                readonly mededeling: components["schemas"]["Datum"];
                readonly uiterlijk: components["schemas"]["Datum"];
            };
            readonly ingebrekestelling?: components["schemas"]["Datum"];
            readonly peildatum?: components["schemas"]["Datum"];
        };
        /** Themastand */
        readonly Themastand: {
            readonly thema: string;
            readonly titel: string;
            readonly kern: components["schemas"]["Niveaustand"];
            /** @description De punten die mogen ontbreken, apart. */
            readonly optioneel: components["schemas"]["Niveaustand"];
        };
        readonly Toetslijst: {
            readonly id: string;
            readonly titel: string;
            readonly geldig: components["schemas"]["Geldigheid"];
            readonly hash: string;
            readonly toelichting: string;
            readonly steunlijst?: string;
            readonly themas: readonly {
                readonly id: string;
                readonly titel: string;
            }[];
            readonly niveaus: readonly {
                readonly niveau: number;
                readonly naam: string;
                readonly criterium: string;
                readonly kenmerken: readonly string[];
            }[];
            readonly items: readonly {
                readonly id: string;
                readonly titel: string;
                readonly vraag: string;
                readonly thema: string;
                readonly optioneel: boolean;
                readonly kijk_naar: readonly string[];
                readonly modelzinnen: readonly string[];
                readonly steunt_op: readonly {
                    readonly item: string;
                    readonly vanaf: number;
                }[];
                readonly omdat: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        readonly Toetslijsten: {
            readonly toetslijsten: readonly components["schemas"]["CoalitieakkoordLijstnaam"][];
        };
        /**
         * Toetsuitslag
         * @description Hoe ver elk punt van een toetslijst komt. Nooit alleen een totaal.
         */
        readonly Toetsuitslag: {
            readonly lijst: components["schemas"]["Regelversie"];
            /** @description Is het hele document gezien? Alleen dan kan een punt op niveau 0 staan. */
            readonly volledig: boolean;
            /** @description Elk punt van de lijst, in de volgorde van de lijst. */
            readonly items: readonly components["schemas"]["Itemuitslag"][];
            readonly themas: readonly components["schemas"]["Themastand"][];
        };
        readonly TrechterVraag: {
            readonly cijfers: components["schemas"]["MonitorTrechtercijfers"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        readonly TrechtercijfersVraag: {
            readonly waarnemingen: readonly components["schemas"]["MonitorWaarneming"][];
            readonly gebied: components["schemas"]["MonitorGebied"];
            readonly periode: components["schemas"]["MonitorPeriode"];
            readonly telwijze?: components["schemas"]["MonitorTelwijze"];
        };
        readonly TweeTalen: {
            readonly nl: string;
            readonly en: string;
        };
        /**
         * Aanvraag
         * @description De feiten over iemand die voorrang vraagt op een woning. Alles is optioneel: een feit dat ontbreekt is onbekend, nooit nee. Geen namen, adressen, geboortedata of BSN: wat hier niet staat, wordt geweigerd.
         */
        readonly UrgentieAanvraag: {
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
        /** Eiscellen */
        readonly UrgentieEiscellen: {
            readonly [key: string]: (boolean | string | number) | readonly (boolean | string | number)[] | {
                readonly minimum?: number | string;
                readonly maximum?: number | string;
                readonly exclusiveMinimum?: number | string;
                readonly exclusiveMaximum?: number | string;
            };
        };
        /**
         * Eissoort
         * @description Soorten eisen die regelingen stellen. De codes X1 tot en met X16 staan in specs/urgentie/strijdigheid. echtscheiding: afgerond; verzoek_echtscheiding: een lopend verzoek of een voorlopige voorziening is genoeg. inkomensondergrens: sluit mensen met een laag inkomen helemaal uit; inkomensondergrens_gedeeltelijk: bij een deel van de woningen, of alleen bij de toegang tot urgentie.
         * @enum {unknown}
         */
        readonly UrgentieEissoort: "binding_bij_vergunning" | "binding_gemeente" | "binding_regio" | "aangifte" | "proces_verbaal" | "echtscheiding" | "verzoek_echtscheiding" | "ouderschapsplan" | "handtekening_ex_partner" | "lidmaatschap_opvang" | "beschermingsmaatregel" | "eerst_gemeente_van_herkomst" | "geen_schulden" | "brp_opvangadres" | "uitstroomverklaring" | "leges_vooraf" | "eigen_oplossing" | "inkomensondergrens" | "inkomensondergrens_gedeeltelijk" | "inkomensbovengrens" | "inkomen_bij_vergunning" | "alleen_geweld" | "inschrijving" | "leeftijd_minimum" | "alleen_hier" | "niet_zelf_veroorzaakt" | "niet_voorzienbaar" | "reactieplicht" | "woning_niet_weigeren" | "zelfstandige_woonruimte" | "verblijfsdocument" | "situatie_recent" | "oplosbaar_binnen" | "hulpverlening" | "goed_huurder" | "bewijs_van_geweld" | "verklaring_hulpverlener" | "zorg_voor_kinderen" | "ernst_van_geweld" | "acute_nood";
        /** Feitstand */
        readonly UrgentieFeitstand: {
            /** @description JSON-pointer in de aanvraag. */
            readonly feit: string;
            /** @description Een waarde van een feit. */
            readonly waarde: boolean | string | number;
        };
        /**
         * Groepsnaam
         * @description Groepen van artikel 12, derde lid. Tot 1 juli 2026: opvang, mantelzorg, vergunninghouder. Vanaf 1 juli 2026: a tot en met j.
         * @enum {unknown}
         */
        readonly UrgentieGroepsnaam: "opvang" | "mantelzorg" | "vergunninghouder" | "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j";
        /**
         * Positie
         * @description opvang: de groep van bewoners van een opvang (tot 1 juli 2026) of van wie Wmo-opvang wegens geweld of mensenhandel verlaat (daarna groep d). groep_a: mantelzorg. groep_i: uitstapprogramma. vergunninghouder: tot 1 juli 2017. ander_lid_3: een andere groep van artikel 12, derde lid. buiten: geen wettelijke groep.
         * @enum {unknown}
         */
        readonly UrgentiePositie: "opvang" | "groep_a" | "groep_i" | "vergunninghouder" | "ander_lid_3" | "buiten";
        /**
         * Regeling
         * @description Een lokale urgentieregeling als gegevens: van wie, vanaf wanneer, welke eisen, waar dat staat, en wat niet gelezen is.
         */
        readonly UrgentieRegeling: {
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
                readonly eis: components["schemas"]["UrgentieEissoort"];
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
                readonly als?: components["schemas"]["UrgentieEiscellen"] | readonly components["schemas"]["UrgentieEiscellen"][];
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
        };
        /** Regelingnaam */
        readonly UrgentieRegelingnaam: {
            readonly id: string;
            readonly naam: string;
            /** @enum {unknown} */
            readonly aard: "verordening" | "particulier" | "niet_gelezen";
        };
        /**
         * Strijdoordeel
         * @description strijd_met_wet: botst met de tekst. waarschijnlijk_strijdig: sterk argument, geen uitspraak gevonden. strijd_met_beleid: botst met een verdragsdoel of de Ombudsman. onduidelijk: een jurist moet het zeggen. toegestaan: mag, als het evenredig is. niet_van_toepassing: speelt hier niet.
         * @enum {unknown}
         */
        readonly UrgentieStrijdoordeel: "strijd_met_wet" | "waarschijnlijk_strijdig" | "strijd_met_beleid" | "onduidelijk" | "toegestaan" | "niet_van_toepassing";
        /**
         * Toetsing
         * @description Een lokale regeling naast de wet: welke eisen botsen, hoe zeker, en wat niet gelezen is.
         */
        readonly UrgentieToetsing: {
            /**
             * Toetsuitkomst
             * @description De ernstigste bevinding. geen_strijd_gevonden alleen als alles gelezen is; anders onbepaald.
             * @enum {unknown}
             */
            readonly uitkomst: "strijd_met_wet" | "waarschijnlijk_strijdig" | "strijd_met_beleid" | "onduidelijk" | "geen_strijd_gevonden" | "onbepaald";
            readonly titel: string;
            readonly regeling: components["schemas"]["UrgentieRegelingnaam"];
            readonly bevindingen: readonly {
                /** @description Id van de voorwaarde in de regeling. */
                readonly voorwaarde: string;
                readonly eis: components["schemas"]["UrgentieEissoort"];
                /** @description De eis, zoals de regeling haar stelt. */
                readonly tekst: string;
                readonly positie: components["schemas"]["UrgentiePositie"];
                readonly code: string;
                readonly oordeel: components["schemas"]["UrgentieStrijdoordeel"];
                readonly zin: string;
                readonly bron: readonly components["schemas"]["Bron"][];
                readonly zekerheid: components["schemas"]["Zekerheid"];
                /** @description Steunt het oordeel op een gevonden uitspraak? */
                readonly rechtspraak_gevonden: boolean;
            }[];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Uitkomst
         * @description wettelijke_groep: hoort volgens de wet bij de urgente woningzoekenden. voldoet_lokaal: voldoet aan de eisen van de regeling. geen_wettelijke_groep: hoort niet bij een wettelijke groep; over lokale regels is niets gezegd. afwijzing_voorleggen en intrekking_voorleggen: alleen een mens mag dit besluiten, na hoor, hardheid en evenredigheid. behoud: geen grond om in te trekken. eerst_verblijfsrecht: nu kan geen huisvestingsvergunning worden verleend; geen afwijzing op inhoud. menselijk_oordeel: een mens moet kiezen. onbepaald: er ontbreken feiten.
         * @enum {unknown}
         */
        readonly UrgentieUitkomst: "wettelijke_groep" | "voldoet_lokaal" | "geen_wettelijke_groep" | "afwijzing_voorleggen" | "intrekking_voorleggen" | "behoud" | "eerst_verblijfsrecht" | "menselijk_oordeel" | "onbepaald";
        /**
         * Vergelijking
         * @description Twee regelingen naast elkaar: elk verschil met het kleinste huishouden voor wie het uitmaakt.
         */
        readonly UrgentieVergelijking: {
            readonly a: components["schemas"]["UrgentieRegelingnaam"];
            readonly b: components["schemas"]["UrgentieRegelingnaam"];
            /** Format: date */
            readonly peildatum: string;
            readonly verschillen: readonly {
                readonly eis: components["schemas"]["UrgentieEissoort"];
                readonly geldt_voor?: string;
                /** @description Hoe a de eis stelt. Ontbreekt: niet gelezen bij a. */
                readonly bij_a?: string;
                readonly bij_b?: string;
                /**
                 * Voorbeeldhuishouden
                 * @description Het kleinste verschil met een gewoon huishouden waarbij a en b anders uitkomen. Ontbreekt: een mens beoordeelt deze eis.
                 */
                readonly voorbeeld?: {
                    readonly feiten: readonly components["schemas"]["UrgentieFeitstand"][];
                    readonly uitkomst_a: components["schemas"]["UrgentieUitkomst"];
                    readonly uitkomst_b: components["schemas"]["UrgentieUitkomst"];
                };
            }[];
            /** @description Eisen die beide hetzelfde stellen. */
            readonly gelijk: readonly components["schemas"]["UrgentieEissoort"][];
            /**
             * NietGelezenPaar
             * @description Wat bij a en b niet gelezen is: daar kan nog verschil zitten.
             */
            readonly niet_gelezen: {
                readonly a: readonly string[];
                readonly b: readonly string[];
            };
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * Voorstel
         * @description Het antwoord op een aanvraag om urgentie: een voorstel met redenen, nooit een besluit.
         */
        readonly UrgentieVoorstel: {
            readonly uitkomst: components["schemas"]["UrgentieUitkomst"];
            /** @description De uitkomst in een zin. */
            readonly titel: string;
            /** @description Alle wettelijke groepen waar de aanvrager zeker bij hoort. */
            readonly groepen: readonly components["schemas"]["UrgentieGroepsnaam"][];
            readonly regeling?: components["schemas"]["UrgentieRegelingnaam"];
            /** @description Alleen als het recht tussen aanvraag en peildatum veranderde (het antwoord op elk van beide dagen), of als de regeling niet bekend is aangepast aan de wet van 1 juli 2026 (het antwoord van de regeling alleen, naast dat van de wet). */
            readonly naast_elkaar?: readonly {
                /**
                 * @description wet: de wet van de peildatum. regeling: de eisen van de regeling, alsof er geen wettelijke groep was.
                 * @enum {unknown}
                 */
                readonly volgens: "wet" | "regeling";
                /** Format: date */
                readonly peildatum: string;
                readonly uitkomst: components["schemas"]["UrgentieUitkomst"];
                readonly titel: string;
                readonly groepen: readonly components["schemas"]["UrgentieGroepsnaam"][];
                readonly motivering: readonly components["schemas"]["Motivering"][];
            }[];
            readonly motivering: readonly components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
            readonly ontbreekt: readonly components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
            readonly signalen: readonly components["schemas"]["Signaal"][];
            readonly mens: components["schemas"]["Mens"];
            readonly versie: components["schemas"]["Versie"];
        };
        /**
         * @example {
         *       "aanvraag": {
         *         "verblijf": {
         *           "status": "nederlander"
         *         },
         *         "opvang": {
         *           "verleend": true,
         *           "reden": "huiselijk_geweld",
         *           "verlaat": true
         *         }
         *       },
         *       "peildatum": "2026-11-25"
         *     }
         */
        readonly UrgentieVraag: {
            readonly aanvraag: components["schemas"]["UrgentieAanvraag"];
            readonly peildatum: components["schemas"]["Datum"];
            readonly gemeente?: components["schemas"]["Regelingkeuze"];
            /**
             * @description indeling: kan zij urgentie krijgen? intrekking: mag haar urgentie worden ingetrokken?
             * @enum {string}
             */
            readonly vraag?: "indeling" | "intrekking";
        };
        /**
         * WatAls
         * @description De kleinste groepen feiten die de uitkomst zouden veranderen.
         */
        readonly UrgentieWatAls: {
            readonly uitkomst: components["schemas"]["UrgentieUitkomst"];
            /** @description De aanvrager kan dit zelf regelen of laten zien. */
            readonly kan: readonly components["schemas"]["UrgentieWijziging"][];
            /** @description Niemand kan dit veranderen; het laat zien waar de grens ligt. */
            readonly kan_niet: readonly components["schemas"]["UrgentieWijziging"][];
            /** @description Het zou de uitkomst veranderen, maar mag van de aanvrager niet worden geëist. */
            readonly mag_niet: readonly components["schemas"]["UrgentieWijziging"][];
            readonly versie: components["schemas"]["Versie"];
        };
        /** Wijziging */
        readonly UrgentieWijziging: {
            readonly feiten: readonly {
                readonly feit: string;
                readonly vraag: string;
                /** @description Een waarde van een feit. */
                readonly waarde: boolean | string | number;
                /** @description false: het feit ontbrak. true: het feit is nu anders. */
                readonly was_bekend: boolean;
            }[];
            readonly uitkomst: components["schemas"]["UrgentieUitkomst"];
            readonly titel: string;
        };
        /**
         * Verandering
         * @description Van a naar b. niet_te_zeggen: een van beide is onbekend of had het punt niet.
         * @enum {unknown}
         */
        readonly Verandering: "hoger" | "lager" | "niet_te_zeggen";
        /**
         * @example {
         *       "a": "amsterdam",
         *       "b": "den-haag",
         *       "peildatum": "2026-11-25"
         *     }
         */
        readonly VergelijkingVraag: {
            readonly a: components["schemas"]["Regelingkeuze"];
            readonly b: components["schemas"]["Regelingkeuze"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        /**
         * Versie
         * @description Waarmee dit antwoord later opnieuw gemaakt kan worden.
         */
        readonly Versie: {
            readonly pakket: string;
            readonly pakketversie: string;
            /** Format: date */
            readonly peildatum: string;
            readonly regels: readonly components["schemas"]["Regelversie"][];
        };
        readonly WegingVraag: {
            readonly antwoorden: components["schemas"]["MeldcodeAntwoorden"];
            readonly kader: components["schemas"]["MeldcodeKadernaam"];
            readonly peildatum: components["schemas"]["Datum"];
        };
        /**
         * Zekerheid
         * @description wet: staat in de wet. beroepsnorm: staat in een norm van het beroep. rechtspraak: volgt uit een uitspraak. uitleg: onze eigen lezing. beleid: lokale of landelijke beleidsregel. onbevestigd: de bron is niet gelezen; informeert, maar beslist nooit.
         * @enum {unknown}
         */
        readonly Zekerheid: "wet" | "beroepsnorm" | "rechtspraak" | "uitleg" | "beleid" | "onbevestigd";
    };
    responses: {
        /** @description De invoer klopt niet; alle fouten tegelijk */
        readonly Invoerfout: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Dit is er niet, of niet op deze dag */
        readonly NietGevonden: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description In de soort die u vraagt, is er geen antwoord */
        readonly NietAanvaard: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De body kwam niet op tijd */
        readonly TeLangzaam: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De body is te groot */
        readonly TeGroot: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Deze soort body wordt niet gelezen */
        readonly VerkeerdeSoort: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Te veel vragen tegelijk van één afzender */
        readonly TeVeel: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er ging iets mis bij ons */
        readonly Storing: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De server is bezet of stopt */
        readonly Bezet: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is niets veranderd */
        readonly Ongewijzigd: {
            headers: {
                readonly "API-Version": components["headers"]["API-Version"];
                readonly traceparent: components["headers"]["traceparent"];
                readonly ETag: components["headers"]["ETag"];
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
        readonly peildatum: components["schemas"]["Datum"];
        /** @description Alleen wat op deze dag geldt (JJJJ-MM-DD) */
        readonly peildatumFilter: components["schemas"]["Datum"];
        /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
        readonly ifNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description De versie van deze interface */
        readonly "API-Version": string;
        /** @description Het spoor van deze vraag (W3C Trace Context); het nummer van uw eigen spoor, als u er een meestuurde */
        readonly traceparent: string;
        /** @description Vingerafdruk van de inhoud; een versie van een regel verandert nooit */
        readonly ETag: string;
        /** @description Na hoeveel seconden u het opnieuw kunt proberen */
        readonly "Retry-After": number;
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
            /** @description Het voorstel; een mens beslist */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UrgentieVoorstel"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
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
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UrgentieWatAls"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
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
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UrgentieToetsing"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
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
            /** @description De verschillen, elk met het kleinste voorbeeld */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UrgentieVergelijking"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakBeslistermijn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TermijnVraag"];
            };
        };
        readonly responses: {
            /** @description De laatste dag, met de stappen van de berekening */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Beslistermijn"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakMeldcodeWeging: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["WegingVraag"];
            };
        };
        readonly responses: {
            /** @description Het voorstel; een mens beslist */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeWeging"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakMeldcodeCasus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CasusVraag"];
            };
        };
        readonly responses: {
            /** @description De zaak. Er wordt niets bewaard: stuur haar bij een volgende vraag weer mee */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeCasus"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakMeldcodeGebeurtenis: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GebeurtenisVraag"];
            };
        };
        readonly responses: {
            /** @description De nieuwe zaak */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeCasus"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakMeldcodeVervolg: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CasusVraagOpDatum"];
            };
        };
        readonly responses: {
            /** @description De acties, gevaar eerst */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeVervolg"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakDossierToetsing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CasusVraagOpDatum"];
            };
        };
        readonly responses: {
            /** @description De bevindingen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeDossiertoets"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakKindcheck: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KindcheckVraag"];
            };
        };
        readonly responses: {
            /** @description Het voorstel; een mens beslist */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeKindcheckvoorstel"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakGegevensdeling: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["GegevensdelingVraag"];
            };
        };
        readonly responses: {
            /** @description Het voorstel; een mens beslist */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeDeelvoorstel"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakMeldcodedocumentToetsing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeldcodedocumentVraag"];
            };
        };
        readonly responses: {
            /** @description Per onderdeel of het er staat */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meldcodetoets"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakMeldcodeplicht: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlichtVraag"];
            };
        };
        readonly responses: {
            /** @description Het voorstel, met wie verantwoordelijk is */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Meldcodeplicht"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakHandelingsperspectief: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PlichtVraag"];
            };
        };
        readonly responses: {
            /** @description De stappen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeHandelingsperspectief"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakMeldtermijn: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MeldtermijnVraag"];
            };
        };
        readonly responses: {
            /** @description De termijnen, met de stappen van de berekening */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeTermijnvoorstel"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakRegioToetsing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegioVraag"];
            };
        };
        readonly responses: {
            /** @description De bevindingen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KetenRegiotoets"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakRegioTekening: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RegioVraag"];
            };
        };
        readonly responses: {
            /** @description De tekening als SVG, met hetzelfde in tekst */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tekening"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakAkkoordToetsing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AkkoordVraag"];
            };
        };
        readonly responses: {
            /** @description De punten die nog open zijn */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KetenAkkoordtoets"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakRoute: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RouteVraag"];
            };
        };
        readonly responses: {
            /** @description De wegen, met opgetelde termijnen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KetenRouteantwoord"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakOverdrachtDeling: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OverdrachtDelingVraag"];
            };
        };
        readonly responses: {
            /** @description Het voorstel; een mens beslist */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KetenDeelantwoord"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakTrechter: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TrechterVraag"];
            };
        };
        readonly responses: {
            /** @description De stappen, elk met haar noemer */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorTrechter"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakTrechtercijfers: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TrechtercijfersVraag"];
            };
        };
        readonly responses: {
            /** @description De aantallen per stap */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorTrechtercijfers"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakNulmeting: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NulmetingVraag"];
            };
        };
        readonly responses: {
            /** @description De stand per indicator */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorNulmeting"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakKostenoverzicht: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KostenVraag"];
            };
        };
        readonly responses: {
            /** @description De sommen: laag, midden en hoog */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorKostenoverzicht"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakCsvLezing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CsvVraag"];
            };
        };
        readonly responses: {
            /** @description De waarnemingen, en elke regel die fout was */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorLeesresultaat"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakOdataLezing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OdataVraag"];
            };
        };
        readonly responses: {
            /** @description De waarnemingen, en elke rij die fout was */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorLeesresultaat"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakAkkoordpassages: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PassagesVraag"];
            };
        };
        readonly responses: {
            /** @description De passages, met bladzijde en plaats */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CoalitieakkoordPassages"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakCoalitieakkoordToetsing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CoalitieakkoordVraag"];
            };
        };
        readonly responses: {
            /** @description Per punt het niveau; onbekend is niet afwezig */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CoalitieakkoordAkkoordtoets"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakCoalitieakkoordVergelijking: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CoalitieakkoordVergelijkingVraag"];
            };
        };
        readonly responses: {
            /** @description De punten die verschillen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CoalitieakkoordAkkoordvergelijking"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakDocumentlezing: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            /** @description De tekst, en wat er niet gelezen is */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GelezenDocument"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly maakBundel: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Bundel"];
                readonly "application/x-ndjson": components["schemas"]["Bundelvraag"];
            };
        };
        readonly responses: {
            /** @description Per vraag een antwoord of een probleem */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bundelantwoorden"];
                    readonly "application/x-ndjson": components["schemas"]["Bundelantwoord"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 408: components["responses"]["TeLangzaam"];
            readonly 413: components["responses"]["TeGroot"];
            readonly 415: components["responses"]["VerkeerdeSoort"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstRegelingen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Alle regelingen, met wat er niet van gelezen is */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Regelingenlijst"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonRegeling: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Id van de regeling */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De regeling, met bronnen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UrgentieRegeling"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstAfwegingskaders: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De kaders */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Afwegingskaders"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstBeroepen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De namen van beroepen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Beroepen"];
                };
            };
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstMeldcodeVoorbeelden: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
                /** @description Alleen deze soort */
                readonly soort?: "acute_onveiligheid" | "structurele_onveiligheid" | "onthulling" | "bijzondere_vormen";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De voorbeelden */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MeldcodeVoorbeeldenlijst"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonKetenmodel: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Functies, fasen, actoren, overdrachten en rollen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ketenmodel"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonKetentekening: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De tekening als SVG, met hetzelfde in tekst */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Tekening"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstCijfers: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
                /** @description Alleen deze definitie */
                readonly definitie?: string;
                /** @description Alleen dit cijfer, zoals K02 */
                readonly code?: string;
                /** @description Alleen over dit jaar */
                readonly jaar?: string;
                /** @description Alleen van deze herkomst */
                readonly herkomst?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De cijfers */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorCijferoverzicht"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonCijfervergelijking: {
        readonly parameters: {
            readonly query: {
                /** @description Code van een cijfer */
                readonly a: string;
                /** @description Code van een cijfer */
                readonly b: string;
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Het oordeel, met reden */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MonitorNaastElkaar"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstNotavoorstellen: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De voorstellen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Notavoorstellen"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstToetslijsten: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De namen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Toetslijsten"];
                };
            };
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonToetslijst: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
            };
            readonly header?: never;
            readonly path: {
                /** @description Naam van de lijst */
                readonly naam: "akkoord" | "wmo-plan" | "regiovisie";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De punten, met niveaus, modelzinnen en bronnen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Toetslijst"];
                };
            };
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstRegels: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen dit domein */
                readonly domein?: "urgentie" | "meldcode" | "keten" | "monitor" | "coalitieakkoord" | "termijnen" | "begrippen";
                /** @description Alleen deze soort */
                readonly soort?: "beslistabel" | "register" | "toetslijst";
                /** @description Alleen wat op deze dag geldt (JJJJ-MM-DD) */
                readonly peildatum?: components["parameters"]["peildatumFilter"];
            };
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De regels */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Regellijst"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonRegel: {
        readonly parameters: {
            readonly query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                readonly peildatum: components["parameters"]["peildatum"];
            };
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Domein van de regel */
                readonly domein: string;
                /** @description Naam binnen het domein */
                readonly naam: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De regel zoals die op die dag geldt. Een verlopen regel valt nooit terug op een oudere */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Regel"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstRegelversies: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Domein van de regel */
                readonly domein: string;
                /** @description Naam binnen het domein */
                readonly naam: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De versies, de oudste eerst */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Regelversies"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonRegelversie: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Domein van de regel */
                readonly domein: string;
                /** @description Naam binnen het domein */
                readonly naam: string;
                /** @description Eerste dag van de versie */
                readonly van: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De versie */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Regel"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstBewijzen: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen dit domein */
                readonly domein?: "urgentie" | "meldcode" | "keten" | "monitor" | "coalitieakkoord" | "termijnen" | "begrippen";
            };
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De bewijzen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bewijzen"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonBewijs: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Domein van de regel */
                readonly domein: string;
                /** @description Naam binnen het domein */
                readonly naam: string;
                /** @description Eerste dag van de versie */
                readonly van: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Het bewijs */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bewijs"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstBronnen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De bronnen, zonder hun bepalingen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Bronnenlijst"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonBron: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Id van de bron */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De bron, met elke versie van elke bepaling */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SpecBronbestand"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstScenarios: {
        readonly parameters: {
            readonly query?: {
                /** @description Alleen dit domein */
                readonly domein?: "urgentie" | "meldcode" | "keten" | "monitor" | "coalitieakkoord" | "termijnen" | "begrippen";
            };
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De scenario’s, zonder hun feiten */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scenariolijst"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonScenario: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path: {
                /** @description Domein van de regel */
                readonly domein: string;
                /** @description Id van het scenario */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Het scenario */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Scenario"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 400: components["responses"]["Invoerfout"];
            readonly 404: components["responses"]["NietGevonden"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly lijstBegrippen: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                readonly "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De begrippen */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly ETag: components["headers"]["ETag"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Begrippen"];
                };
            };
            readonly 304: components["responses"]["Ongewijzigd"];
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonGezondheidLive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ja */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gezondheid"];
                };
            };
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonGezondheidReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Ja. Bij afsluiten en bij te veel werk is het antwoord 503 */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Gezondheid"];
                };
            };
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonOpenapiJson: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De beschrijving */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Openapi"];
                };
            };
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
    readonly toonOpenapiYaml: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description De beschrijving */
            readonly 200: {
                headers: {
                    readonly "API-Version": components["headers"]["API-Version"];
                    readonly traceparent: components["headers"]["traceparent"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/yaml": string;
                };
            };
            readonly 406: components["responses"]["NietAanvaard"];
            readonly 429: components["responses"]["TeVeel"];
            readonly 500: components["responses"]["Storing"];
            readonly 503: components["responses"]["Bezet"];
        };
    };
}
