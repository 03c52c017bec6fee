import { describe, expect, it } from 'vitest'
import { LIJST, STEUN } from '../../test/toetslijst.ts'
import { tekstmeldingen } from '../../test/wereld.ts'

type Bestand = readonly [naam: string, tekst: string]

/** What is said of a checklist in which one piece of text is another. */
function meldingen([naam, tekst]: Bestand, oud: string, nieuw: string, ...rest: readonly Bestand[]) {
  const delen = tekst.split(oud)
  if (delen.length !== 2) throw new Error(`"${oud}" staat ${delen.length - 1} keer in ${naam}`)
  return tekstmeldingen([naam, delen.join(nieuw)], ...rest)
}

describe('a checklist', () => {
  it('that is right gives no message', () => {
    expect(tekstmeldingen(LIJST, STEUN)).toEqual([])
  })

  it('has a model sentence for every level above 0', () => {
    expect(meldingen(LIJST, '      2: Wij bouwen [aantal] woningen.\n', '')).toEqual([
      'woning/lijst.2015-01-01.yaml:20:7 Item "W1": bij niveau 2 (doet) ontbreekt de modelzin.',
    ])
  })

  it('has no model sentence for a level outside its scale, or for 0', () => {
    expect(
      meldingen(LIJST, 'Wij bouwen [aantal] woningen.\n', 'Wij bouwen.\n      3: Wij tellen ze.\n'),
    ).toEqual([
      'woning/lijst.2015-01-01.yaml:22:10 Item "W1": niveau 3 heeft geen modelzin nodig; de schaal loopt tot en met 2.',
    ])
    expect(meldingen(LIJST, '{ 1: Het duurt', '{ 0: Er staat niets., 1: Het duurt')).toEqual([
      'woning/lijst.2015-01-01.yaml:31:23 Item "W2": niveau 0 heeft geen modelzin nodig; de schaal loopt tot en met 2.',
    ])
  })

  it('has levels that count up from 0', () => {
    expect(meldingen(LIJST, 'niveau: 2, naam: doet', 'niveau: 3, naam: doet')).toContain(
      'woning/lijst.2015-01-01.yaml:9:15 De niveaus tellen op vanaf 0: hier hoort 2.',
    )
    expect(meldingen(LIJST, 'niveau: 2, naam: doet', 'niveau: 12, naam: doet')).toEqual([
      'woning/lijst.2015-01-01.yaml:9:15 Dit mag hooguit 9 zijn.',
    ])
  })

  it('has an item or a theme by one name once', () => {
    expect(meldingen(LIJST, 'id: W2', 'id: W1')).toEqual([
      'woning/lijst.2015-01-01.yaml:25:9 Het item "W1" staat er twee keer.',
    ])
    expect(meldingen(LIJST, 'id: tempo,', 'id: woningen,')).toEqual([
      'woning/lijst.2015-01-01.yaml:12:11 Het thema "woningen" staat er twee keer.',
      'woning/lijst.2015-01-01.yaml:26:12 Item "W2": het thema "tempo" staat niet in themas.',
    ])
  })

  it('has items of its own themes, and no theme without an item', () => {
    expect(meldingen(LIJST, 'thema: tempo', 'thema: haast')).toEqual([
      'woning/lijst.2015-01-01.yaml:12:11 Het thema "tempo" heeft geen item.',
      'woning/lijst.2015-01-01.yaml:26:12 Item "W2": het thema "haast" staat niet in themas.',
    ])
  })

  it('rests on sources that exist and hold on its days', () => {
    expect(meldingen(LIJST, 'woonwet/art-2@2015-01-01', 'woonwet/art-9@2015-01-01')).toEqual([
      'woning/lijst.2015-01-01.yaml:23:11 Item "W1": De bron woonwet/art-9@2015-01-01 bestaat niet in specs/bronnen/.',
      'woning/lijst.2015-01-01.yaml:23:11 Item "W1": Een regel met zekerheid "wet" moet een wet, besluit of verdrag aanhalen dat gelezen is.',
    ])
    expect(meldingen(LIJST, 'woonwet/art-2@2015-01-01', 'woonwet/art-1@2015-01-01')).toEqual([
      'woning/lijst.2015-01-01.yaml:23:11 Item "W1": De bron woonwet/art-1 geldt niet op 2020-01-01, maar de regel wel.',
    ])
  })

  it('never calls its own reading law', () => {
    expect(meldingen(LIJST, 'zekerheid: uitleg', 'zekerheid: wet')).toEqual([
      'woning/lijst.2015-01-01.yaml:33:11 Item "W2": Een regel met zekerheid "wet" moet een wet, besluit of verdrag aanhalen dat gelezen is.',
    ])
  })

  it('asks a question and says what to look for', () => {
    expect(meldingen(LIJST, 'Zijn er genoeg woningen?', 'Er zijn genoeg woningen.')).toEqual([
      'woning/lijst.2015-01-01.yaml:17:12 Dit heeft niet de goede vorm.',
    ])
    expect(meldingen(LIJST, 'kijk_naar: [woningen]', 'kijk_naar: []')).toEqual([
      'woning/lijst.2015-01-01.yaml:18:16 Hier horen er minstens 1 te staan.',
    ])
  })

  it('has versions that do not overlap', () => {
    const [, tekst] = LIJST
    expect(
      tekstmeldingen(LIJST, ['woning/lijst.2020-01-01.yaml', tekst.replace('van: 2015', 'van: 2020')]),
    ).toEqual([
      'woning/lijst.2020-01-01.yaml:5:16 Deze versie overlapt met specs/woning/lijst.2015-01-01.yaml: die moet eindigen op 2019-12-31.',
    ])
  })
})

describe('a checklist that leans on another', () => {
  it('names a list that exists in its time', () => {
    expect(meldingen(STEUN, 'steunlijst: woning/lijst', 'steunlijst: woning/niets', LIJST)).toEqual([
      'woning/steun.2020-01-01.yaml:6:13 De toetslijst "woning/niets" bestaat niet in de tijd dat deze lijst geldt.',
    ])
    const [naam, tekst] = LIJST
    const voorbij = tekst.replace('{ van: 2015-01-01 }', '{ van: 2015-01-01, tot: 2019-12-31 }')
    expect(tekstmeldingen(STEUN, [naam, voorbij])).toEqual([
      'woning/steun.2020-01-01.yaml:6:13 De toetslijst "woning/lijst" bestaat niet in de tijd dat deze lijst geldt.',
    ])
  })

  it('leans on items that exist, from a level above 0 of that scale', () => {
    expect(meldingen(STEUN, 'item: W1', 'item: W7', LIJST)).toEqual([
      'woning/steun.2020-01-01.yaml:23:17 Item "woningplan": het item "W7" bestaat niet in woning/lijst van 2015-01-01.',
    ])
    for (const vanaf of [0, 3])
      expect(meldingen(STEUN, 'vanaf: 2', `vanaf: ${vanaf}`, LIJST)).toEqual([
        `woning/steun.2020-01-01.yaml:23:28 Item "woningplan": niveau ${vanaf} kan hier niet; kies 1 tot en met 2.`,
      ])
  })

  it('says for each item what it leans on, even if that is nothing', () => {
    expect(meldingen(STEUN, '    steunt_op:\n      - { item: W1, vanaf: 2 }\n', '', LIJST)).toEqual([
      'woning/steun.2020-01-01.yaml:13:5 Item "woningplan": steunt_op ontbreekt. Kan alleen een mens het zeggen, schrijf dan [].',
    ])
    expect(meldingen(STEUN, '\n      - { item: W1, vanaf: 2 }', ' []', LIJST)).toEqual([])
  })

  it('does not lean without a list to lean on', () => {
    expect(meldingen(STEUN, 'steunlijst: woning/lijst\n', '', LIJST)).toEqual([
      'woning/steun.2020-01-01.yaml:21:5 Item "woningplan": steunt_op kan alleen als de lijst een steunlijst noemt.',
    ])
  })
})
