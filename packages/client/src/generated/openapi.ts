// Gemaakt door openapi-typescript uit specs/openapi/voordeur.v1.yaml. Niet met de hand wijzigen.
export interface paths {
    "/urgentie-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoort deze aanvrager bij een urgente groep? */
        post: operations["maakUrgentieToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/urgentie-verkenningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Welke feiten zouden de uitkomst veranderen? */
        post: operations["maakUrgentieVerkenning"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regeling-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Welke eisen van een regeling botsen met hogere regels? */
        post: operations["maakRegelingToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regeling-vergelijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waarin verschillen twee regelingen, en voor wie? */
        post: operations["maakRegelingVergelijking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beslistermijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voor wanneer moet er op de aanvraag beslist zijn? */
        post: operations["maakBeslistermijn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldcode-wegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waar leiden de antwoorden op de vragen van het afwegingskader toe? */
        post: operations["maakMeldcodeWeging"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldcode-casussen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een nieuwe zaak, nog zonder gebeurtenissen */
        post: operations["maakMeldcodeCasus"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldcode-gebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De zaak met een gebeurtenis erbij */
        post: operations["maakMeldcodeGebeurtenis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldcode-vervolgen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat kan, hoort en moet er nu in deze zaak? */
        post: operations["maakMeldcodeVervolg"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossier-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat ontbreekt er of ging er mis bij het volgen van de meldcode? */
        post: operations["maakDossierToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kindchecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Is deze cliënt verantwoordelijk voor kinderen, en zijn zij veilig? */
        post: operations["maakKindcheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gegevensdelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wie mag wat delen met wie, en op welke grond? */
        post: operations["maakGegevensdeling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldcodedocument-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staat in de meldcode van een organisatie wat erin moet staan? */
        post: operations["maakMeldcodedocumentToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldcodeplichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Moet dit beroep of deze organisatie een meldcode hebben? */
        post: operations["maakMeldcodeplicht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handelingsperspectieven": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat kan iemand doen, ook zonder plicht? */
        post: operations["maakHandelingsperspectief"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldtermijnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voor wanneer moet Veilig Thuis iets doen na een melding? */
        post: operations["maakMeldtermijn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regio-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waar zitten in een regio gaten, overlap en ontbrekende overdrachten? */
        post: operations["maakRegioToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regio-tekeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een regio als tekening */
        post: operations["maakRegioTekening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/akkoord-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Heeft een Nationaal of regionaal Akkoord voor alles een eigenaar? */
        post: operations["maakAkkoordToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/routes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Langs welke overdrachten komt een zaak van hier naar daar, en hoe lang mag dat duren? */
        post: operations["maakRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overdracht-delingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mogen deze gegevens mee bij deze overdracht? */
        post: operations["maakOverdrachtDeling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trechters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waar vallen zaken af, van incident tot veroordeling? */
        post: operations["maakTrechter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/trechtercijfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waarnemingen als aantallen voor de trechter */
        post: operations["maakTrechtercijfers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nulmetingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat is de nulmeting, en wat veranderde er? */
        post: operations["maakNulmeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/kostenoverzichten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat kost het, wie draagt het, en wat is onbekend? */
        post: operations["maakKostenoverzicht"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/csv-lezingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een CSV-bestand van een gemeente als waarnemingen */
        post: operations["maakCsvLezing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/odata-lezingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Een tabel van CBS StatLine als waarnemingen */
        post: operations["maakOdataLezing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/akkoordpassages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waar gaat een akkoord over geweld achter de voordeur? */
        post: operations["maakAkkoordpassages"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coalitieakkoord-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoe vast bindt een coalitieakkoord zich, per punt? */
        post: operations["maakCoalitieakkoordToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/plan-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Staat in een Wmo-plan of een regiovisie wat erin hoort? */
        post: operations["maakPlanToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/coalitieakkoord-vergelijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Waarin verschillen twee akkoorden? */
        post: operations["maakCoalitieakkoordVergelijking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/uitstroomplannen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat is geregeld en wat houdt het tegen, op weg naar een veilig huis? */
        post: operations["maakUitstroomplan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/doorstroommetingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoe lang wachten mensen tussen klaar zijn en vertrekken? */
        post: operations["maakDoorstroommeting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gereedheid-toetsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hoe ver is een organisatie op een toetslijst, en wat staat er te doen? */
        post: operations["maakGereedheidToetsing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gereedheid-vergelijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat verschilt er tussen twee toetsen met dezelfde lijst? */
        post: operations["maakGereedheidVergelijking"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documentlezingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Een document (PDF, Word, HTML, Markdown of tekst) als platte tekst met bladzijden en koppen
         * @description De soort volgt uit de inhoud van het bestand. De naam van het bestand is niet nodig en wordt niet gevraagd.
         */
        post: operations["maakDocumentlezing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bundels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Veel vragen in één keer, in dezelfde volgorde beantwoord
         * @description Als JSON: hoogstens 1.000 vragen, één antwoord. Als `application/x-ndjson`: één vraag per regel, zoveel u wilt; de antwoorden komen regel voor regel terug terwijl u stuurt. Een vraag met een fout houdt de andere niet tegen. Houdt de stroom op zonder regel voor elke vraag, dan is die vraag niet beantwoord.
         */
        post: operations["maakBundel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Van welke gemeenten en corporaties is een regeling opgenomen? */
        get: operations["lijstRegelingen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regelingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén regeling, zoals zij is vastgelegd */
        get: operations["toonRegeling"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/afwegingskaders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welke afwegingskaders gelden er op een dag? */
        get: operations["lijstAfwegingskaders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/beroepen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voor welke beroepen is iets vastgelegd? */
        get: operations["lijstBeroepen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/meldcode-voorbeelden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Voorbeelden van onveiligheid, nooit volledig */
        get: operations["lijstMeldcodeVoorbeelden"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ketenmodel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het landelijke model van de keten op een dag */
        get: operations["toonKetenmodel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ketentekening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het landelijke model als tekening */
        get: operations["toonKetentekening"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cijfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welke cijfers zijn er, met definitie, bron en wat er niet klopt? */
        get: operations["lijstCijfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/cijfervergelijkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mogen twee cijfers naast elkaar staan? */
        get: operations["toonCijfervergelijking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/notavoorstellen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De voorstellen van de nota, en wat ervan is gemeten */
        get: operations["lijstNotavoorstellen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/onderwijsvragen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wie regelt een school voor een kind in of na de opvang? */
        post: operations["maakOnderwijsvraag"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/nota": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat stelt de nota voor, waar staat dat in de software, en wat kan software daar niet? */
        get: operations["toonNota"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/toetslijsten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welke toetslijsten zijn er? */
        get: operations["lijstToetslijsten"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/toetslijsten/{naam}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén toetslijst op een dag */
        get: operations["toonToetslijst"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/landelijke-rollen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De voorgestelde Nationaal Rapporteur naast de landelijke rollen die er zijn */
        get: operations["lijstLandelijkeRollen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle regels, met hun versies */
        get: operations["lijstRegels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regels/{domein}/{naam}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén regel op een dag */
        get: operations["toonRegel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regels/{domein}/{naam}/versies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle versies van een regel */
        get: operations["lijstRegelversies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/regels/{domein}/{naam}/versies/{van}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén versie van een regel */
        get: operations["toonRegelversie"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bewijzen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De bewijzen dat een beslistabel geen gat heeft */
        get: operations["lijstBewijzen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bewijzen/{domein}/{naam}/{van}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het bewijs van één versie van een beslistabel */
        get: operations["toonBewijs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bronnen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle bronnen: wetten, uitspraken, richtlijnen, de nota */
        get: operations["lijstBronnen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/bronnen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén bron met haar bepalingen */
        get: operations["toonBron"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uitgewerkte gevallen: feiten erin, verwacht antwoord eruit */
        get: operations["lijstScenarios"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/scenarios/{domein}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén scenario, met de aanroep die het naspeelt */
        get: operations["toonScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/begrippen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat betekenen de woorden? */
        get: operations["lijstBegrippen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Leeft dit proces? */
        get: operations["toonGezondheidLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gezondheid/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kan dit proces vragen aannemen? */
        get: operations["toonGezondheidReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deze beschrijving als JSON, in één bestand */
        get: operations["toonOpenapiJson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deze beschrijving als YAML, met dezelfde inhoud */
        get: operations["toonOpenapiYaml"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description De vraag aan deze interface die hetzelfde vraagt als het scenario */
        Aanroep: {
            /** @enum {string} */
            methode: "GET" | "POST";
            /** @example /urgentie-toetsingen */
            pad: string;
            body?: {
                [key: string]: unknown;
            };
        };
        Afwegingskaders: {
            kaders: components["schemas"]["MeldcodeKader"][];
        };
        AkkoordVraag: {
            akkoord: components["schemas"]["KetenAkkoord"];
            peildatum: components["schemas"]["Datum"];
        };
        Begrippen: {
            begrippen: {
                /** @description Het woord zoals het in de regels staat, zonder lidwoord. */
                term: string;
                /** @description Wat het woord betekent, in eigen woorden en zo precies als de bron. */
                definitie: string;
                /** @description Hetzelfde op taalniveau B1: waarom het ertoe doet, of een voorbeeld. */
                uitleg: string;
                id: string;
                domein: string;
                omdat: string;
                /** @description Ids van bepalingen. */
                bron: string[];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /**
         * Begrip
         * @description Een woord uit de regels: wat het betekent, en dat nog eens in gewone taal.
         */
        BegrippenBegrip: {
            /** @description Het woord zoals het in de regels staat, zonder lidwoord. */
            term: string;
            /** @description Wat het woord betekent, in eigen woorden en zo precies als de bron. */
            definitie: string;
            /** @description Hetzelfde op taalniveau B1: waarom het ertoe doet, of een voorbeeld. */
            uitleg: string;
        };
        Beroepen: {
            beroepen: components["schemas"]["MeldcodeBeroepsnaam"][];
        };
        /** @description Staat `looptNog` op true, dan staat de termijn stil en is het einde nog niet bekend. Staat `bekend` op false, dan noemt de regeling geen termijn. In beide gevallen ontbreekt `uiterlijk`. */
        Beslistermijn: {
            bekend: boolean;
            looptNog: boolean;
            uiterlijk?: components["schemas"]["Datum"];
            dagenOpgeschort?: number;
            nietBehandelenUiterlijk?: components["schemas"]["Datum"];
            dwangsom?: components["schemas"]["Dwangsom"];
            stappen: {
                datum: components["schemas"]["Datum"];
                zin: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            waarschuwingen: {
                code: string;
                zin: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /** @description Alle situaties van een beslistabel nagelopen; wat er dan mis kan zijn, staat hier geteld */
        Bewijs: {
            tabel: string;
            geldig: components["schemas"]["Geldigheid"];
            hash: string;
            /** @enum {string} */
            treffer: "uniek" | "eerste" | "verzamel";
            rijen: number;
            invoer: {
                feit: string;
                klassen: string[];
            }[];
            situaties: number;
            situaties_met_onbekend: number;
            zonder_rij: number;
            overlap: number;
            dode_rijen: string[];
            te_vroeg_besloten: number;
            onnodig_onbepaald: number;
            gemiste_vragen: number;
            overbodige_vragen: number;
            verschillen_json_schema: number;
        };
        Bewijzen: {
            bewijzen: components["schemas"]["Bewijs"][];
        };
        /**
         * Bron
         * @description Een vindplaats: welke bepaling, in welke tekstversie, met een link.
         */
        Bron: {
            /** @description Bron, bepaling en versie, bijvoorbeeld hvw-2014/art-12/lid-3/d@2026-07-01. */
            id: string;
            /** @description Zoals een jurist het schrijft, bijvoorbeeld: Huisvestingswet 2014, artikel 12, derde lid, onder d. */
            titel: string;
            /** @description Hooguit 25 woorden, letterlijk. */
            citaat?: string;
            url?: string;
            /** @description Juriconnect-verwijzing op de versiedatum. */
            jci?: string;
            ecli?: string;
            /**
             * @description tekst: de tekst zelf. uittreksel: het begin van de pagina. via_ander: via een andere bron. niet: niet gelezen.
             * @enum {unknown}
             */
            gelezen: "tekst" | "uittreksel" | "via_ander" | "niet";
            /** @description De dag waarop de bron is geraadpleegd (JJJJ-MM-DD). */
            geraadpleegd?: string;
        };
        Bronnenlijst: {
            bronnen: {
                id: string;
                titel: string;
                aard: string;
                /** @enum {string} */
                gelezen: "tekst" | "uittreksel" | "via_ander" | "niet";
                /** Format: date */
                geraadpleegd: string;
                url?: string;
                /** @description Hoeveel bepalingen er zijn vastgelegd. */
                bepalingen: number;
            }[];
        };
        Bundel: {
            vragen: components["schemas"]["Bundelvraag"][];
        };
        /** @description Bij status 200 een antwoord, anders een probleem */
        Bundelantwoord: {
            /** @description De hoeveelste vraag; de eerste is 0. */
            plaats: number;
            status: number;
            /** @description Hetzelfde als op de losse vraag. */
            antwoord?: {
                [key: string]: unknown;
            };
            probleem?: components["schemas"]["Probleem"];
        };
        Bundelantwoorden: {
            antwoorden: components["schemas"]["Bundelantwoord"][];
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
        Bundelvraag: {
            /**
             * @description Het laatste deel van het adres waarop u deze vraag los zou stellen
             * @enum {string}
             */
            soort: "urgentie-toetsingen" | "urgentie-verkenningen" | "regeling-toetsingen" | "regeling-vergelijkingen" | "beslistermijnen" | "meldcode-wegingen" | "meldcode-casussen" | "meldcode-gebeurtenissen" | "meldcode-vervolgen" | "dossier-toetsingen" | "kindchecks" | "gegevensdelingen" | "meldcodedocument-toetsingen" | "meldcodeplichten" | "handelingsperspectieven" | "meldtermijnen" | "regio-toetsingen" | "regio-tekeningen" | "akkoord-toetsingen" | "routes" | "overdracht-delingen" | "trechters" | "trechtercijfers" | "nulmetingen" | "kostenoverzichten" | "csv-lezingen" | "odata-lezingen" | "akkoordpassages" | "coalitieakkoord-toetsingen" | "plan-toetsingen" | "coalitieakkoord-vergelijkingen" | "gereedheid-toetsingen" | "gereedheid-vergelijkingen" | "onderwijsvragen" | "uitstroomplannen" | "doorstroommetingen";
            /** @description De body die daar hoort. */
            vraag: {
                [key: string]: unknown;
            };
        };
        CasusVraag: {
            kader: components["schemas"]["MeldcodeKadernaam"];
        };
        CasusVraagOpDatum: {
            casus: components["schemas"]["MeldcodeCasus"];
            peildatum: components["schemas"]["Datum"];
        };
        /** Aanwijzing */
        CoalitieakkoordAanwijzing: {
            /** @description Register en regel, zoals coalitieakkoord/punten#m1-plekken. */
            regel: string;
            /** @description Letterlijk zoals in de tekst. */
            woorden: string;
            van: number;
            tot: number;
        };
        /**
         * Akkoord
         * @description Een akkoord om te toetsen: de tekst, en hoeveel van het akkoord dat is.
         */
        CoalitieakkoordAkkoord: {
            document: components["schemas"]["CoalitieakkoordAkkoordtekst"];
            omvang: components["schemas"]["CoalitieakkoordOmvang"];
            /** @description Is het document helemaal gelezen, met bijlagen? Alleen dan kan een punt afwezig zijn. Ontbreekt: onbekend. */
            volledig?: boolean;
            titel?: string;
            /** @description De naam van de gemeente, de provincie of de regio. */
            gemeente?: string;
            /** @description Eerste en laatste jaar, zoals 2026-2030. */
            bestuursperiode?: string;
        };
        /** Akkoordkenmerken */
        CoalitieakkoordAkkoordkenmerken: {
            titel?: string;
            gemeente?: string;
            bestuursperiode?: string;
            omvang: components["schemas"]["CoalitieakkoordOmvang"];
            volledig?: boolean;
            tekens: number;
            paginas?: number;
        };
        /**
         * Akkoordtekst
         * @description De tekst van een akkoord, zoals @voordeur/documenten hem uit een bestand leest. Alle plaatsen tellen in UTF-16-tekens vanaf het begin van de tekst.
         */
        CoalitieakkoordAkkoordtekst: {
            /** @description Alinea's gescheiden door een lege regel; elk punt van een lijst op een eigen regel met een streepje ervoor. */
            tekst: string;
            /** @description Waar elke pagina begint, op volgorde. Ontbreekt: geen pagina's bekend. */
            paginas?: {
                nummer: number;
                van: number;
            }[];
            /** @description De koppen, op volgorde. Ontbreekt: koppen worden herkend aan hun vorm. */
            koppen?: {
                van: number;
                /** @description Eerste teken na de kop. */
                tot: number;
                niveau: number;
            }[];
        };
        /**
         * Akkoordtoets
         * @description Wat een akkoord belooft, punt voor punt. Een voorstel: een mens leest de zinnen en oordeelt.
         */
        CoalitieakkoordAkkoordtoets: {
            uitkomst: components["schemas"]["CoalitieakkoordToetsuitkomst"];
            titel: string;
            akkoord: components["schemas"]["CoalitieakkoordAkkoordkenmerken"];
            /** @description Hoe ver elk punt komt, met de correcties van een mens erin verwerkt. */
            uitslag: components["schemas"]["Toetsuitslag"];
            /** @description Hoe ver elk punt komt volgens de software alleen. */
            gevonden: components["schemas"]["Toetsuitslag"];
            /** @description Per punt wat er bij de beste vondst te weten is. Punten zonder vlag staan er niet in. */
            vlaggen: {
                punt: components["schemas"]["CoalitieakkoordPunt"];
                vlaggen: components["schemas"]["CoalitieakkoordVlag"][];
            }[];
            passages: components["schemas"]["CoalitieakkoordPassage"][];
            correcties: components["schemas"]["CoalitieakkoordCorrecties"];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Akkoordvergelijking
         * @description Precies de punten die verschillen tussen twee akkoorden of twee versies van een akkoord.
         */
        CoalitieakkoordAkkoordvergelijking: {
            a: components["schemas"]["CoalitieakkoordAkkoordkenmerken"];
            b: components["schemas"]["CoalitieakkoordAkkoordkenmerken"];
            verschillen: {
                punt: components["schemas"]["CoalitieakkoordPunt"];
                titel: string;
                a?: components["schemas"]["NiveauUitslag"];
                b?: components["schemas"]["NiveauUitslag"];
                verandering: components["schemas"]["Verandering"];
                /** @description De zinnen waar het niveau in a op rust. */
                zinnen_a: string[];
                zinnen_b: string[];
            }[];
            /** @description De punten met hetzelfde bekende niveau. */
            gelijk: components["schemas"]["CoalitieakkoordPunt"][];
        };
        /**
         * BindendNiveau
         * @description Hoe vast een zin zich bindt: 1 noemt, 2 ambitie, 3 maatregel, 4 budget, 5 indicator.
         * @enum {unknown}
         */
        CoalitieakkoordBindendNiveau: 1 | 2 | 3 | 4 | 5;
        /** Correctie */
        CoalitieakkoordCorrectie: components["schemas"]["CoalitieakkoordPassageoordeel"] | components["schemas"]["CoalitieakkoordGemistePassage"];
        /**
         * Correcties
         * @description Wat een mens van de vondsten vindt. Namen van mensen horen hier niet in.
         */
        CoalitieakkoordCorrecties: components["schemas"]["CoalitieakkoordCorrectie"][];
        /**
         * GemistePassage
         * @description Een zin die de software niet vond.
         */
        CoalitieakkoordGemistePassage: {
            /** @constant */
            oordeel: "gemist";
            van: number;
            tot: number;
            punt: components["schemas"]["CoalitieakkoordPunt"];
            niveau: components["schemas"]["CoalitieakkoordBindendNiveau"];
            toelichting?: string;
        };
        /**
         * Lijstnaam
         * @description akkoord: de dertig punten van een coalitieakkoord. wmo-plan: wat de Wmo 2015 in het plan van de raad vraagt. regiovisie: wat in een regiovisie hoort.
         * @enum {unknown}
         */
        CoalitieakkoordLijstnaam: "akkoord" | "wmo-plan" | "regiovisie";
        /**
         * Omvang
         * @description Wat de tekst is: een passage, een hoofdstuk of het document.
         * @enum {unknown}
         */
        CoalitieakkoordOmvang: "passage" | "sectie" | "document";
        /** Passage */
        CoalitieakkoordPassage: {
            /** @description De plaats in de tekst, zoals p1042-1107. */
            id: string;
            van: number;
            /** @description Eerste teken na de zin. */
            tot: number;
            pagina?: number;
            /** @description Letterlijk zoals in de tekst. */
            zin: string;
            /** @description De kop waar de zin onder staat. */
            kop?: string;
            /**
             * Zinsoort
             * @enum {unknown}
             */
            soort: "zin" | "kop" | "lijstpunt";
            /** @description Waarom deze zin erover gaat. */
            aanleiding: components["schemas"]["CoalitieakkoordAanwijzing"];
            /**
             * Vertrouwen
             * @description hoog: trefwoord in de zin. midden: volgt uit de zin ernaast of de kop. laag: alleen een kop, of een wending die de zin ontkracht.
             * @enum {unknown}
             */
            vertrouwen: "hoog" | "midden" | "laag";
            vondsten: components["schemas"]["CoalitieakkoordVondst"][];
        };
        /**
         * Passageoordeel
         * @description Een oordeel over iets dat de software vond.
         */
        CoalitieakkoordPassageoordeel: {
            /**
             * @description eens: het klopt. oneens: de zin gaat niet over dit punt. ander_niveau: wel het punt, niet het niveau.
             * @enum {unknown}
             */
            oordeel: "eens" | "oneens" | "ander_niveau";
            /** @description De id van de passage. */
            passage: string;
            punt: components["schemas"]["CoalitieakkoordPunt"];
            /** @description Verplicht bij ander_niveau, en alleen daar. */
            niveau?: components["schemas"]["CoalitieakkoordBindendNiveau"];
            toelichting?: string;
        };
        /**
         * Passages
         * @description Waar een tekst over geweld achter de voordeur gaat. Een voorstel van de software: een mens leest de zin en oordeelt.
         */
        CoalitieakkoordPassages: {
            passages: components["schemas"]["CoalitieakkoordPassage"][];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Planoordelen
         * @description Per onderdeel van de lijst wat een mens ervan vindt: 0 ontbreekt, 1 genoemd, 2 uitgewerkt.
         */
        CoalitieakkoordPlanoordelen: {
            [key: string]: 0 | 1 | 2;
        };
        /**
         * Plantoets
         * @description Wat een Wmo-plan of een regiovisie over geweld achter de voordeur zegt. De software wijst passages aan; of een onderdeel is uitgewerkt, zegt alleen een mens.
         */
        CoalitieakkoordPlantoets: {
            uitkomst: components["schemas"]["CoalitieakkoordToetsuitkomst"];
            titel: string;
            akkoord: components["schemas"]["CoalitieakkoordAkkoordkenmerken"];
            /** @description Hoe ver elk onderdeel komt, met de oordelen van een mens erin verwerkt. */
            uitslag: components["schemas"]["Toetsuitslag"];
            /** @description Hoe ver elk onderdeel komt volgens de software alleen: hooguit genoemd. */
            gevonden: components["schemas"]["Toetsuitslag"];
            /** @description De passages die een onderdeel steunen. */
            passages: components["schemas"]["CoalitieakkoordPassage"][];
            oordelen: components["schemas"]["CoalitieakkoordPlanoordelen"];
            /** @description Elk onderdeel van de lijst, met de reden en de bron. */
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Punt
         * @description Een punt van de toetslijst coalitieakkoord/akkoord.
         * @enum {unknown}
         */
        CoalitieakkoordPunt: "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "M1" | "M2" | "M3" | "M4" | "M5" | "M6" | "M7" | "M8" | "M9" | "M10" | "S1" | "S2" | "S3" | "S4" | "S5" | "S6" | "A1" | "A2" | "A3" | "A4" | "R1" | "R2" | "R3" | "R4";
        /**
         * Toetsuitkomst
         * @description volledig: elk punt heeft een niveau. open: van een deel van de punten is het niveau onbekend. onbepaald: van geen enkel punt is het niveau bekend.
         * @enum {unknown}
         */
        CoalitieakkoordToetsuitkomst: "volledig" | "open" | "onbepaald";
        CoalitieakkoordVergelijkingVraag: {
            a: components["schemas"]["CoalitieakkoordAkkoordtoets"];
            b: components["schemas"]["CoalitieakkoordAkkoordtoets"];
        };
        /**
         * Vlag
         * @description Wat er bij een vondst te weten is. alleen_kop: een kop zonder tekst erover. impliciet: zonder trefwoord in de zin zelf. budget_ongespecificeerd: geld zonder bedrag. context_straat: in een rij met straat of uitgaan. ontkenning, vraag, verleden, citaat: de zin belooft daarom niets. terloops: een argument voor iets anders. anderen: een ander doet het, niet de gemeente. geen_nulmeting: er wordt gemeten, maar nergens staat waar men begint.
         * @enum {unknown}
         */
        CoalitieakkoordVlag: "alleen_kop" | "impliciet" | "budget_ongespecificeerd" | "context_straat" | "ontkenning" | "vraag" | "verleden" | "citaat" | "terloops" | "anderen" | "geen_nulmeting";
        /**
         * Vondst
         * @description Eén punt van de lijst waar de zin over gaat, en hoe vast.
         */
        CoalitieakkoordVondst: {
            punt: components["schemas"]["CoalitieakkoordPunt"];
            niveau: components["schemas"]["CoalitieakkoordBindendNiveau"];
            /** @description Alle niveaus waarvoor een aanwijzing in de zin staat. 3 en 5 zonder 4 kan. */
            niveaus: components["schemas"]["CoalitieakkoordBindendNiveau"][];
            vlaggen: components["schemas"]["CoalitieakkoordVlag"][];
            /** @description Welke woorden, volgens welke regel. */
            aanwijzingen: components["schemas"]["CoalitieakkoordAanwijzing"][];
        };
        CoalitieakkoordVraag: {
            akkoord: components["schemas"]["CoalitieakkoordAkkoord"];
            correcties?: components["schemas"]["CoalitieakkoordCorrecties"];
            peildatum: components["schemas"]["Datum"];
        };
        CsvVraag: {
            /** @description De inhoud van het bestand. */
            tekst: string;
        };
        /**
         * Format: date
         * @description Een dag (JJJJ-MM-DD), van 1900 tot en met 2199
         * @example 2026-11-25
         */
        Datum: string;
        Documentplek: {
            nummer: number;
            van: number;
        };
        DoorstroomVraag: {
            verblijven: components["schemas"]["GereedheidDoorstroomverblijven"];
            peildatum: components["schemas"]["Datum"];
        };
        /** @description Hoogstens verschuldigd bij te laat beslissen (Awb 4:17); bedragen in hele eurocenten */
        Dwangsom: {
            /** @enum {unknown} */
            stand: "loopt_zonder_besluit" | "te_vroeg_in_gebreke" | "termijn_loopt_nog" | "bedrag_niet_gelezen";
            eersteDag?: components["schemas"]["Datum"];
            laatsteDag?: components["schemas"]["Datum"];
            blokken?: {
                van: components["schemas"]["Datum"];
                tot: components["schemas"]["Datum"];
                bedragPerDagCent: number;
            }[];
            maximumCent?: number;
        };
        GebeurtenisVraag: {
            casus: components["schemas"]["MeldcodeCasus"];
            gebeurtenis: components["schemas"]["MeldcodeGebeurtenis"];
        };
        GegevensdelingVraag: {
            situatie: components["schemas"]["MeldcodeDeelsituatie"];
            peildatum: components["schemas"]["Datum"];
        };
        /** Geldigheid */
        Geldigheid: {
            /** @description Eerste dag (JJJJ-MM-DD). */
            van: string;
            /** @description Laatste dag, die dag telt mee. Ontbreekt: nog geldig. */
            tot?: string;
        };
        GelezenDocument: {
            /** @enum {string} */
            soort: "markdown" | "tekst" | "html" | "docx" | "pdf";
            document: components["schemas"]["CoalitieakkoordAkkoordtekst"];
            /** @description Wat er niet, of niet zeker, gelezen is */
            waarschuwingen: {
                code: string;
                paginas?: number[];
                bericht: components["schemas"]["TweeTalen"];
            }[];
        };
        /**
         * Aanmeldstand
         * @description nog_niet: er is nog niets op papier gevraagd. in_behandeling: schriftelijk aangemeld, nog geen beslissing. toegelaten: de school zei ja. geweigerd: de school zei nee. niet_behandeld: de school besloot de aanmelding niet te behandelen.
         * @enum {unknown}
         */
        GereedheidAanmeldstand: "nog_niet" | "in_behandeling" | "toegelaten" | "geweigerd" | "niet_behandeld";
        /**
         * Afdelingnaam
         * @enum {unknown}
         */
        GereedheidAfdelingnaam: "woord-vooraf" | "samenvatting" | "context" | "taboe" | "maatwerk" | "samenwerking" | "aangifte" | "regie" | "financieel" | "voetnoten";
        /**
         * Bewijssoort
         * @description besluit: van raad, college of bestuur. plan_of_afspraak: op papier afgesproken. werkwijze: een protocol of instructie. lesmateriaal: lesplan of cursus. scholingsregistratie: wie is geschoold. gesprek_uitvoerders: verteld door wie het werk doet. gesprek_ervaringsdeskundigen: verteld door wie het meemaakte. waarneming: iemand heeft het zien gebeuren. cijfers: een telling zonder personen. evaluatie: een onderzoek of terugblik.
         * @enum {unknown}
         */
        GereedheidBewijssoort: "besluit" | "plan_of_afspraak" | "werkwijze" | "lesmateriaal" | "scholingsregistratie" | "gesprek_uitvoerders" | "gesprek_ervaringsdeskundigen" | "waarneming" | "cijfers" | "evaluatie";
        /**
         * Doorstroombestemming
         * @enum {unknown}
         */
        GereedheidDoorstroombestemming: "sociale_huur" | "middenhuur" | "vrije_huur_of_koop" | "tijdelijke_woonruimte" | "terug_naar_eigen_woning" | "bij_anderen" | "andere_opvang" | "beschermd_wonen" | "anders";
        /**
         * Doorstroombestemmingsvak
         * @description Per bestemming, en wie er geen noemde.
         */
        GereedheidDoorstroombestemmingsvak: {
            bestemming: components["schemas"]["GereedheidDoorstroombestemming"] | "onbekend";
            /** @description Ontbreekt: achtergehouden, want te herleiden. */
            aantal?: number;
            dagen?: components["schemas"]["GereedheidDoorstroomdagen"];
        };
        /**
         * Doorstroomdagen
         * @description Hele kalenderdagen. Ontbreekt bij minder dan vijf. De mediaan en de kwarten zijn een wachttijd die echt voorkwam.
         */
        GereedheidDoorstroomdagen: {
            kwart: number;
            mediaan: number;
            driekwart: number;
        };
        /**
         * Doorstroomindicatornaam
         * @enum {unknown}
         */
        GereedheidDoorstroomindicatornaam: "dagen_tot_vertrek" | "dagen_wachtend";
        /**
         * Doorstroommeting
         * @description Hoe lang mensen wachten tussen klaar zijn en vertrekken. Een telling, geen oordeel.
         */
        GereedheidDoorstroommeting: {
            titel: string;
            /** @description Hoeveel verblijven er zijn gegeven. */
            totaal: number;
            vertrokken: components["schemas"]["GereedheidDoorstroomvertrokken"];
            wachtend: components["schemas"]["GereedheidDoorstroomwachtend"];
            /**
             * Doorstroomonbekend
             * @description Elk verblijf dat niet te tellen is, een keer.
             */
            onbekend: {
                /** @description De dag van klaar zijn ontbreekt. */
                klaar_op: number;
                /** @description Vertrokken, maar de dag ontbreekt. */
                vertrokken_op: number;
                /** @description Niet bekend of iemand wacht of vertrok. */
                stand: number;
            };
            signalen: components["schemas"]["Signaal"][];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Doorstroomstand
         * @description wacht: op de peildatum nog niet vertrokken. vertrokken: vertrokken.
         * @enum {unknown}
         */
        GereedheidDoorstroomstand: "wacht" | "vertrokken";
        /**
         * Doorstroomverblijven
         * @description De verblijven in de opvang van wie klaar was om te vertrekken. Een verblijf is een regel zonder naam of nummer.
         */
        GereedheidDoorstroomverblijven: {
            /**
             * Format: date
             * @description De dag waarop de cliënt klaar was om te vertrekken (JJJJ-MM-DD). Ontbreekt: niet bekend.
             */
            klaar_op?: string;
            /** @description Ontbreekt: niet bekend, of het volgt uit vertrokken_op. */
            stand?: components["schemas"]["GereedheidDoorstroomstand"];
            /**
             * Format: date
             * @description De dag van vertrek (JJJJ-MM-DD).
             */
            vertrokken_op?: string;
            /** @description Waar de cliënt heen ging. Alleen bij wie vertrok. */
            bestemming?: components["schemas"]["GereedheidDoorstroombestemming"];
            /** @description Waarop vooral is of wordt gewacht. */
            wachtreden?: components["schemas"]["GereedheidDoorstroomwachtreden"];
        }[];
        /** Doorstroomvertrokken */
        GereedheidDoorstroomvertrokken: {
            indicator: components["schemas"]["GereedheidDoorstroomindicatornaam"];
            titel: string;
            /** @description Wat er precies is geteld. */
            definitie: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
            aantal: number;
            dagen?: components["schemas"]["GereedheidDoorstroomdagen"];
            /** @description Leeg bij minder dan vijf. */
            per_bestemming: components["schemas"]["GereedheidDoorstroombestemmingsvak"][];
            /** @description Leeg bij minder dan vijf. */
            per_wachtreden: components["schemas"]["GereedheidDoorstroomwachtredenvak"][];
        };
        /** Doorstroomwachtend */
        GereedheidDoorstroomwachtend: {
            indicator: components["schemas"]["GereedheidDoorstroomindicatornaam"];
            titel: string;
            /** @description Wat er precies is geteld. */
            definitie: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
            aantal: number;
            dagen?: components["schemas"]["GereedheidDoorstroomdagen"];
            /** @description Leeg bij minder dan vijf. */
            per_wachtreden: components["schemas"]["GereedheidDoorstroomwachtredenvak"][];
        };
        /**
         * Doorstroomwachtreden
         * @enum {unknown}
         */
        GereedheidDoorstroomwachtreden: "geen_woning" | "urgentie_loopt" | "urgentie_afgewezen" | "verblijfsrecht" | "inkomen" | "schulden" | "onveilig_gebied" | "school_of_jeugdhulp" | "inboedel_of_eerste_huur" | "anders";
        /**
         * Doorstroomwachtredenvak
         * @description Per reden van wachten, en wie er geen noemde.
         */
        GereedheidDoorstroomwachtredenvak: {
            wachtreden: components["schemas"]["GereedheidDoorstroomwachtreden"] | "onbekend";
            /** @description Ontbreekt: achtergehouden, want te herleiden. */
            aantal?: number;
            dagen?: components["schemas"]["GereedheidDoorstroomdagen"];
        };
        /**
         * FeitelijkeVerzorger
         * @description ouder: een ouder, moeder of vader. familie_of_pleegouder: familie of een pleegouder. opvang: medewerkers van de opvang, als het kind daar zonder ouder is. ander: iemand anders.
         * @enum {unknown}
         */
        GereedheidFeitelijkeVerzorger: "ouder" | "familie_of_pleegouder" | "opvang" | "ander";
        /**
         * Gezag
         * @description ouder_bij_kind: alleen de ouder bij wie het kind is. ouders_samen: de ouder bij wie het kind is, samen met de andere ouder. ander: iemand anders, zoals een voogd of alleen de andere ouder. niemand_aanwezig: wie gezag heeft, is niet bij het kind en niet te bereiken.
         * @enum {unknown}
         */
        GereedheidGezag: "ouder_bij_kind" | "ouders_samen" | "ander" | "niemand_aanwezig";
        /**
         * Inschrijving
         * @description oude_school: nog op de school van voor de verhuizing. nieuwe_school: op de school waar het om gaat, ook als dat tijdelijk is. nergens: op geen enkele school.
         * @enum {unknown}
         */
        GereedheidInschrijving: "oude_school" | "nieuwe_school" | "nergens";
        /** Kostensoortregel */
        GereedheidKostensoortregel: {
            categorie: string;
            titel: string;
            /** @description Wie de kosten draagt. */
            dragers: string[];
        };
        /**
         * Leerplichtuitkomst
         * @description nog_niet: er is nog geen leerplicht. leerplichtig: het kind moet ingeschreven zijn en de school bezoeken. kwalificatieplicht_nagaan: de leerplicht loopt af of is voorbij; wat daarna geldt, is maar deels gelezen.
         * @enum {unknown}
         */
        GereedheidLeerplichtuitkomst: "nog_niet" | "leerplichtig" | "kwalificatieplicht_nagaan" | "onbepaald";
        /**
         * Lijstnaam
         * @description campagne: een campagne over geweld achter de voordeur. gemeente: de gemeente met haar wijkteams. opleiding-contactberoepen: de opleiding van kappers en andere beroepen met klantcontact. opleiding-politie: de opleiding van de politie.
         * @enum {unknown}
         */
        GereedheidLijstnaam: "campagne" | "gemeente" | "opleiding-contactberoepen" | "opleiding-politie";
        /**
         * Monitorwerkwoord
         * @description Een functie van @voordeur/monitor.
         * @enum {unknown}
         */
        GereedheidMonitorwerkwoord: "nulmeting" | "kosten" | "trechter" | "cijfers";
        /** Notaafdeling */
        GereedheidNotaafdeling: {
            afdeling: components["schemas"]["GereedheidAfdelingnaam"];
            titel: string;
            /** @description Hoeveel zinnen de afdeling heeft, met titels en toelichting. */
            zinnen: number;
            tellingen: components["schemas"]["GereedheidNotatellingen"];
            regels: components["schemas"]["GereedheidNotaregel"][];
        };
        /**
         * Notaoordeel
         * @description Klopt wat de nota zegt?
         */
        GereedheidNotaoordeel: {
            /**
             * Oordeelstand
             * @enum {unknown}
             */
            stand: "klopt" | "klopt_niet" | "onduidelijk" | "niet_nagegaan";
            zin: string;
        };
        /**
         * Notaoverzicht
         * @description Wat de nota voorstelt, telt en beweert, per afdeling, met de plek in de software of de reden waarom die er niet is.
         */
        GereedheidNotaoverzicht: {
            /** Format: date */
            peildatum: string;
            afdelingen: components["schemas"]["GereedheidNotaafdeling"][];
            totaal: components["schemas"]["GereedheidNotatellingen"];
            versie: components["schemas"]["Versie"];
        };
        /** Notaregel */
        GereedheidNotaregel: {
            id: string;
            afdeling: components["schemas"]["GereedheidAfdelingnaam"];
            soort: components["schemas"]["GereedheidNotasoort"];
            stand: components["schemas"]["GereedheidNotastand"];
            /** @description Bij welke pijl van hoofdstuk 4 dit hoort. */
            voorstel?: string;
            titel: string;
            /** @description Wat de nota zegt, in onze woorden. */
            zin: string;
            citaat?: string;
            zinnen: string[];
            waar: components["schemas"]["GereedheidPlaats"][];
            /** @description Waarom er geen software voor is. */
            niet?: string;
            oordeel?: components["schemas"]["GereedheidNotaoordeel"];
            software_kan_niet: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Notasoort
         * @enum {unknown}
         */
        GereedheidNotasoort: "voorstel" | "cijfer" | "bewering";
        /**
         * Notastand
         * @description gedragen: de software doet er iets mee. vastgelegd: het staat alleen in een lijst. niet: er is geen software voor.
         * @enum {unknown}
         */
        GereedheidNotastand: "gedragen" | "vastgelegd" | "niet";
        /** Notatelling */
        GereedheidNotatelling: {
            zinnen: number;
            gedragen: number;
            vastgelegd: number;
            niet: number;
            /** @description Afgerond op hele procenten; ontbreekt als er geen zinnen zijn. */
            procent_gedragen?: number;
        };
        /**
         * Notatellingen
         * @description Geteld per zin van de nota.
         */
        GereedheidNotatellingen: {
            voorstel: components["schemas"]["GereedheidNotatelling"];
            cijfer: components["schemas"]["GereedheidNotatelling"];
            bewering: components["schemas"]["GereedheidNotatelling"];
            samen: components["schemas"]["GereedheidNotatelling"];
        };
        /** Nulmetingindicator */
        GereedheidNulmetingindicator: {
            indicator: string;
            titel: string;
            /** @description true: @voordeur/monitor kent een cijfer met bron. false: dit moet van anderen komen. */
            landelijk_cijfer: boolean;
            /** @description Waar het cijfer vandaan komt, of vandaan moet komen. */
            vindplaats: string;
        };
        /**
         * Onderwijsdagsoort
         * @description zo_mogelijk_voor: een wens, geen laatste dag. uiterlijk: de laatste dag. vanaf: de eerste dag waarop iets geldt.
         * @enum {unknown}
         */
        GereedheidOnderwijsdagsoort: "zo_mogelijk_voor" | "uiterlijk" | "vanaf";
        /**
         * Onderwijssituatie
         * @description Een kind dat in een opvang is of daar weggaat, en de school. Geen namen, geen adressen, geen geboortedatum. Wat ontbreekt, is onbekend.
         */
        GereedheidOnderwijssituatie: {
            /** @description Is iemand nu in direct gevaar? */
            acuut_gevaar?: boolean;
            /** @description Waar is het kind? */
            verblijf?: components["schemas"]["GereedheidOnderwijsverblijf"];
            /** @description Hoe oud is het kind, in hele jaren? */
            leeftijd?: number;
            /** @description Alleen bij vijf jaar: is de eerste schooldag geweest van de maand na de maand waarin het kind vijf werd? */
            leerplicht_begonnen?: boolean;
            /** @description Alleen bij veertien of vijftien jaar: heeft het kind al twaalf hele schooljaren gehad? Een basisschool die sneller is doorlopen, telt als acht jaar. */
            twaalf_schooljaren?: boolean;
            /** @description Alleen bij drie of vier jaar: is het kind oud genoeg om te worden toegelaten? Vraag het de school. */
            mag_al_naar_school?: boolean;
            /** @description Wie heeft het gezag over het kind? */
            gezag?: components["schemas"]["GereedheidGezag"];
            /** @description Wie zorgt nu feitelijk voor het kind? */
            feitelijke_verzorger?: components["schemas"]["GereedheidFeitelijkeVerzorger"];
            /** @description Om welke soort school gaat het? */
            schoolsoort?: components["schemas"]["GereedheidSchoolsoort"];
            /** @description Waar staat het kind nu ingeschreven? */
            ingeschreven?: components["schemas"]["GereedheidInschrijving"];
            /** @description Is de oude school veilig en te bereiken voor dit kind? */
            oude_school_veilig_en_bereikbaar?: boolean;
            /** @description Alleen bij een speciale basisschool: stond het kind vlak hiervoor op een gewone basisschool? */
            laatst_op_basisschool?: boolean;
            /** @description Hoe staat het met de aanmelding bij de nieuwe school? */
            aanmelding?: components["schemas"]["GereedheidAanmeldstand"];
            /**
             * Format: date
             * @description Vanaf welke dag vraagt u toelating?
             */
            toelating_per?: string;
            /**
             * Format: date
             * @description Op welke dag is om toelating gevraagd?
             */
            verzoek_op?: string;
            /**
             * Format: date
             * @description Op welke dag ontving de school de aanmelding?
             */
            ontvangen_op?: string;
            /** @description Heeft de school gemeld dat zij meer tijd nodig heeft? */
            verlenging_gemeld?: boolean;
            /**
             * Format: date
             * @description Tot en met welke dag, volgens de school?
             */
            verlenging_tot?: string;
            /** @description Welke reden geeft de school voor de weigering? */
            weigergrond?: components["schemas"]["GereedheidWeigergrond"];
            /** @description Heeft het kind volgens de school extra ondersteuning nodig? Steun bij de Nederlandse taal telt niet. */
            extra_ondersteuning?: boolean;
            /** @description Heeft de school na overleg een andere school gevonden die het kind wil toelaten? */
            andere_school_bereid?: boolean;
            /** @description Alleen bij een speciale basisschool: is het kind toelaatbaar verklaard? */
            toelaatbaarheidsverklaring?: boolean;
            /** @description Vraagt het kind of een ouder asiel aan? Alleen nodig voor de termijn. */
            asielzoeker?: boolean;
        };
        /**
         * Onderwijsuitkomst
         * @description plaatsing_nagaan: volgens de letter heeft het kind een plaats, maar of de dag door een weekend of feestdag verschuift, staat niet vast; een mens gaat dat na.
         * @enum {unknown}
         */
        GereedheidOnderwijsuitkomst: "te_jong_om_aan_te_melden" | "aanmelden" | "oude_school_bezoeken" | "eerst_verklaring" | "beslissing_afwachten" | "beslissing_te_laat" | "tijdelijk_geplaatst" | "toegelaten_na_zes_weken" | "plaatsing_nagaan" | "naar_school" | "weigering_mag_niet" | "weigering_mag_nog_niet" | "weigering_mogelijk" | "weigering_zonder_gelezen_grond" | "niet_behandeld" | "buiten_gelezen_wet" | "onbepaald";
        /**
         * Onderwijsverblijf
         * @description in_opvang: het kind woont nu in een opvang. verlaat_opvang: het kind gaat binnenkort weg uit een opvang. elders: het kind woont ergens anders.
         * @enum {unknown}
         */
        GereedheidOnderwijsverblijf: "in_opvang" | "verlaat_opvang" | "elders";
        /**
         * Onderwijsvoorstel
         * @description Wie wat moet regelen zodat een kind vanuit de opvang naar school kan, als voorstel.
         */
        GereedheidOnderwijsvoorstel: {
            uitkomst: components["schemas"]["GereedheidOnderwijsuitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            /** Leerplichtdeel */
            leerplicht: {
                uitkomst: components["schemas"]["GereedheidLeerplichtuitkomst"];
                zin: string;
                motivering: components["schemas"]["Motivering"][];
            };
            motivering: components["schemas"]["Motivering"][];
            /** @description Wie wat moet doen, in volgorde. */
            taken: {
                taak: string;
                wie: components["schemas"]["GereedheidTaakhebber"];
                /** @description Wie dat is, in gewone woorden. */
                door: string;
                /**
                 * @description mogelijk: het hangt af van een feit dat nog ontbreekt.
                 * @enum {unknown}
                 */
                geldt: "ja" | "mogelijk";
                zin: string;
                /** Onderwijstaakdag */
                dag?: {
                    soort: components["schemas"]["GereedheidOnderwijsdagsoort"];
                    /** Format: date */
                    datum: string;
                    /** @description Ligt deze dag voor de peildatum? */
                    voorbij: boolean;
                    /** @description Hoe de dag is geteld. */
                    stappen: {
                        /** Format: date */
                        datum: string;
                        zin: string;
                        bron: components["schemas"]["Bron"][];
                        zekerheid: components["schemas"]["Zekerheid"];
                    }[];
                };
                /** @description De dagen die nog ontbreken om de datum te rekenen (JSON-pointers). */
                mist: string[];
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            /** @description Wat de school wel en niet als reden mag geven. Leeg voor scholen waarvan de wet niet is gelezen. */
            weigering: {
                grond: components["schemas"]["GereedheidWeigergrond"];
                oordeel: components["schemas"]["GereedheidWeigeroordeel"];
                /** @description Is dit de reden die de school gaf? */
                genoemd: boolean;
                zin: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            /**
             * IntramuraalOnderwijs
             * @description Onderwijs in de opvang zelf: daarover is geen wet gevonden. Het is een vraag aan mensen, nooit een regel.
             */
            intramuraal: {
                /**
                 * @description Is dit nu een vraag voor dit kind? ja: het kind is in een opvang. nee: het kind is daar niet. mogelijk: het kind gaat er weg, of niet bekend is waar het is.
                 * @enum {unknown}
                 */
                geldt: "ja" | "nee" | "mogelijk";
                zin: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
                vragen: {
                    vraag: string;
                    bron: components["schemas"]["Bron"][];
                    zekerheid: components["schemas"]["Zekerheid"];
                }[];
            };
            /** @description De feiten die de uitkomst of de leerplicht nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Oordeel
         * @description Hoe ver één punt is, en waar dat op rust.
         */
        GereedheidOordeel: {
            /**
             * @description Het niveau op de schaal van de lijst: 0 er niet, 1 afgesproken, 2 in gebruik, 3 geborgd.
             * @enum {unknown}
             */
            niveau: 0 | 1 | 2 | 3;
            /** @description Waar dit oordeel op rust. Alleen de soort, nooit het stuk zelf. */
            bewijs?: components["schemas"]["GereedheidBewijssoort"][];
        };
        /**
         * Oordelen
         * @description Per punt van de lijst hoe ver het is. Laat een punt weg als u het niet weet: dan is het onbekend, en nooit 0. Vul geen namen in en geen gegevens over mensen.
         */
        GereedheidOordelen: {
            [key: string]: components["schemas"]["GereedheidOordeel"];
        };
        /**
         * Plaats
         * @description Een plek in de software.
         */
        GereedheidPlaats: {
            /**
             * Plaatssoort
             * @description regel: een rij of punt van een regelbestand. functie: wat een pakket uitvoert. cijfer: een code van de monitor. pagina: een bladzijde van het handboek. bron: een bepaling in het bronregister.
             * @enum {unknown}
             */
            soort: "regel" | "functie" | "cijfer" | "pagina" | "bron";
            /** @description Bijvoorbeeld urgentie/wettelijke-groep#groep-d of @voordeur/urgentie beoordeel. */
            id: string;
            /** @description Wat die plek doet. */
            wat?: string;
        };
        /** Puntverschil */
        GereedheidPuntverschil: {
            item: string;
            titel: string;
            /** @description Ontbreekt: deze versie van de lijst had het punt niet. */
            a?: components["schemas"]["NiveauUitslag"];
            /** @description Ontbreekt: deze versie van de lijst had het punt niet. */
            b?: components["schemas"]["NiveauUitslag"];
            verandering: components["schemas"]["Verandering"];
            /** @description Het verschil in woorden. */
            zin: string;
        };
        /** Rolregel */
        GereedheidRolregel: {
            /** @description De code van de rol, zoals in specs/keten/landelijke-rollen. */
            rol: string;
            naam: string;
            soort: string;
            /** @description true: een voorstel; deze rol bestaat niet. */
            voorstel: boolean;
            /** @description Gaat de rol over huiselijk geweld? */
            huiselijk_geweld: components["schemas"]["GereedheidTaakStand"];
            toelichting: string;
            reden: components["schemas"]["Motivering"];
            taken: {
                taak: components["schemas"]["GereedheidTaaknaam"];
                stand: components["schemas"]["GereedheidTaakStand"];
                reden: components["schemas"]["Motivering"];
            }[];
        };
        /**
         * Rolvergelijking
         * @description De voorgestelde Nationaal Rapporteur naast de landelijke rollen die er op een dag zijn: wie doet welke taak voor geweld achter de voordeur, en wat kan software daarvan vandaag laten zien?
         */
        GereedheidRolvergelijking: {
            /** @description De rollen die er op deze dag zijn, en het voorstel. */
            rollen: components["schemas"]["GereedheidRolregel"][];
            taken: components["schemas"]["GereedheidTaakregel"][];
            /** @description De maten van de nulmeting, en of @voordeur/monitor er een landelijk cijfer bij heeft. */
            indicatoren: components["schemas"]["GereedheidNulmetingindicator"][];
            /** @description De soorten kosten die een overzicht van de kosten telt. */
            kostensoorten: components["schemas"]["GereedheidKostensoortregel"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Schoolsoort
         * @description basisschool: een gewone basisschool. speciale_basisschool: een speciale school voor basisonderwijs. speciaal_onderwijs: een school voor speciaal onderwijs. voortgezet_onderwijs: een middelbare school. beroepsonderwijs: een school voor mbo.
         * @enum {unknown}
         */
        GereedheidSchoolsoort: "basisschool" | "speciale_basisschool" | "speciaal_onderwijs" | "voortgezet_onderwijs" | "beroepsonderwijs";
        /**
         * Stapgroep
         * @description Waarom deze stap hier staat: eerst wet, dan veiligheid, dan verder, dan aangeraden.
         * @enum {unknown}
         */
        GereedheidStapgroep: "wet" | "veiligheid" | "verder" | "aangeraden";
        /**
         * Stapwerk
         * @description verbeteren: breng het punt een niveau hoger. uitzoeken: het is niet bekend; ga het eerst na.
         * @enum {unknown}
         */
        GereedheidStapwerk: "verbeteren" | "uitzoeken";
        /**
         * TaakStand
         * @description Doet de rol dit voor geweld achter de voordeur? niet_gevonden: geen gelezen bron zegt het; dat is geen nee.
         * @enum {unknown}
         */
        GereedheidTaakStand: "ja" | "nee" | "niet_gevonden";
        /**
         * Taakhebber
         * @description gezagsdrager: wie het gezag heeft. feitelijke_verzorger: wie feitelijk voor het kind zorgt. aanmelder: de ouders, of wie voor hen aanmeldt. jongere: het kind zelf. schoolbestuur: het bevoegd gezag van de school waar het kind is aangemeld. directeur_oude_school: de directeur van de school die het kind verlaat. samenwerkingsverband: de scholen in een gebied samen. steunpunt: het steunpunt van het samenwerkingsverband.
         * @enum {unknown}
         */
        GereedheidTaakhebber: "gezagsdrager" | "feitelijke_verzorger" | "aanmelder" | "jongere" | "schoolbestuur" | "directeur_oude_school" | "samenwerkingsverband" | "steunpunt";
        /**
         * Taaknaam
         * @description Wat een landelijke rol kan doen.
         * @enum {unknown}
         */
        GereedheidTaaknaam: "kosten" | "nulmeting" | "aard_en_omvang" | "beleid_en_advies" | "onafhankelijk" | "uitvoeren";
        /** Taakregel */
        GereedheidTaakregel: {
            taak: components["schemas"]["GereedheidTaaknaam"];
            titel: string;
            /** @description Doet een rol die er is dit? ja: minstens een. nee: geen enkele, volgens gelezen bronnen. niet_gevonden: dat is niet te zeggen. */
            belegd: components["schemas"]["GereedheidTaakStand"];
            /** @description De codes van de rollen die het doen; het voorstel telt niet mee. */
            bij: string[];
            /** @description Hoort dit bij de voorgestelde rapporteur? */
            voorstel: components["schemas"]["GereedheidTaakStand"];
            werkwoorden: components["schemas"]["GereedheidMonitorwerkwoord"][];
            kan_nu?: string;
            kan_niet: string[];
            reden: components["schemas"]["Motivering"];
        };
        /**
         * Uitstroomplan
         * @description De weg naar een veilig huis als plan op volgorde: wat is geregeld, wat loopt en wat houdt het tegen. Een voorstel; een mens beslist.
         */
        GereedheidUitstroomplan: {
            uitkomst: components["schemas"]["GereedheidUitstroomuitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            /** @description Hoeveel kalenderdagen de cliënt op de peildatum al klaar is om te vertrekken. Ontbreekt: niet bekend, of nog niet zover. */
            dagen_klaar?: number;
            /** @description De stappen op volgorde, veiligheid eerst. Elke stap staat er altijd in. */
            plan: {
                stap: components["schemas"]["GereedheidUitstroomstapnaam"];
                titel: string;
                stand: components["schemas"]["GereedheidUitstroomstand"];
                wie: components["schemas"]["GereedheidUitstroomwie"];
                /** @description Wat er nu is of moet, in gewoon Nederlands. */
                zin: string;
                /** @description De regel en de rij, bijvoorbeeld gereedheid/stap-inkomen#uitkering. */
                regel: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
                /** @description De stap waar het plan naar terugkeert. */
                stap_terug?: components["schemas"]["GereedheidUitstroomstapnaam"];
                /** @description De feiten die deze stap nog mist. */
                vragen: components["schemas"]["OntbrekendFeit"][];
            }[];
            /** @description Wat het vertrek nu tegenhoudt, in de volgorde van het plan. */
            blokkades: {
                stap: components["schemas"]["GereedheidUitstroomstapnaam"];
                wie: components["schemas"]["GereedheidUitstroomwie"];
                zin: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            /**
             * Uitstroomsegmentkeuze
             * @description Welk soort woning past bij het inkomen. Dat is een andere vraag dan urgentie.
             */
            segment?: {
                segment: components["schemas"]["GereedheidUitstroomsegment"];
                zin: string;
                regel: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            };
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Uitstroomsegment
         * @enum {unknown}
         */
        GereedheidUitstroomsegment: "sociale_huur" | "middenhuur" | "boven_middenhuur";
        /**
         * Uitstroomsituatie
         * @description De feiten over iemand die uit de opvang, of van een andere plek, naar een veilig huis gaat. Alles is optioneel: wat ontbreekt is onbekend, nooit nee. Geen namen, adressen, geboortedata of BSN: wat hier niet staat, wordt geweigerd.
         */
        GereedheidUitstroomsituatie: {
            /**
             * Format: date
             * @description Sinds welke dag is de cliënt klaar om te vertrekken (JJJJ-MM-DD)?
             */
            klaar_op?: string;
            /**
             * @description Is de cliënt een vrouw of een man? Voor de stappen maakt dat niet uit.
             * @enum {unknown}
             */
            client?: "vrouw" | "man" | "anders";
            veiligheid?: {
                /** @description Is er op dit moment direct gevaar? */
                acuut_gevaar?: boolean;
                /** @description Is er een veiligheidsplan voor de nieuwe plek, met de cliënt gemaakt? */
                plan?: boolean;
            };
            nu?: {
                /**
                 * @description Waar is de cliënt nu? hotel_of_vakantiepark: een kamer die de opvang heeft geboekt. bij_anderen: bij familie of bekenden. eigen_woning: in de eigen woning, zonder de pleger. nergens: geen vaste plek om te slapen.
                 * @enum {unknown}
                 */
                plek?: "opvang" | "hotel_of_vakantiepark" | "bij_anderen" | "eigen_woning" | "bij_pleger" | "nergens";
                /** @description Vinden de cliënt en de begeleider allebei dat de cliënt klaar is om te vertrekken? */
                klaar?: boolean;
            };
            verblijf?: {
                /** @description Welk verblijfsrecht heeft de cliënt? rechtmatig_a_e_l: Vw 2000 art. 8 a tot en met e of l. wacht_op_verlenging: wacht op verlenging van een vergunning. wacht_op_wijziging: wacht op een ander verblijfsdoel. wacht_op_eerste_vergunning_slachtoffer: wacht op een eerste vergunning als slachtoffer van huiselijk of eergerelateerd geweld. rechtmatig_anders: een ander rechtmatig verblijf. */
                status?: components["schemas"]["GereedheidUitstroomverblijf"];
                /** @description Hangt de verblijfsvergunning af van de relatie met de (ex-)partner, of hing een verlopen vergunning daarvan af? */
                afhankelijk?: boolean;
                /** @description Heeft de cliënt een verblijfsvergunning asiel (statushouder)? */
                vergunninghouder?: boolean;
                /** @description Heeft de cliënt minstens een jaar een vergunning als slachtoffer van huiselijk of eergerelateerd geweld gehad, ook als die is verlopen? */
                jaar_als_slachtoffer?: boolean;
            };
            inkomen?: {
                /**
                 * @description Waar leeft de cliënt van? eigen_inkomen: werk, onderneming, pensioen of eigen vermogen.
                 * @enum {unknown}
                 */
                bron?: "eigen_inkomen" | "uitkering" | "uitkering_aangevraagd" | "geen";
                /** @description Is het eigen inkomen te hoog voor een sociale huurwoning? */
                boven_sociale_grens?: boolean;
                /**
                 * @description Bestaat het eigen huishouden na het vertrek uit een persoon of uit meer personen?
                 * @enum {unknown}
                 */
                huishouden?: "een" | "meer";
                /** @description Hoe hoog is het jaarinkomen van het eigen huishouden na het vertrek? Alleen nodig voor middenhuur. */
                jaar_eurocent?: number;
            };
            schulden?: {
                /**
                 * @description Hoe staat het met schulden? in_regeling: er is een afspraak over betalen.
                 * @enum {unknown}
                 */
                stand?: "geen" | "in_regeling" | "hulp_aangevraagd" | "zonder_hulp";
            };
            urgentie?: {
                /** @description Wat zegt urgentie (@voordeur/urgentie) op dezelfde peildatum? */
                uitkomst?: components["schemas"]["GereedheidUrgentieuitkomst"];
                /** @description Welke groepen noemt urgentie op dezelfde peildatum? */
                groepen?: components["schemas"]["GereedheidUrgentiegroep"][];
                /**
                 * @description Hoe staat het met de urgentieverklaring?
                 * @enum {unknown}
                 */
                verklaring?: "geen" | "aangevraagd" | "gekregen" | "afgewezen" | "verlopen";
            };
            oude_woning?: {
                /**
                 * @description Heeft de cliënt nog recht op de oude woning, als (mede)huurder of (mede-)eigenaar?
                 * @enum {unknown}
                 */
                recht?: "geen" | "huur" | "koop";
                /** @description Is teruggaan naar die woning veilig, volgens de cliënt en de begeleider? */
                terug_veilig?: boolean;
            };
            bestemming?: {
                /**
                 * @description Is er al een woning?
                 * @enum {unknown}
                 */
                woning?: "nog_geen" | "aanbod" | "gevonden";
                /**
                 * @description Is dat in de gemeente van nu, of in een andere gemeente?
                 * @enum {unknown}
                 */
                gemeente?: "zelfde" | "andere";
                /** @description Is het gebied waar de cliënt gaat wonen of zoekt veilig, volgens de cliënt en de begeleider? */
                gebied_veilig?: boolean;
            };
            kinderen?: {
                /** @description Horen er minderjarige kinderen bij het gezin, of kinderen die nog jeugdhulp krijgen? */
                erbij?: boolean;
                /** @description Is er een kind op komst? */
                op_komst?: boolean;
                /**
                 * @description Is er een school voor elk kind op de nieuwe plek?
                 * @enum {unknown}
                 */
                school?: "geregeld" | "loopt" | "niet_geregeld";
                /**
                 * @description Krijgt een kind jeugdhulp, of begint die binnenkort? zonder_verblijf: thuis of op gesprek. met_verblijf: het kind woont bij de aanbieder.
                 * @enum {unknown}
                 */
                jeugdhulp?: "geen" | "zonder_verblijf" | "met_verblijf";
                /** @description Is de nieuwe gemeente gevraagd om de jeugdhulp te laten doorgaan? */
                voortzetting_gevraagd?: boolean;
            };
            start?: {
                /**
                 * @description Zijn er spullen voor de nieuwe woning?
                 * @enum {unknown}
                 */
                inboedel?: "geregeld" | "aangevraagd" | "niet_geregeld";
                /**
                 * @description Is er geld voor de eerste huur?
                 * @enum {unknown}
                 */
                eerste_huur?: "geregeld" | "aangevraagd" | "niet_geregeld";
            };
            /**
             * @description Is er hulp na de verhuizing afgesproken?
             * @enum {unknown}
             */
            nazorg?: "afgesproken" | "gevraagd" | "niet_geregeld";
            /** @description Eisen die iemand echt stelt. Een eis die hier niet staat, is niet genoemd; het plan verandert er niet door. */
            eisen?: {
                /** @description Vraagt iemand aangifte of een proces-verbaal als voorwaarde? */
                aangifte?: boolean;
                /** @description Vraagt iemand een afgeronde echtscheiding of een ouderschapsplan als voorwaarde? */
                echtscheiding?: boolean;
                /** @description Vraagt iemand medewerking of een handtekening van de pleger? */
                medewerking_pleger?: boolean;
                /** @description Zegt iemand dat schulden eerst weg moeten? */
                geen_schulden?: boolean;
                /** @description Zegt iemand dat de cliënt de oude woning maar moet opeisen? */
                woning_opeisen?: boolean;
                /** @description Vraagt iemand een band met de gemeente of regio? */
                binding?: boolean;
                /** @description Zegt iemand dat het inkomen te hoog is? */
                inkomensgrens?: boolean;
            };
        };
        /**
         * Uitstroomstand
         * @description geregeld: klaar. loopt: iemand is ermee bezig. te_doen: dit moet nog, en houdt het vertrek niet tegen. blokkeert: zolang dit zo is, kan het vertrek niet. niet_nodig: hoort niet bij deze situatie. onbekend: er ontbreken feiten.
         * @enum {unknown}
         */
        GereedheidUitstroomstand: "geregeld" | "loopt" | "te_doen" | "blokkeert" | "niet_nodig" | "onbekend";
        /**
         * Uitstroomstapnaam
         * @enum {unknown}
         */
        GereedheidUitstroomstapnaam: "veiligheid" | "verblijfsrecht" | "inkomen" | "schulden" | "urgentie" | "oude_woning" | "woning_en_gebied" | "school" | "jeugdhulp" | "inboedel_en_huur" | "nazorg";
        /**
         * Uitstroomuitkomst
         * @description gevaar_eerst: er is nu direct gevaar. eerst_veilige_plek: de cliënt is nu niet op een veilige plek. nog_niet_vertrekken: vertrekken is te vroeg. eerst_verblijfsrecht: is een huisvestingsvergunning nodig, dan moet eerst het verblijfsrecht rond zijn; hulp en plan gaan door. menselijk_oordeel: een deskundige moet eerst kijken. eerst_blokkades_weg: een of meer stappen houden het vertrek tegen. eerst_veiligheidsplan: geen stap houdt het vertrek tegen, maar er is nog geen veiligheidsplan voor de nieuwe plek. kan_nu_verder: niets houdt het vertrek tegen; het plan kan worden uitgevoerd. onbepaald: er ontbreken feiten.
         * @enum {unknown}
         */
        GereedheidUitstroomuitkomst: "gevaar_eerst" | "eerst_veilige_plek" | "nog_niet_vertrekken" | "eerst_verblijfsrecht" | "menselijk_oordeel" | "eerst_blokkades_weg" | "eerst_veiligheidsplan" | "kan_nu_verder" | "onbepaald";
        /**
         * Uitstroomverblijf
         * @enum {unknown}
         */
        GereedheidUitstroomverblijf: "nederlander" | "rechtmatig_a_e_l" | "wacht_op_verlenging" | "wacht_op_wijziging" | "wacht_op_eerste_vergunning_slachtoffer" | "rechtmatig_anders" | "geen";
        /**
         * Uitstroomwie
         * @description Wie nu aan zet is.
         * @enum {unknown}
         */
        GereedheidUitstroomwie: "hulpdiensten" | "client" | "begeleider" | "gemeente" | "nieuwe_gemeente" | "advocaat" | "schuldhulp" | "verhuurder";
        /**
         * Urgentiegroep
         * @description Dezelfde groepen als in schemas/urgentie.
         * @enum {unknown}
         */
        GereedheidUrgentiegroep: "opvang" | "mantelzorg" | "vergunninghouder" | "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j";
        /**
         * Urgentieuitkomst
         * @description Dezelfde woorden als de uitkomst in schemas/urgentie.
         * @enum {unknown}
         */
        GereedheidUrgentieuitkomst: "wettelijke_groep" | "voldoet_lokaal" | "geen_wettelijke_groep" | "afwijzing_voorleggen" | "intrekking_voorleggen" | "behoud" | "eerst_verblijfsrecht" | "menselijk_oordeel" | "onbepaald";
        GereedheidVergelijkingVraag: {
            a: components["schemas"]["Gereedheidstoets"];
            b: components["schemas"]["Gereedheidstoets"];
        };
        /** VolgendeStap */
        GereedheidVolgendeStap: {
            item: string;
            titel: string;
            groep: components["schemas"]["GereedheidStapgroep"];
            doe: components["schemas"]["GereedheidStapwerk"];
            /** @description Hoe ver het punt nu is. */
            niveau: components["schemas"]["NiveauUitslag"];
            /** @description Wat het punt een niveau hoger brengt. Ontbreekt bij uitzoeken. */
            hoger?: components["schemas"]["HogerNiveau"];
            /** @description De vraag die u eerst nagaat. Alleen bij uitzoeken. */
            vraag?: string;
            /** @description Waarom deze stap hier staat. */
            reden: components["schemas"]["Motivering"];
        };
        GereedheidVraag: {
            oordelen: components["schemas"]["GereedheidOordelen"];
            lijst: components["schemas"]["GereedheidLijstnaam"];
            peildatum: components["schemas"]["Datum"];
        };
        /**
         * Weigergrond
         * @description geen_plaats: de school zegt dat zij vol is. grondslag_niet_gerespecteerd: de school vroeg de ouders te verklaren dat zij de grondslag respecteren, en zij weigerden. grondslag_niet_onderschreven: de school vroeg de ouders te verklaren dat zij de grondslag onderschrijven, en zij weigerden. extra_ondersteuning: de school zegt dat zij de steun niet kan bieden. geen_verblijfsrecht: het kind of de ouder heeft geen rechtmatig verblijf. ouderbijdrage_niet_betaald: er is een bijdrage in geld niet betaald. andere_ouder_niet_akkoord: de andere ouder geeft geen toestemming. te_kort_tevoren_aangemeld: er zat minder dan tien weken tussen. anders: een andere reden.
         * @enum {unknown}
         */
        GereedheidWeigergrond: "geen_plaats" | "grondslag_niet_gerespecteerd" | "grondslag_niet_onderschreven" | "extra_ondersteuning" | "geen_verblijfsrecht" | "ouderbijdrage_niet_betaald" | "andere_ouder_niet_akkoord" | "te_kort_tevoren_aangemeld" | "anders";
        /**
         * Weigeroordeel
         * @description nooit: de wet staat deze reden niet toe. pas_daarna: eerst moet er iets anders gebeuren. niet_verboden: de gelezen wet verbiedt het niet; dat is iets anders dan toestaan. niet_gelezen: de gelezen wet noemt deze reden niet.
         * @enum {unknown}
         */
        GereedheidWeigeroordeel: "nooit" | "pas_daarna" | "niet_verboden" | "niet_gelezen";
        /**
         * Gereedheidstoets
         * @description Hoe ver een organisatie is, punt voor punt, en wat er nu te doen staat. Nooit een totaalcijfer.
         */
        Gereedheidstoets: {
            uitkomst: components["schemas"]["Gereedheidsuitkomst"];
            titel: string;
            lijst: components["schemas"]["GereedheidLijstnaam"];
            /** @description Hoe ver elk punt is. Wat niet is beoordeeld, is onbekend; wat op 0 staat, heeft iemand zelf gezegd. Daarom is volledig hier altijd true. */
            uitslag: components["schemas"]["Toetsuitslag"];
            /** @description Wat er te doen staat: eerst wat de wet vraagt, dan wat mensen beschermt, dan de laagste niveaus. */
            volgende_stappen: components["schemas"]["GereedheidVolgendeStap"][];
            /** @description Punten met een niveau boven 0 zonder bewijs. Het niveau blijft staan. */
            zonder_bewijs: string[];
            /** @description Punten die mensen zouden doen, met alleen bewijs op papier. Het niveau blijft staan. */
            alleen_papier: string[];
            /** @description Elk punt van de lijst, met de reden en de bron. */
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Gereedheidsuitkomst
         * @description volledig: elk punt is beoordeeld. open: een deel. onbepaald: geen enkel punt. Het zegt niet of het goed is.
         * @enum {unknown}
         */
        Gereedheidsuitkomst: "volledig" | "open" | "onbepaald";
        /**
         * Gereedheidsvergelijking
         * @description Precies de punten die verschillen tussen twee toetsen met dezelfde lijst: later in de tijd, of van een andere gemeente.
         */
        Gereedheidsvergelijking: {
            /**
             * Vergelijkuitkomst
             * @description verschil: minstens een punt is hoger of lager. gelijk: elk punt is in beide bekend en gelijk. onbepaald: geen bekend verschil, maar niet alles is bekend.
             * @enum {unknown}
             */
            uitkomst: "verschil" | "gelijk" | "onbepaald";
            titel: string;
            lijst: components["schemas"]["GereedheidLijstnaam"];
            /** @description In de volgorde van de lijst. */
            verschillen: components["schemas"]["GereedheidPuntverschil"][];
            /** @description Punten met hetzelfde bekende niveau. */
            gelijk: string[];
            /** @description Punten die in geen van beide bekend zijn. */
            beide_onbekend: string[];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            /** @description Waarmee toets a is gemaakt. */
            a: components["schemas"]["Versie"];
            /** @description Waarmee toets b is gemaakt. */
            b: components["schemas"]["Versie"];
            versie: components["schemas"]["Versie"];
        };
        Gezondheid: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description Waarom iets in een lijst staat, en hoe zeker dat is */
        Grond: {
            omdat: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * HogerNiveau
         * @description Wat dit punt op het volgende niveau brengt. Ontbreekt op het hoogste niveau en bij onbekend.
         */
        HogerNiveau: {
            niveau: number;
            modelzin: string;
        };
        /** Itemuitslag */
        Itemuitslag: {
            item: string;
            thema: string;
            optioneel: boolean;
            niveau: components["schemas"]["NiveauUitslag"];
            /** @description Waar dit op rust: de verwijzingen die de vrager gaf, bijvoorbeeld naar passages. */
            bewijs: string[];
            hoger?: components["schemas"]["HogerNiveau"];
        };
        /**
         * Actor
         * @description Een soort organisatie in de keten.
         * @enum {unknown}
         */
        KetenActor: "gemeenteraad" | "college" | "burgemeester" | "centrumgemeente" | "lokaal_team" | "veilig_thuis" | "politie" | "openbaar_ministerie" | "rechter" | "reclassering" | "raad_kinderbescherming" | "gecertificeerde_instelling" | "jeugdhulpaanbieder" | "maatschappelijk_werk" | "onderwijs" | "samenwerkingsverband" | "kinderopvang" | "huisarts" | "ziekenhuis" | "ggz" | "forensische_zorg" | "opvang" | "woningcorporatie" | "schuldhulp" | "sociale_dienst" | "vrouwenorganisatie" | "ervaringsdeskundigen" | "centrum_seksueel_geweld" | "slachtofferhulp" | "zorg_en_veiligheidshuis" | "mda" | "multidisciplinair_centrum" | "ggd" | "branche" | "politieacademie" | "kennisorganisatie" | "ministerie" | "toezicht_en_data" | "werkgever" | "raad_rechtsbijstand";
        /** Actorregel */
        KetenActorregel: {
            actor: components["schemas"]["KetenActor"];
            nummer: string;
            naam: string;
            niveaus: components["schemas"]["KetenNiveau"][];
            functies: components["schemas"]["KetenFunctierol"][];
            /** @description Noemt de nota deze actor? */
            in_nota: boolean;
            meldcode: components["schemas"]["KetenMeldcodeplicht"];
            /** @description Wat verder van belang is. */
            weetje?: string;
        };
        /** Afspraak */
        KetenAfspraak: {
            overdracht: components["schemas"]["KetenOverdrachtnummer"];
            /** @description Id’s van organisaties uit dit bestand. Ontbreekt: iemand zelf, zoals een slachtoffer. */
            van?: string[];
            /** @description Ontbreekt: iemand zelf, zoals een melder. */
            naar?: string[];
            /** @description Ontbreekt: onbekend. */
            afgesproken?: boolean;
            termijn?: components["schemas"]["KetenAfsprakentermijn"];
        };
        /**
         * Afsprakentermijn
         * @description Een termijn zoals partijen die afspreken.
         */
        KetenAfsprakentermijn: {
            aantal: number;
            eenheid: components["schemas"]["KetenEenheid"];
        };
        /**
         * Akkoord
         * @description Een landelijk of regionaal akkoord als gegevens.
         */
        KetenAkkoord: {
            /** @constant */
            soort?: "akkoord";
            naam: string;
            /** @description Dit is een voorbeeld en geen echt akkoord. */
            illustratie?: boolean;
            /**
             * Akkoordschaal
             * @enum {unknown}
             */
            schaal: "regionaal" | "landelijk";
            /** Format: date */
            van?: string;
            /** Format: date */
            evaluatie?: string;
            partijen: components["schemas"]["KetenPartij"][];
            toezeggingen: components["schemas"]["KetenToezegging"][];
            overdrachten?: {
                overdracht: components["schemas"]["KetenOverdrachtnummer"];
                afgesproken?: boolean;
                partijen?: string[];
                termijn?: components["schemas"]["KetenAfsprakentermijn"];
            }[];
        };
        /** Akkoordtoets */
        KetenAkkoordtoets: {
            /**
             * Akkoorduitkomst
             * @enum {unknown}
             */
            uitkomst: "volledig" | "onvolledig" | "onbepaald";
            titel: string;
            /** Akkoordvolledigheid */
            volledigheid: {
                functies: number;
                functies_gedekt: number;
                overdrachten: number;
                overdrachten_afgesproken: number;
                /** @description Termijnen uit wet of protocol binnen één schakel. */
                termijnen: number;
                termijnen_genoemd: number;
                ministeries: number;
                ministeries_genoemd: number;
            };
            punten: components["schemas"]["KetenOpenPunt"][];
            per_partij: {
                partij?: string;
                actor?: components["schemas"]["KetenActor"];
                ministerie?: string;
                naam: string;
                /** @description Staat deze partij in het akkoord? */
                deelnemer: boolean;
                /** @description Waar deze partij zich nog aan moet verbinden. */
                nog: string[];
            }[];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /** Bevinding */
        KetenBevinding: {
            code: components["schemas"]["KetenBevindingscode"];
            /**
             * Bevindingssoort
             * @enum {unknown}
             */
            soort: "gat" | "overlap" | "overdracht" | "termijn" | "schakel";
            ernst: components["schemas"]["KetenErnst"];
            /** @description Tabel en rij. */
            regel: string;
            zin: string;
            /** @description Wat het zou oplossen. */
            herstel: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
            /** Vindplaatsen */
            waar: {
                functie?: components["schemas"]["KetenFunctie"];
                gemeenten?: string[];
                alle_gemeenten?: boolean;
                /** @description Id’s. */
                organisaties?: string[];
                overdracht?: components["schemas"]["KetenOverdrachtnummer"];
                /** @description De naam van de overdracht. */
                naam?: string;
                /** @description JSON-pointer in het bestand. */
                feit?: string;
            };
        };
        /** Bevindingscode */
        KetenBevindingscode: string;
        /** Deelantwoord */
        KetenDeelantwoord: {
            uitkomst: components["schemas"]["KetenDeeluitkomst"];
            titel: string;
            overdracht: components["schemas"]["KetenOverdracht"];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Deeluitkomst
         * @enum {unknown}
         */
        KetenDeeluitkomst: "moet" | "mag" | "mag_met_toestemming" | "niet_delen" | "menselijk_oordeel" | "onbepaald";
        /**
         * Eenheid
         * @description Vijf dagen en vijf werkdagen zijn niet hetzelfde.
         * @enum {unknown}
         */
        KetenEenheid: "uren" | "dagen" | "werkdagen" | "weken" | "maanden" | "jaren";
        /**
         * Ernst
         * @description gevaar: raakt de directe veiligheid. ernstig: een wettelijke taak of termijn. aandacht: werkt slechter dan het kan. kennis: goed om te weten.
         * @enum {unknown}
         */
        KetenErnst: "gevaar" | "ernstig" | "aandacht" | "kennis";
        /**
         * Fase
         * @description Een fase van de gefaseerde ketenzorg. De volgende mag alvast worden voorbereid.
         */
        KetenFase: {
            /** @description De naam telt meer dan het nummer: sommige bronnen nummeren 1, 2a en 2b. */
            fase: number;
            naam: string;
            product: string;
            doel: string;
            functie: components["schemas"]["KetenFunctie"];
        };
        /**
         * Functie
         * @description Wat de keten doet.
         * @enum {unknown}
         */
        KetenFunctie: "preventie" | "signalering" | "advies_melding" | "directe_veiligheid" | "hulp" | "opvang" | "herstel_nazorg" | "aangifte_vervolging" | "regie_monitoring";
        /** Functieregel */
        KetenFunctieregel: {
            functie: components["schemas"]["KetenFunctie"];
            nummer: string;
            naam: string;
            /** @description Het woord dat de nota voor deze functie gebruikt; alleen bij de vijf functies van de nota. */
            nota_woord?: string;
            /** @description Onder welke van de vijf de nota deze functie brengt. */
            valt_onder?: components["schemas"]["KetenFunctie"];
            /** @description Een van de vijf functies van de nota. */
            kern: boolean;
            levert: string;
        };
        /** Functierol */
        KetenFunctierol: {
            functie: components["schemas"]["KetenFunctie"];
            rol: components["schemas"]["KetenRol"];
        };
        /**
         * Gegevenscategorie
         * @description anoniem: geen gegevens die naar iemand leiden; bij een bericht aan iemand zelf (H27, H28, H47) alleen het bericht, zonder wat er verder is vastgelegd. contact: naam en bereikbaarheid. veiligheid: feiten over geweld en gezin.
         * @enum {unknown}
         */
        KetenGegevenscategorie: "anoniem" | "contact" | "veiligheid" | "gezondheid" | "strafrecht" | "financieel";
        /** LandelijkeRol */
        KetenLandelijkeRol: {
            rol: components["schemas"]["KetenLandelijkeRolcode"];
            naam: string;
            soort: components["schemas"]["KetenRolsoort"];
            huiselijk_geweld: components["schemas"]["KetenRolOverHuiselijkGeweld"];
            toelichting: string;
        };
        /**
         * LandelijkeRolcode
         * @enum {unknown}
         */
        KetenLandelijkeRolcode: "nationaal_rapporteur_mensenhandel" | "regeringscommissaris_seksueel_geweld" | "nationaal_coordinator" | "voorgestelde_nationaal_rapporteur";
        /**
         * Meldcodeplicht
         * @description Moet deze actor een meldcode hebben?
         * @enum {unknown}
         */
        KetenMeldcodeplicht: "verplicht" | "niet_verplicht" | "niet_van_toepassing" | "onbekend";
        /** Ministerie */
        KetenMinisterie: {
            ministerie: components["schemas"]["KetenMinisteriecode"];
            naam: string;
            onderwerpen: string[];
            nota: boolean;
        };
        /**
         * Ministeriecode
         * @enum {unknown}
         */
        KetenMinisteriecode: "vws" | "ocw" | "jenv" | "szw" | "bzk" | "overig";
        /**
         * Niveau
         * @enum {unknown}
         */
        KetenNiveau: "lokaal" | "regionaal" | "landelijk";
        /** OpenPunt */
        KetenOpenPunt: {
            code: components["schemas"]["KetenBevindingscode"];
            ernst: components["schemas"]["KetenErnst"];
            regel: string;
            zin: string;
            herstel: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
            /** @description Waar het over gaat, in woorden. */
            over?: string;
            functie?: components["schemas"]["KetenFunctie"];
            overdracht?: components["schemas"]["KetenOverdrachtnummer"];
            partij?: string;
            actor?: components["schemas"]["KetenActor"];
            ministerie?: string;
        };
        /** Organisatie */
        KetenOrganisatie: {
            id: string;
            naam: string;
            actor: components["schemas"]["KetenActor"];
            /** @description Waar deze organisatie werkt. Ontbreekt: in alle gemeenten van dit bestand. */
            gemeenten?: string[];
            /**
             * Organisatiefuncties
             * @description Per functie de rol.
             */
            functies: {
                preventie?: components["schemas"]["KetenRol"];
                signalering?: components["schemas"]["KetenRol"];
                advies_melding?: components["schemas"]["KetenRol"];
                directe_veiligheid?: components["schemas"]["KetenRol"];
                hulp?: components["schemas"]["KetenRol"];
                opvang?: components["schemas"]["KetenRol"];
                herstel_nazorg?: components["schemas"]["KetenRol"];
                aangifte_vervolging?: components["schemas"]["KetenRol"];
                regie_monitoring?: components["schemas"]["KetenRol"];
            };
        };
        /** Overdracht */
        KetenOverdracht: {
            overdracht: components["schemas"]["KetenOverdrachtnummer"];
            naam: string;
            van: components["schemas"]["KetenSchakel"][];
            naar: components["schemas"]["KetenSchakel"][];
            aanleiding: string;
            termijn: components["schemas"]["KetenOverdrachttermijn"];
            plicht: components["schemas"]["KetenOverdrachtplicht"];
            /** @description Raakt deze overdracht de directe veiligheid? */
            veiligheid: boolean;
            soort: components["schemas"]["KetenOverdrachtsoort"];
        };
        /**
         * Overdrachtnummer
         * @description Het nummer van een overdracht in het landelijke model.
         * @enum {unknown}
         */
        KetenOverdrachtnummer: "h01" | "h02" | "h03" | "h04" | "h05" | "h06" | "h07" | "h08" | "h09" | "h10" | "h11" | "h12" | "h13" | "h14" | "h15" | "h16" | "h17" | "h18" | "h19" | "h20" | "h21" | "h22" | "h23" | "h24" | "h25" | "h26" | "h27" | "h28" | "h29" | "h30" | "h31" | "h32" | "h33" | "h34" | "h35" | "h36" | "h37" | "h38" | "h39" | "h40" | "h41" | "h42" | "h43" | "h44" | "h45" | "h46" | "h47" | "h48" | "h49";
        /**
         * Overdrachtplicht
         * @description Hoe vast ligt deze overdracht? wet: in een wet of besluit, als plicht van een organisatie. eigen_plicht: de wet legt de plicht bij iemand zelf; organisaties hoeven haar niet af te spreken. bevoegdheid: het mag van de wet, het moet niet; dan is het ook geen gat. norm: beroepsnorm of protocol. praktijk: zo gaat het. wens: een voorstel.
         * @enum {unknown}
         */
        KetenOverdrachtplicht: "wet" | "eigen_plicht" | "bevoegdheid" | "norm" | "praktijk" | "wens";
        /**
         * Overdrachtsoort
         * @description zaak: de zaak gaat verder bij een ander. bericht: een ander wordt ingelicht. klok: een termijn binnen dezelfde schakel.
         * @enum {unknown}
         */
        KetenOverdrachtsoort: "zaak" | "bericht" | "klok";
        /** Overdrachttermijn */
        KetenOverdrachttermijn: {
            /**
             * Termijnvorm
             * @description lengte: een getal. meteen: onverwijld, zodra, direct. vooraf: voor het besluit. geen: de bron noemt geen termijn. niet_gevonden: er is gezocht en niets gevonden.
             * @enum {unknown}
             */
            vorm: "lengte" | "meteen" | "vooraf" | "altijd_bereikbaar" | "geen" | "niet_gevonden";
            aantal?: number;
            eenheid?: components["schemas"]["KetenEenheid"];
            /** @description De gebeurtenis waarmee de termijn begint. */
            anker: string;
            /** @description De stap die eerst klaar moet zijn. Ontbreekt: de termijn begint bij aankomst. */
            na?: components["schemas"]["KetenOverdrachtnummer"];
            /** Verlenging */
            verlenging?: {
                aantal: number;
                eenheid: components["schemas"]["KetenEenheid"];
                telkens: boolean;
            };
            /**
             * Termijnenwet
             * @description Schuift het einde op voor een weekend of feestdag?
             * @enum {unknown}
             */
            termijnenwet?: "geldt" | "uitgesloten" | "geen_wettelijke_termijn";
            /** @description De bepaling die de Algemene termijnenwet uitsluit. */
            uitgesloten_door?: string;
        };
        /** Partij */
        KetenPartij: {
            id: string;
            naam: string;
            actor: components["schemas"]["KetenActor"];
            /**
             * Partijministerie
             * @enum {unknown}
             */
            ministerie?: "vws" | "ocw" | "jenv" | "szw" | "bzk" | "overig";
            /** @description Ontbreekt: onbekend. */
            getekend?: boolean;
        };
        /**
         * Regio
         * @description Een regio, een gemeente of het land beschrijft zijn eigen keten: wie doet wat waar, en wat is afgesproken. Geen gegevens van mensen.
         */
        KetenRegio: {
            /** @constant */
            soort?: "regio";
            naam: string;
            /**
             * Regioschaal
             * @description Ontbreekt: regio.
             * @enum {unknown}
             */
            schaal?: "gemeente" | "regio" | "land";
            gemeenten: string[];
            organisaties: components["schemas"]["KetenOrganisatie"][];
            overdrachten?: components["schemas"]["KetenAfspraak"][];
            /**
             * Volledigheid
             * @description Wat niet als volledig is genoemd, is onbekend en nooit een gat.
             */
            volledig?: {
                /** @description Voor deze functies staan alle organisaties in dit bestand. Wie dan ontbreekt, is er niet. */
                functies?: components["schemas"]["KetenFunctie"][];
                /** @description Staan alle afspraken over overdrachten in dit bestand? */
                overdrachten?: boolean;
            };
            /**
             * Situatie
             * @description Wat de regio over zichzelf weet. Weet u iets niet, laat het dan weg.
             */
            situatie?: {
                /** @description Is er één coördinator voor de hele aanpak? */
                coordinator?: boolean;
                /** @description Is er een vastgestelde regiovisie? */
                regiovisie?: boolean;
                /** @description Staat er een dag voor de evaluatie? */
                evaluatie_gepland?: boolean;
                /** @description Is het geld structureel? */
                structureel_geld?: boolean;
                /** @description Gebruiken alle partijen dezelfde definities? */
                zelfde_definities?: boolean;
                /** @description Is bekend hoeveel zaken van incident tot vonnis afvallen? */
                trechter_in_beeld?: boolean;
                /** @description Is Veilig Thuis bij spoed altijd bereikbaar? */
                altijd_bereikbaar?: boolean;
                /** @description Is er een chat die dag en nacht open is? */
                chat_altijd_open?: boolean;
                /** @description Is er hulp op maat voor slachtoffers die financieel zelfstandig zijn? */
                zelfstandige_slachtoffers?: boolean;
                /** @description Zijn kinderen in de opvang zelf cliënt? */
                kinderen_eigen_client?: boolean;
                /** @description Is er plek voor slachtoffers met elke verblijfsstatus waarvoor de wet opvang kent? */
                opvang_voor_elke_verblijfsstatus?: boolean;
                /** @description Weet elke organisatie wie zij bij wie belt? */
                contactafspraak?: boolean;
                /** @description Zijn er genoeg opvangplaatsen? */
                genoeg_opvangplaatsen?: boolean;
                /** @description Stromen mensen op tijd uit naar een woning? */
                uitstroom_op_tijd?: boolean;
                /** @description Is urgentie te krijgen zonder aangifte of afgeronde echtscheiding? */
                urgentie_zonder_aangifte_eis?: boolean;
                /** @description Is onderwijs voor kinderen in de opvang geregeld? */
                onderwijs_in_opvang_geregeld?: boolean;
                /** @description Werken lokale teams ook aan veiligheid? */
                lokaal_team_kijkt_naar_veiligheid?: boolean;
                /** @description Blijft Veilig Thuis binnen de wettelijke termijnen? */
                veilig_thuis_op_tijd?: boolean;
                /** @description Start de Raad zonder lange wachttijd? */
                raad_start_op_tijd?: boolean;
                /** @description Is er een vervolg voor de pleger na een huisverbod? */
                plegeraanpak_na_huisverbod?: boolean;
                /** @description Ligt vast wie de veiligheid beoordeelt? */
                beoordeling_afgestemd?: boolean;
                /** @description Ligt vast welke tafel welke complexe zaak heeft? */
                tafels_afgestemd?: boolean;
                /** @description Zijn campagnes van Rijk, gemeente en regio op elkaar afgestemd? */
                campagnes_afgestemd?: boolean;
                /** @description Is er één landelijke regie? */
                landelijke_regie?: boolean;
                /** @description Ligt vast welk ministerie waarvoor aan zet is? */
                ministeries_afgestemd?: boolean;
            };
        };
        /**
         * Regioaantal
         * @description Ontbreekt het aantal, dan is het niet bekend.
         */
        KetenRegioaantal: {
            /** Format: date */
            van: string;
            /** Format: date */
            tot?: string;
            aantal?: number;
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Regiotoets */
        KetenRegiotoets: {
            /**
             * Regiouitkomst
             * @enum {unknown}
             */
            uitkomst: "gevaarlijk_gat" | "ernstige_gaten" | "aandachtspunten" | "geen_bevindingen" | "onbepaald";
            titel: string;
            bevindingen: components["schemas"]["KetenBevinding"][];
            versnippering: components["schemas"]["KetenVersnippering"];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /** Regiotype */
        KetenRegiotype: {
            type: components["schemas"]["KetenRegiotypecode"];
            naam: string;
            toelichting: string;
            aantallen: components["schemas"]["KetenRegioaantal"][];
        };
        /**
         * Regiotypecode
         * @enum {unknown}
         */
        KetenRegiotypecode: "veilig_thuis" | "centrumgemeente" | "ghnt" | "centrum_seksueel_geweld" | "zorg_en_veiligheidshuis" | "veiligheidsregio" | "politie_eenheid" | "ggd" | "jeugdregio";
        /**
         * Rol
         * @description Alleen eindverantwoordelijk telt voor een gat of een overlap.
         * @enum {unknown}
         */
        KetenRol: "eindverantwoordelijk" | "uitvoerend" | "draagt_bij" | "geinformeerd";
        /**
         * RolOverHuiselijkGeweld
         * @description Gaat het mandaat ook over huiselijk geweld?
         * @enum {unknown}
         */
        KetenRolOverHuiselijkGeweld: "ja" | "nee" | "niet_gevonden";
        /**
         * Rolsoort
         * @enum {unknown}
         */
        KetenRolsoort: "rapporteur" | "commissaris" | "coordinator";
        /** Routeantwoord */
        KetenRouteantwoord: {
            /**
             * Routeuitkomst
             * @enum {unknown}
             */
            uitkomst: "wettelijk_vast" | "niet_wettelijk_vast" | "geen_weg" | "onbepaald";
            titel: string;
            wegen: components["schemas"]["KetenWeg"][];
            /** @description Kringen op deze weg: gemeld, niet gevolgd. */
            kringen: components["schemas"]["KetenSchakel"][][];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /** Routestap */
        KetenRoutestap: {
            overdracht: components["schemas"]["KetenOverdrachtnummer"];
            naam: string;
            van: components["schemas"]["KetenSchakel"];
            naar: components["schemas"]["KetenSchakel"];
            /** @description De termijn in woorden. */
            termijn: string;
            /**
             * Routestapsoort
             * @enum {unknown}
             */
            soort?: "zaak" | "bericht" | "klok";
            /** @description Heeft deze stap een termijn in getallen? */
            telt_mee?: boolean;
            begin?: string;
            /** @description Laatste dag als alle termijnen tot de laatste dag worden gebruikt. */
            uiterlijk: string;
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
            stappen: {
                /** Format: date */
                datum: string;
                zin: string;
                bron: string[];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /**
         * Schakel
         * @description Een plek in de keten: een soort organisatie of een persoon.
         * @enum {unknown}
         */
        KetenSchakel: "gemeenteraad" | "college" | "burgemeester" | "centrumgemeente" | "lokaal_team" | "veilig_thuis" | "politie" | "openbaar_ministerie" | "rechter" | "reclassering" | "raad_kinderbescherming" | "gecertificeerde_instelling" | "jeugdhulpaanbieder" | "maatschappelijk_werk" | "onderwijs" | "samenwerkingsverband" | "kinderopvang" | "huisarts" | "ziekenhuis" | "ggz" | "forensische_zorg" | "opvang" | "woningcorporatie" | "schuldhulp" | "sociale_dienst" | "vrouwenorganisatie" | "ervaringsdeskundigen" | "centrum_seksueel_geweld" | "slachtofferhulp" | "zorg_en_veiligheidshuis" | "mda" | "multidisciplinair_centrum" | "ggd" | "branche" | "politieacademie" | "kennisorganisatie" | "ministerie" | "toezicht_en_data" | "werkgever" | "raad_rechtsbijstand" | "slachtoffer" | "burger" | "betrokkene" | "huisgenoot" | "uithuisgeplaatste" | "melder";
        /** Toezegging */
        KetenToezegging: {
            functie: components["schemas"]["KetenFunctie"];
            partijen: string[];
            /** @description De partij die eindverantwoordelijk is. */
            eigenaar?: string;
            wat: string;
            /** @description Is er geld voor? Ontbreekt: onbekend. */
            geld?: boolean;
            /** @description Bedrag in eurocent. */
            bedrag_cent?: number;
            indicator?: string;
            /** Format: date */
            evaluatie?: string;
        };
        /** Versnippering */
        KetenVersnippering: {
            /** @description 0 is alles verbonden, 1 is alles los. Ontbreekt bij niets te meten. */
            maat?: number;
            /** @description Aantal paren van functie en gemeente met meer dan één actieve organisatie. */
            cellen: number;
            /** @description Aantal verbindingen dat ontbreekt, over alle cellen samen. */
            losse_delen: number;
            per_functie: {
                functie: components["schemas"]["KetenFunctie"];
                maat: number;
            }[];
            zin: string;
            /** @description De afspraken zijn niet volledig ingevuld: de maat is een bovengrens. */
            onbekend?: boolean;
        };
        /** Weg */
        KetenWeg: {
            schakels: components["schemas"]["KetenSchakel"][];
            overdrachten: components["schemas"]["KetenOverdrachtnummer"][];
            /** @description Geen andere weg heeft minder overdrachten. */
            kortste: boolean;
            /** @description Elke overdracht staat in een gelezen wet of besluit. */
            wettelijk_vast: boolean;
            uiterlijk: string;
            kalenderdagen: number;
            werkdagen: number;
            /** @description Voor deze stappen is geen termijn in getallen; zij tellen niet mee in de som. */
            zonder_termijn: components["schemas"]["KetenOverdrachtnummer"][];
            stappen: components["schemas"]["KetenRoutestap"][];
        };
        Ketenmodel: {
            peildatum: components["schemas"]["Datum"];
            functies: {
                functie: components["schemas"]["KetenFunctie"];
                nummer: string;
                naam: string;
                /** @description Het woord dat de nota voor deze functie gebruikt; alleen bij de vijf functies van de nota. */
                nota_woord?: string;
                /** @description Onder welke van de vijf de nota deze functie brengt. */
                valt_onder?: components["schemas"]["KetenFunctie"];
                /** @description Een van de vijf functies van de nota. */
                kern: boolean;
                levert: string;
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            fasen: {
                /** @description De naam telt meer dan het nummer: sommige bronnen nummeren 1, 2a en 2b. */
                fase: number;
                naam: string;
                product: string;
                doel: string;
                functie: components["schemas"]["KetenFunctie"];
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            actoren: {
                actor: components["schemas"]["KetenActor"];
                nummer: string;
                naam: string;
                niveaus: components["schemas"]["KetenNiveau"][];
                functies: components["schemas"]["KetenFunctierol"][];
                /** @description Noemt de nota deze actor? */
                in_nota: boolean;
                meldcode: components["schemas"]["KetenMeldcodeplicht"];
                /** @description Wat verder van belang is. */
                weetje?: string;
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            overdrachten: {
                overdracht: components["schemas"]["KetenOverdrachtnummer"];
                naam: string;
                van: components["schemas"]["KetenSchakel"][];
                naar: components["schemas"]["KetenSchakel"][];
                aanleiding: string;
                termijn: components["schemas"]["KetenOverdrachttermijn"];
                plicht: components["schemas"]["KetenOverdrachtplicht"];
                /** @description Raakt deze overdracht de directe veiligheid? */
                veiligheid: boolean;
                soort: components["schemas"]["KetenOverdrachtsoort"];
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            ministeries: {
                ministerie: components["schemas"]["KetenMinisteriecode"];
                naam: string;
                onderwerpen: string[];
                nota: boolean;
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            regiotypen: {
                type: components["schemas"]["KetenRegiotypecode"];
                naam: string;
                toelichting: string;
                aantallen: components["schemas"]["KetenRegioaantal"][];
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
                /** @description Hoeveel er zijn op de dag. Ontbreekt als dat niet bekend is. */
                aantal?: number;
            }[];
            rollen: {
                rol: components["schemas"]["KetenLandelijkeRolcode"];
                naam: string;
                soort: components["schemas"]["KetenRolsoort"];
                huiselijk_geweld: components["schemas"]["KetenRolOverHuiselijkGeweld"];
                toelichting: string;
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            centrumgemeenten: string[];
            versie: components["schemas"]["Versie"];
        };
        KindcheckVraag: {
            antwoorden: components["schemas"]["MeldcodeKindcheckantwoorden"];
            peildatum: components["schemas"]["Datum"];
        };
        KostenVraag: {
            invoer: components["schemas"]["MonitorKosteninvoer"];
            peildatum: components["schemas"]["Datum"];
        };
        /** Actie */
        MeldcodeActie: {
            actie: components["schemas"]["MeldcodeActienaam"];
            dwang: components["schemas"]["MeldcodeDwang"];
            /** @description Bij welke stap het hoort. */
            stap: number;
            /**
             * @description mogelijk: het hangt af van iets wat nog niet bekend is.
             * @enum {unknown}
             */
            geldt: "ja" | "mogelijk";
            /** @description De dag waarop het gedaan moet zijn (JJJJ-MM-DD), als die is afgesproken. */
            uiterlijk?: string;
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Actienaam
         * @enum {unknown}
         */
        MeldcodeActienaam: "bel_112" | "bel_veilig_thuis" | "noodhulp_vastleggen" | "stappen_later" | "gevaar_geweken_vastleggen" | "advies_vragen" | "signalen_vastleggen" | "kindcheck_doen" | "overleggen" | "letsel_laten_duiden" | "gesprek_voeren" | "gesprek_voorbereiden" | "gesprek_later" | "kind_spreken" | "andere_ouder_spreken" | "wegen" | "opnieuw_wegen" | "antwoorden_aanvullen" | "besluiten_over_melden_en_hulp" | "melden" | "afwijking_vastleggen" | "afwijking_blijven_toetsen" | "eindverantwoordelijke_laten_besluiten" | "besluit_vastleggen" | "hulp_starten" | "hulp_bespreken_met_veilig_thuis" | "informeren" | "informeren_later" | "terugkoppeling_afwachten" | "zelf_blijven_helpen" | "evaluatiedag_afspreken" | "evalueren" | "afsluiten" | "nieuw_signaal_vastleggen";
        /**
         * Adviesgebeurtenis
         * @description Advies van Veilig Thuis, in welke stap dan ook. Een advies is geen melding.
         */
        MeldcodeAdviesgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "advies_veilig_thuis";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Waar het advies op neerkomt. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            strekking?: "melden" | "zelf_hulp_geven" | "meer_uitzoeken" | "afsluiten";
        };
        /**
         * Afsluitgebeurtenis
         * @description De meldcode is afgesloten. Dat kan in elke stap.
         */
        MeldcodeAfsluitgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "afgesloten";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Waarom.
             * @enum {unknown}
             */
            reden: "geen_vermoeden" | "hulp_hielp" | "overgedragen" | "anders";
            /** @description Is vastgelegd dat en waarom is afgesloten? */
            vastgelegd?: boolean;
            /** @description Is afgesproken hoe de veiligheid wordt gevolgd? */
            volgafspraken?: boolean;
        };
        /**
         * Antwoord
         * @description twijfel: u weet het niet zeker, ook na overleg. Dat is iets anders dan nog niet beantwoord.
         * @enum {unknown}
         */
        MeldcodeAntwoord: "ja" | "nee" | "twijfel";
        /**
         * Antwoorden
         * @description De antwoorden op de vragen van het afwegingskader. Elk antwoord mag ontbreken: dan is het nog niet gegeven. Twijfel is een antwoord.
         */
        MeldcodeAntwoorden: {
            /** @description Vraag 1: is er een vermoeden van (dreiging van) huiselijk geweld of kindermishandeling? */
            vermoeden?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Vraag 2, eerste deel: is iemand door dit geweld nu of de komende dagen niet veilig, of ontbreekt de meest noodzakelijke zorg? */
            acute_onveiligheid?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Vraag 2, tweede deel: herhaalt of blijft de onveiligheid? */
            structurele_onveiligheid?: components["schemas"]["MeldcodeAntwoord"];
            /**
             * Onthulling
             * @description Heeft iemand uit zichzelf over het geweld verteld, ook zonder om hulp te vragen?
             */
            onthulling?: {
                /**
                 * @description Wie begon er zelf over het geweld?
                 * @enum {unknown}
                 */
                door?: "geen" | "kind" | "zorgafhankelijke_volwassene" | "andere_volwassene" | "ouder_of_pleger";
                /** @description Gaat het om een ernstige vorm die tot acuut gevaar kan leiden? */
                ernstig?: boolean;
            };
            /** @description Vraag 3: kunt u effectieve hulp bieden of organiseren? */
            effectieve_hulp?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Vraag 4: aanvaarden alle betrokkenen de hulp en zetten zij zich in? */
            hulp_aanvaard?: components["schemas"]["MeldcodeAntwoord"];
            /**
             * @description Vraag 5: leidt de hulp binnen de afgesproken termijn tot veiligheid en herstel van alle betrokkenen?
             * @enum {unknown}
             */
            resultaat?: "ja" | "nee" | "twijfel" | "loopt_nog";
            /**
             * Format: date
             * @description De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD).
             */
            evaluatie_op?: string;
            /** @description Zijn er minderjarige kinderen betrokken? */
            minderjarigen?: boolean;
            /** @description Is iemand zwanger? */
            zwanger?: boolean;
            /** @description Gaat het om eergerelateerd geweld, huwelijksdwang of genitale verminking? */
            eer_of_dwang?: boolean;
        };
        /**
         * Beroep
         * @description Het beroep of de organisatie, in de rol waarin iemand de vraag stelt.
         * @enum {unknown}
         */
        MeldcodeBeroep: "zorginstelling" | "solistisch_werkende_zorgverlener" | "ggd" | "zelfstandige_verzorgende" | "wmo_aanbieder" | "wmo_aanbieder_hulpmiddelen" | "jeugdhulpaanbieder" | "solistisch_jeugdhulpverlener" | "gecertificeerde_instelling" | "kindercentrum" | "gastouderbureau" | "gastouder" | "basisschool" | "voortgezet_onderwijs" | "speciaal_onderwijs" | "mbo" | "hbo_of_universiteit" | "leerplichtambtenaar" | "gevangenis" | "justitiele_jeugdinrichting" | "tbs_kliniek" | "reclassering" | "halt" | "coa" | "vrijwilligersorganisatie" | "kapper" | "schoonheidsspecialist" | "buur_of_burger" | "politie" | "dierenarts" | "advocaat" | "notaris" | "woningcorporatie";
        /** Beroepsnaam */
        MeldcodeBeroepsnaam: {
            beroep: components["schemas"]["MeldcodeBeroep"];
            naam: string;
            sector: components["schemas"]["MeldcodeSector"];
        };
        /**
         * Besluitgebeurtenis
         * @description Stap 5: er is besloten over melden, over hulp, of over beide.
         */
        MeldcodeBesluitgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "besluit";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Het besluit over melden. niet_besloten: hierover is nu niet beslist.
             * @enum {unknown}
             */
            melding: "ja" | "nee" | "niet_besloten";
            /**
             * @description Het besluit over hulp. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            hulp?: "ja" | "nee" | "niet_besloten";
            /** @description Nam degene die eindverantwoordelijk is dit besluit? */
            door_eindverantwoordelijke?: boolean;
            /** @description Is vastgelegd waarom van de meldnorm is afgeweken? */
            afwijking_gemotiveerd?: boolean;
            /** @description Staat het besluit met de redenen in het dossier? */
            vastgelegd?: boolean;
            /**
             * Format: date
             * @description De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD).
             */
            evaluatie_op?: string;
        };
        /** Bevinding */
        MeldcodeBevinding: {
            code: components["schemas"]["MeldcodeBevindingnaam"];
            ernst: components["schemas"]["MeldcodeErnst"];
            aard: components["schemas"]["MeldcodeBevindingaard"];
            /** @description Bij welke stap het hoort. */
            stap: number;
            /**
             * @description mogelijk: het hangt af van iets wat nog niet bekend is.
             * @enum {unknown}
             */
            geldt: "ja" | "mogelijk";
            /** @description In welke ronde, vanaf 1. Elke keer dat een zaak opnieuw opengaat, begint een ronde. */
            ronde: number;
            /** @description Over welke gebeurtenissen het gaat: hun plaats in de zaak, vanaf 0. */
            gebeurtenissen: number[];
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
            /** @description Wat het kan herstellen. */
            herstel: string;
        };
        /**
         * Bevindingaard
         * @description niet_vastgelegd: het dossier zegt er niets over; het kan wel zijn gedaan. anders_dan_gevraagd: het dossier zegt dat het anders ging.
         * @enum {unknown}
         */
        MeldcodeBevindingaard: "niet_vastgelegd" | "anders_dan_gevraagd";
        /**
         * Bevindingnaam
         * @enum {unknown}
         */
        MeldcodeBevindingnaam: "signalen_niet_vastgelegd" | "feiten_en_meningen_door_elkaar" | "aard_signalen_niet_vastgelegd" | "herkomst_signalen_niet_vastgelegd" | "weerlegging_niet_vastgelegd" | "kindcheck_niet_vastgelegd" | "overleg_niet_vastgelegd" | "bijzondere_vorm_zonder_veilig_thuis" | "letsel_niet_geduid" | "gesprek_niet_vastgelegd" | "gesprek_ongeldige_reden" | "gesprek_andere_reden" | "kind_niet_vastgelegd" | "kind_niet_gesproken" | "kind_niet_alleen_gesproken" | "een_ouder_gehoord" | "beschuldigde_ouder_niet_gehoord" | "twijfel_zonder_advies" | "besluit_zonder_weging" | "ander_kader" | "zonder_kader" | "kader_bestond_niet" | "eindverantwoordelijke_besloot_niet" | "eindverantwoordelijke_niet_vastgelegd" | "besluit_niet_vastgelegd" | "besluit_zonder_dossier" | "norm_zonder_melding" | "norm_zonder_melding_reden_onbekend" | "besluit_niet_uitgevoerd" | "hulp_eerst" | "melding_zonder_besluit" | "advies_niet_gevolgd" | "betrokkenen_niet_geinformeerd" | "informeren_niet_vastgelegd" | "informeren_te_weinig_pogingen" | "informeren_andere_reden" | "informeren_ongeldige_reden" | "informeren_deels" | "gevaar_zonder_hulp" | "afgesloten_met_gevaar" | "afgesloten_bij_twijfel" | "afgesloten_zonder_melding" | "afgesloten_met_lopende_hulp" | "afsluiting_niet_vastgelegd" | "volgafspraken_niet_vastgelegd" | "hulp_zonder_dag" | "evaluatie_te_laat" | "hulp_werkt_niet";
        /**
         * Bevordering
         * @description Moet de kennis en het gebruik van de meldcode worden bevorderd?
         * @enum {unknown}
         */
        MeldcodeBevordering: "ja" | "nee" | "onbekend";
        /**
         * Casus
         * @description Een zaak volgens de meldcode: welk beroep, en wat er gebeurde, in volgorde. Al het andere volgt daaruit.
         */
        MeldcodeCasus: {
            /** @description Het afwegingskader van het beroep. */
            kader: components["schemas"]["MeldcodeKadernaam"];
            /** @description Wat er gebeurde, de oudste eerst. Kon u iets niet vastleggen, laat het dan weg. */
            gebeurtenissen: components["schemas"]["MeldcodeGebeurtenis"][];
        };
        /**
         * Deelsituatie
         * @description Wat u wilt delen, met wie, en wat daarvan bekend is. Alleen de ontvanger moet bekend zijn. Zonder namen of andere gegevens van mensen.
         */
        MeldcodeDeelsituatie: {
            /**
             * @description Wie de gegevens krijgt. veilig_thuis_verzoek: Veilig Thuis vraagt er zelf om.
             * @enum {unknown}
             */
            aan: "collega" | "veilig_thuis_advies" | "veilig_thuis_melding" | "veilig_thuis_verzoek" | "raad_voor_de_kinderbescherming" | "gecertificeerde_instelling" | "andere_professional" | "verwijsindex";
            /** @description Is iemand te herkennen aan wat u deelt? Een naam is daar niet voor nodig. */
            herleidbaar?: boolean;
            /** @description Weet u dit door uw beroep? Nee: als burger, buur of vrijwilliger. */
            beroepshalve?: boolean;
            /** @description Is er een redelijk vermoeden van huiselijk geweld of kindermishandeling, of, bij de verwijsindex, van een risico? */
            vermoeden?: components["schemas"]["MeldcodeAntwoord"];
            /** @description Kan wat u deelt nodig zijn voor het doel: het geweld stoppen of het vermoeden onderzoeken, de ondertoezichtstelling uitvoeren, of de hulp geven? */
            noodzakelijk?: components["schemas"]["MeldcodeAntwoord"];
            /**
             * @description Heeft degene die erover gaat toestemming gegeven?
             * @enum {unknown}
             */
            toestemming?: "gegeven" | "geweigerd" | "niet_gevraagd";
            /** @description Vraagt de ontvanger er zelf om? */
            op_verzoek?: boolean;
            /** @description Staat de minderjarige onder toezicht, en voert deze instelling dat uit? */
            onder_toezicht?: boolean;
            /** @description Bent u meldingsbevoegd voor de verwijsindex? */
            meldingsbevoegd?: boolean;
            /**
             * @description De leeftijd van degene over wie de gegevens gaan.
             * @enum {unknown}
             */
            leeftijd?: "onder_12" | "van_12_tot_16" | "van_16_tot_18" | "van_18_tot_23" | "vanaf_23";
            /** @description Is de ontvanger direct betrokken bij de hulp die u samen geeft? */
            direct_betrokken?: boolean;
            /**
             * @description Hebt u de vijf vragen van het conflict van plichten beantwoord, en wat kwam eruit?
             * @enum {unknown}
             */
            afweging?: "niet_gedaan" | "delen_weegt_zwaarder" | "zwijgen_weegt_zwaarder";
            /** @description Gaat het om eergerelateerd geweld, huwelijksdwang of genitale verminking? */
            eer_of_dwang?: boolean;
            /** @description Is iemand nu in direct gevaar? */
            direct_gevaar?: boolean;
        };
        /**
         * Deeluitkomst
         * @enum {unknown}
         */
        MeldcodeDeeluitkomst: "moet" | "mag" | "mag_na_afweging" | "eerst_toestemming" | "eerst_advies" | "mag_niet" | "menselijk_oordeel" | "onbepaald";
        /**
         * Deelvoorstel
         * @description Of gegevens gedeeld mogen of moeten worden, als voorstel.
         */
        MeldcodeDeelvoorstel: {
            uitkomst: components["schemas"]["MeldcodeDeeluitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            /** @enum {unknown} */
            aan: "collega" | "veilig_thuis_advies" | "veilig_thuis_melding" | "veilig_thuis_verzoek" | "raad_voor_de_kinderbescherming" | "gecertificeerde_instelling" | "andere_professional" | "verwijsindex";
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Documentuitkomst
         * @enum {unknown}
         */
        MeldcodeDocumentuitkomst: "voldoet" | "voldoet_niet" | "onbepaald";
        /**
         * Dossiertoets
         * @description Hoe de meldcode is gevolgd, voor zover het dossier dat zegt.
         */
        MeldcodeDossiertoets: {
            /**
             * Dossieruitkomst
             * @description onbepaald: er is nog te weinig gebeurd of vastgelegd om te toetsen.
             * @enum {unknown}
             */
            uitkomst: "in_orde" | "aandachtspunten" | "ernstige_bevindingen" | "onbepaald";
            /** @description De uitkomst in een zin. */
            titel: string;
            /** @description De ernstigste eerst. */
            bevindingen: components["schemas"]["MeldcodeBevinding"][];
            motivering: components["schemas"]["Motivering"][];
            /** @description Wat nog ontbreekt en de uitkomst kan veranderen. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Dwang
         * @description nu: veiligheid eerst. moet: wet of beroepsnorm vraagt het. hoort: goed gebruik, of wat u zelf besloot. kan: het mag.
         * @enum {unknown}
         */
        MeldcodeDwang: "nu" | "moet" | "hoort" | "kan";
        /**
         * Ernst
         * @enum {unknown}
         */
        MeldcodeErnst: "ernstig" | "belangrijk" | "aandachtspunt";
        /**
         * Evaluatiegebeurtenis
         * @description Vraag 5 is beantwoord: werkt de hulp?
         */
        MeldcodeEvaluatiegebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "evaluatie";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Is iedereen veilig? loopt_nog: er is een nieuwe dag afgesproken of de hulp loopt door.
             * @enum {unknown}
             */
            resultaat: "ja" | "nee" | "twijfel" | "loopt_nog";
            /**
             * Format: date
             * @description De nieuwe dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD).
             */
            evaluatie_op?: string;
        };
        /**
         * Gebeurtenis
         * @description Iets wat in een zaak gebeurde. Geen vrije tekst en geen namen. Wat ontbreekt, is niet vastgelegd.
         */
        MeldcodeGebeurtenis: components["schemas"]["MeldcodeSignaalgebeurtenis"] | components["schemas"]["MeldcodeKindcheckgebeurtenis"] | components["schemas"]["MeldcodeOverleggebeurtenis"] | components["schemas"]["MeldcodeAdviesgebeurtenis"] | components["schemas"]["MeldcodeLetselduidingsgebeurtenis"] | components["schemas"]["MeldcodeGespreksgebeurtenis"] | components["schemas"]["MeldcodeGeengespreksgebeurtenis"] | components["schemas"]["MeldcodeWegingsgebeurtenis"] | components["schemas"]["MeldcodeBesluitgebeurtenis"] | components["schemas"]["MeldcodeMeldingsgebeurtenis"] | components["schemas"]["MeldcodeInformeergebeurtenis"] | components["schemas"]["MeldcodeTerugkoppelingsgebeurtenis"] | components["schemas"]["MeldcodeHulpgebeurtenis"] | components["schemas"]["MeldcodeEvaluatiegebeurtenis"] | components["schemas"]["MeldcodeGevaargebeurtenis"] | components["schemas"]["MeldcodeNoodhulpgebeurtenis"] | components["schemas"]["MeldcodeGevaargewekengebeurtenis"] | components["schemas"]["MeldcodeAfsluitgebeurtenis"] | components["schemas"]["MeldcodeHeropeningsgebeurtenis"];
        /**
         * Geengespreksgebeurtenis
         * @description Stap 3 is overgeslagen, met deze reden.
         */
        MeldcodeGeengespreksgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "geen_gesprek";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /** @description Met wie niet is gepraat. Ontbreekt: met niemand. */
            met?: components["schemas"]["MeldcodeGesprekspartner"][];
            grond: components["schemas"]["MeldcodeOverslagrond"];
        };
        /**
         * Gespreksgebeurtenis
         * @description Stap 3: er is gepraat.
         */
        MeldcodeGespreksgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "gesprek";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /** @description Met wie is gepraat. */
            met: components["schemas"]["MeldcodeGesprekspartner"][];
            /** @description Is met het kind gepraat zonder de ouders erbij? */
            kind_zonder_ouders?: boolean;
            /** @description Nam het gesprek het vermoeden weg? */
            zorg_weggenomen?: boolean;
        };
        /**
         * Gesprekspartner
         * @description ouder: een ouder met gezag. andere_ouder: de andere ouder met gezag. vertegenwoordiger: van een wilsonbekwame cliënt.
         * @enum {unknown}
         */
        MeldcodeGesprekspartner: "client" | "ouder" | "andere_ouder" | "kind" | "vertegenwoordiger" | "ander";
        /**
         * Gevaargebeurtenis
         * @description Iemand is acuut in gevaar. Dit kan in elke stand van de zaak, ook na afsluiten.
         */
        MeldcodeGevaargebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "acuut_gevaar";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
        };
        /**
         * Gevaargewekengebeurtenis
         * @description Het acute gevaar is voorbij.
         */
        MeldcodeGevaargewekengebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "gevaar_geweken";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
        };
        /**
         * Handelingsperspectief
         * @description Wat iemand zonder wettelijke plicht kan doen bij een vermoeden van huiselijk geweld of kindermishandeling. Een handreiking, geen plicht.
         */
        MeldcodeHandelingsperspectief: {
            uitkomst: components["schemas"]["MeldcodeHandeluitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            beroep: components["schemas"]["MeldcodeBeroep"];
            /** @description In deze volgorde; gevaar eerst. */
            stappen: components["schemas"]["MeldcodeOnderbouwdestap"][];
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Handeluitkomst
         * @description eigen_meldcode_volgen: deze rol heeft een wettelijke plicht; vraag het aan plicht. allebei_nagaan: niet bekend of er een plicht is.
         * @enum {unknown}
         */
        MeldcodeHandeluitkomst: "handelen_zonder_plicht" | "eigen_meldcode_volgen" | "allebei_nagaan" | "onbepaald";
        /**
         * Heropeningsgebeurtenis
         * @description De zaak is opnieuw geopend.
         */
        MeldcodeHeropeningsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "heropend";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
        };
        /**
         * Hulpbesluit
         * @description Tweede besluit: is hulp (ook) mogelijk?
         * @enum {unknown}
         */
        MeldcodeHulpbesluit: "samen_met_veilig_thuis" | "na_advies" | "bieden_of_organiseren" | "afronden_en_volgen" | "zo_nodig" | "mens_kiest" | "onbekend";
        /**
         * Hulpgebeurtenis
         * @description Er is hulp begonnen.
         */
        MeldcodeHulpgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "hulp_gestart";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Wie de hulp geeft. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            door?: "zelf" | "ander";
            /**
             * Format: date
             * @description De dag waarop is afgesproken of de hulp werkt (JJJJ-MM-DD). Ontbreekt: er is geen dag afgesproken of vastgelegd.
             */
            evaluatie_op?: string;
        };
        /**
         * Informeergebeurtenis
         * @description Een betrokkene is over de melding geïnformeerd, of dat is geprobeerd.
         */
        MeldcodeInformeergebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "informeren";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /** @description Wie. */
            wie: components["schemas"]["MeldcodeGesprekspartner"][];
            /** @description Is het gelukt? */
            gelukt: boolean;
            /** @description Hoe vaak het is geprobeerd. */
            pogingen?: number;
        };
        /** Kader */
        MeldcodeKader: {
            kader: components["schemas"]["MeldcodeKadernaam"];
            naam: string;
            /** @description Voor wie dit kader is. */
            voor: string;
            /**
             * @description Wat het kader vraagt bij twijfel over onveiligheid.
             * @enum {unknown}
             */
            twijfel: "raadplegen" | "melden";
            /**
             * @description Wiens eigen verhaal het kader als acute onveiligheid ziet.
             * @enum {unknown}
             */
            onthulling: "elk_slachtoffer" | "kind_of_zorgafhankelijke" | "ernstige_vormen";
            /**
             * @description Op welke stappen het antwoord op vraag 1 rust.
             * @enum {unknown}
             */
            vraag_1_na: "stap_1_tot_en_met_3" | "stap_1_tot_en_met_4";
            /**
             * @description is_sprake: u schat in dat er onveiligheid is. vermoeden_of_sprake: een vermoeden van onveiligheid telt ook.
             * @enum {unknown}
             */
            vraag_2_over: "is_sprake" | "vermoeden_of_sprake";
            /** @description In welke stap de vragen 1 tot en met 5 staan. */
            stap_van_vraag: number[];
            /**
             * @description Wie antwoordt.
             * @enum {unknown}
             */
            antwoordt: "professional" | "organisatie";
            /**
             * @description eigen_kader: van dit kader is ten minste een uittreksel gelezen. algemeen: het eigen kader is niet gelezen; het algemene kader staat ervoor in de plaats.
             * @enum {unknown}
             */
            gelezen: "eigen_kader" | "algemeen";
            /** @description Van deze onderdelen is de eigen tekst niet gelezen; daar geldt het algemene kader. */
            niet_gelezen: components["schemas"]["MeldcodeKaderonderdeel"][];
        };
        /**
         * Kadernaam
         * @enum {unknown}
         */
        MeldcodeKadernaam: "algemeen" | "artsen" | "verpleegkundigen" | "jeugdgezondheidszorg" | "verloskundigen" | "psychologen_en_pedagogen" | "paramedici" | "jeugdhulp" | "sociaal_werk" | "onderwijs" | "leerplicht" | "kinderopvang" | "justitiele_inrichtingen" | "reclassering" | "halt";
        /**
         * Kaderonderdeel
         * @description Een onderdeel waarin kaders verschillen.
         * @enum {unknown}
         */
        MeldcodeKaderonderdeel: "twijfel" | "onthulling" | "formulering" | "plaats" | "wie_antwoordt";
        /**
         * Kindcheckantwoord
         * @description onduidelijk: u hebt het gevraagd of bekeken, maar weet het niet. Dat telt nooit als veilig.
         * @enum {unknown}
         */
        MeldcodeKindcheckantwoord: "ja" | "nee" | "onduidelijk";
        /**
         * Kindcheckantwoorden
         * @description De antwoorden op de kindcheck. Elk antwoord mag ontbreken: dan is het nog niet gegeven. Onduidelijk is een antwoord.
         */
        MeldcodeKindcheckantwoorden: {
            /**
             * @description Is de cliënt een volwassene of een jongere? Slachtoffer, pleger en getuige kunnen allemaal cliënt zijn.
             * @enum {unknown}
             */
            client?: "volwassene" | "jongere";
            /** @description Vraag 1: zijn er problemen die voor kinderen gevaarlijk kunnen zijn, zoals huiselijk geweld, middelengebruik, ernstige psychiatrische problemen of een verstandelijke beperking? */
            zorgelijke_situatie?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Vraag 2: zorgt de cliënt voor minderjarige kinderen, of zijn kinderen van de cliënt afhankelijk? */
            zorgt_voor_kinderen?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Vraag 2: is de cliënt zwanger? */
            zwanger?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Alleen bij een jongere: wonen er minderjarige broers of zussen in hetzelfde huis? */
            minderjarige_broers_of_zussen?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Vraag 3: zijn alle kinderen, ook een ongeboren kind, veilig genoeg en goed verzorgd? */
            kinderen_veilig?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /**
             * @description Is er een andere professional bij het gezin betrokken, en neemt die de zorg en de verantwoordelijkheid over?
             * @enum {unknown}
             */
            andere_professional?: "geen" | "neemt_over" | "neemt_niet_over" | "onduidelijk";
            /** @description Is iemand nu in direct gevaar? */
            acuut_gevaar?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Deelt de cliënt de zorg met een ander? */
            zorg_gedeeld?: boolean;
            /** @description Werkt u in de kinderopvang? */
            kinderopvang?: boolean;
            /** @description Zorgt de cliënt voor een volwassene die van die zorg afhankelijk is? */
            zorgt_voor_afhankelijke_volwassene?: components["schemas"]["MeldcodeKindcheckantwoord"];
            /** @description Is die volwassene veilig en goed verzorgd? */
            afhankelijke_volwassene_veilig?: components["schemas"]["MeldcodeKindcheckantwoord"];
        };
        /**
         * Kindcheckgebeurtenis
         * @description Stap 1: de kindcheck is gedaan.
         */
        MeldcodeKindcheckgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "kindcheck";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description geen_minderjarigen: de cliënt zorgt niet voor kinderen en is niet zwanger. onduidelijk: veiligheid niet zeker.
             * @enum {unknown}
             */
            uitkomst: "geen_minderjarigen" | "veilig" | "zorgen" | "onduidelijk";
        };
        /**
         * Kindcheckuitkomst
         * @enum {unknown}
         */
        MeldcodeKindcheckuitkomst: "kindcheck_afsluiten" | "geen_zorg_vastleggen" | "meldcode_volgen" | "meldcode_volgen_met_bericht" | "overgedragen" | "onbepaald";
        /**
         * Kindcheckvoorstel
         * @description Wat de kindcheck betekent, als voorstel.
         */
        MeldcodeKindcheckvoorstel: {
            uitkomst: components["schemas"]["MeldcodeKindcheckuitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            /**
             * Volwassenenvoorstel
             * @description Vanaf 2019: de mantelzorgverleningscheck van de KNMG, een tweede antwoord naast dat over kinderen.
             */
            volwassenen?: {
                uitkomst: components["schemas"]["MeldcodeVolwassenenuitkomst"];
                zin: string;
                motivering: components["schemas"]["Motivering"][];
            };
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Letselduidingsgebeurtenis
         * @description Stap 2: een deskundige heeft het letsel beoordeeld.
         */
        MeldcodeLetselduidingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "letselduiding";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Wat het oordeel is. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            uitkomst?: "past_bij_verhaal" | "past_niet_bij_verhaal" | "onduidelijk";
        };
        /**
         * Meldbesluit
         * @description Eerste besluit: is melden nodig? eerst_advies: vraag eerst Veilig Thuis om advies. mens_kiest: de regels van die dag laten de keuze aan een mens.
         * @enum {unknown}
         */
        MeldcodeMeldbesluit: "ja" | "nee" | "eerst_advies" | "mens_kiest" | "onbekend";
        /**
         * Meldingsdata
         * @description De dagen rond een melding die bekend zijn. Zonder namen of andere gegevens van mensen.
         */
        MeldcodeMeldingsdata: {
            /**
             * Format: date
             * @description De dag waarop Veilig Thuis de melding ontving (JJJJ-MM-DD).
             */
            ontvangen?: string;
            /**
             * Format: date
             * @description De dag waarop is vastgesteld dat er onderzoek moet komen (JJJJ-MM-DD).
             */
            onderzoek_nodig_vastgesteld?: string;
            /**
             * Format: date
             * @description De dag waarop gegevens van de betrokkene zijn vastgelegd die van een ander kwamen (JJJJ-MM-DD).
             */
            gegevens_vastgelegd?: string;
            /**
             * Format: date
             * @description De dag waarop de gegevens voor het laatst zijn gewijzigd (JJJJ-MM-DD).
             */
            laatste_wijziging?: string;
            /**
             * Format: date
             * @description De dag van een schriftelijk verzoek om gegevens te vernietigen (JJJJ-MM-DD). Ontbreekt: er is geen verzoek bekend.
             */
            vernietiging_gevraagd?: string;
            /** @description Elke keer dat Veilig Thuis later informeert, in volgorde. */
            verlengingen?: {
                /**
                 * Format: date
                 * @description De dag van het besluit (JJJJ-MM-DD).
                 */
                besloten_op: string;
                /** @description Hoeveel dagen erbij komen. */
                dagen: number;
            }[];
            /** @description Is er acute onveiligheid? */
            acuut?: boolean;
        };
        /**
         * Meldingsgebeurtenis
         * @description Er is gemeld bij Veilig Thuis (tot 2015: het steunpunt of het AMK).
         */
        MeldcodeMeldingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "melding";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Wisten de betrokkenen vooraf van de melding? Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            vooraf_geinformeerd?: "ja" | "deels" | "nee";
            /** @description Waarom zij niet vooraf zijn geïnformeerd. */
            grond?: components["schemas"]["MeldcodeOverslagrond"];
        };
        /**
         * Noodhulpgebeurtenis
         * @description Er is hulp ingeroepen vanwege gevaar.
         */
        MeldcodeNoodhulpgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "noodhulp";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Wie is gebeld.
             * @enum {unknown}
             */
            gebeld: "112" | "veilig_thuis";
        };
        /**
         * Normnaam
         * @enum {unknown}
         */
        MeldcodeNormnaam: "norm_1" | "norm_2" | "norm_3";
        /** OnderbouwdVoorbeeld */
        MeldcodeOnderbouwdVoorbeeld: {
            soort: components["schemas"]["MeldcodeVoorbeeldsoort"];
            code: string;
            aard: components["schemas"]["MeldcodeVoorbeeldaard"];
            tekst: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /** OnderbouwdeOpmerking */
        MeldcodeOnderbouwdeOpmerking: {
            /** @description Over welke soort voorbeelden; alle: over elke soort. */
            over: components["schemas"]["MeldcodeOpmerkingonderwerp"];
            code: string;
            tekst: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Onderbouwdestap */
        MeldcodeOnderbouwdestap: {
            /** @enum {string} */
            stap: "gevaar_eerst" | "opmerken" | "open_vraag" | "luisteren" | "informatie" | "advies" | "kinderen" | "geen_dossier";
            doe: string;
            doe_niet: string[];
            /** @description Waarom deze stap. */
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Onderdeel
         * @enum {unknown}
         */
        MeldcodeOnderdeel: "stappenplan" | "stapsgewijs" | "afwegingskader" | "verdeling" | "eindverantwoordelijke" | "bijzondere_vormen" | "verwijsindex" | "kindcheck" | "vertrouwelijke_gegevens" | "stap_signalen" | "stap_overleg" | "stap_gesprek" | "stap_wegen" | "twijfel_raadplegen" | "stap_beslissen";
        /** Onderdeelbevinding */
        MeldcodeOnderdeelbevinding: {
            onderdeel: components["schemas"]["MeldcodeOnderdeel"];
            status: components["schemas"]["MeldcodeOnderdeelstatus"];
            zin: string;
            /** @description Alleen als het onderdeel ontbreekt: een zin die het herstelt. */
            herstel?: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Onderdeelstatus
         * @enum {unknown}
         */
        MeldcodeOnderdeelstatus: "aanwezig" | "ontbreekt" | "onbekend" | "niet_van_toepassing";
        /**
         * Opmerkingonderwerp
         * @enum {unknown}
         */
        MeldcodeOpmerkingonderwerp: "alle" | "acute_onveiligheid" | "structurele_onveiligheid" | "onthulling" | "bijzondere_vormen";
        /**
         * Overleggebeurtenis
         * @description Stap 2: er is overlegd met een collega.
         */
        MeldcodeOverleggebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "overleg";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Met wie.
             * @enum {unknown}
             */
            met: "collega" | "aandachtsfunctionaris";
        };
        /**
         * Overslagrond
         * @description Waarom niet is gepraat of geïnformeerd. verwacht_geen_nut: u verwachtte dat het niet zou helpen. vertrouwensrelatie: om de band niet te verstoren.
         * @enum {unknown}
         */
        MeldcodeOverslagrond: "veiligheid_client_of_ander" | "veiligheid_professional" | "onbereikbaar_na_pogingen" | "spoed" | "vertrouwensrelatie" | "verwacht_geen_nut" | "anders";
        /**
         * Plichtuitkomst
         * @description niet_bevestigd: de tekst van de wet van die dag is niet gelezen. menselijk_oordeel: wat gelezen is, geeft geen antwoord.
         * @enum {unknown}
         */
        MeldcodePlichtuitkomst: "moet_meldcode_hebben" | "volgt_meldcode" | "geen_plicht" | "niet_bevestigd" | "menselijk_oordeel" | "onbepaald";
        /**
         * Plichtvorm
         * @description stelt_vast: maakt een eigen meldcode. hanteert: gebruikt een meldcode als dat nodig is. leeft_na: volgt de meldcode van een ander.
         * @enum {unknown}
         */
        MeldcodePlichtvorm: "stelt_vast" | "hanteert" | "leeft_na" | "geen" | "onbekend";
        /**
         * Plichtvraag
         * @description Over wie de vraag gaat: een beroep of organisatie, en wat er soms nog meer nodig is. Een feit mag ontbreken: dan is het onbekend.
         */
        MeldcodePlichtvraag: {
            beroep: components["schemas"]["MeldcodeBeroep"];
            /** @description Staat u in het BIG-register (artikel 3 van de Wet BIG), of is de opleiding voor uw beroep geregeld op grond van artikel 34 van die wet? Alleen van belang voor dagen voor 2016. */
            big_beroep?: boolean;
            /** @description Geeft u voor uw beroep zorg aan mensen, en niet in dienst of in opdracht van een instelling? */
            geeft_zorg?: boolean;
            /** @description Betaalt de overheid de school? */
            bekostigd?: boolean;
        };
        /**
         * Sector
         * @enum {unknown}
         */
        MeldcodeSector: "zorg" | "ondersteuning_en_jeugd" | "kinderopvang" | "onderwijs" | "justitie_en_asiel" | "geen_sector";
        /**
         * Signaalgebeurtenis
         * @description Stap 1: een signaal is vastgelegd. Een nieuw signaal opent een afgesloten zaak opnieuw.
         */
        MeldcodeSignaalgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "signaal";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Van wie het signaal komt. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            waargenomen_door?: "zelf" | "ander";
            /**
             * @description Wat er is opgeschreven. gemengd: feiten en meningen staan door elkaar.
             * @enum {unknown}
             */
            aard?: "feit" | "mening" | "vermoeden" | "gemengd";
            /** @description Spreekt dit de zorg juist tegen? */
            weerleggend?: boolean;
            /** @description Beschuldigt de ene ouder de andere? */
            ouder_over_ouder?: boolean;
            /** @description Gaat het om letsel? */
            letsel?: boolean;
            /**
             * @description Een vorm van geweld waarbij open contact met de familie gevaarlijk kan zijn.
             * @enum {unknown}
             */
            bijzondere_vorm?: "eergerelateerd_geweld" | "huwelijksdwang" | "genitale_verminking";
        };
        /**
         * Termijnuitkomst
         * @enum {unknown}
         */
        MeldcodeTermijnuitkomst: "berekend" | "deels" | "onbepaald";
        /**
         * Termijnvoorstel
         * @description De termijnen rond een melding, elk met zijn eigen bron.
         */
        MeldcodeTermijnvoorstel: {
            uitkomst: components["schemas"]["MeldcodeTermijnuitkomst"];
            titel: string;
            termijnen: {
                /**
                 * MeldtermijnId
                 * @enum {unknown}
                 */
                id: "start_onderzoek" | "veiligheidsbeoordeling" | "oordeel_onderzoek" | "betrokkene_inlichten" | "verlenging" | "bewaren_veilig_thuis" | "bewaren_college_en_aanbieder" | "vernietigen";
                zin: string;
                /** @enum {unknown} */
                soort: "handelen" | "bewaren";
                /** @enum {unknown} */
                grond: "wettelijk" | "werkafspraak";
                /** @enum {unknown} */
                karakter: "orde" | "niet_gelezen";
                /** @enum {unknown} */
                voor: "veilig_thuis" | "college_en_aanbieder" | "veilig_thuis_college_en_aanbieder";
                /**
                 * @description mogelijk: het hangt af van een dag die nog ontbreekt.
                 * @enum {unknown}
                 */
                geldt: "ja" | "mogelijk";
                /** @description De laatste dag (JJJJ-MM-DD). Ontbreekt als een dag ontbreekt of de tekst niet is gelezen. */
                uiterlijk?: string;
                /** @description Is die laatste dag op de peildatum voorbij? Alleen als er een peildatum is gegeven. */
                voorbij?: boolean;
                /** @description De dagen die nog ontbreken (JSON-pointers). */
                mist: string[];
                stappen: {
                    /** Format: date */
                    datum: string;
                    zin: string;
                    bron: components["schemas"]["Bron"][];
                    zekerheid: components["schemas"]["Zekerheid"];
                }[];
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Terugkoppelingsgebeurtenis
         * @description Veilig Thuis liet weten welke stappen na de melding zijn gezet.
         */
        MeldcodeTerugkoppelingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "terugkoppeling";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            /**
             * @description Wat Veilig Thuis doet. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            vervolg?: "eigen_onderzoek" | "raad_voor_de_kinderbescherming" | "voorwaarden_en_vervolg" | "overgedragen" | "advies_geworden" | "gestopt";
        };
        /**
         * Verantwoordelijke
         * @description Wie de plicht heeft.
         * @enum {unknown}
         */
        MeldcodeVerantwoordelijke: "zorgaanbieder" | "zorgverlener_zelf" | "college_van_b_en_w" | "wmo_aanbieder" | "jeugdhulpaanbieder" | "jeugdhulpverlener_zelf" | "gecertificeerde_instelling" | "houder" | "gastouder_zelf" | "bevoegd_gezag" | "instellingsbestuur" | "directeur" | "hoofd_van_de_inrichting" | "reclasseringsinstelling" | "halt_bureau" | "bestuur_van_het_coa" | "niemand" | "onbekend";
        /**
         * Vervolg
         * @description Wat er nu kan, hoort en moet gebeuren in een zaak. Gevaar eerst.
         */
        MeldcodeVervolg: {
            /**
             * Vervolguitkomst
             * @description wacht: er loopt hulp of een melding en er hoeft nu niets. kan_sluiten: er hoeft niets meer en afsluiten kan. onbepaald: er ontbreken antwoorden in de weging, en verder hoeft er nu niets; of er waren op deze dag nog geen regels.
             * @enum {unknown}
             */
            uitkomst: "gevaar" | "open" | "wacht" | "kan_sluiten" | "afgesloten" | "onbepaald";
            /** @description De uitkomst in een zin. */
            titel: string;
            /** @description Wat nu kan, hoort of moet: gevaar eerst, dan moet, hoort en kan, per soort in volgorde van de stappen. */
            acties: components["schemas"]["MeldcodeActie"][];
            /** @description Bij gevaar: de stappen die later alsnog komen, als dat veilig kan. */
            later: components["schemas"]["MeldcodeActie"][];
            motivering: components["schemas"]["Motivering"][];
            /** @description De antwoorden die in de laatste weging ontbreken, als plaats in de zaak. Zij kunnen veranderen wat er moet. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Volwassenenuitkomst
         * @description De mantelzorgverleningscheck: hetzelfde, over een volwassene die van de cliënt afhankelijk is.
         * @enum {unknown}
         */
        MeldcodeVolwassenenuitkomst: "niet_nodig" | "geen_zorg_vastleggen" | "meldcode_volgen" | "onbepaald";
        /**
         * Voorbeeldaard
         * @description omschrijving: wat het woord betekent. voorbeeld: een geval dat eronder valt. aandacht: wat bij deze vorm anders is.
         * @enum {unknown}
         */
        MeldcodeVoorbeeldaard: "omschrijving" | "voorbeeld" | "aandacht";
        /**
         * Voorbeeldenlijst
         * @description Voorbeelden en omschrijvingen van onveiligheid, voor formulieren en uitleg. Nooit volledig.
         */
        MeldcodeVoorbeeldenlijst: {
            voorbeelden: components["schemas"]["MeldcodeOnderbouwdVoorbeeld"][];
            /** @description Wat u moet weten bij het gebruik: de lijst is niet volledig, en wat niet is gevonden. */
            opmerkingen: components["schemas"]["MeldcodeOnderbouwdeOpmerking"][];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Voorbeeldsoort
         * @enum {unknown}
         */
        MeldcodeVoorbeeldsoort: "acute_onveiligheid" | "structurele_onveiligheid" | "onthulling" | "bijzondere_vormen";
        /**
         * Weeguitkomst
         * @enum {unknown}
         */
        MeldcodeWeeguitkomst: "melden" | "raadpleeg_veilig_thuis" | "hulp_met_termijn" | "afsluiten_met_volgafspraken" | "afsluiten" | "menselijk_oordeel" | "onbepaald";
        /**
         * Weging
         * @description Het antwoord op de vragen van het afwegingskader: twee besluiten, in deze volgorde, als voorstel.
         */
        MeldcodeWeging: {
            uitkomst: components["schemas"]["MeldcodeWeeguitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            /** Besluiten */
            besluiten: {
                /**
                 * Meldingsbesluit
                 * @description Eerst: is melden nodig?
                 */
                melding: {
                    antwoord: components["schemas"]["MeldcodeMeldbesluit"];
                    zin: string;
                };
                /**
                 * Hulpvoorstel
                 * @description Daarna: is hulp (ook) mogelijk?
                 */
                hulp: {
                    antwoord: components["schemas"]["MeldcodeHulpbesluit"];
                    zin: string;
                };
            };
            /** @description De meldnormen die zeker gelden. */
            normen: components["schemas"]["MeldcodeNormnaam"][];
            /**
             * GebruiktKader
             * @description Het afwegingskader waarmee is gewogen; ontbreekt voor dagen waarop er nog geen kaders waren.
             */
            kader?: {
                kader: components["schemas"]["MeldcodeKadernaam"];
                naam: string;
                /** @enum {unknown} */
                gelezen: "eigen_kader" | "algemeen";
            };
            /** @description Alleen bij hulp met een termijn en een afgesproken dag: wanneer vraag 5 opnieuw moet worden beantwoord (JJJJ-MM-DD). */
            opvolging?: string;
            motivering: components["schemas"]["Motivering"][];
            /** @description De antwoorden die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Wegingsgebeurtenis
         * @description Stap 4: er is gewogen, met deze antwoorden op de vragen van het afwegingskader.
         */
        MeldcodeWegingsgebeurtenis: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            soort: "weging";
            /**
             * Format: date
             * @description De dag waarop dit gebeurde (JJJJ-MM-DD).
             */
            datum: string;
            antwoorden: components["schemas"]["MeldcodeAntwoorden"];
            /**
             * @description Waarmee is gewogen: het kader van het eigen beroep, dat van een ander beroep, of zonder kader. Ontbreekt: niet vastgelegd.
             * @enum {unknown}
             */
            afwegingskader?: "eigen" | "ander" | "geen";
        };
        /**
         * Meldcodedocument
         * @description Feiten over de meldcode van een organisatie. Elk feit mag ontbreken: dan is het onbekend, niet afwezig.
         */
        Meldcodedocument: {
            /** @description Van welke organisatie de meldcode is. */
            beroep: components["schemas"]["MeldcodeBeroep"];
            /** @description Staat er een stappenplan in: een omschrijving van de stappen bij signalen? */
            stappenplan?: boolean;
            /** @description Zegt de meldcode stap voor stap hoe iemand met signalen omgaat? */
            stapsgewijs?: boolean;
            /** @description Staat er een afwegingskader in, waarmee iemand risico, aard en ernst weegt en beoordeelt of een melding nodig is? */
            afwegingskader?: boolean;
            /** @description Staat er per stap in welke groep medewerkers waarvoor verantwoordelijk is? */
            verdeling?: boolean;
            /**
             * @description Zegt de meldcode wie eindverantwoordelijk is voor de beslissing over melden?
             * @enum {unknown}
             */
            eindverantwoordelijke?: "niet_genoemd" | "alleen_naam" | "functie";
            /** @description Is er aandacht voor vormen van geweld waarvoor speciale kennis nodig is? */
            bijzondere_vormen?: boolean;
            /** @description Kan uw organisatie met zulke bijzondere vormen te maken krijgen? */
            bijzondere_vormen_van_toepassing?: boolean;
            /** @description Is er aandacht voor de mogelijkheid om de verwijsindex risicojongeren te gebruiken? */
            verwijsindex?: boolean;
            /** @description Mag uw organisatie, of iemand die er werkt, melden aan de verwijsindex? */
            meldingsbevoegd?: boolean;
            /** @description Staan er instructies voor de kindcheck in? */
            kindcheck?: boolean;
            /** @description Komen er cliënten die voor kinderen zorgen, zodat een kindcheck nodig kan zijn? */
            kindcheck_van_toepassing?: boolean;
            /** @description Staat erin hoe iemand met vertrouwelijke gegevens omgaat? */
            vertrouwelijke_gegevens?: boolean;
            /** @description Is er een stap om signalen in kaart te brengen? */
            stap_signalen?: boolean;
            /** @description Is er een stap om met een collega te overleggen en zo nodig Veilig Thuis of een letseldeskundige te raadplegen? */
            stap_overleg?: boolean;
            /** @description Is er een stap voor een gesprek met de cliënt? */
            stap_gesprek?: boolean;
            /**
             * @description Wat zegt de stap over wegen?
             * @enum {unknown}
             */
            stap_wegen?: "geen" | "risico_aard_en_ernst" | "met_afwegingskader";
            /** @description Zegt de meldcode dat iemand bij twijfel altijd Veilig Thuis (of de voorloper) raadpleegt? */
            twijfel_raadplegen?: boolean;
            /**
             * @description Wat zegt de laatste stap? helpen_of_melden: een keuze. melden_en_hulp: twee beslissingen.
             * @enum {unknown}
             */
            stap_beslissen?: "geen" | "helpen_of_melden" | "melden_en_hulp";
            /**
             * Meldpuntnaam
             * @description Hoe noemt de meldcode het advies- en meldpunt?
             * @enum {unknown}
             */
            naam_meldpunt?: "steunpunt_of_amk" | "amhk" | "veilig_thuis";
            /** @description Noemt de meldcode een aandachtsfunctionaris? Dat is niet verplicht. */
            aandachtsfunctionaris?: boolean;
        };
        MeldcodedocumentVraag: {
            document: components["schemas"]["Meldcodedocument"];
            peildatum: components["schemas"]["Datum"];
        };
        /**
         * Meldcodeplicht
         * @description Moet dit beroep of deze organisatie een meldcode hebben, wie is daarvoor verantwoordelijk, en moet de kennis en het gebruik worden bevorderd?
         */
        Meldcodeplicht: {
            uitkomst: components["schemas"]["MeldcodePlichtuitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            beroep: components["schemas"]["MeldcodeBeroep"];
            vorm: components["schemas"]["MeldcodePlichtvorm"];
            bevordert: components["schemas"]["MeldcodeBevordering"];
            verantwoordelijk: components["schemas"]["MeldcodeVerantwoordelijke"];
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Meldcodetoets
         * @description Bevat de meldcode van een organisatie wat het Besluit verplichte meldcode minstens vraagt?
         */
        Meldcodetoets: {
            uitkomst: components["schemas"]["MeldcodeDocumentuitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            /** @description Per onderdeel wat er is gevonden. */
            bevindingen: components["schemas"]["MeldcodeOnderdeelbevinding"][];
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, het nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        MeldtermijnVraag: {
            melding: components["schemas"]["MeldcodeMeldingsdata"];
            peildatum?: components["schemas"]["Datum"];
        };
        /**
         * Mens
         * @description Wie beslist, en wat die persoon nog zelf moet beoordelen.
         */
        Mens: {
            beslisser: string;
            vragen: {
                vraag: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        /** ApartePost */
        MonitorApartePost: {
            /** @description Plaats in de invoer, de eerste is 0. */
            post: number;
            categorie: components["schemas"]["MonitorKostencode"];
            /**
             * Apartreden
             * @enum {unknown}
             */
            reden: "orde_van_grootte" | "bedrag" | "toerekening" | "prijspeil" | "drager" | "dubbel";
            zin: string;
            bedrag?: components["schemas"]["MonitorBandbreedte"];
        };
        /**
         * Bandbreedte
         * @description In hele eurocenten. Laag is hoogstens midden, midden hoogstens hoog.
         */
        MonitorBandbreedte: {
            laag: number;
            midden: number;
            hoog: number;
        };
        /** Bevinding */
        MonitorBevinding: {
            bevinding: components["schemas"]["MonitorNaam"];
            soort: components["schemas"]["MonitorBevindingsoort"];
            over: components["schemas"]["MonitorCijfercode"][];
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Bevindingsoort
         * @enum {unknown}
         */
        MonitorBevindingsoort: "tegenstrijdig" | "noemer" | "datum" | "verouderd" | "andere_definitie" | "herkomst_onbekend" | "niet_publiceren" | "onbeslist";
        /** Breuk */
        MonitorBreuk: {
            breuk: components["schemas"]["MonitorNaam"];
            definities: components["schemas"]["MonitorNaam"][];
            /** Format: date */
            laatste_oude_dag: string;
            /**
             * Format: date
             * @description Tussen deze twee dagen is niet bekend welke telling gold.
             */
            eerste_nieuwe_dag: string;
            /**
             * @description mogelijk: niet zeker dat de telling veranderde.
             * @enum {unknown}
             */
            zeker: "ja" | "mogelijk";
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Categoriesom */
        MonitorCategoriesom: {
            categorie: components["schemas"]["MonitorKostencode"];
            bedrag: components["schemas"]["MonitorBandbreedte"];
        };
        /** Categoriestand */
        MonitorCategoriestand: {
            categorie: components["schemas"]["MonitorKostencode"];
            titel: string;
            dragers: components["schemas"]["MonitorDrager"][];
            /**
             * Kostenstand
             * @enum {unknown}
             */
            stand: "bekend" | "gedeeltelijk" | "onbekend";
            /** @description Dragers waarvan niets opgeteld is. */
            zonder_post: components["schemas"]["MonitorDrager"][];
        };
        /** Cijfer */
        MonitorCijfer: {
            code: components["schemas"]["MonitorCijfercode"];
            definitie: components["schemas"]["MonitorNaam"];
            titel: string;
            telt: components["schemas"]["MonitorTeleenheid"];
            soort: components["schemas"]["MonitorDefinitiesoort"];
            populatie: string;
            /** @description Ontbreekt: onbekend. */
            waarde?: components["schemas"]["MonitorWaarde"];
            /** @description De waarde als tekst, zoals 38,4%. */
            in_woorden: string;
            gebied: components["schemas"]["MonitorCijfergebied"];
            periode?: components["schemas"]["MonitorPeriode"];
            uitgever: string;
            gepubliceerd?: string;
            herkomst: components["schemas"]["MonitorHerkomst"];
            voorlopig?: boolean;
            opmerking?: string;
            bevindingen: components["schemas"]["MonitorNaam"][];
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * Cijfercode
         * @description De korte code van een cijfer, zoals K02.
         */
        MonitorCijfercode: string;
        /** Cijfergebied */
        MonitorCijfergebied: {
            soort: components["schemas"]["MonitorGebiedsoort"];
            /** @description Zoals de bron het gebied noemt. */
            naam?: string;
        };
        /** Cijferoverzicht */
        MonitorCijferoverzicht: {
            /** Format: date */
            peildatum: string;
            cijfers: components["schemas"]["MonitorCijfer"][];
            definities: components["schemas"]["MonitorDefinitie"][];
            breuken: components["schemas"]["MonitorBreuk"][];
            bevindingen: components["schemas"]["MonitorBevinding"][];
            versie: components["schemas"]["Versie"];
        };
        /** Definitie */
        MonitorDefinitie: {
            definitie: components["schemas"]["MonitorNaam"];
            titel: string;
            telt: components["schemas"]["MonitorTeleenheid"];
            soort: components["schemas"]["MonitorDefinitiesoort"];
            /** @description Over wie of wat het gaat. */
            populatie: string;
            omschrijving: string;
            /** @description Bij een aandeel: waarvan het een deel is. */
            noemer?: string;
            /** @description De stap in de trechter die dit telt. */
            stap?: components["schemas"]["MonitorStapnaam"];
            /** @description De verhouding in de trechter die dit aandeel is. */
            verhouding?: components["schemas"]["MonitorStappaar"];
            /** @description Geschat uit een enquête of steekproef. */
            steekproef?: boolean;
        };
        /**
         * Definitiesoort
         * @description aandeel: een deel van een genoemde noemer. maat: een gemiddelde, duur of verhouding die geen deel van een geheel is.
         * @enum {unknown}
         */
        MonitorDefinitiesoort: "aantal" | "aandeel" | "bedrag" | "maat" | "jaartal" | "ja_nee";
        /**
         * Drager
         * @description Wie betaalt of het nadeel heeft.
         * @enum {unknown}
         */
        MonitorDrager: "slachtoffer" | "burger" | "zorgverzekeraar" | "eigen_risico" | "rijk" | "gemeente" | "centrumgemeente" | "werkgever" | "corporatie" | "zorg" | "onderwijs";
        /** Dragersom */
        MonitorDragersom: {
            drager: components["schemas"]["MonitorDrager"];
            bedrag: components["schemas"]["MonitorBandbreedte"];
        };
        /**
         * Frequentie
         * @enum {unknown}
         */
        MonitorFrequentie: "halfjaar" | "jaar" | "twee_jaar" | "vier_jaar" | "per_verkiezing" | "onbekend";
        /** Gebied */
        MonitorGebied: {
            soort: components["schemas"]["MonitorGebiedsoort"];
            /** @description De code van CBS, zoals GM0363. Bij het hele land niet nodig. */
            code?: string;
        };
        /**
         * Gebiedsoort
         * @enum {unknown}
         */
        MonitorGebiedsoort: "land" | "landsdeel" | "provincie" | "veilig_thuis_regio" | "regio" | "gemeente" | "eu";
        /**
         * Getal
         * @description Een getal als breuk van hele getallen. Zo verandert het nooit door afronden: 38,4 procent is 384/1000.
         */
        MonitorGetal: {
            teller: number;
            /** @description Ontbreekt: 1. */
            noemer?: number;
        };
        /**
         * Grens
         * @description Hoe de bron het getal bedoelt. Ontbreekt: precies zo.
         * @enum {unknown}
         */
        MonitorGrens: "ongeveer" | "minstens" | "hoogstens";
        /**
         * Herkomst
         * @description afgeleid: zelf berekend uit andere cijfers; nooit een officieel cijfer.
         * @enum {unknown}
         */
        MonitorHerkomst: "nota" | "statistiek" | "onderzoek" | "overheid" | "pers" | "norm" | "wet" | "afgeleid";
        /** Indicatorcode */
        MonitorIndicatorcode: string;
        /** Indicatorstand */
        MonitorIndicatorstand: {
            indicator: components["schemas"]["MonitorIndicatorcode"];
            titel: string;
            definitie: components["schemas"]["MonitorNaam"];
            omschrijving: string;
            telt: components["schemas"]["MonitorTeleenheid"];
            soort: components["schemas"]["MonitorDefinitiesoort"];
            vindplaats: string;
            tabel?: string;
            frequentie: components["schemas"]["MonitorFrequentie"];
            niveaus: components["schemas"]["MonitorNiveau"][];
            richting: components["schemas"]["MonitorRichting"];
            let_op?: string;
            nul: components["schemas"]["MonitorMeetpunt"];
            nu?: components["schemas"]["MonitorMeetpunt"];
            vergelijking?: components["schemas"]["MonitorMeetvergelijking"];
            landelijk?: components["schemas"]["MonitorLandelijkcijfer"];
        };
        /** Kostencode */
        MonitorKostencode: string;
        /**
         * Kostenherkomst
         * @enum {unknown}
         */
        MonitorKostenherkomst: "gemeten" | "geschat" | "orde_van_grootte";
        /** Kosteninvoer */
        MonitorKosteninvoer: {
            gebied: components["schemas"]["MonitorGebied"];
            /** @description Het jaar waarover de kosten gaan. */
            jaar: number;
            posten: components["schemas"]["MonitorKostenpost"][];
        };
        /** Kostenoverzicht */
        MonitorKostenoverzicht: {
            /**
             * Kostenuitkomst
             * @enum {unknown}
             */
            uitkomst: "volledig" | "gedeeltelijk" | "onbepaald";
            titel: string;
            gebied: components["schemas"]["MonitorGebied"];
            jaar: number;
            sommen: components["schemas"]["MonitorKostensom"][];
            categorieen: components["schemas"]["MonitorCategoriestand"][];
            apart: components["schemas"]["MonitorApartePost"][];
            /** @description Grove schattingen uit onderzoek elders. Nooit opgeteld. */
            orde_van_grootte: components["schemas"]["MonitorOrdeVanGrootte"][];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /** Kostenpost */
        MonitorKostenpost: {
            categorie: components["schemas"]["MonitorKostencode"];
            drager: components["schemas"]["MonitorDrager"];
            soort: components["schemas"]["MonitorKostensoort"];
            herkomst: components["schemas"]["MonitorKostenherkomst"];
            /**
             * Dekking
             * @description Welk deel van de kosten van deze drager in de post zit.
             * @enum {unknown}
             */
            dekking: "volledig" | "gedeeltelijk" | "onbekend";
            /** @description Jaar van de prijzen. Ontbreekt: onbekend. */
            prijspeil?: number;
            /** @description Het hele bedrag. Of dit, of aantal en kosten per eenheid. */
            bedrag?: components["schemas"]["MonitorBandbreedte"];
            /** @description Aantal eenheden. */
            aantal?: number;
            kosten_per_eenheid?: components["schemas"]["MonitorBandbreedte"];
            /** @description Welk deel komt door geweld achter de voordeur? Hoogstens 1. Ontbreekt: onbekend. */
            aandeel_toerekenbaar?: components["schemas"]["MonitorGetal"];
            /** @description Taakveld in Iv3. */
            taakveld?: string;
            /** @description Jaar van de indeling in taakvelden. */
            iv3_versie?: number;
        };
        /** Kostensom */
        MonitorKostensom: {
            soort: components["schemas"]["MonitorKostensoort"];
            prijspeil: number;
            bedrag: components["schemas"]["MonitorBandbreedte"];
            /** @description Er ontbreken kosten; het echte bedrag is hoger. */
            ondergrens: boolean;
            per_drager: components["schemas"]["MonitorDragersom"][];
            per_categorie: components["schemas"]["MonitorCategoriesom"][];
        };
        /**
         * Kostensoort
         * @description cash: er gaat geld om. welvaart: verlies aan leven en welzijn, in geld uitgedrukt.
         * @enum {unknown}
         */
        MonitorKostensoort: "cash" | "welvaart";
        /** Landelijkcijfer */
        MonitorLandelijkcijfer: {
            cijfer: components["schemas"]["MonitorCijfercode"];
            in_woorden: string;
            periode?: components["schemas"]["MonitorPeriode"];
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Leesfout */
        MonitorLeesfout: {
            /** @description Regel in het bestand; bij JSON de plaats van de rij, de eerste is 1. */
            regel: number;
            kolom?: string;
            /**
             * Leesfoutcode
             * @enum {unknown}
             */
            code: "kolommen" | "definitie" | "gebied" | "periode" | "getal" | "dubbel" | "dimensie" | "aanhaling";
            verwacht: string;
            bericht: string;
        };
        /** Leesresultaat */
        MonitorLeesresultaat: {
            waarnemingen: components["schemas"]["MonitorWaarneming"][];
            fouten: components["schemas"]["MonitorLeesfout"][];
            overgeslagen: components["schemas"]["MonitorOvergeslagen"][];
            /** @description Zoveel cellen met een waarde zijn gelezen: elk is een waarneming, een fout of overgeslagen. */
            cellen: number;
        };
        /** Meetpunt */
        MonitorMeetpunt: {
            /**
             * Meetstand
             * @enum {unknown}
             */
            stand: "bekend" | "onbekend";
            waarde?: components["schemas"]["MonitorGetal"];
            antwoord?: boolean;
            in_woorden: string;
            voorlopig?: boolean;
            tabel?: string;
        };
        /** Meetvergelijking */
        MonitorMeetvergelijking: {
            oordeel: components["schemas"]["MonitorVergelijkoordeel"];
            reden: components["schemas"]["MonitorVergelijkreden"];
            zin: string;
            breuk?: components["schemas"]["MonitorNaam"];
            verschil?: components["schemas"]["MonitorMeetverschil"];
        };
        /** Meetverschil */
        MonitorMeetverschil: {
            /**
             * Verschilkant
             * @enum {unknown}
             */
            kant: "hoger" | "lager" | "gelijk";
            /** @description Het verschil, altijd nul of meer. */
            teller: number;
            noemer: number;
            /** @description Het verschil als deel van de nulmeting. */
            procent_van_nul?: components["schemas"]["MonitorGetal"];
            /** @description Het verschil kan door afronding komen. */
            binnen_afronding: boolean;
            /**
             * Gewenst
             * @enum {unknown}
             */
            gewenst: "ja" | "nee" | "geen_oordeel";
        };
        /**
         * Naam
         * @description De naam van een definitie in het register.
         */
        MonitorNaam: string;
        /** NaastElkaar */
        MonitorNaastElkaar: {
            uitkomst: components["schemas"]["MonitorVergelijkoordeel"];
            reden: components["schemas"]["MonitorVergelijkreden"];
            titel: string;
            a: components["schemas"]["MonitorCijfer"];
            b: components["schemas"]["MonitorCijfer"];
            breuk?: components["schemas"]["MonitorNaam"];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /** NietGebruikt */
        MonitorNietGebruikt: {
            /** @description Plaats in de invoer, de eerste is 0. */
            waarneming: number;
            /**
             * NietGebruiktReden
             * @enum {unknown}
             */
            reden: "ander_gebied" | "andere_periode" | "geen_indicator";
        };
        /**
         * Niveau
         * @enum {unknown}
         */
        MonitorNiveau: "land" | "regio" | "gemeente";
        /** Notavoorstel */
        MonitorNotavoorstel: {
            voorstel: string;
            titel: string;
            status: components["schemas"]["MonitorVoorstelstatus"];
            dichtstbij: string[];
            niet_verwarren: string[];
            waar: components["schemas"]["MonitorWerkwoord"][];
        };
        /** Nulmeting */
        MonitorNulmeting: {
            /**
             * Nulmetinguitkomst
             * @enum {unknown}
             */
            uitkomst: "nulmeting" | "vergeleken" | "deels_vergeleken" | "niet_vergelijkbaar" | "onbepaald";
            titel: string;
            gebied: components["schemas"]["MonitorGebied"];
            nul: components["schemas"]["MonitorPeriode"];
            nu?: components["schemas"]["MonitorPeriode"];
            indicatoren: components["schemas"]["MonitorIndicatorstand"][];
            /** @description Waarnemingen die niet in de tabel staan, met de reden. */
            niet_gebruikt: components["schemas"]["MonitorNietGebruikt"][];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /** Nulmetingcijfers */
        MonitorNulmetingcijfers: {
            waarnemingen: components["schemas"]["MonitorWaarneming"][];
        };
        /** OrdeVanGrootte */
        MonitorOrdeVanGrootte: {
            cijfer: components["schemas"]["MonitorCijfercode"];
            titel: string;
            in_woorden: string;
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /** Overgeslagen */
        MonitorOvergeslagen: {
            regel: number;
            kolom?: string;
            reden: string;
        };
        /** Periode */
        MonitorPeriode: {
            /**
             * Format: date
             * @description Eerste dag (JJJJ-MM-DD).
             */
            van: string;
            /**
             * Format: date
             * @description Laatste dag, die dag telt mee.
             */
            tot: string;
        };
        /** Referentie */
        MonitorReferentie: {
            cijfer: components["schemas"]["MonitorCijfercode"];
            /** @description Wie het landelijke cijfer gaf. Wie uw aantallen telde, weet de trechter niet. */
            uitgever: string;
            /** @description Alleen als vergelijken mag. */
            in_woorden?: string;
            periode?: components["schemas"]["MonitorPeriode"];
            oordeel: components["schemas"]["MonitorVergelijkoordeel"];
            reden: components["schemas"]["MonitorVergelijkreden"];
            zin: string;
            bron: components["schemas"]["Bron"][];
        };
        /**
         * Richting
         * @description Welke kant gewenst is. geen_doel: meer kan ook goed zijn.
         * @enum {unknown}
         */
        MonitorRichting: "omlaag" | "omhoog" | "geen_doel" | "achtergrond" | "ja" | "geen";
        /** Stapcijfer */
        MonitorStapcijfer: {
            /** @description Ontbreekt: onbekend. Nooit nul invullen voor onbekend. */
            aantal?: number;
            /** @description Volgens welke definitie is geteld? Zonder definitie is vergelijken niet mogelijk. */
            definitie?: components["schemas"]["MonitorNaam"];
            voorlopig?: boolean;
        };
        /**
         * Stapnaam
         * @enum {unknown}
         */
        MonitorStapnaam: "slachtofferschap" | "incident" | "melding_politie" | "melding_veilig_thuis" | "aangifte" | "aanhouding" | "instroom_om" | "vervolging" | "veroordeling" | "sanctie" | "recidive";
        /** Stappaar */
        MonitorStappaar: {
            teller: components["schemas"]["MonitorStapnaam"];
            noemer: components["schemas"]["MonitorStapnaam"];
        };
        /** Stapverhouding */
        MonitorStapverhouding: {
            teller: components["schemas"]["MonitorStapnaam"];
            /** @description Waarvan het een deel is. Zonder noemer is een verhouding niets waard. */
            noemer: components["schemas"]["MonitorStapnaam"];
            waarde: components["schemas"]["MonitorGetal"];
            /** @description De definitie van het aandeel in het register, als die past. */
            definitie?: components["schemas"]["MonitorNaam"];
        };
        /**
         * Teleenheid
         * @description Wat er geteld wordt.
         * @enum {unknown}
         */
        MonitorTeleenheid: "personen" | "kinderen" | "incidenten" | "meldingen" | "adviezen" | "aangiften" | "verdachten" | "zaken" | "sancties" | "huisverboden" | "plaatsen" | "organisaties" | "gemeenten" | "gezinnen" | "dagen" | "weken" | "minuten" | "eurocent" | "guldencent" | "jaartal" | "ja_of_nee";
        /**
         * Telwijze
         * @description cohort: dezelfde zaken zijn gevolgd. periode: alles wat in de periode gebeurde, ook in oude zaken.
         * @enum {unknown}
         */
        MonitorTelwijze: "cohort" | "periode";
        /** Trechter */
        MonitorTrechter: {
            /**
             * Trechteruitkomst
             * @description volledig: elke stap van de hoofdlijn is bekend. open: een deel. onbepaald: geen enkele.
             * @enum {unknown}
             */
            uitkomst: "volledig" | "open" | "onbepaald";
            titel: string;
            gebied: components["schemas"]["MonitorGebied"];
            periode: components["schemas"]["MonitorPeriode"];
            stappen: components["schemas"]["MonitorTrechterstap"][];
            verhoudingen: components["schemas"]["MonitorTrechterverhouding"][];
            motivering: components["schemas"]["Motivering"][];
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Trechtercijfers
         * @description Aantallen en verhoudingen van een gebied in een periode. Wat ontbreekt, is onbekend.
         */
        MonitorTrechtercijfers: {
            gebied: components["schemas"]["MonitorGebied"];
            periode: components["schemas"]["MonitorPeriode"];
            telwijze?: components["schemas"]["MonitorTelwijze"];
            /** Stapaantallen */
            aantallen?: {
                slachtofferschap?: components["schemas"]["MonitorStapcijfer"];
                incident?: components["schemas"]["MonitorStapcijfer"];
                melding_politie?: components["schemas"]["MonitorStapcijfer"];
                melding_veilig_thuis?: components["schemas"]["MonitorStapcijfer"];
                aangifte?: components["schemas"]["MonitorStapcijfer"];
                aanhouding?: components["schemas"]["MonitorStapcijfer"];
                instroom_om?: components["schemas"]["MonitorStapcijfer"];
                vervolging?: components["schemas"]["MonitorStapcijfer"];
                veroordeling?: components["schemas"]["MonitorStapcijfer"];
                sanctie?: components["schemas"]["MonitorStapcijfer"];
                recidive?: components["schemas"]["MonitorStapcijfer"];
            };
            /** @description Verhoudingen die u al kent, zoals 40 procent aangifte van de incidenten. */
            verhoudingen?: components["schemas"]["MonitorStapverhouding"][];
        };
        /** Trechterstap */
        MonitorTrechterstap: {
            stap: components["schemas"]["MonitorStapnaam"];
            titel: string;
            telt: components["schemas"]["MonitorTeleenheid"];
            hoofdlijn: boolean;
            /**
             * Stapstand
             * @enum {unknown}
             */
            stand: "gegeven" | "afgeleid" | "onbekend";
            /** @description Ontbreekt: onbekend. Bij afgeleid: afgerond op een heel getal. */
            aantal?: number;
            afgeleid_van?: components["schemas"]["MonitorStapnaam"];
            definitie?: components["schemas"]["MonitorNaam"];
            voorlopig?: boolean;
        };
        /** Trechterverhouding */
        MonitorTrechterverhouding: {
            teller: components["schemas"]["MonitorStapnaam"];
            noemer: components["schemas"]["MonitorStapnaam"];
            /**
             * Verhoudingstand
             * @description afgeleid: uit een keten van gegeven verhoudingen. ingehouden: de getallen passen niet op elkaar, dus er staat geen percentage.
             * @enum {unknown}
             */
            stand: "gegeven" | "berekend" | "afgeleid" | "onbekend" | "ingehouden";
            waarde?: components["schemas"]["MonitorGetal"];
            /** @description Noemt altijd de noemer. */
            zin: string;
            reden?: string;
            referenties: components["schemas"]["MonitorReferentie"][];
        };
        /**
         * Vergelijkoordeel
         * @enum {unknown}
         */
        MonitorVergelijkoordeel: "ja" | "met_voorbehoud" | "nee" | "onbepaald";
        /**
         * Vergelijkreden
         * @enum {unknown}
         */
        MonitorVergelijkreden: "gelijk" | "andere_definitie" | "reeksbreuk" | "mogelijke_breuk" | "ander_gebied" | "andere_periode" | "ander_deel_van_jaar" | "waarde_ontbreekt" | "voorlopig" | "steekproef" | "afgerond" | "andere_bron" | "definitie_onbekend";
        /**
         * Voorstelstatus
         * @enum {unknown}
         */
        MonitorVoorstelstatus: "onbekend" | "niet_gerealiseerd_zoals_voorgesteld";
        /**
         * Waarde
         * @description De waarde van een gepubliceerd cijfer.
         */
        MonitorWaarde: {
            teller: number;
            /** @description Ontbreekt: 1. */
            noemer?: number;
            /** @description Bij een bereik: de teller van de bovengrens. */
            tot_teller?: number;
            grens?: components["schemas"]["MonitorGrens"];
        };
        /**
         * Waarneming
         * @description Wat er voor een gebied en een periode is geteld.
         */
        MonitorWaarneming: {
            definitie: components["schemas"]["MonitorNaam"];
            gebied: components["schemas"]["MonitorGebied"];
            periode: components["schemas"]["MonitorPeriode"];
            /** @description Ontbreekt: onbekend. */
            waarde?: components["schemas"]["MonitorGetal"];
            /** @description Bij een vraag met ja of nee. Ontbreekt: onbekend. */
            antwoord?: boolean;
            voorlopig?: boolean;
            /** @description De tabel van CBS StatLine waaruit dit komt. */
            tabel?: string;
        };
        /**
         * Werkwoord
         * @enum {unknown}
         */
        MonitorWerkwoord: "cijfers" | "trechter" | "nulmeting" | "kosten";
        /**
         * Motivering
         * @description Eén reden: welke regel, in gewoon Nederlands, met bron en zekerheid.
         */
        Motivering: {
            /** @description Regelbestand en rij, bijvoorbeeld urgentie/wettelijke-groep#groep-d. */
            regel: string;
            zin: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
        };
        /**
         * NiveauUitslag
         * @description Het niveau op de schaal van de lijst. 0: het staat er niet. onbekend: dat is niet te zeggen; nooit hetzelfde als 0.
         */
        NiveauUitslag: number | "onbekend";
        /**
         * Niveaustand
         * @description Welke punten op welk niveau staan. Onbekend staat apart.
         */
        Niveaustand: {
            /** @description Elk niveau van de schaal, van laag naar hoog, ook als er geen punt op staat. */
            niveaus: {
                niveau: number;
                naam: string;
                items: string[];
            }[];
            onbekend: string[];
        };
        Notavoorstellen: {
            voorstellen: {
                voorstel: string;
                titel: string;
                status: components["schemas"]["MonitorVoorstelstatus"];
                dichtstbij: string[];
                niet_verwarren: string[];
                waar: components["schemas"]["MonitorWerkwoord"][];
                zin: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        NulmetingVraag: {
            cijfers: components["schemas"]["MonitorNulmetingcijfers"];
            gebied: components["schemas"]["MonitorGebied"];
            nul: components["schemas"]["MonitorPeriode"];
            nu?: components["schemas"]["MonitorPeriode"];
            peildatum: components["schemas"]["Datum"];
        };
        OdataVraag: {
            /** @description De JSON van CBS (OData v3 of v4). */
            gegevens: unknown;
            /**
             * @description Nummer van de tabel.
             * @example 84848NED
             */
            tabel: string;
            /** @description Per kolom de definitie. */
            velden?: {
                [key: string]: string;
            };
            /** @description Per andere dimensie de ene code die telt. */
            dimensies?: {
                [key: string]: string;
            };
            regiokolom?: string;
            /** @description Gebied van alle rijen, als de tabel geen kolom daarvoor heeft. */
            gebied?: string;
            /** @description Perioden die voorlopig zijn, als code van CBS. */
            voorlopig?: string[];
        };
        OnderwijsVraag: {
            situatie: components["schemas"]["GereedheidOnderwijssituatie"];
            peildatum: components["schemas"]["Datum"];
        };
        /**
         * OntbrekendFeit
         * @description Een feit dat de uitkomst nog kan veranderen.
         */
        OntbrekendFeit: {
            /** @description JSON-pointer in de aanvraag, bijvoorbeeld /opvang/reden. */
            feit: string;
            /** @description De vraag aan de aanvrager, in gewoon Nederlands. */
            vraag: string;
            /** @description Waarmee het kan worden aangetoond. Nooit iets dat alleen de pleger kan geven. */
            bewijs?: string[];
        };
        /** @description Een OpenAPI-beschrijving */
        Openapi: {
            [key: string]: unknown;
        };
        /** @description Waarom de termijn stilstaat (Awb 4:15). Ontbreekt het einde, dan loopt de opschorting nog */
        Opschorting: components["schemas"]["OpschortingAanvullen"] | components["schemas"]["OpschortingBuitenland"] | components["schemas"]["OpschortingInstemming"] | components["schemas"]["OpschortingOverig"];
        OpschortingAanvullen: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            reden: "aanvullen";
            uitgenodigd: components["schemas"]["Datum"];
            hersteltermijnTot?: components["schemas"]["Datum"];
            aangevuld?: components["schemas"]["Datum"];
            /**
             * @description De hersteltermijn ging voorbij zonder aanvulling
             * @constant
             */
            ongebruikt?: true;
        };
        OpschortingBuitenland: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            reden: "buitenlandse_informatie";
            meegedeeld: components["schemas"]["Datum"];
            informatieOntvangen?: components["schemas"]["Datum"];
            nietLangerRedelijk?: components["schemas"]["Datum"];
        };
        OpschortingInstemming: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            reden: "instemming";
            van: components["schemas"]["Datum"];
            tot: components["schemas"]["Datum"];
        };
        OpschortingOverig: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            reden: "toe_te_rekenen" | "overmacht";
            van: components["schemas"]["Datum"];
            tot?: components["schemas"]["Datum"];
        };
        OverdrachtDelingVraag: {
            overdracht: components["schemas"]["KetenOverdrachtnummer"];
            categorie: components["schemas"]["KetenGegevenscategorie"];
            /** @description Gaf de betrokkene toestemming? Ontbreekt: onbekend. */
            toestemming?: boolean;
            /** @description Is delen noodzakelijk voor het doel? Ontbreekt: onbekend. */
            noodzakelijk?: boolean;
            peildatum: components["schemas"]["Datum"];
        };
        PassagesVraag: {
            /** @description De tekst zelf, of de tekst met bladzijden en koppen. */
            tekst: string | components["schemas"]["CoalitieakkoordAkkoordtekst"];
            peildatum: components["schemas"]["Datum"];
        };
        PlanVraag: {
            plan: components["schemas"]["CoalitieakkoordAkkoord"];
            /**
             * @description Waar het naast ligt.
             * @enum {string}
             */
            lijst: "wmo-plan" | "regiovisie";
            oordelen?: components["schemas"]["CoalitieakkoordPlanoordelen"];
            peildatum: components["schemas"]["Datum"];
        };
        PlichtVraag: {
            vraag: components["schemas"]["MeldcodePlichtvraag"];
            peildatum: components["schemas"]["Datum"];
        };
        /** @description Problem details (RFC 9457), met alle fouten tegelijk. Een waarde uit de invoer staat er nooit in */
        Probleem: {
            /**
             * Format: uri-reference
             * @example https://voordeur.dev/problemen/invoer_ongeldig
             */
            type: string;
            /** @example 400 */
            status: number;
            /** @example De invoer klopt niet */
            title: string;
            detail: string;
            /**
             * @description Woord waar een programma op kan rekenen.
             * @example invoer_ongeldig
             */
            code: string;
            errors: components["schemas"]["Probleemplek"][];
        };
        Probleemplek: {
            /** @enum {string} */
            in: "body" | "query" | "path";
            /** @description JSON-pointer; bij query en path de naam achter de schuine streep. */
            location: string;
            code: string;
            detail: string;
            detail_en: string;
            /** @description Wat hier hoort. */
            expected: string;
        };
        /** @description Een regel zoals hij in specs/ staat, met zijn vingerafdruk */
        Regel: {
            id: string;
            /** @enum {string} */
            soort: "beslistabel" | "register" | "toetslijst";
            titel: string;
            geldig: components["schemas"]["Geldigheid"];
            hash: string;
            /** @description Het hele bestand */
            inhoud: components["schemas"]["SpecBeslistabel"] | components["schemas"]["SpecRegister"] | components["schemas"]["SpecToetslijst"];
        };
        /**
         * @example {
         *       "regeling": "zowonen",
         *       "peildatum": "2026-11-25"
         *     }
         */
        RegelingVraag: {
            regeling: components["schemas"]["Regelingkeuze"];
            peildatum: components["schemas"]["Datum"];
        };
        Regelingenlijst: {
            regelingen: {
                id: string;
                naam: string;
                /** @enum {string} */
                aard: "verordening" | "particulier" | "niet_gelezen";
                gemeenten: string[];
                gebied?: string;
                geldig: {
                    van?: string;
                    tot?: string;
                };
                /** @description Hoeveel eisen er zijn vastgelegd. */
                voorwaarden: number;
                /** @description Wat niet gelezen is. Dat is iets anders dan dat het er niet staat. */
                niet_gelezen: string[];
            }[];
        };
        /** @description Naam van een gemeente of regeling, of een eigen regeling */
        Regelingkeuze: string | components["schemas"]["UrgentieRegeling"];
        Regelkop: {
            /** @example urgentie/wettelijke-groep */
            id: string;
            /** @enum {string} */
            soort: "beslistabel" | "register" | "toetslijst";
            titel: string;
            geldig: components["schemas"]["Geldigheid"];
            /** @description Vingerafdruk van de inhoud. Dezelfde staat bij elk antwoord dat met deze regel is gemaakt. */
            hash: string;
        };
        Regellijst: {
            regels: components["schemas"]["Regelkop"][];
        };
        /** Regelversie */
        Regelversie: {
            id: string;
            geldig: components["schemas"]["Geldigheid"];
            /** @description Vingerafdruk van de inhoud van de regel (sha-256, eerste 16 tekens). */
            hash: string;
        };
        Regelversies: {
            versies: components["schemas"]["Regelkop"][];
        };
        RegioVraag: {
            regio: components["schemas"]["KetenRegio"];
            peildatum: components["schemas"]["Datum"];
        };
        RouteVraag: {
            van: components["schemas"]["KetenSchakel"];
            naar: components["schemas"]["KetenSchakel"];
            begin: components["schemas"]["Datum"];
            peildatum: components["schemas"]["Datum"];
        };
        Scenario: {
            domein: string;
            id: string;
            titel: string;
            bestand: string;
            aanroep: components["schemas"]["Aanroep"];
            /** @description Het scenario zoals het in specs/ staat; de vorm verschilt per domein. */
            inhoud: {
                [key: string]: unknown;
            };
        };
        Scenariokop: {
            domein: string;
            id: string;
            titel: string;
            bestand: string;
        };
        Scenariolijst: {
            scenarios: components["schemas"]["Scenariokop"][];
        };
        /**
         * Signaal
         * @description Een waarschuwing, een botsing met hogere regels of een plicht.
         */
        Signaal: {
            code: string;
            /**
             * @description gevaar: eerst lezen. strijd: een lokale eis botst. recht: wat de aanvrager hieraan heeft. plicht: wat de beslisser moet doen. let_op: een waarschuwing.
             * @enum {unknown}
             */
            soort: "gevaar" | "strijd" | "recht" | "plicht" | "let_op";
            /**
             * @description mogelijk: het hangt af van een feit dat nog ontbreekt.
             * @enum {unknown}
             */
            geldt: "ja" | "mogelijk";
            /** @description Bij strijd: hoe ernstig. */
            oordeel?: string;
            zin: string;
            /** @description Bij strijd: de eis waar het om gaat. */
            toelichting?: string;
            bron: components["schemas"]["Bron"][];
            zekerheid: components["schemas"]["Zekerheid"];
            /** @description Bij strijd: is er een uitspraak gevonden die dit bevestigt? */
            rechtspraak_gevonden?: boolean;
        };
        /** BepalingId */
        SpecBepalingId: string;
        /**
         * Beslistabel
         * @description Een regel als tabel: als deze feiten gelden, dan volgt dit, omdat, volgens welke bron, hoe zeker.
         */
        SpecBeslistabel: {
            /** @constant */
            soort: "beslistabel";
            id: components["schemas"]["SpecRegelbestandId"];
            titel: string;
            toelichting?: string;
            geldig: components["schemas"]["SpecGeldigheid"];
            invoer: components["schemas"]["SpecSchemaVerwijzing"];
            uitvoer: components["schemas"]["SpecSchemaVerwijzing"];
            /**
             * @description uniek: precies één rij. eerste: de bovenste rij die past. verzamel: alle rijen die passen.
             * @enum {unknown}
             */
            treffer: "uniek" | "eerste" | "verzamel";
            regels: components["schemas"]["SpecTabelrij"][];
            /** @description Alleen bij verzamel, en daar verplicht: wat het betekent als geen enkele rij past. */
            anders?: {
                omdat: components["schemas"]["SpecZin"];
                bron: components["schemas"]["SpecBronnen"];
                zekerheid: components["schemas"]["SpecZekerheid"];
            };
        } & unknown;
        /** BronId */
        SpecBronId: string;
        /**
         * Bronbestand
         * @description Een bron (wet, uitspraak, richtsnoer, lokale regeling) met haar bepalingen, elk met de versies van haar tekst.
         */
        SpecBronbestand: {
            /** @constant */
            soort: "bron";
            id: components["schemas"]["SpecBronId"];
            /** @enum {unknown} */
            aard: "wet" | "amvb" | "ministeriele_regeling" | "verdrag" | "uitspraak" | "lokale_regeling" | "beroepsnorm" | "beleidsstuk" | "onderzoek" | "nota" | "eigen_uitleg";
            titel: string;
            bwb?: string;
            ecli?: string;
            cvdr?: string;
            url?: string;
            geraadpleegd: components["schemas"]["SpecBrondatum"];
            /**
             * @description Hoe ver de bron zelf gelezen is. Wat niet gelezen is, kan nooit een regel dragen.
             * @enum {unknown}
             */
            gelezen: "tekst" | "uittreksel" | "via_ander" | "niet";
            toelichting?: string;
            /** @description Moet elke bepaling van deze bron door een regel worden aangehaald of met reden zijn overgeslagen? */
            in_grootboek?: boolean;
            bepalingen: {
                id: components["schemas"]["SpecBepalingId"];
                titel: string;
                /** @description De bepaling die dit eerder regelde, onder een ander nummer. */
                voorganger?: components["schemas"]["SpecBepalingId"];
                versies: {
                    van: components["schemas"]["SpecBrondatum"];
                    tot?: components["schemas"]["SpecBrondatum"];
                    citaat?: string;
                    samenvatting?: string;
                    url?: string;
                    /**
                     * @description Alleen als deze tekst anders is gelezen dan de rest van de bron.
                     * @enum {unknown}
                     */
                    gelezen?: "tekst" | "uittreksel" | "via_ander" | "niet";
                    niet_gecodeerd?: string;
                }[];
            }[];
        };
        /** Brondatum */
        SpecBrondatum: string;
        /** Bronnen */
        SpecBronnen: components["schemas"]["SpecBronverwijzing"] | components["schemas"]["SpecBronverwijzing"][];
        /** Bronverwijzing */
        SpecBronverwijzing: string;
        /**
         * CelInhoud
         * @description Een stukje JSON Schema, kort opgeschreven: een waarde is const, een lijst is enum, een object geeft grenzen.
         */
        SpecCelInhoud: components["schemas"]["SpecCelwaarde"] | components["schemas"]["SpecCelwaarde"][] | {
            minimum?: components["schemas"]["SpecGrens"];
            maximum?: components["schemas"]["SpecGrens"];
            exclusiveMinimum?: components["schemas"]["SpecGrens"];
            exclusiveMaximum?: components["schemas"]["SpecGrens"];
        };
        /** Celwaarde */
        SpecCelwaarde: boolean | string | number;
        /** Datumtekst */
        SpecDatumtekst: string;
        /** SpecGeldigheid */
        SpecGeldigheid: {
            van: components["schemas"]["SpecDatumtekst"];
            tot?: components["schemas"]["SpecDatumtekst"];
        };
        /** Grens */
        SpecGrens: number | components["schemas"]["SpecDatumtekst"];
        /** Naam */
        SpecNaam: string;
        /** Niveaucijfer */
        SpecNiveaucijfer: number;
        /** RegelbestandId */
        SpecRegelbestandId: string;
        /**
         * Register
         * @description Een lijst van feiten met bron: feestdagen, termijnen, vragen. Elk item volgt het schema in `uitvoer`.
         */
        SpecRegister: {
            /** @constant */
            soort: "register";
            id: components["schemas"]["SpecRegelbestandId"];
            titel: string;
            toelichting?: string;
            geldig: components["schemas"]["SpecGeldigheid"];
            uitvoer: components["schemas"]["SpecSchemaVerwijzing"];
            items: {
                id: components["schemas"]["SpecNaam"];
                dan: Record<string, never>;
                omdat: components["schemas"]["SpecZin"];
                bron: components["schemas"]["SpecBronnen"];
                zekerheid: components["schemas"]["SpecZekerheid"];
            }[];
        };
        /** SchemaVerwijzing */
        SpecSchemaVerwijzing: string;
        /** Tabelrij */
        SpecTabelrij: {
            id: components["schemas"]["SpecNaam"];
            als: components["schemas"]["SpecVoorwaarden"];
            dan: Record<string, never>;
            omdat: components["schemas"]["SpecZin"];
            bron: components["schemas"]["SpecBronnen"];
            zekerheid: components["schemas"]["SpecZekerheid"];
        };
        /** SpecToetsitem */
        SpecToetsitem: {
            id: components["schemas"]["SpecToetsitemId"];
            thema: components["schemas"]["SpecNaam"];
            titel: string;
            /** @description true: dit punt mag ontbreken. Het telt apart. */
            optioneel?: boolean;
            /** @description true: zonder dit punt kan iemand gevaar lopen. Het gaat voor in wat daarna te doen staat. */
            veiligheid?: boolean;
            vraag: components["schemas"]["SpecVraagzin"];
            /** @description Wat er in de tekst moet staan. */
            kijk_naar: string[];
            /** @description Bij elk niveau boven 0 een zin die precies dat niveau haalt. */
            modelzinnen: {
                [key: string]: components["schemas"]["SpecZin"];
            };
            omdat: components["schemas"]["SpecZin"];
            bron: components["schemas"]["SpecBronnen"];
            zekerheid: components["schemas"]["SpecZekerheid"];
            /** @description Welke punten van de steunlijst, vanaf welk niveau, een passage geven om aan een mens te laten zien. Leeg: alleen een mens kan het zeggen. */
            steunt_op?: {
                item: components["schemas"]["SpecToetsitemId"];
                vanaf: components["schemas"]["SpecNiveaucijfer"];
            }[];
        };
        /**
         * ToetsitemId
         * @description Een letter met een nummer (T1) of een naam met kleine letters.
         */
        SpecToetsitemId: string;
        /**
         * Toetslijst
         * @description Een lijst van punten waarop een stuk of een organisatie wordt getoetst, met niveaus en modelzinnen.
         */
        SpecToetslijst: {
            /** @constant */
            soort: "toetslijst";
            id: components["schemas"]["SpecRegelbestandId"];
            titel: string;
            /** @description Waar de schaal en de punten vandaan komen, en wat de lijst niet zegt. */
            toelichting: string;
            geldig: components["schemas"]["SpecGeldigheid"];
            /** @description De lijst waar `steunt_op` van elk item naar wijst. Zonder steunlijst heeft geen item `steunt_op`; met steunlijst elk item. */
            steunlijst?: components["schemas"]["SpecRegelbestandId"];
            /** @description De schaal, vanaf 0. Niveau 0 betekent: het staat er niet. */
            niveaus: components["schemas"]["SpecToetsniveau"][];
            themas: components["schemas"]["SpecToetsthema"][];
            items: components["schemas"]["SpecToetsitem"][];
        };
        /** SpecToetsniveau */
        SpecToetsniveau: {
            niveau: components["schemas"]["SpecNiveaucijfer"];
            naam: string;
            criterium: components["schemas"]["SpecZin"];
            /** @description Nederlandse woorden waaraan een lezer het niveau herkent. Geen zoekwoorden voor een programma. */
            kenmerken: string[];
        };
        /** SpecToetsthema */
        SpecToetsthema: {
            id: components["schemas"]["SpecNaam"];
            titel: string;
        };
        /**
         * Voorwaarden
         * @description Elke sleutel is een feit uit het invoerschema (met punten), elke waarde een cel.
         */
        SpecVoorwaarden: {
            [key: string]: components["schemas"]["SpecCelInhoud"];
        };
        /** Vraagzin */
        SpecVraagzin: string;
        /**
         * SpecZekerheid
         * @enum {unknown}
         */
        SpecZekerheid: "wet" | "beroepsnorm" | "rechtspraak" | "uitleg" | "beleid" | "onbevestigd";
        /**
         * Zin
         * @description Een zin in gewoon Nederlands (B1), met hoofdletter en punt.
         */
        SpecZin: string;
        Tekening: {
            svg: string;
            /** @description Wat de tekening laat zien, in woorden. */
            tekst: string;
        };
        /**
         * @description De dagen die bepalen wanneer er beslist moet zijn (Awb 4:5, 4:13 tot en met 4:15 en 4:17)
         * @example {
         *       "ontvangen": "2026-11-25"
         *     }
         */
        TermijnVraag: {
            ontvangen: components["schemas"]["Datum"];
            gemeente?: components["schemas"]["Regelingkeuze"];
            opschortingen?: components["schemas"]["Opschorting"][];
            /** @description De mededeling dat de beslissing later komt (Awb 4:14) */
            nieuweTermijn?: {
                mededeling: components["schemas"]["Datum"];
                uiterlijk: components["schemas"]["Datum"];
            };
            ingebrekestelling?: components["schemas"]["Datum"];
            peildatum?: components["schemas"]["Datum"];
        };
        /** Themastand */
        Themastand: {
            thema: string;
            titel: string;
            kern: components["schemas"]["Niveaustand"];
            /** @description De punten die mogen ontbreken, apart. */
            optioneel: components["schemas"]["Niveaustand"];
        };
        Toetslijst: {
            id: string;
            titel: string;
            geldig: components["schemas"]["Geldigheid"];
            hash: string;
            toelichting: string;
            steunlijst?: string;
            themas: {
                id: string;
                titel: string;
            }[];
            niveaus: {
                niveau: number;
                naam: string;
                criterium: string;
                kenmerken: string[];
            }[];
            items: {
                id: string;
                titel: string;
                vraag: string;
                thema: string;
                optioneel: boolean;
                /** @description true: zonder dit punt kan iemand gevaar lopen. */
                veiligheid?: boolean;
                kijk_naar: string[];
                modelzinnen: string[];
                steunt_op: {
                    item: string;
                    vanaf: number;
                }[];
                omdat: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
            }[];
        };
        Toetslijsten: {
            toetslijsten: components["schemas"]["Toetslijstnaam"][];
        };
        Toetslijstnaam: components["schemas"]["CoalitieakkoordLijstnaam"] | components["schemas"]["GereedheidLijstnaam"];
        /**
         * Toetsuitslag
         * @description Hoe ver elk punt van een toetslijst komt. Nooit alleen een totaal.
         */
        Toetsuitslag: {
            lijst: components["schemas"]["Regelversie"];
            /** @description Is het hele document gezien? Alleen dan kan een punt op niveau 0 staan. */
            volledig: boolean;
            /** @description Elk punt van de lijst, in de volgorde van de lijst. */
            items: components["schemas"]["Itemuitslag"][];
            themas: components["schemas"]["Themastand"][];
        };
        TrechterVraag: {
            cijfers: components["schemas"]["MonitorTrechtercijfers"];
            peildatum: components["schemas"]["Datum"];
        };
        TrechtercijfersVraag: {
            waarnemingen: components["schemas"]["MonitorWaarneming"][];
            gebied: components["schemas"]["MonitorGebied"];
            periode: components["schemas"]["MonitorPeriode"];
            telwijze?: components["schemas"]["MonitorTelwijze"];
        };
        TweeTalen: {
            nl: string;
            en: string;
        };
        UitstroomVraag: {
            situatie: components["schemas"]["GereedheidUitstroomsituatie"];
            peildatum: components["schemas"]["Datum"];
        };
        /**
         * Aanvraag
         * @description De feiten over iemand die voorrang vraagt op een woning. Alles is optioneel: een feit dat ontbreekt is onbekend, nooit nee. Geen namen, adressen, geboortedata of BSN: wat hier niet staat, wordt geweigerd.
         */
        UrgentieAanvraag: {
            /**
             * Format: date
             * @description De dag waarop de aanvraag is ontvangen (JJJJ-MM-DD).
             */
            aangevraagd_op?: string;
            /** @description Leeftijd in hele jaren op de peildatum. */
            leeftijd?: number;
            /** @description Staat de aanvrager ingeschreven als woningzoekende? */
            ingeschreven?: boolean;
            /** @description Verleent of ontvangt de aanvrager mantelzorg in de zin van de Wmo 2015? */
            mantelzorg?: boolean;
            /** @description Is de aanvrager een vergunninghouder die voor het eerst woonruimte zoekt? Telt alleen voor datums tot en met 30 juni 2017. */
            vergunninghouder?: boolean;
            veiligheid?: {
                /** @description Is er op dit moment direct gevaar? */
                acuut_gevaar?: boolean;
                /** @description Is er (dreiging van) geweld in de huiselijke kring? */
                geweld?: boolean;
            };
            opvang?: {
                /** @description Verblijft de aanvrager op de peildatum in een opvang? */
                verblijft?: boolean;
                /**
                 * @description Voor wie is die opvang bedoeld?
                 * @enum {unknown}
                 */
                doelgroep?: "relatie_of_geweld" | "dakloosheid" | "anders";
                /**
                 * @description Waar is die opvang? Een hotel of vakantiepark telt als de opvang daar een kamer heeft geboekt.
                 * @enum {unknown}
                 */
                plek?: "voorziening" | "hotel_of_vakantiepark";
                /** @description Verbleef de aanvrager bij de aanvraag nog in de opvang en is zij of hij daarna vertrokken? */
                vertrok_na_aanvraag?: boolean;
                /** @description Is de opvang toegekend als voorziening voor opvang op grond van de Wmo 2015? */
                verleend?: boolean;
                /**
                 * @description Waarom is de opvang toegekend? De belangrijkste reden. geweld_buiten_huiselijke_kring: bijvoorbeeld stalking door een ex met wie nooit is samengewoond.
                 * @enum {unknown}
                 */
                reden?: "huiselijk_geweld" | "mensenhandel" | "relatieproblemen" | "dakloosheid" | "geweld_buiten_huiselijke_kring" | "anders";
                /** @description Is de opvang ook toegekend wegens dakloosheid, naast een andere reden? */
                mede_wegens_dakloosheid?: boolean;
                /** @description Verlaat de aanvrager de opvang, is zij of hij klaar om te vertrekken, of al vertrokken? */
                verlaat?: boolean;
                /** @description Is de opvang lid van een branchevereniging zoals Valente? */
                lid_branchevereniging?: boolean;
            };
            medisch?: {
                /** @description Zijn er ernstige en chronische medische redenen? */
                ernstig_en_chronisch?: boolean;
                /** @description Is er om die medische redenen dringend een woning nodig? */
                woning_dringend_nodig?: boolean;
            };
            /**
             * @description Welke andere instelling verlaat de aanvrager? beschermd_wonen: voorziening voor beschermd wonen (Wmo 2015). ggz_instelling: verblijf met geneeskundige geestelijke zorg (Wlz of Zvw). jeugdhulp: (gesloten) accommodatie in de zin van de Jeugdwet. justitie: justitiële jeugdinrichting, penitentiaire inrichting of instelling voor forensische zorg.
             * @enum {unknown}
             */
            verlaat_instelling?: "beschermd_wonen" | "ggz_instelling" | "jeugdhulp" | "justitie" | "geen";
            /** @description Doet de aanvrager mee aan een overheidsprogramma om te stoppen met sekswerk? */
            uitstapprogramma?: boolean;
            woonsituatie?: {
                /** @description Heeft de aanvrager een vaste verblijfplaats? */
                vaste_verblijfplaats?: boolean;
                /** @description Woont de aanvrager (of woonde zij of hij tot het vertrek) in een zelfstandige woning? */
                zelfstandig?: boolean;
                /** @description Laat de aanvrager een zelfstandige of onzelfstandige woonruimte achter? */
                laat_woning_achter?: boolean;
            };
            gezin?: {
                /** @description Horen er minderjarige kinderen bij het gezin van de aanvrager? */
                minderjarigen?: boolean;
                /** @description Is er een kind op komst? */
                zwanger?: boolean;
            };
            verblijf?: {
                /**
                 * @description Verblijfsrecht. rechtmatig_a_e_l: Vw 2000 art. 8 a tot en met e of l. wacht_op_verlenging: art. 8 g of h, wachtend op verlenging van een vergunning (art. 14 of 28). wacht_op_wijziging: wachtend op een ander verblijfsdoel. wacht_op_eerste_vergunning_slachtoffer: art. 8 f, als slachtoffer van huiselijk of eergerelateerd geweld. rechtmatig_anders: een ander rechtmatig verblijf.
                 * @enum {unknown}
                 */
                status?: "nederlander" | "rechtmatig_a_e_l" | "wacht_op_verlenging" | "wacht_op_wijziging" | "wacht_op_eerste_vergunning_slachtoffer" | "rechtmatig_anders" | "geen";
                /** @description Hangt de verblijfsvergunning af van de relatie met de (ex-)partner? */
                afhankelijk?: boolean;
            };
            woonduur?: {
                /** @description Hele jaren onafgebroken ingeschreven in de gemeente van de aanvraag, tot nu. */
                gemeente_jaren?: number;
                /** @description Hele jaren onafgebroken ingeschreven in de regio van de aanvraag, tot nu. */
                regio_jaren?: number;
                /** @description Was de aanvrager in de laatste tien jaar minstens zes jaar onafgebroken inwoner? */
                zes_van_tien_jaar?: boolean;
            };
            /** @description Welke stukken er zijn. Alleen dat ze er zijn, nooit wat erin staat. */
            bewijs?: {
                /** @description Verklaring van de opvang. */
                verklaring_opvang?: boolean;
                /** @description Besluit waarmee de opvang is toegekend. */
                beschikking_wmo?: boolean;
                /** @description Verklaring van Veilig Thuis. */
                verklaring_veilig_thuis?: boolean;
                /** @description Verklaring van een hulpverlener of hulpinstelling. */
                verklaring_hulpverlener?: boolean;
                /** @description Verklaring van een (vertrouwens)arts. */
                verklaring_arts?: boolean;
                /** @description Melding of mutatie bij de politie (geen aangifte). */
                melding_politie?: boolean;
                /** @description Melding bij een andere instantie. */
                melding_instantie?: boolean;
                /** @description Proces-verbaal van de politie. */
                proces_verbaal?: boolean;
                /** @description Bewijs van aangifte. */
                aangifte?: boolean;
                /** @description Een huisverbod, straatverbod of contactverbod, of een noodknop (AWARE). */
                beschermingsmaatregel?: boolean;
                /** @description Verzoek tot echtscheiding of uitspraak voorlopige voorzieningen. */
                verzoek_echtscheiding?: boolean;
                /** @description Definitieve echtscheidingsbeschikking. */
                echtscheidingsbeschikking?: boolean;
                /** @description Ouderschapsplan. */
                ouderschapsplan?: boolean;
                /** @description Een stuk met de handtekening van de ex-partner. */
                handtekening_ex_partner?: boolean;
                /** @description Inschrijving in de BRP op het adres van de opvang. */
                brp_opvangadres?: boolean;
                /** @description Verklaring van de opvang dat de aanvrager kan vertrekken. */
                uitstroomverklaring?: boolean;
                /** @description Geldig verblijfsdocument of Nederlands identiteitsbewijs. */
                verblijfsdocument?: boolean;
            };
            /** @description Bruto jaarinkomen van het eigen huishouden na het vertrek, in hele eurocenten. */
            jaarinkomen_eurocent?: number;
            /** @description Heeft de aanvrager schulden? */
            schulden?: boolean;
            /** @description Zijn de kosten van de aanvraag betaald? */
            leges_betaald?: boolean;
            /** @description Aantal reacties op woningen sinds de urgentieverklaring. */
            reacties?: number;
            /** @description Heeft de aanvrager een passende woning geweigerd? */
            passende_woning_geweigerd?: boolean;
            /** @description Liep een eerdere urgentieverklaring af zonder dat de aanvrager een passend aanbod kreeg? */
            verklaring_verlopen_zonder_aanbod?: boolean;
            /** @description Wijken gegevens van anderen (politie, ex-partner) af van wat de aanvrager zegt? */
            derden_spreken_tegen?: boolean;
        };
        /** Eiscellen */
        UrgentieEiscellen: {
            [key: string]: (boolean | string | number) | (boolean | string | number)[] | {
                minimum?: number | string;
                maximum?: number | string;
                exclusiveMinimum?: number | string;
                exclusiveMaximum?: number | string;
            };
        };
        /**
         * Eissoort
         * @description Soorten eisen die regelingen stellen. De codes X1 tot en met X16 staan in specs/urgentie/strijdigheid. echtscheiding: afgerond; verzoek_echtscheiding: een lopend verzoek of een voorlopige voorziening is genoeg. inkomensondergrens: sluit mensen met een laag inkomen helemaal uit; inkomensondergrens_gedeeltelijk: bij een deel van de woningen, of alleen bij de toegang tot urgentie.
         * @enum {unknown}
         */
        UrgentieEissoort: "binding_bij_vergunning" | "binding_gemeente" | "binding_regio" | "aangifte" | "proces_verbaal" | "echtscheiding" | "verzoek_echtscheiding" | "ouderschapsplan" | "handtekening_ex_partner" | "lidmaatschap_opvang" | "beschermingsmaatregel" | "eerst_gemeente_van_herkomst" | "geen_schulden" | "brp_opvangadres" | "uitstroomverklaring" | "leges_vooraf" | "eigen_oplossing" | "inkomensondergrens" | "inkomensondergrens_gedeeltelijk" | "inkomensbovengrens" | "inkomen_bij_vergunning" | "alleen_geweld" | "inschrijving" | "leeftijd_minimum" | "alleen_hier" | "niet_zelf_veroorzaakt" | "niet_voorzienbaar" | "reactieplicht" | "woning_niet_weigeren" | "zelfstandige_woonruimte" | "verblijfsdocument" | "situatie_recent" | "oplosbaar_binnen" | "hulpverlening" | "goed_huurder" | "bewijs_van_geweld" | "verklaring_hulpverlener" | "zorg_voor_kinderen" | "ernst_van_geweld" | "acute_nood";
        /** Feitstand */
        UrgentieFeitstand: {
            /** @description JSON-pointer in de aanvraag. */
            feit: string;
            /** @description Een waarde van een feit. */
            waarde: boolean | string | number;
        };
        /**
         * Groepsnaam
         * @description Groepen van artikel 12, derde lid. Tot 1 juli 2026: opvang, mantelzorg, vergunninghouder. Vanaf 1 juli 2026: a tot en met j.
         * @enum {unknown}
         */
        UrgentieGroepsnaam: "opvang" | "mantelzorg" | "vergunninghouder" | "a" | "b" | "c" | "d" | "e" | "f" | "g" | "h" | "i" | "j";
        /**
         * Positie
         * @description opvang: de groep van bewoners van een opvang (tot 1 juli 2026) of van wie Wmo-opvang wegens geweld of mensenhandel verlaat (daarna groep d). groep_a: mantelzorg. groep_i: uitstapprogramma. vergunninghouder: tot 1 juli 2017. ander_lid_3: een andere groep van artikel 12, derde lid. buiten: geen wettelijke groep.
         * @enum {unknown}
         */
        UrgentiePositie: "opvang" | "groep_a" | "groep_i" | "vergunninghouder" | "ander_lid_3" | "buiten";
        /**
         * Regeling
         * @description Een lokale urgentieregeling als gegevens: van wie, vanaf wanneer, welke eisen, waar dat staat, en wat niet gelezen is.
         */
        UrgentieRegeling: {
            id: string;
            naam: string;
            /**
             * @description verordening: de gemeenteraad of regio regelt het, met bezwaar en beroep. particulier: woningcorporaties regelen het zelf, met een klacht. niet_gelezen: niet bekend welke van de twee.
             * @enum {unknown}
             */
            aard: "verordening" | "particulier" | "niet_gelezen";
            /** @description Gemeenten die in de bron genoemd worden. Leeg: niet gelezen. */
            gemeenten: string[];
            /** @description Streek of provincie, als de gemeenten niet genoemd worden. */
            gebied?: string;
            /** @description Wie beslist of adviseert. */
            beslist?: string;
            /** @description Vanaf en tot en met wanneer. Een datum die niet gelezen is, ontbreekt. */
            geldig: {
                /** Format: date */
                van?: string;
                /** Format: date */
                tot?: string;
            };
            /**
             * @description Is de regeling aangepast aan artikel 12, derde lid, van de Huisvestingswet zoals dat geldt vanaf 1 juli 2026?
             * @enum {unknown}
             */
            afgestemd_op_2026: "ja" | "nee" | "niet_gelezen";
            bronnen: {
                id: string;
                titel: string;
                url?: string;
                cvdr?: string;
                /** @description Van wanneer de bron is, of `ongedateerd`. */
                stand?: string;
                /** @enum {unknown} */
                gelezen: "tekst" | "uittreksel" | "via_ander";
                /** Format: date */
                geraadpleegd: string;
            }[];
            voorwaarden: {
                id: string;
                eis: components["schemas"]["UrgentieEissoort"];
                /**
                 * @description iedereen; opvang: bewoners van een opvang; geweld: slachtoffers van geweld, in of buiten een opvang; geweld_buiten_opvang: alleen slachtoffers buiten een opvang; ander: een andere grond, zoals relatiebreuk zonder geweld of een medische reden.
                 * @enum {unknown}
                 */
                geldt_voor: "iedereen" | "opvang" | "geweld" | "geweld_buiten_opvang" | "ander";
                /**
                 * @description aanvraag: eis om urgentie te krijgen. behoud: eis om haar te houden.
                 * @enum {unknown}
                 */
                bij?: "aanvraag" | "behoud";
                /** @description De eis in eigen woorden. */
                tekst: string;
                /** @description Wanneer aan de eis is voldaan: een set cellen, of een lijst sets waarvan er één genoeg is. Ontbreekt dit, dan moet een mens het beoordelen. */
                als?: components["schemas"]["UrgentieEiscellen"] | components["schemas"]["UrgentieEiscellen"][];
                /** @description Bronnen uit de lijst `bronnen` hierboven. */
                bron: string[];
                /** Format: date */
                van?: string;
                /** Format: date */
                tot?: string;
            }[];
            beslistermijn_weken?: number;
            /** @description Waar de beslistermijn staat: bronnen uit de lijst `bronnen` hierboven. Ontbreekt dit, dan noemen we ze allemaal. */
            beslistermijn_bron?: string[];
            geldigheidsduur_maanden?: number;
            passende_aanbiedingen?: number;
            leges_eurocent?: number;
            leges_medisch_eurocent?: number;
            /** @description Staat er een hardheidsclausule in? Ontbreekt: niet gelezen. */
            hardheidsclausule?: boolean;
            /** @description Onderwerpen die in de bron niet gelezen zijn. Niet gelezen is nooit: staat er niet in. */
            niet_gelezen: ("geldigheid" | "opvangroute" | "geweldsgrond" | "toelatingseisen" | "weigeringsgronden" | "intrekkingsgronden" | "beslistermijn" | "geldigheidsduur" | "leges" | "hardheidsclausule" | "beslisser" | "werkgebied")[];
            opmerking?: string;
        };
        /** Regelingnaam */
        UrgentieRegelingnaam: {
            id: string;
            naam: string;
            /** @enum {unknown} */
            aard: "verordening" | "particulier" | "niet_gelezen";
        };
        /**
         * Strijdoordeel
         * @description strijd_met_wet: botst met de tekst. waarschijnlijk_strijdig: sterk argument, geen uitspraak gevonden. strijd_met_beleid: botst met een verdragsdoel of de Ombudsman. onduidelijk: een jurist moet het zeggen. toegestaan: mag, als het evenredig is. niet_van_toepassing: speelt hier niet.
         * @enum {unknown}
         */
        UrgentieStrijdoordeel: "strijd_met_wet" | "waarschijnlijk_strijdig" | "strijd_met_beleid" | "onduidelijk" | "toegestaan" | "niet_van_toepassing";
        /**
         * Toetsing
         * @description Een lokale regeling naast de wet: welke eisen botsen, hoe zeker, en wat niet gelezen is.
         */
        UrgentieToetsing: {
            /**
             * Toetsuitkomst
             * @description De ernstigste bevinding. geen_strijd_gevonden alleen als alles gelezen is; anders onbepaald.
             * @enum {unknown}
             */
            uitkomst: "strijd_met_wet" | "waarschijnlijk_strijdig" | "strijd_met_beleid" | "onduidelijk" | "geen_strijd_gevonden" | "onbepaald";
            titel: string;
            regeling: components["schemas"]["UrgentieRegelingnaam"];
            bevindingen: {
                /** @description Id van de voorwaarde in de regeling. */
                voorwaarde: string;
                eis: components["schemas"]["UrgentieEissoort"];
                /** @description De eis, zoals de regeling haar stelt. */
                tekst: string;
                positie: components["schemas"]["UrgentiePositie"];
                code: string;
                oordeel: components["schemas"]["UrgentieStrijdoordeel"];
                zin: string;
                bron: components["schemas"]["Bron"][];
                zekerheid: components["schemas"]["Zekerheid"];
                /** @description Steunt het oordeel op een gevonden uitspraak? */
                rechtspraak_gevonden: boolean;
            }[];
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
        };
        /**
         * Uitkomst
         * @description wettelijke_groep: hoort volgens de wet bij de urgente woningzoekenden. voldoet_lokaal: voldoet aan de eisen van de regeling. geen_wettelijke_groep: hoort niet bij een wettelijke groep; over lokale regels is niets gezegd. afwijzing_voorleggen en intrekking_voorleggen: alleen een mens mag dit besluiten, na hoor, hardheid en evenredigheid. behoud: geen grond om in te trekken. eerst_verblijfsrecht: nu kan geen huisvestingsvergunning worden verleend; geen afwijzing op inhoud. menselijk_oordeel: een mens moet kiezen. onbepaald: er ontbreken feiten.
         * @enum {unknown}
         */
        UrgentieUitkomst: "wettelijke_groep" | "voldoet_lokaal" | "geen_wettelijke_groep" | "afwijzing_voorleggen" | "intrekking_voorleggen" | "behoud" | "eerst_verblijfsrecht" | "menselijk_oordeel" | "onbepaald";
        /**
         * Vergelijking
         * @description Twee regelingen naast elkaar: elk verschil met het kleinste huishouden voor wie het uitmaakt.
         */
        UrgentieVergelijking: {
            a: components["schemas"]["UrgentieRegelingnaam"];
            b: components["schemas"]["UrgentieRegelingnaam"];
            /** Format: date */
            peildatum: string;
            verschillen: {
                eis: components["schemas"]["UrgentieEissoort"];
                geldt_voor?: string;
                /** @description Hoe a de eis stelt. Ontbreekt: niet gelezen bij a. */
                bij_a?: string;
                bij_b?: string;
                /**
                 * Voorbeeldhuishouden
                 * @description Het kleinste verschil met een gewoon huishouden waarbij a en b anders uitkomen. Ontbreekt: een mens beoordeelt deze eis.
                 */
                voorbeeld?: {
                    feiten: components["schemas"]["UrgentieFeitstand"][];
                    uitkomst_a: components["schemas"]["UrgentieUitkomst"];
                    uitkomst_b: components["schemas"]["UrgentieUitkomst"];
                };
            }[];
            /** @description Eisen die beide hetzelfde stellen. */
            gelijk: components["schemas"]["UrgentieEissoort"][];
            /**
             * NietGelezenPaar
             * @description Wat bij a en b niet gelezen is: daar kan nog verschil zitten.
             */
            niet_gelezen: {
                a: string[];
                b: string[];
            };
            versie: components["schemas"]["Versie"];
        };
        /**
         * Voorstel
         * @description Het antwoord op een aanvraag om urgentie: een voorstel met redenen, nooit een besluit.
         */
        UrgentieVoorstel: {
            uitkomst: components["schemas"]["UrgentieUitkomst"];
            /** @description De uitkomst in een zin. */
            titel: string;
            /** @description Alle wettelijke groepen waar de aanvrager zeker bij hoort. */
            groepen: components["schemas"]["UrgentieGroepsnaam"][];
            regeling?: components["schemas"]["UrgentieRegelingnaam"];
            /** @description Alleen als het recht tussen aanvraag en peildatum veranderde (het antwoord op elk van beide dagen), of als de regeling niet bekend is aangepast aan de wet van 1 juli 2026 (het antwoord van de regeling alleen, naast dat van de wet). */
            naast_elkaar?: {
                /**
                 * @description wet: de wet van de peildatum. regeling: de eisen van de regeling, alsof er geen wettelijke groep was.
                 * @enum {unknown}
                 */
                volgens: "wet" | "regeling";
                /** Format: date */
                peildatum: string;
                uitkomst: components["schemas"]["UrgentieUitkomst"];
                titel: string;
                groepen: components["schemas"]["UrgentieGroepsnaam"][];
                motivering: components["schemas"]["Motivering"][];
            }[];
            motivering: components["schemas"]["Motivering"][];
            /** @description De feiten die de uitkomst nog kunnen veranderen, de nuttigste eerst. */
            ontbreekt: components["schemas"]["OntbrekendFeit"][];
            /** @description Gevaar eerst, dan botsingen, rechten, plichten en waarschuwingen. */
            signalen: components["schemas"]["Signaal"][];
            mens: components["schemas"]["Mens"];
            versie: components["schemas"]["Versie"];
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
        UrgentieVraag: {
            aanvraag: components["schemas"]["UrgentieAanvraag"];
            peildatum: components["schemas"]["Datum"];
            gemeente?: components["schemas"]["Regelingkeuze"];
            /**
             * @description indeling: kan zij urgentie krijgen? intrekking: mag haar urgentie worden ingetrokken?
             * @enum {string}
             */
            vraag?: "indeling" | "intrekking";
        };
        /**
         * WatAls
         * @description De kleinste groepen feiten die de uitkomst zouden veranderen.
         */
        UrgentieWatAls: {
            uitkomst: components["schemas"]["UrgentieUitkomst"];
            /** @description De aanvrager kan dit zelf regelen of laten zien. */
            kan: components["schemas"]["UrgentieWijziging"][];
            /** @description Niemand kan dit veranderen; het laat zien waar de grens ligt. */
            kan_niet: components["schemas"]["UrgentieWijziging"][];
            /** @description Het zou de uitkomst veranderen, maar mag van de aanvrager niet worden geëist. */
            mag_niet: components["schemas"]["UrgentieWijziging"][];
            versie: components["schemas"]["Versie"];
        };
        /** Wijziging */
        UrgentieWijziging: {
            feiten: {
                feit: string;
                vraag: string;
                /** @description Een waarde van een feit. */
                waarde: boolean | string | number;
                /** @description false: het feit ontbrak. true: het feit is nu anders. */
                was_bekend: boolean;
            }[];
            uitkomst: components["schemas"]["UrgentieUitkomst"];
            titel: string;
        };
        /**
         * Verandering
         * @description Van a naar b. niet_te_zeggen: een van beide is onbekend of had het punt niet.
         * @enum {unknown}
         */
        Verandering: "hoger" | "lager" | "niet_te_zeggen";
        /**
         * @example {
         *       "a": "amsterdam",
         *       "b": "den-haag",
         *       "peildatum": "2026-11-25"
         *     }
         */
        VergelijkingVraag: {
            a: components["schemas"]["Regelingkeuze"];
            b: components["schemas"]["Regelingkeuze"];
            peildatum: components["schemas"]["Datum"];
        };
        /**
         * Versie
         * @description Waarmee dit antwoord later opnieuw gemaakt kan worden.
         */
        Versie: {
            pakket: string;
            pakketversie: string;
            /** Format: date */
            peildatum: string;
            regels: components["schemas"]["Regelversie"][];
        };
        WegingVraag: {
            antwoorden: components["schemas"]["MeldcodeAntwoorden"];
            kader: components["schemas"]["MeldcodeKadernaam"];
            peildatum: components["schemas"]["Datum"];
        };
        /**
         * Zekerheid
         * @description wet: staat in de wet. beroepsnorm: staat in een norm van het beroep. rechtspraak: volgt uit een uitspraak. uitleg: onze eigen lezing. beleid: lokale of landelijke beleidsregel. onbevestigd: de bron is niet gelezen; informeert, maar beslist nooit.
         * @enum {unknown}
         */
        Zekerheid: "wet" | "beroepsnorm" | "rechtspraak" | "uitleg" | "beleid" | "onbevestigd";
    };
    responses: {
        /** @description De invoer klopt niet; alle fouten tegelijk */
        Invoerfout: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Dit is er niet, of niet op deze dag */
        NietGevonden: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description In de soort die u vraagt, is er geen antwoord */
        NietAanvaard: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De body kwam niet op tijd */
        TeLangzaam: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De body is te groot */
        TeGroot: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Deze soort body wordt niet gelezen */
        VerkeerdeSoort: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Te veel vragen tegelijk van één afzender */
        TeVeel: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er ging iets mis bij ons */
        Storing: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description De server is bezet of stopt */
        Bezet: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Probleem"];
            };
        };
        /** @description Er is niets veranderd */
        Ongewijzigd: {
            headers: {
                "API-Version": components["headers"]["API-Version"];
                traceparent: components["headers"]["traceparent"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
        peildatum: components["schemas"]["Datum"];
        /** @description Alleen wat op deze dag geldt (JJJJ-MM-DD) */
        peildatumFilter: components["schemas"]["Datum"];
        /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
        ifNoneMatch: string;
    };
    requestBodies: never;
    headers: {
        /** @description De versie van deze interface */
        "API-Version": string;
        /** @description Het spoor van deze vraag (W3C Trace Context); het nummer van uw eigen spoor, als u er een meestuurde */
        traceparent: string;
        /** @description Vingerafdruk van de inhoud; een versie van een regel verandert nooit */
        ETag: string;
        /** @description Na hoeveel seconden u het opnieuw kunt proberen */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    maakUrgentieToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgentieVraag"];
            };
        };
        responses: {
            /** @description Het voorstel; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgentieVoorstel"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakUrgentieVerkenning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UrgentieVraag"];
            };
        };
        responses: {
            /** @description De kleinste groepen feiten */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgentieWatAls"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakRegelingToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegelingVraag"];
            };
        };
        responses: {
            /** @description De bevindingen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgentieToetsing"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakRegelingVergelijking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VergelijkingVraag"];
            };
        };
        responses: {
            /** @description De verschillen, elk met het kleinste voorbeeld */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgentieVergelijking"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakBeslistermijn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermijnVraag"];
            };
        };
        responses: {
            /** @description De laatste dag, met de stappen van de berekening */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beslistermijn"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakMeldcodeWeging: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WegingVraag"];
            };
        };
        responses: {
            /** @description Het voorstel; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeWeging"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakMeldcodeCasus: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasusVraag"];
            };
        };
        responses: {
            /** @description De zaak. Er wordt niets bewaard: stuur haar bij een volgende vraag weer mee */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeCasus"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakMeldcodeGebeurtenis: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GebeurtenisVraag"];
            };
        };
        responses: {
            /** @description De nieuwe zaak */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeCasus"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakMeldcodeVervolg: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasusVraagOpDatum"];
            };
        };
        responses: {
            /** @description De acties, gevaar eerst */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeVervolg"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakDossierToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CasusVraagOpDatum"];
            };
        };
        responses: {
            /** @description De bevindingen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeDossiertoets"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakKindcheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KindcheckVraag"];
            };
        };
        responses: {
            /** @description Het voorstel; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeKindcheckvoorstel"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakGegevensdeling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GegevensdelingVraag"];
            };
        };
        responses: {
            /** @description Het voorstel; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeDeelvoorstel"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakMeldcodedocumentToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeldcodedocumentVraag"];
            };
        };
        responses: {
            /** @description Per onderdeel of het er staat */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meldcodetoets"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakMeldcodeplicht: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlichtVraag"];
            };
        };
        responses: {
            /** @description Het voorstel, met wie verantwoordelijk is */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Meldcodeplicht"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakHandelingsperspectief: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlichtVraag"];
            };
        };
        responses: {
            /** @description De stappen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeHandelingsperspectief"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakMeldtermijn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeldtermijnVraag"];
            };
        };
        responses: {
            /** @description De termijnen, met de stappen van de berekening */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeTermijnvoorstel"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakRegioToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegioVraag"];
            };
        };
        responses: {
            /** @description De bevindingen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KetenRegiotoets"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakRegioTekening: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegioVraag"];
            };
        };
        responses: {
            /** @description De tekening als SVG, met hetzelfde in tekst */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tekening"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakAkkoordToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AkkoordVraag"];
            };
        };
        responses: {
            /** @description De punten die nog open zijn */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KetenAkkoordtoets"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakRoute: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RouteVraag"];
            };
        };
        responses: {
            /** @description De wegen, met opgetelde termijnen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KetenRouteantwoord"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakOverdrachtDeling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverdrachtDelingVraag"];
            };
        };
        responses: {
            /** @description Het voorstel; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KetenDeelantwoord"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakTrechter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrechterVraag"];
            };
        };
        responses: {
            /** @description De stappen, elk met haar noemer */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorTrechter"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakTrechtercijfers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrechtercijfersVraag"];
            };
        };
        responses: {
            /** @description De aantallen per stap */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorTrechtercijfers"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakNulmeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NulmetingVraag"];
            };
        };
        responses: {
            /** @description De stand per indicator */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorNulmeting"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakKostenoverzicht: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KostenVraag"];
            };
        };
        responses: {
            /** @description De sommen: laag, midden en hoog */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorKostenoverzicht"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakCsvLezing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CsvVraag"];
            };
        };
        responses: {
            /** @description De waarnemingen, en elke regel die fout was */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorLeesresultaat"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakOdataLezing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OdataVraag"];
            };
        };
        responses: {
            /** @description De waarnemingen, en elke rij die fout was */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorLeesresultaat"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakAkkoordpassages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassagesVraag"];
            };
        };
        responses: {
            /** @description De passages, met bladzijde en plaats */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoalitieakkoordPassages"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakCoalitieakkoordToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoalitieakkoordVraag"];
            };
        };
        responses: {
            /** @description Per punt het niveau; onbekend is niet afwezig */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoalitieakkoordAkkoordtoets"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakPlanToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanVraag"];
            };
        };
        responses: {
            /** @description Per onderdeel wat ervan gevonden is; of het is uitgewerkt, zegt een mens */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoalitieakkoordPlantoets"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakCoalitieakkoordVergelijking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CoalitieakkoordVergelijkingVraag"];
            };
        };
        responses: {
            /** @description De punten die verschillen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoalitieakkoordAkkoordvergelijking"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakUitstroomplan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UitstroomVraag"];
            };
        };
        responses: {
            /** @description Het plan; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GereedheidUitstroomplan"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakDoorstroommeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoorstroomVraag"];
            };
        };
        responses: {
            /** @description De telling; bij minder dan vijf mensen zonder dagen en zonder verdeling */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GereedheidDoorstroommeting"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakGereedheidToetsing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GereedheidVraag"];
            };
        };
        responses: {
            /** @description Per punt het niveau, en de volgende stappen; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gereedheidstoets"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakGereedheidVergelijking: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GereedheidVergelijkingVraag"];
            };
        };
        responses: {
            /** @description De punten die verschillen; van of naar onbekend is nooit hoger of lager */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gereedheidsvergelijking"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakDocumentlezing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description De tekst, en wat er niet gelezen is */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GelezenDocument"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakBundel: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Bundel"];
                "application/x-ndjson": components["schemas"]["Bundelvraag"];
            };
        };
        responses: {
            /** @description Per vraag een antwoord of een probleem */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bundelantwoorden"];
                    "application/x-ndjson": components["schemas"]["Bundelantwoord"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstRegelingen: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alle regelingen, met wat er niet van gelezen is */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regelingenlijst"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonRegeling: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id van de regeling */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De regeling, met bronnen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UrgentieRegeling"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstAfwegingskaders: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De kaders */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Afwegingskaders"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstBeroepen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De namen van beroepen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Beroepen"];
                };
            };
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstMeldcodeVoorbeelden: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
                /** @description Alleen deze soort */
                soort?: "acute_onveiligheid" | "structurele_onveiligheid" | "onthulling" | "bijzondere_vormen";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De voorbeelden */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeldcodeVoorbeeldenlijst"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonKetenmodel: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Functies, fasen, actoren, overdrachten en rollen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Ketenmodel"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonKetentekening: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De tekening als SVG, met hetzelfde in tekst */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tekening"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstCijfers: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
                /** @description Alleen deze definitie */
                definitie?: string;
                /** @description Alleen dit cijfer, zoals K02 */
                code?: string;
                /** @description Alleen over dit jaar */
                jaar?: string;
                /** @description Alleen van deze herkomst */
                herkomst?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De cijfers */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorCijferoverzicht"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonCijfervergelijking: {
        parameters: {
            query: {
                /** @description Code van een cijfer */
                a: string;
                /** @description Code van een cijfer */
                b: string;
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het oordeel, met reden */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorNaastElkaar"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstNotavoorstellen: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De voorstellen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notavoorstellen"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    maakOnderwijsvraag: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnderwijsVraag"];
            };
        };
        responses: {
            /** @description Het voorstel; een mens beslist */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GereedheidOnderwijsvoorstel"];
                };
            };
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            408: components["responses"]["TeLangzaam"];
            413: components["responses"]["TeGroot"];
            415: components["responses"]["VerkeerdeSoort"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonNota: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
                /** @description Alleen voorstellen, cijfers of beweringen */
                soort?: "voorstel" | "cijfer" | "bewering";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het grootboek per afdeling, met tellingen per zin */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GereedheidNotaoverzicht"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstToetslijsten: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De namen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toetslijsten"];
                };
            };
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonToetslijst: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: never;
            path: {
                /** @description Naam van de lijst */
                naam: components["schemas"]["Toetslijstnaam"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De punten, met niveaus, modelzinnen en bronnen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Toetslijst"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstLandelijkeRollen: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Per rol en per taak ja, nee of niet gevonden */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GereedheidRolvergelijking"];
                };
            };
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstRegels: {
        parameters: {
            query?: {
                /** @description Alleen dit domein */
                domein?: "urgentie" | "meldcode" | "keten" | "monitor" | "coalitieakkoord" | "gereedheid" | "termijnen" | "begrippen";
                /** @description Alleen deze soort */
                soort?: "beslistabel" | "register" | "toetslijst";
                /** @description Alleen wat op deze dag geldt (JJJJ-MM-DD) */
                peildatum?: components["parameters"]["peildatumFilter"];
            };
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De regels */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regellijst"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonRegel: {
        parameters: {
            query: {
                /** @description Dag waarvoor de regels gelden (JJJJ-MM-DD) */
                peildatum: components["parameters"]["peildatum"];
            };
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Domein van de regel */
                domein: string;
                /** @description Naam binnen het domein */
                naam: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De regel zoals die op die dag geldt. Een verlopen regel valt nooit terug op een oudere */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regel"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstRegelversies: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Domein van de regel */
                domein: string;
                /** @description Naam binnen het domein */
                naam: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De versies, de oudste eerst */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regelversies"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonRegelversie: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Domein van de regel */
                domein: string;
                /** @description Naam binnen het domein */
                naam: string;
                /** @description Eerste dag van de versie */
                van: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De versie */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Regel"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstBewijzen: {
        parameters: {
            query?: {
                /** @description Alleen dit domein */
                domein?: "urgentie" | "meldcode" | "keten" | "monitor" | "coalitieakkoord" | "gereedheid" | "termijnen" | "begrippen";
            };
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De bewijzen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bewijzen"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonBewijs: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Domein van de regel */
                domein: string;
                /** @description Naam binnen het domein */
                naam: string;
                /** @description Eerste dag van de versie */
                van: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het bewijs */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bewijs"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstBronnen: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De bronnen, zonder hun bepalingen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Bronnenlijst"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonBron: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Id van de bron */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De bron, met elke versie van elke bepaling */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecBronbestand"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstScenarios: {
        parameters: {
            query?: {
                /** @description Alleen dit domein */
                domein?: "urgentie" | "meldcode" | "keten" | "monitor" | "coalitieakkoord" | "gereedheid" | "termijnen" | "begrippen";
            };
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De scenario’s, zonder hun feiten */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenariolijst"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonScenario: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path: {
                /** @description Domein van de regel */
                domein: string;
                /** @description Id van het scenario */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het scenario */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            400: components["responses"]["Invoerfout"];
            404: components["responses"]["NietGevonden"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    lijstBegrippen: {
        parameters: {
            query?: never;
            header?: {
                /** @description De ETag die u al hebt; is er niets veranderd, dan is het antwoord 304 */
                "If-None-Match"?: components["parameters"]["ifNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De begrippen */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Begrippen"];
                };
            };
            304: components["responses"]["Ongewijzigd"];
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonGezondheidLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ja */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezondheid"];
                };
            };
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonGezondheidReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ja. Bij afsluiten en bij te veel werk is het antwoord 503 */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gezondheid"];
                };
            };
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonOpenapiJson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De beschrijving */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Openapi"];
                };
            };
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
    toonOpenapiYaml: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De beschrijving */
            200: {
                headers: {
                    "API-Version": components["headers"]["API-Version"];
                    traceparent: components["headers"]["traceparent"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
                };
            };
            406: components["responses"]["NietAanvaard"];
            429: components["responses"]["TeVeel"];
            500: components["responses"]["Storing"];
            503: components["responses"]["Bezet"];
        };
    };
}
