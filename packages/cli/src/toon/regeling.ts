import { langeDatum } from '@voordeur/kern'
import {
  type Bevinding,
  feitInWoorden,
  type Gemeenteregel,
  inWoorden,
  type NietGelezen,
  type Toetsing,
  type Vergelijking,
} from '@voordeur/urgentie'
import { POSITIE } from '../woorden/positie.ts'
import { aantal, alinea, kop, type Noten, noten, type Papier } from './tekst.ts'
import { AARD, genoemdeGroepen, OORDEEL } from './voorstel.ts'

/** A local scheme beside the law, the heaviest finding first. */
export function toonToetsing(toetsing: Toetsing, papier: Papier): string {
  const { regeling, versie, bevindingen, ontbreekt, signalen, mens } = toetsing
  const botst = bevindingen.filter(
    ({ oordeel }) => oordeel !== 'toegestaan' && oordeel !== 'niet_van_toepassing',
  )
  const groepen = genoemdeGroepen([...botst, ...signalen].map(({ zin }) => zin))
  const noot = noten()
  const mag = bevindingen.filter(({ oordeel, positie }) => oordeel === 'toegestaan' && positie === 'buiten')
  return [
    papier.kleur.bold(alinea(papier, toetsing.titel, 0)),
    alinea(papier, `${regeling.naam} (${AARD[regeling.aard]}) · ${langeDatum(versie.peildatum)}`, 0),
    ...[...new Set(botst.map(({ voorwaarde }) => voorwaarde))].flatMap((id) => [
      '',
      ...toonBotsing(
        papier,
        botst.filter(({ voorwaarde }) => voorwaarde === id),
        noot,
      ),
    ]),
    ...(mag.length > 0
      ? ['', kop(papier, 'Mag voor wie niet bij een wettelijke groep hoort, als het evenredig is')]
      : []),
    ...mag.map(({ tekst }) => alinea(papier, tekst, 4, '-')),
    ...(signalen.length > 0 ? ['', kop(papier, 'Over de regeling zelf')] : []),
    ...signalen.map((signaal) => alinea(papier, `${signaal.zin} ${noot.bij(signaal)}`, 4, '-')),
    ...(ontbreekt.length > 0 ? ['', kop(papier, 'Niet gelezen')] : []),
    ...ontbreekt.map(({ vraag }) => alinea(papier, vraag, 4, '?')),
    ...(groepen.length > 0
      ? ['', kop(papier, 'De groepen uit artikel 12, derde lid, van de Huisvestingswet')]
      : []),
    ...groepen.map((zin) => alinea(papier, zin, 4, '-')),
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

/** One condition of the scheme, with for whom it clashes; who gets the same answer is taken together. */
function toonBotsing(papier: Papier, bevindingen: readonly Bevinding[], noot: Noten): readonly string[] {
  const zelfde = (een: Bevinding) =>
    bevindingen.filter(({ zin, oordeel }) => zin === een.zin && oordeel === een.oordeel)
  return [
    papier.kleur.yellow(alinea(papier, bevindingen[0]!.tekst, 4, 'x')),
    ...bevindingen
      .filter((een) => zelfde(een)[0] === een)
      .map((een) => {
        const wie = zelfde(een).map(({ positie }) => POSITIE[positie])
        const uitspraak =
          een.rechtspraak_gevonden || een.zin.includes('geen uitspraak') ? '' : ' Geen uitspraak gevonden.'
        return alinea(
          papier,
          `Voor ${opsomming(wie)} ${OORDEEL[een.oordeel]}: ${een.zin} ${noot.bij(een)}${uitspraak}`,
          6,
          '-',
        )
      }),
  ]
}

function opsomming(delen: readonly string[]): string {
  return delen.length < 2 ? delen.join('') : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
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
      kop(papier, inWoorden('eis', eis)),
      alinea(papier, `${a.id}: ${bij_a ?? 'niet gelezen'}`, 4, '-'),
      alinea(papier, `${b.id}: ${bij_b ?? 'niet gelezen'}`, 4, '-'),
      ...(voorbeeld
        ? [
            alinea(
              papier,
              `Maakt uit bij dit antwoord: ${voorbeeld.feiten
                .map(({ feit, waarde }) => Object.values(feitInWoorden(feit, waarde)).join(' '))
                .join(' En: ')}`,
              6,
            ),
            alinea(papier, `${a.id}: ${inWoorden('uitkomst', voorbeeld.uitkomst_a)}`, 8),
            alinea(papier, `${b.id}: ${inWoorden('uitkomst', voorbeeld.uitkomst_b)}`, 8),
          ]
        : [papier.kleur.dim(alinea(papier, 'Voor wie dit uitmaakt, kan alleen een mens zeggen.', 6))]),
    ]),
    '',
    ...(gelijk.length > 0
      ? [
          kop(papier, 'Gelijk bij beide'),
          ...gelijk.map((eis) => alinea(papier, inWoorden('eis', eis), 4, '-')),
          '',
        ]
      : []),
    ...(
      [
        [a, ongelezen.a],
        [b, ongelezen.b],
      ] as const
    ).map(([regeling, onderwerpen]) =>
      alinea(
        papier,
        `Niet gelezen bij ${regeling.id}: ${onderwerpen.map((onderwerp) => inWoorden('onderwerp', onderwerp as NietGelezen)).join(', ') || 'niets'}.`,
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
