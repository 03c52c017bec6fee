import {
  type Bewijssoort,
  type Gereedheidstoets,
  type Lijstnaam,
  type LijstOpDatum,
  type Oordeel,
  type Oordelen,
  toets,
  toetslijst,
  vergelijk,
} from '@voordeur/gereedheid'
import { isVoordeurFout, langeDatum } from '@voordeur/kern'
import { literal, schelptekst } from '../src/antwoord/aanroep.ts'
import { puntveld, puntvragen, toonGereedheid, toonVergelijking } from '../src/antwoord/gereedheid.ts'
import { aantal } from '../src/opmaak/getal.ts'
import type { Html } from '../src/opmaak/html.ts'
import { ingevuld } from './formulier/lees.ts'
import { maakProef } from './formulier/proef.ts'
import { naar, vind, zet } from './zet.ts'

/** What was ticked, as the form names it. */
type Vinkjes = readonly (readonly [naam: string, waarde: string])[]

let antwoord: Gereedheidstoets | undefined
/** What the form is compared with. */
let bewaard: { readonly naam: string; readonly inhoud: Gereedheidstoets } | undefined
/** Who looks at another list and comes back finds what was filled in. Only in memory: nothing is kept. */
const perLijst = new Map<string, Vinkjes>()
const bewaarknop = vind<HTMLButtonElement>('bewaar')
const punten = vind('punten')

const werkBij = maakProef({
  deelbaar: false,
  na: () => {
    bewaarknop.disabled = antwoord === undefined
    const zin = bewaard === undefined ? '' : vergelijkstand(bewaard.naam)
    // The same sentence again would be read aloud again.
    if (vind('bewaard-stand').textContent !== zin) vind('bewaard-stand').textContent = zin
  },
  reken: (_, formulier) => {
    antwoord = undefined
    const gekozen = new FormData(formulier)
    const naam = String(gekozen.get('lijst')) as Lijstnaam
    const peildatum = String(gekozen.get('peildatum'))
    const lijst = toetslijst(naam, peildatum)
    zetPunten(lijst)
    const oordelen = leesOordelen(new FormData(formulier), lijst)
    const context = { lijst: naam, peildatum }
    antwoord = toets(oordelen, context)
    const vergeleken = bewaard && vergelijking(bewaard.inhoud, antwoord, lijst)
    return {
      kort: `${antwoord.titel}. ${antwoord.volgende_stappen.length} stappen te zetten.`,
      inhoud: toonGereedheid(antwoord, lijst, naar),
      ...(vergeleken && { onder: vergeleken }),
      aanroep: [
        {
          titel: 'TypeScript',
          code: `import { toets, vergelijk } from '@voordeur/gereedheid'\n\nconst nu = toets(${literal(oordelen)}, ${literal(context)})\nconst verschil = vergelijk(eerder, nu)`,
        },
        {
          titel: 'Opdrachtregel',
          code: `voordeur gereedheid toets oordelen.yaml --lijst ${naam} --peildatum ${peildatum} --json > nu.json\nvoordeur gereedheid vergelijk eerder.json nu.json`,
        },
        {
          titel: 'HTTP',
          code: `curl --json ${schelptekst({ oordelen, ...context })} \\\n  "$VOORDEUR/v1/gereedheid-toetsingen"`,
        },
      ],
    }
  },
})

/** Another list, or another version of it, asks other things; what was filled in on each of them stays. */
function zetPunten(lijst: LijstOpDatum): void {
  const welke = `${lijst.id} ${lijst.geldig.van}`
  const vorige = punten.dataset['lijst']!
  if (vorige === welke) return
  perLijst.set(vorige.split(' ')[0]!, vinkjes())
  punten.dataset['lijst'] = welke
  zet(punten, puntvragen(lijst, naar))
  vink(perLijst.get(lijst.id) ?? [])
}

function knoppen(): readonly HTMLInputElement[] {
  return [...punten.querySelectorAll<HTMLInputElement>('input')]
}

function vinkjes(): Vinkjes {
  return knoppen().flatMap(({ checked, name, value }) =>
    checked && value !== '' ? [[name, value] as const] : [],
  )
}

/** Ticks exactly these, and opens the groups with something in them. */
function vink(gekozen: Vinkjes): void {
  const gezet = new Set(gekozen.map((een) => een.join('=')))
  const radios = new Set(gekozen.map(([naam]) => naam))
  for (const knop of knoppen())
    knop.checked = gezet.has(`${knop.name}=${knop.value}`) || (knop.value === '' && !radios.has(knop.name))
  for (const groep of punten.querySelectorAll<HTMLDetailsElement>('details.groep'))
    if (ingevuld(groep)) groep.open = true
}

function leesOordelen(gegeven: FormData, { items }: LijstOpDatum): Oordelen {
  return Object.fromEntries(
    items.flatMap(({ id }): readonly [string, Oordeel][] => {
      const niveau = String(gegeven.get(`niveau.${id}`) ?? '')
      if (niveau === '') return []
      const bewijs = gegeven.getAll(`bewijs.${id}`) as Bewijssoort[]
      return [[id, { niveau: Number(niveau) as Oordeel['niveau'], ...(bewijs.length > 0 && { bewijs }) }]]
    }),
  )
}

function vergelijking(eerder: Gereedheidstoets, nu: Gereedheidstoets, lijst: LijstOpDatum): Html | undefined {
  return eerder.lijst === nu.lijst ? toonVergelijking(vergelijk(eerder, nu), lijst, naar) : undefined
}

function vergelijkstand(naam: string): string {
  if (document.getElementById('vergelijking')) return `${naam} is gelezen. De vergelijking staat onderaan.`
  return antwoord
    ? `${naam} is van een andere toetslijst. Kies hierboven die lijst om te vergelijken.`
    : `${naam} is gelezen. Er is nu geen antwoord om mee te vergelijken.`
}

/** An answer that was kept earlier, or in words why this file is none. */
async function leesBewaard(bestand: File): Promise<Gereedheidstoets | string> {
  try {
    const gelezen = JSON.parse(await bestand.text()) as Gereedheidstoets
    // The comparison knows best what it can read.
    vergelijk(gelezen, gelezen)
    return gelezen
  } catch (fout) {
    if (fout instanceof SyntaxError)
      return `${bestand.name} is niet te lezen. Kies een bestand dat u hier bewaarde.`
    if (!isVoordeurFout(fout)) throw fout
    return `${bestand.name} is geen bewaard antwoord van deze pagina.`
  }
}

bewaarknop.addEventListener('click', () => {
  if (!antwoord) return
  const bestand = new Blob([`${JSON.stringify(antwoord, null, 2)}\n`], { type: 'application/json' })
  const koppeling = document.createElement('a')
  koppeling.href = URL.createObjectURL(bestand)
  koppeling.download = `gereedheid-${antwoord.lijst}-${antwoord.versie.peildatum}.json`
  koppeling.click()
  URL.revokeObjectURL(koppeling.href)
})

bijBestand('bewaard', (naam, gelezen) => {
  bewaard = typeof gelezen === 'string' ? undefined : { naam, inhoud: gelezen }
  werkBij()
  if (typeof gelezen === 'string') vind('bewaard-stand').textContent = gelezen
  document.getElementById('vergelijking')?.focus()
})

bijBestand('verder', (naam, gelezen) => {
  const stand = vind('verder-stand')
  if (typeof gelezen === 'string') {
    stand.textContent = gelezen
    return
  }
  vind<HTMLSelectElement>('veld-lijst').value = gelezen.lijst
  // First the list, so that its questions are there to be answered.
  werkBij()
  const gegeven = gelezen.uitslag.items.filter(({ niveau }) => niveau !== 'onbekend')
  const hier = gegeven.filter(({ item }) => document.getElementById(puntveld(item)))
  vink(
    hier.flatMap(({ item, niveau, bewijs }) => [
      [`niveau.${item}`, String(niveau)] as const,
      ...bewijs.map((soort) => [`bewijs.${item}`, soort] as const),
    ]),
  )
  werkBij()
  const weg = gegeven.length - hier.length
  stand.textContent = `${naam} is ingevuld: ${aantal(hier.length, 'punt', 'punten')}. Dat antwoord was van ${langeDatum(gelezen.versie.peildatum)}. Kijk of de peildatum hierboven nu klopt.${weg > 0 ? ` ${aantal(weg, 'punt staat', 'punten staan')} niet in deze lijst.` : ''}`
})

function bijBestand(id: string, doe: (naam: string, gelezen: Gereedheidstoets | string) => void): void {
  const invoer = vind<HTMLInputElement>(id)
  invoer.addEventListener('change', async () => {
    const bestand = invoer.files?.[0]
    if (bestand) doe(bestand.name, await leesBewaard(bestand))
  })
}

// A form that is emptied compares with nothing either, and keeps no list.
vind('vragen').addEventListener('reset', () => {
  bewaard = undefined
  perLijst.clear()
  vind('verder-stand').textContent = ''
})
