/** What the answers of the form about a safe home say, per question. The code is for programs. */
const WOORDEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  client: { vrouw: 'Een vrouw', man: 'Een man', anders: 'Anders' },
  'nu.plek': {
    opvang: 'In de opvang',
    hotel_of_vakantiepark: 'In een hotel of vakantiepark, geboekt door de opvang',
    bij_anderen: 'Bij familie of bekenden',
    eigen_woning: 'In de eigen woning, zonder de pleger',
    bij_pleger: 'In huis bij de pleger',
    nergens: 'Geen vaste plek om te slapen',
  },
  'verblijf.status': {
    nederlander: 'Is Nederlander, of wordt zo behandeld',
    rechtmatig_a_e_l:
      'Een verblijfsrecht volgens artikel 8, onder a tot en met e of l, van de Vreemdelingenwet 2000',
    wacht_op_verlenging: 'Wacht op verlenging van de verblijfsvergunning',
    wacht_op_wijziging: 'Wacht op een vergunning voor een ander verblijfsdoel',
    wacht_op_eerste_vergunning_slachtoffer:
      'Wacht op een eerste vergunning, als slachtoffer van huiselijk of eergerelateerd geweld',
    rechtmatig_anders: 'Een ander rechtmatig verblijf',
    geen: 'Geen verblijfsrecht',
  },
  'inkomen.bron': {
    eigen_inkomen: 'Van werk, een onderneming, pensioen of eigen vermogen',
    uitkering: 'Van een uitkering',
    uitkering_aangevraagd: 'Een uitkering is aangevraagd, en er nog niet',
    geen: 'Er is geen inkomen',
  },
  'inkomen.huishouden': { een: 'Een persoon', meer: 'Meer personen' },
  'schulden.stand': {
    geen: 'Er zijn geen schulden',
    in_regeling: 'Er is een afspraak over betalen',
    hulp_aangevraagd: 'Hulp bij schulden is aangevraagd',
    zonder_hulp: 'Er zijn schulden, zonder hulp',
  },
  'urgentie.uitkomst': {
    wettelijke_groep: 'De cliënt hoort bij een groep die de wet urgent noemt',
    voldoet_lokaal: 'De cliënt voldoet aan de eisen van de regeling van de gemeente',
    geen_wettelijke_groep: 'De cliënt hoort niet bij een groep uit de wet',
    afwijzing_voorleggen: 'Een mens moet beslissen of de aanvraag wordt afgewezen',
    intrekking_voorleggen: 'Een mens moet beslissen of de urgentie wordt ingetrokken',
    behoud: 'De cliënt houdt de urgentie',
    eerst_verblijfsrecht: 'Eerst moet het verblijfsrecht rond zijn',
    menselijk_oordeel: 'Een mens moet dit beoordelen',
    onbepaald: 'Er ontbreken nog feiten voor urgentie',
  },
  'urgentie.verklaring': {
    geen: 'Nog niet aangevraagd',
    aangevraagd: 'Aangevraagd, nog geen besluit',
    gekregen: 'De cliënt heeft haar gekregen',
    afgewezen: 'De aanvraag is afgewezen',
    verlopen: 'De verklaring is verlopen',
  },
  'oude_woning.recht': {
    geen: 'Nee, geen recht meer',
    huur: 'Ja, als huurder of medehuurder',
    koop: 'Ja, als eigenaar of mede-eigenaar',
  },
  'bestemming.woning': {
    nog_geen: 'Er is nog geen woning',
    aanbod: 'Er is een woning aangeboden',
    gevonden: 'Er is een woning gevonden',
  },
  'bestemming.gemeente': { zelfde: 'In de gemeente van nu', andere: 'In een andere gemeente' },
  'kinderen.school': {
    geregeld: 'Ja, voor elk kind',
    loopt: 'Iemand is daarmee bezig',
    niet_geregeld: 'Nee, nog niets geregeld',
  },
  'kinderen.jeugdhulp': {
    geen: 'Nee, geen jeugdhulp',
    zonder_verblijf: 'Ja, thuis of op gesprek',
    met_verblijf: 'Ja, en het kind woont bij de aanbieder',
  },
  'start.inboedel': {
    geregeld: 'Ja, dat is geregeld',
    aangevraagd: 'Daar is hulp voor aangevraagd',
    niet_geregeld: 'Nee, nog niets geregeld',
  },
  'start.eerste_huur': {
    geregeld: 'Ja, dat is geregeld',
    aangevraagd: 'Daar is hulp voor aangevraagd',
    niet_geregeld: 'Nee, nog niets geregeld',
  },
  nazorg: {
    afgesproken: 'Ja, dat is afgesproken',
    gevraagd: 'Dat is gevraagd, nog niet afgesproken',
    niet_geregeld: 'Nee, nog niets geregeld',
  },
}

/** A choice that has no words yet stops the build: nobody should have to read a code. */
export function uitstroomwoord(pad: string, waarde: string): string {
  const woord = WOORDEN[pad]?.[waarde]
  if (woord === undefined) throw new Error(`Het antwoord ${waarde} op ${pad} heeft nog geen woorden`)
  return woord
}
