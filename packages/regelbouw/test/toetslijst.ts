/** A checklist and one that leans on it, for the small world. */
export const LIJST = [
  'woning/lijst.2015-01-01.yaml',
  `soort: toetslijst
id: woning/lijst
titel: Wat een woonplan zegt
toelichting: De schaal is van ons.
geldig: { van: 2015-01-01 }
niveaus:
  - { niveau: 0, naam: afwezig, criterium: Het staat er niet in., kenmerken: [] }
  - { niveau: 1, naam: noemt, criterium: Het staat erin., kenmerken: [komt voor] }
  - { niveau: 2, naam: doet, criterium: Er staat wat de gemeente doet., kenmerken: [we bouwen] }
themas:
  - { id: woningen, titel: Woningen }
  - { id: tempo, titel: Tempo }
items:
  - id: W1
    thema: woningen
    titel: Genoeg woningen
    vraag: Zijn er genoeg woningen?
    kijk_naar: [woningen]
    modelzinnen:
      1: Er zijn weinig woningen.
      2: Wij bouwen [aantal] woningen.
    omdat: Zonder woning geen rust.
    bron: woonwet/art-2@2015-01-01
    zekerheid: wet
  - id: W2
    thema: tempo
    titel: Snel een woning
    optioneel: true
    vraag: Gaat het snel genoeg?
    kijk_naar: [wachttijd]
    modelzinnen: { 1: Het duurt nu lang., 2: Wij beslissen binnen een week. }
    omdat: Wachten is moeilijk.
    bron: [lezing/twijfel@2015-01-01]
    zekerheid: uitleg
`,
] as const

export const STEUN = [
  'woning/steun.2020-01-01.yaml',
  `soort: toetslijst
id: woning/steun
titel: Wat de wet vraagt
toelichting: De wet kent geen schaal.
geldig: { van: 2020-01-01 }
steunlijst: woning/lijst
niveaus:
  - { niveau: 0, naam: ontbreekt, criterium: Het staat er niet in., kenmerken: [] }
  - { niveau: 1, naam: genoemd, criterium: Het staat erin., kenmerken: [] }
themas:
  - { id: plan, titel: Het plan }
items:
  - id: woningplan
    thema: plan
    titel: Een plan
    vraag: Is er een plan?
    kijk_naar: [plan]
    modelzinnen: { 1: Dit is ons plan. }
    omdat: De wet vraagt een plan.
    bron: woonwet/art-1@2020-01-01
    zekerheid: wet
    steunt_op:
      - { item: W1, vanaf: 2 }
`,
] as const
