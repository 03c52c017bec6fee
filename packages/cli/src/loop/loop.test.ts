import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toetsDossier } from '@voordeur/meldcode'
import { describe, expect, it } from 'vitest'
import { type Gesprek, Gestopt, type Keuze } from './gesprek.ts'
import { loop } from './loop.ts'

const PEILDATUM = '2026-11-25'

/** A person who answers each question by (a part of) the name of the choice; who has no answer, stops. */
function iemand(antwoorden: Readonly<Record<string, string | readonly string[]>>) {
  const gezegd: string[] = []
  const gevraagd: string[] = []
  const antwoordOp = (vraag: string) => {
    gevraagd.push(vraag)
    const [, antwoord] = Object.entries(antwoorden).find(([stuk]) => vraag.includes(stuk)) ?? []
    if (antwoord === undefined) throw new Gestopt()
    return antwoord
  }
  const zoek = <T>(keuzes: readonly Keuze<T>[], naam: string) =>
    keuzes.find((een) => een.naam.startsWith(naam))!
  const gesprek: Gesprek = {
    zeg: (tekst) => void gezegd.push(tekst),
    kies: async (vraag, keuzes) => zoek(keuzes, antwoordOp(vraag) as string).waarde,
    kiesMeer: async (vraag, keuzes) => [antwoordOp(vraag)].flat().map((naam) => zoek(keuzes, naam).waarde),
    schrijf: async (vraag, controle) => {
      const tekst = antwoordOp(vraag) as string
      const bezwaar = controle(tekst)
      if (bezwaar === undefined) return tekst
      gezegd.push(bezwaar)
      return ''
    },
  }
  return { gesprek, gezegd, gevraagd }
}

const RUSTIG = {
  'Wat is uw beroep?': 'Jeugdhulpverleners',
  'acuut gevaar': 'Nee',
  'vooral vastgelegd': 'Feiten',
  Kindcheck: 'Ja, en ik heb zorgen',
  overlegd: ['Een collega'],
  'Met wie hebt u gepraat?': ['Een ouder'],
  'vermoeden van huiselijk': 'Ja',
  'acute onveiligheid': 'Nee',
  'structurele onveiligheid': 'Ik twijfel',
  'besloten om te melden': 'Nog niet besloten',
  'uit zichzelf': 'Nee',
  'Bewaren?': '',
}

describe('The walk through the five steps', () => {
  it('begins with the emergency numbers, before any question', async () => {
    const { gesprek, gezegd, gevraagd } = iemand({})
    await loop(gesprek, PEILDATUM)
    expect(gezegd[0]).toMatch(/112[\s\S]*0800-2000/)
    expect(gevraagd).toHaveLength(1)
  })

  it('ends with a case that the rules can read, and keeps nothing', async () => {
    const { gesprek, gezegd } = iemand(RUSTIG)
    const afloop = await loop(gesprek, PEILDATUM)
    expect(afloop?.bestand).toBeUndefined()
    expect(afloop?.casus.gebeurtenissen.map(({ soort }) => soort)).toEqual([
      'signaal',
      'kindcheck',
      'overleg',
      'gesprek',
      'weging',
    ])
    expect(toetsDossier(afloop!.casus, { peildatum: PEILDATUM }).uitkomst).not.toBe('')
    expect(gezegd.join('\n')).toContain('Vraag nu advies aan Veilig Thuis.')
    expect(gezegd.at(-1)).toContain('Er is niets bewaard')
  })

  it('asks only the questions that still matter', async () => {
    const { gesprek, gevraagd } = iemand({ ...RUSTIG, 'acute onveiligheid': 'Ja', 'Wie hebt u gebeld?': [] })
    await loop(gesprek, PEILDATUM)
    expect(gevraagd.join('\n')).not.toContain('effectieve hulp')
  })

  it('says to call at once when there is danger', async () => {
    const { gesprek, gezegd } = iemand({
      ...RUSTIG,
      'acuut gevaar': 'Ja',
      'Wie hebt u gebeld?': ['112'],
    })
    const afloop = await loop(gesprek, PEILDATUM)
    expect(afloop?.casus.gebeurtenissen.slice(0, 2).map(({ soort }) => soort)).toEqual([
      'acuut_gevaar',
      'noodhulp',
    ])
    expect(gezegd.find((tekst) => tekst.includes('Bel nu.'))).toContain('112')
  })

  it('gives the numbers again when a person stops, and keeps nothing', async () => {
    const { gesprek, gezegd } = iemand({ 'Wat is uw beroep?': 'Medewerkers van Halt' })
    expect(await loop(gesprek, PEILDATUM)).toBeUndefined()
    expect(gezegd.at(-1)).toMatch(/niets bewaard[\s\S]*112/)
  })

  it('never offers to overwrite a file', async () => {
    const map = mkdtempSync(join(tmpdir(), 'voordeur-'))
    const bestand = join(map, 'zaak.json')
    writeFileSync(bestand, 'van een ander')
    const { gesprek, gezegd } = iemand({ ...RUSTIG, 'Bewaren?': bestand })
    expect((await loop(gesprek, PEILDATUM))?.bestand).toBeUndefined()
    expect(gezegd).toContain('Dit bestand bestaat al. Kies een andere naam.')
    rmSync(map, { recursive: true })
  })

  it('names the file that the person asked for', async () => {
    const { gesprek } = iemand({ ...RUSTIG, 'Bewaren?': 'nieuw.json' })
    expect((await loop(gesprek, PEILDATUM))?.bestand).toBe('nieuw.json')
  })
})
