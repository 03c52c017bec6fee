// A form that asks only the questions that still matter, the most useful first.
// In a real form the answer comes from a person; here they stand ready, so that the example runs by itself.
import { type Antwoorden, type Weging, weeg } from '@voordeur/meldcode'

const klaar: Readonly<Record<string, unknown>> = {
  '/vermoeden': 'ja',
  '/acute_onveiligheid': 'nee',
  '/structurele_onveiligheid': 'nee',
  '/onthulling/door': 'geen',
  '/effectieve_hulp': 'ja',
  '/hulp_aanvaard': 'nee',
}

const uitkomst = vraagDoor({})
console.log(`\n${uitkomst.titel}`)
console.log(`1. Melden? ${uitkomst.besluiten.melding.zin}`)
console.log(`2. Hulp? ${uitkomst.besluiten.hulp.zin}`)
for (const { zin, bron } of uitkomst.motivering) console.log(`- ${zin} (${bron[0]?.titel})`)

/** Danger is shown before every question: it never waits for an answer. */
function vraagDoor(antwoorden: Antwoorden): Weging {
  const weging = weeg(antwoorden, { kader: 'jeugdhulp', peildatum: '2026-11-25' })
  const [volgende] = weging.ontbreekt
  if (volgende === undefined) return weging
  console.log(`! ${weging.signalen[0]?.zin}`)
  console.log(`? ${volgende.vraag} -> ${String(klaar[volgende.feit])}`)
  return vraagDoor(metAntwoord(antwoorden, volgende.feit, klaar[volgende.feit]))
}

/** The answers with one more, at its JSON pointer. */
function metAntwoord(antwoorden: Antwoorden, feit: string, waarde: unknown): Antwoorden {
  const [eerste = '', tweede] = feit.slice(1).split('/')
  if (tweede === undefined) return { ...antwoorden, [eerste]: waarde }
  return { ...antwoorden, [eerste]: { ...(antwoorden as Record<string, object>)[eerste], [tweede]: waarde } }
}
