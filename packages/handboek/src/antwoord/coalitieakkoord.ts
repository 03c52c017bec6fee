import type { Akkoordtoets, LijstOpDatum, Passage, Vlag } from '@voordeur/coalitieakkoord'
import { langeDatum } from '@voordeur/kern'
import { type Html, html } from '../opmaak/html.ts'
import { toonAntwoord } from './antwoord.ts'
import type { Naar } from './reden.ts'

const VLAG: Readonly<Record<Vlag, string>> = {
  alleen_kop: 'alleen een kop, zonder tekst erover',
  impliciet: 'zonder trefwoord in de zin zelf',
  budget_ongespecificeerd: 'geld zonder bedrag',
  context_straat: 'in een rij met straat of uitgaan',
  ontkenning: 'een ontkenning belooft niets',
  vraag: 'een vraag belooft niets',
  verleden: 'gaat over het verleden',
  citaat: 'een citaat belooft niets',
  terloops: 'een argument voor iets anders',
  anderen: 'een ander doet het, niet de gemeente',
  geen_nulmeting: 'er wordt gemeten, maar nergens staat waar men begint',
}

/** What an agreement promises, per theme and item, with the sentences it rests on. Never only a total. */
export function toonAkkoord(
  toets: Akkoordtoets,
  lijst: LijstOpDatum,
  naar: Naar,
  veldVan: (feit: string) => string | undefined,
): Html {
  return toonAntwoord(
    // The items say why; their sources are one link away.
    { ...toets, motivering: [] },
    {
      onderschrift: `Op ${langeDatum(toets.versie.peildatum)} · ${toets.passages.length} zinnen over dit onderwerp gevonden · onze eigen schaal, geen norm van een overheid`,
      delen: lijst.themas.map(({ id, titel }) => ({
        titel,
        inhoud: html`<ul class="redenen">${toets.uitslag.items.filter(({ thema }) => thema === id).map((item) => punt(item, toets, lijst, naar))}</ul>`,
      })),
      veldVan,
    },
    naar,
  )
}

function punt(
  uitslag: Akkoordtoets['uitslag']['items'][number],
  toets: Akkoordtoets,
  lijst: LijstOpDatum,
  naar: Naar,
): Html {
  const item = lijst.items.find(({ id }) => id === uitslag.item)!
  const naam = lijst.niveaus.find(({ niveau }) => niveau === uitslag.niveau)?.naam
  const vlaggen = toets.vlaggen.find((een) => een.punt === uitslag.item)?.vlaggen ?? []
  const zinnen = uitslag.bewijs.flatMap((id) => toets.passages.filter((passage) => passage.id === id))
  return html`<li><p><strong>${item.titel}</strong> ${niveaumerk(uitslag.niveau, naam)}</p>${zinnen.slice(0, 3).map(zin)}${zinnen.length > 3 && html`<p class="klein">En nog ${zinnen.length - 3}.</p>`}${vlaggen.length > 0 && html`<p class="klein">Let op: ${vlaggen.map((vlag) => VLAG[vlag]).join('; ')}.</p>`}${uitslag.hoger && html`<p class="klein">Naar niveau ${uitslag.hoger.niveau}, bijvoorbeeld: <q>${uitslag.hoger.modelzin}</q></p>`}<p class="klein"><a class="nl-link" href="${naar(`regels/${lijst.id}/${lijst.geldig.van}.html#${item.id}`)}">Punt ${item.id}</a></p></li>`
}

/** Filled and open squares beside the number: readable without colour, and the word says it too. */
function niveaumerk(niveau: number | 'onbekend', naam: string | undefined): Html {
  if (typeof niveau !== 'number') return html`<span class="niveau niveau--onbekend">onbekend</span>`
  return html`<span class="niveau"><span aria-hidden="true">${'■'.repeat(niveau)}${'□'.repeat(5 - niveau)}</span> ${niveau}: ${naam}</span>`
}

function zin({ zin: tekst, pagina, kop }: Passage): Html {
  return html`<blockquote class="bron__citaat bron"><p>${tekst}</p><p class="klein">${[pagina && `pagina ${pagina}`, kop].filter(Boolean).join(' · ')}</p></blockquote>`
}
