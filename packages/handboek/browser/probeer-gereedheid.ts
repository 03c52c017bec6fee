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
import { isVoordeurFout } from '@voordeur/kern'
import { literal, schelptekst } from '../src/antwoord/aanroep.ts'
import { puntvragen, toonGereedheid, toonVergelijking } from '../src/antwoord/gereedheid.ts'
import { type Html, html } from '../src/opmaak/html.ts'
import { maakProef } from './formulier/proef.ts'
import { naar, vind, zet } from './zet.ts'

let antwoord: Gereedheidstoets | undefined
let bewaard: unknown

const werkBij = maakProef({
  deelbaar: false,
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
    const vergeleken = bewaard === undefined ? undefined : vergelijking(antwoord, lijst)
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

/** Another list, or another version of it, asks other things; the same one keeps what was filled in. */
function zetPunten(lijst: LijstOpDatum): void {
  const punten = vind('punten')
  const welke = `${lijst.id} ${lijst.geldig.van}`
  if (punten.dataset['lijst'] === welke) return
  punten.dataset['lijst'] = welke
  zet(punten, puntvragen(lijst, naar))
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

/** The kept answer may be any file: what is wrong with it is told, and the answer on the page stays. */
function vergelijking(nu: Gereedheidstoets, lijst: LijstOpDatum): Html {
  try {
    return toonVergelijking(vergelijk(bewaard as Gereedheidstoets, nu), lijst, naar)
  } catch (fout) {
    if (!isVoordeurFout(fout)) throw fout
    const [plek] = fout.plekken
    const zin =
      plek?.pad === '/b/lijst'
        ? 'Het bewaarde antwoord is van een andere toetslijst. Kies hierboven die lijst.'
        : 'Dit bestand is geen bewaard antwoord van deze pagina.'
    return html`<p class="melding melding--let-op">${zin}</p>`
  }
}

vind('bewaar').addEventListener('click', () => {
  if (!antwoord) return
  const bestand = new Blob([`${JSON.stringify(antwoord, null, 2)}\n`], { type: 'application/json' })
  const koppeling = document.createElement('a')
  koppeling.href = URL.createObjectURL(bestand)
  koppeling.download = `gereedheid-${antwoord.lijst}-${antwoord.versie.peildatum}.json`
  koppeling.click()
  URL.revokeObjectURL(koppeling.href)
})

const invoer = vind<HTMLInputElement>('bewaard')
invoer.addEventListener('change', async () => {
  const bestand = invoer.files?.[0]
  if (!bestand) return
  const stand = vind('bewaard-stand')
  try {
    bewaard = JSON.parse(await bestand.text())
    stand.textContent = `${bestand.name} is gelezen. De vergelijking staat onderaan.`
  } catch {
    bewaard = undefined
    stand.textContent = `${bestand.name} is geen JSON.`
  }
  werkBij()
})
// A form that is emptied compares with nothing either.
vind('vragen').addEventListener('reset', () => {
  bewaard = undefined
  vind('bewaard-stand').textContent = ''
})
