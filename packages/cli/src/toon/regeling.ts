import { langeDatum } from '@voordeur/kern'
import type { Bevinding, Gemeenteregel, Toetsing, Vergelijking } from '@voordeur/urgentie'
import { aantal, alinea, kop, type Noten, noten, type Papier } from './tekst.ts'
import { AARD, OORDEEL } from './voorstel.ts'

/** A local scheme beside the law, the heaviest finding first. */
export function toonToetsing(toetsing: Toetsing, papier: Papier): string {
  const { regeling, versie, bevindingen, ontbreekt, signalen, mens } = toetsing
  const botst = bevindingen.filter(
    ({ oordeel }) => oordeel !== 'toegestaan' && oordeel !== 'niet_van_toepassing',
  )
  const noot = noten()
  const mag = bevindingen.filter(({ oordeel, positie }) => oordeel === 'toegestaan' && positie === 'buiten')
  return [
    papier.kleur.bold(alinea(papier, toetsing.titel, 0)),
    alinea(
      papier,
      `${regeling.naam} (${AARD[regeling.aard]}) · ${langeDatum(versie.peildatum)} · uitkomst: ${toetsing.uitkomst}`,
      0,
    ),
    ...botst.flatMap((bevinding) => ['', ...toonBevinding(papier, bevinding, noot)]),
    ...(mag.length > 0
      ? ['', kop(papier, 'Mag voor wie niet bij een wettelijke groep hoort, als het evenredig is')]
      : []),
    ...mag.map(({ tekst }) => alinea(papier, tekst, 4, '-')),
    ...(signalen.length > 0 ? ['', kop(papier, 'Over de regeling zelf')] : []),
    ...signalen.map((signaal) => alinea(papier, `${signaal.zin} ${noot.bij(signaal)}`, 4, '-')),
    ...(ontbreekt.length > 0 ? ['', kop(papier, 'Niet gelezen')] : []),
    ...ontbreekt.map(({ vraag }) => alinea(papier, vraag, 4, '?')),
    '',
    kop(papier, 'Bronnen'),
    ...noot.lijst(papier),
    '',
    papier.kleur.dim(
      alinea(
        papier,
        `Dit is een voorstel; een jurist beslist. Over deze regeling gaat: ${mens.beslisser}.`.replace(
          '..',
          '.',
        ),
        0,
      ),
    ),
  ].join('\n')
}

const POSITIE: Readonly<Record<Bevinding['positie'], string>> = {
  opvang: 'wie in een opvang zit of die verlaat',
  groep_a: 'wie mantelzorg geeft of krijgt',
  groep_i: 'wie meedoet aan een uitstapprogramma',
  vergunninghouder: 'vergunninghouders',
  ander_lid_3: 'een andere wettelijke groep',
  buiten: 'slachtoffers buiten de wettelijke groepen',
}

function toonBevinding(papier: Papier, bevinding: Bevinding, noot: Noten): readonly string[] {
  const { code, tekst, oordeel, positie, zin, rechtspraak_gevonden: uitspraak } = bevinding
  return [
    papier.kleur.yellow(
      alinea(papier, `${code === '-' ? '' : `${code} `}${tekst} ${OORDEEL[oordeel]}`, 4, 'x'),
    ),
    alinea(
      papier,
      `Voor ${POSITIE[positie]}: ${zin} ${noot.bij(bevinding)}${uitspraak || zin.includes('geen uitspraak') ? '' : ' Geen uitspraak gevonden.'}`,
      6,
    ),
  ]
}

/** Two schemes side by side, each difference with the smallest household it matters for. */
export function toonVergelijking(
  { a, b, peildatum, verschillen, gelijk, niet_gelezen: ongelezen }: Vergelijking,
  papier: Papier,
): string {
  return [
    papier.kleur.bold(alinea(papier, `${a.naam} naast ${b.naam}`, 0)),
    alinea(
      papier,
      `${langeDatum(peildatum)} · ${aantal(verschillen.length, 'verschil', 'verschillen')}, ${aantal(gelijk.length, 'gelijke eis', 'gelijke eisen')}`,
      0,
    ),
    ...verschillen.flatMap(({ eis, bij_a, bij_b, voorbeeld }) => [
      '',
      kop(papier, eis.replaceAll('_', ' ')),
      alinea(papier, `${a.id}: ${bij_a ?? 'niet gelezen'}`, 4, '-'),
      alinea(papier, `${b.id}: ${bij_b ?? 'niet gelezen'}`, 4, '-'),
      ...(voorbeeld
        ? [
            alinea(
              papier,
              `Maakt uit voor: ${voorbeeld.feiten.map(({ feit, waarde }) => `${feit} = ${String(waarde)}`).join(', ')}. ${a.id}: ${voorbeeld.uitkomst_a}; ${b.id}: ${voorbeeld.uitkomst_b}.`,
              6,
            ),
          ]
        : [papier.kleur.dim(alinea(papier, 'Voor wie dit uitmaakt, kan alleen een mens zeggen.', 6))]),
    ]),
    '',
    ...(gelijk.length > 0 ? [alinea(papier, `Gelijk: ${gelijk.join(', ')}.`.replaceAll('_', ' '), 0)] : []),
    ...(
      [
        [a, ongelezen.a],
        [b, ongelezen.b],
      ] as const
    ).map(([regeling, onderwerpen]) =>
      alinea(
        papier,
        `Niet gelezen bij ${regeling.id}: ${onderwerpen.join(', ') || 'niets'}.`.replaceAll('_', ' '),
        0,
      ),
    ),
  ].join('\n')
}

/** The list of schemes: per scheme where, what kind, and how much of it was read. */
export function toonGemeenten(lijst: readonly Gemeenteregel[], peildatum: string, papier: Papier): string {
  return [
    ...lijst.map(({ id, naam, aard, gemeenten, gebied, geldig, voorwaarden, niet_gelezen }) =>
      [
        `${papier.kleur.bold(id)}  ${papier.kleur.dim(AARD[aard])}`,
        alinea(papier, [naam, gemeenten.join(', ') || gebied || 'gemeenten niet gelezen'].join(' · ')),
        papier.kleur.dim(
          alinea(
            papier,
            `${aantal(voorwaarden, 'eis', 'eisen')} gelezen, ${aantal(niet_gelezen.length, 'onderwerp', 'onderwerpen')} niet gelezen${geldigheid(geldig.tot, peildatum)}`,
          ),
        ),
      ].join('\n'),
    ),
    '',
    alinea(
      papier,
      `${aantal(lijst.length, 'regeling', 'regelingen')}. Staat een gemeente er niet bij, dan kan zij er wel een hebben.`,
      0,
    ),
  ].join('\n')
}

function geldigheid(tot: string | undefined, peildatum: string): string {
  if (tot === undefined) return ''
  return tot < peildatum
    ? `, verlopen: gold tot en met ${langeDatum(tot)}`
    : `, geldig tot en met ${langeDatum(tot)}`
}
