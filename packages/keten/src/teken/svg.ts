import type { Beeld, Functievak, Laag, Staat, Vak } from './beeld.ts'
import {
  breek,
  type Geplaatst,
  type Lijn,
  type Opmaak,
  PIJLTEKST,
  type Punt,
  REGEL,
  tekstbreedte,
  VAKTEKST,
} from './opmaak.ts'

const RAND = 40
const KOP = 92
const STRIP = 92
const LETTER = "font-family=\"'Segoe UI', 'Helvetica Neue', Arial, sans-serif\""

/** The picture as SVG text: functions on top, the chain below, and a legend. */
export function alsSvg(beeld: Beeld, opmaak: Opmaak, tekst: string): string {
  const breedte = Math.max(opmaak.breedte + 2 * RAND, 1400)
  // On a wide picture the heading grows along, so that it still reads on a slide.
  const schaal = Math.min(Math.max(breedte / 2000, 1), 1.6)
  const boven = (KOP + STRIP) * schaal + 50
  const los = losseVakken(opmaak.los, breedte, boven + opmaak.hoogte + 30)
  const onder = boven + opmaak.hoogte + 30 + los.hoogte
  const legenda = maakLegenda(beeld, breedte, onder + 10)
  const hoogte = onder + 10 + legenda.hoogte + 24
  const schuif = (breedte - opmaak.breedte) / 2
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${rond(breedte)} ${rond(hoogte)}" width="${rond(breedte)}" height="${rond(hoogte)}" role="img" aria-labelledby="keten-titel keten-uitleg" ${LETTER}>
<title id="keten-titel">${xml(beeld.titel)}</title>
<desc id="keten-uitleg">${xml(tekst)}</desc>
${DEFS}
<rect width="100%" height="100%" fill="#ffffff"/>
<text x="${RAND}" y="${rond(48 * schaal)}" font-size="${rond(34 * schaal)}" font-weight="700" fill="#15324a">${xml(beeld.titel)}</text>
<text x="${RAND}" y="${rond(78 * schaal)}" font-size="${rond(18 * schaal)}" fill="#44586a">${xml(beeld.onderschrift)}</text>
<g transform="scale(${rond3(schaal)})">
${functiestrip(beeld.functies, breedte / schaal, RAND / schaal)}
</g>
<g transform="translate(${rond(schuif)} ${rond(boven)})">
${opmaak.lijnen.map(lijn).join('\n')}
${opmaak.vakken.map(vak).join('\n')}
${opmaak.lijnen.map(lijnlabel).join('\n')}
</g>
${los.svg}
${legenda.svg}
</svg>
`
}

/** Patterns and not only colours, so that the picture also reads in black and white. */
const DEFS = `<defs>
<pattern id="keten-gat" width="10" height="10" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="10" height="10" fill="#fde3df"/><line x1="0" y1="0" x2="0" y2="10" stroke="#b3261e" stroke-width="4"/></pattern>
<pattern id="keten-overlap" width="10" height="10" patternUnits="userSpaceOnUse"><rect width="10" height="10" fill="#fff1d6"/><circle cx="5" cy="5" r="2.4" fill="#9a5b00"/></pattern>
<marker id="keten-pijl" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse"><path d="M0 0L10 5L0 10z" fill="#33495c"/></marker>
</defs>`

const VULLING: Readonly<Record<Staat, string>> = {
  model: '#e3eef7',
  in_orde: '#dff1e4',
  gat: 'url(#keten-gat)',
  overlap: 'url(#keten-overlap)',
  onbekend: '#ffffff',
}

const STAAT: Readonly<Record<Staat, string>> = {
  model: '',
  in_orde: '✓ belegd',
  gat: '✕ gat',
  overlap: '∥ overlap',
  onbekend: '? onbekend',
}

function functiestrip(functies: readonly Functievak[], breedte: number, kant: number): string {
  const stap = (breedte - 2 * kant) / functies.length
  return functies
    .map(({ nummer, naam, kern, staat, waar }, i) => {
      const [x, y, b, h, punt] = [kant + i * stap, KOP + 10, stap - 6, STRIP, 14]
      const rand = staat === 'onbekend' ? 'stroke-dasharray="5 4"' : ''
      const vorm = `M${rond(x)} ${y}h${rond(b - punt)}l${punt} ${h / 2}l${-punt} ${h / 2}h${rond(-(b - punt))}l${i === 0 ? 0 : punt} ${-h / 2}z`
      const onder = staat === 'model' ? (kern ? 'functie van de nota' : '') : `${STAAT[staat]} ${waar}`.trim()
      const regels = breek(`${nummer} ${naam}`, b - 50, VAKTEKST)
      const midden = x + b / 2 + (i === 0 ? -2 : 3)
      // Never over the sides of the shape.
      const achter = Math.min(
        Math.max(...[...regels, onder].map((regel) => tekstbreedte(regel, VAKTEKST))) + 8,
        b - 3 * punt,
      )
      return `<path d="${vorm}" fill="${VULLING[staat]}" stroke="#33495c" stroke-width="1.4" ${rand}/>
${staat === 'gat' || staat === 'overlap' ? `<rect x="${rond(midden - achter / 2)}" y="${y + 12}" width="${rond(achter)}" height="${h - 24}" rx="4" fill="#ffffff"/>` : ''}
${regels.map((regel, n) => tekstregel(midden, y + 32 + n * 16, regel, VAKTEKST, 'font-weight="600"')).join('')}
${onder ? tekstregel(midden, y + h - 16, onder, 14, staat === 'gat' ? 'fill="#8c1d18" font-weight="700"' : 'fill="#33495c"') : ''}`
    })
    .join('\n')
}

const LAAG: Readonly<Record<Laag, { readonly naam: string; readonly kleur: string; readonly rand: string }>> =
  {
    landelijk: { naam: 'landelijk', kleur: '#f3e8f7', rand: '#6b3d7c' },
    regionaal: { naam: 'regionaal', kleur: '#e3eef7', rand: '#1f5f8b' },
    lokaal: { naam: 'lokaal', kleur: '#e6f3ea', rand: '#2d6b45' },
    mensen: { naam: 'mensen', kleur: '#fdf6e3', rand: '#8a6d1d' },
  }

function vak({
  x,
  y,
  breedte,
  hoogte,
  regels,
  vak: { laag, functies, klokken, regels: namen },
}: Geplaatst): string {
  const { naam, kleur, rand } = LAAG[laag]
  const [links, boven] = [x - breedte / 2, y - hoogte / 2]
  const hoek = laag === 'mensen' ? 18 : 5
  const eersteKlok = regels.findIndex((regel) => regel.startsWith('◷'))
  return `<g><rect x="${rond(links)}" y="${rond(boven)}" width="${breedte}" height="${hoogte}" rx="${hoek}" fill="${kleur}" stroke="${rand}" stroke-width="${namen.length > 1 || klokken.length > 0 ? 2 : 1.5}"/>
${regels.map((regel, n) => `<text x="${rond(links + 12)}" y="${rond(boven + 22 + n * REGEL)}" font-size="${eersteKlok >= 0 && n >= eersteKlok ? PIJLTEKST : VAKTEKST}" fill="#15242f" ${eersteKlok >= 0 && n >= eersteKlok ? '' : 'font-weight="600"'}>${xml(regel)}</text>`).join('')}
<text x="${rond(links + 12)}" y="${rond(boven + hoogte - 7)}" font-size="12.5" fill="${rand}">${xml([naam, ...functies].join(' · '))}</text></g>`
}

const LIJN = {
  model: { kleur: '#33495c', streep: '' },
  afgesproken: { kleur: '#2d6b45', streep: '' },
  niet_afgesproken: { kleur: '#b3261e', streep: '9 4 2 4' },
  onbekend: { kleur: '#5d6b76', streep: '3 4' },
} as const

/** The worst state of the hand-offs on an arrow. */
function slechtste({ verbinding }: Lijn): keyof typeof LIJN {
  const staten = verbinding.regels.map(({ staat }) => staat)
  return (['niet_afgesproken', 'onbekend', 'afgesproken', 'model'] as const).find((staat) =>
    staten.includes(staat),
  )!
}

function lijn(een: Lijn): string {
  const { kleur, streep } = LIJN[slechtste(een)]
  const zaak = een.verbinding.regels.some(({ soort }) => soort === 'zaak')
  return `<path d="${bocht(een.punten)}" fill="none" stroke="${kleur}" stroke-width="${zaak ? 2 : 1.2}" ${streep ? `stroke-dasharray="${streep}"` : ''} marker-end="url(#keten-pijl)"/>`
}

function lijnlabel(een: Lijn): string {
  const { x, y, breedte, hoogte, regels } = een.label
  const { kleur } = LIJN[slechtste(een)]
  return `<g><rect x="${rond(x - breedte / 2)}" y="${rond(y - hoogte / 2)}" width="${rond(breedte)}" height="${hoogte}" rx="3" fill="#ffffff" fill-opacity="0.92"/>${regels
    .map((regel, n) => tekstregel(x, y - hoogte / 2 + 14 + n * 16, regel, PIJLTEKST, `fill="${kleur}"`))
    .join('')}</g>`
}

/**
 * A smooth line through every point, so that a label lies on its own line. The layout goes from left to right or back,
 * so the slopes can be limited (Fritsch and Carlson) and the line never swings past a point.
 */
function bocht(punten: readonly Punt[]): string {
  const helling = punten.slice(1).map((punt, i) => (punt.y - punten[i]!.y) / (punt.x - punten[i]!.x || 0.01))
  const raak = punten.map((_, i) => {
    const [voor, na] = [helling[i - 1], helling[i]]
    if (voor === undefined || na === undefined) return voor ?? na ?? 0
    return voor * na <= 0 ? 0 : (2 * voor * na) / (voor + na)
  })
  const stukken = punten.slice(1).map((punt, i) => {
    const vorige = punten[i]!
    const derde = (punt.x - vorige.x) / 3
    const een = { x: vorige.x + derde, y: vorige.y + derde * raak[i]! }
    const twee = { x: punt.x - derde, y: punt.y - derde * raak[i + 1]! }
    return `C${[een, twee, punt].map(({ x, y }) => `${rond(x)} ${rond(y)}`).join(' ')}`
  })
  return `M${rond(punten[0]!.x)} ${rond(punten[0]!.y)}${stukken.join('')}`
}

function losseVakken(
  los: readonly Vak[],
  breedte: number,
  boven: number,
): { readonly svg: string; readonly hoogte: number } {
  if (los.length === 0) return { svg: '', hoogte: 0 }
  let [x, y] = [RAND, boven + 34]
  const delen: string[] = []
  for (const { regels, laag, functies } of los) {
    const tekst = `${regels.join(', ')}${functies.length > 0 ? ` (${functies.join(' ')})` : ''}`
    const b = tekstbreedte(tekst, 15) + 22
    if (x + b > breedte - RAND) {
      x = RAND
      y += 38
    }
    const { kleur, rand } = LAAG[laag]
    delen.push(
      `<rect x="${rond(x)}" y="${rond(y)}" width="${rond(b)}" height="30" rx="4" fill="${kleur}" stroke="${rand}" stroke-dasharray="4 3"/><text x="${rond(x + 11)}" y="${rond(y + 20)}" font-size="15" fill="#15242f">${xml(tekst)}</text>`,
    )
    x += b + 8
  }
  return {
    svg: `<text x="${RAND}" y="${rond(boven + 20)}" font-size="17" font-weight="600" fill="#15324a">Zonder pijl in dit beeld</text>\n${delen.join('\n')}`,
    hoogte: y - boven + 46,
  }
}

function maakLegenda(
  beeld: Beeld,
  breedte: number,
  boven: number,
): { readonly svg: string; readonly hoogte: number } {
  const regio = beeld.functies.some(({ staat }) => staat !== 'model')
  const vlak =
    (vulling: string, rand = '#33495c', streep = '') =>
    (x: number, y: number) =>
      `<rect x="${x}" y="${y - 12}" width="26" height="16" rx="3" fill="${vulling}" stroke="${rand}" ${streep}/>`
  const streepje =
    (staat: keyof typeof LIJN, dikte = 2) =>
    (x: number, y: number) =>
      `<line x1="${x}" y1="${y - 4}" x2="${x + 26}" y2="${y - 4}" stroke="${LIJN[staat].kleur}" stroke-width="${dikte}" stroke-dasharray="${LIJN[staat].streep || 'none'}"/>`
  const items: readonly (readonly [(x: number, y: number) => string, string])[] = [
    ...Object.values(LAAG).map(({ naam, kleur, rand }) => [vlak(kleur, rand), naam] as const),
    ...(regio
      ? [
          [vlak(VULLING.in_orde), '✓ één eindverantwoordelijke'] as const,
          [vlak(VULLING.gat), '✕ gat: niemand eindverantwoordelijk'] as const,
          [vlak(VULLING.overlap), '∥ overlap: meer dan één'] as const,
          [vlak('#ffffff', '#33495c', 'stroke-dasharray="5 4"'), '? onbekend'] as const,
          [streepje('afgesproken'), '✓ afgesproken'] as const,
          [streepje('niet_afgesproken'), '✕ niet afgesproken'] as const,
          [streepje('onbekend'), '? niet bekend of het is afgesproken'] as const,
        ]
      : [
          [streepje('model'), 'de zaak gaat verder'] as const,
          [streepje('model', 1.2), 'een bericht'] as const,
        ]),
    [(x, y) => `<text x="${x + 6}" y="${y}" font-size="13">◷</text>`, 'termijn binnen deze schakel'],
  ]
  let [x, y] = [RAND, boven + 22]
  const delen = items.map(([teken, tekst]) => {
    const b = tekstbreedte(tekst, 15) + 60
    if (x + b > breedte - RAND) {
      x = RAND
      y += 30
    }
    const deel = `${teken(x, y)}<text x="${x + 34}" y="${y}" font-size="15" fill="#15242f">${xml(tekst)}</text>`
    x += b
    return deel
  })
  const noot =
    'H01 tot en met H39 zijn de nummers van de overdrachten; F1 tot en met F9 die van de functies. Dagen en werkdagen zijn niet hetzelfde. Bij direct gevaar: bel 112.'
  return {
    svg: `<line x1="${RAND}" y1="${boven}" x2="${breedte - RAND}" y2="${boven}" stroke="#c6d0d8"/>\n${delen.join('\n')}\n<text x="${RAND}" y="${y + 34}" font-size="15" fill="#44586a">${xml(noot)}</text>`,
    hoogte: y - boven + 48,
  }
}

function tekstregel(x: number, y: number, tekst: string, grootte: number, meer: string): string {
  const vulling = meer.includes('fill=') ? '' : 'fill="#15242f"'
  return `<text x="${rond(x)}" y="${rond(y)}" font-size="${grootte}" text-anchor="middle" ${vulling} ${meer}>${xml(tekst)}</text>`
}

function rond3(getal: number): number {
  return Math.round(getal * 1000) / 1000
}

function rond(getal: number): number {
  return Math.round(getal * 10) / 10
}

/** Names come from a file that anyone wrote: nothing in them may become a tag. */
export function xml(tekst: string): string {
  return (
    tekst
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are not allowed in XML
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
  )
}
