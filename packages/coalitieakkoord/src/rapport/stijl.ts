/** Colours and shapes that the report and the matrix share. Every pair of text and ground holds AA in both schemes. */
export const BASISSTIJL = `:root {
  color-scheme: light dark;
  --grond: #ffffff; --vlak: #f3f5f8; --tekst: #1b1f24; --zacht: #4d5661; --lijn: #c3cad3; --link: #0b4f9e;
  --nood: #8f1d1d; --noodtekst: #ffffff; --woord: #fdeeb5; --n: #1d5c63;
}
@media (prefers-color-scheme: dark) {
  :root {
    --grond: #14181d; --vlak: #1f252c; --tekst: #eceff3; --zacht: #b4bdc8; --lijn: #4a5562; --link: #8fc2ff;
    --nood: #7d1a1a; --noodtekst: #ffffff; --woord: #57491a; --n: #8ad3da;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--grond); color: var(--tekst); font: 1rem/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.spring { position: absolute; left: -100vw; background: var(--grond); padding: .6rem 1rem; z-index: 3; }
.spring:focus { left: .5rem; top: .5rem; }
.nood { background: var(--nood); color: var(--noodtekst); padding: .6rem 1rem; font-weight: 600; text-align: center; }
.nood p { margin: 0; }
.teken { font-family: "DejaVu Sans", "Segoe UI Symbol", "Apple Symbols", sans-serif; letter-spacing: .06em; white-space: nowrap; color: var(--n); }
.zacht { color: var(--zacht); }
`

/** One report, on a phone, on a desk and on paper. */
export const RAPPORTSTIJL = `${BASISSTIJL}main, header, nav, footer { max-width: 50rem; margin: 0 auto; padding: 0 1rem; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; }
h1 { font-size: 1.75rem; margin: 1.75rem 0 .25rem; }
h2 { font-size: 1.35rem; margin: 2.5rem 0 .75rem; padding-top: .5rem; border-top: 2px solid var(--lijn); }
h3 { font-size: 1.12rem; margin: 0 0 .25rem; }
h4 { font-size: 1rem; margin: 1.1rem 0 .3rem; }
ul + h3 { margin-top: 1.5rem; }
p { margin: .4rem 0; }
ul, ol { margin: .4rem 0; padding-left: 1.3rem; }
.naam { font-size: 1.15rem; margin: 0 0 1rem; }
nav ul { columns: 2 15rem; padding-left: 1.1rem; }
nav a, .sprong a { display: inline-block; padding: .15rem 0; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; margin: 0 0 1.5rem; }
thead th:first-child { width: 52%; }
caption { text-align: left; font-weight: 700; padding: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem .4rem 0; border-bottom: 1px solid var(--lijn); font-weight: 400; hyphens: auto; }
thead th { color: var(--zacht); font-size: .9rem; }
.stand { display: inline-block; }
.stand .woord { font-weight: 600; white-space: nowrap; }
.schaal th .zacht { display: block; font-size: .92rem; }
.schaal ul { list-style: none; padding: 0; margin: 0; }
tbody th:first-child { padding-right: 1rem; }
.waar { display: block; font-size: .92rem; color: var(--zacht); }
dl.feiten { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: .2rem 1rem; margin: .5rem 0; }
dl.feiten dt { color: var(--zacht); }
dl.feiten dd { margin: 0; }
.signaal { border-left: 4px solid var(--nood); background: var(--vlak); padding: .5rem .8rem; margin: .5rem 0; list-style: none; }
ul.signalen { padding: 0; }
.punt { margin: 1.25rem 0; padding: 1rem; background: var(--vlak); border-radius: .4rem; }
.punt > p.vraag { font-size: 1.02rem; margin: 0 0 .6rem; }
.zin { margin: .7rem 0 1.1rem; }
blockquote { margin: 0 0 .35rem; padding: .5rem .8rem; background: var(--grond); border-left: 4px solid var(--n); }
blockquote p { margin: 0; }
blockquote.ons { border-left-style: dashed; }
blockquote.weg { border-left-style: dotted; }
mark { background: var(--woord); color: inherit; border-bottom: 2px solid currentColor; padding: 0 .08em; }
.zin dl { display: grid; grid-template-columns: 8.5rem 1fr; gap: .15rem .75rem; margin: 0; font-size: .95rem; }
.zin dt { color: var(--zacht); }
.zin dd { margin: 0; }
.zin dd p:first-child { margin-top: 0; }
.zin dd.regels { color: var(--zacht); font-size: .88rem; }
[id] { scroll-margin-top: 1rem; }
.bronnen li { margin: .5rem 0; }
code { font-family: ui-monospace, "DejaVu Sans Mono", Consolas, monospace; font-size: .88em; overflow-wrap: anywhere; }
footer { padding-bottom: 3rem; }
@media (max-width: 34rem) {
  h1 { font-size: 1.45rem; }
  .punt { padding: .8rem; margin-inline: -.4rem; }
  .zin dl, dl.feiten { grid-template-columns: 1fr; gap: 0; }
  .zin dt, dl.feiten dt { margin-top: .35rem; font-size: .88rem; }
}
@page { size: A4; margin: 15mm 16mm; }
@media print {
  :root {
    color-scheme: light;
    --grond: #ffffff; --vlak: #ffffff; --tekst: #000000; --zacht: #3c3c3c; --lijn: #8a8a8a; --link: #000000;
    --nood: #ffffff; --noodtekst: #000000; --woord: #ffffff; --n: #000000;
  }
  html { font-size: 9.5pt; }
  body { line-height: 1.35; }
  p, ul, ol { margin: .2rem 0; }
  h4 { margin: .7rem 0 .15rem; }
  .zin { margin: .4rem 0 .6rem; }
  .zin dl { grid-template-columns: 6.5rem 1fr; }
  .zin dd p { margin: 0; }
  main, header, nav, footer { max-width: none; padding: 0; }
  .nood { border: 2px solid #000; }
  .spring { display: none; }
  .punt { padding: 0; margin: 1.2rem 0; border-top: 1px solid var(--lijn); padding-top: .6rem; }
  h1, h2, h3, h4 { break-after: avoid; }
  .thema { break-before: page; }
  blockquote, .punt > p, tr, table, .signaal, .bronnen li { break-inside: avoid; }
  blockquote, .punt > p, .zin dt { break-after: avoid; }
  p { orphans: 3; widows: 3; }
  a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  thead { display: table-header-group; }
}
`

/** The table of many agreements. A level is told by its number; the ground only helps the eye. */
export const MATRIXSTIJL = `${BASISSTIJL}:root { --n1: #e4f0f1; --n2: #c5e0e2; --n3: #93c3c8; --n4: #2f7d86; --n5: #11474d; --diep: #ffffff; }
@media (prefers-color-scheme: dark) {
  :root { --n1: #1d3033; --n2: #25474c; --n3: #2f626a; --n4: #7fcbd3; --n5: #c9f1f4; --diep: #0b1a1c; }
}
main { padding: 0 1rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 1.25rem 0 .5rem; }
h2 { font-size: 1.1rem; margin: 1.25rem 0 .4rem; }
main > p { max-width: 60rem; }
.legenda { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .4rem 1.5rem; margin: 0; font-size: .92rem; }
.legenda dt { font-weight: 600; }
.legenda dd { margin: 0; color: var(--zacht); }
.schuif { overflow: auto; max-height: 85vh; border: 1px solid var(--lijn); }
table { border-collapse: separate; border-spacing: 0; font-size: .88rem; line-height: 1.3; }
caption { text-align: left; font-weight: 700; padding: .4rem; }
th, td { text-align: left; vertical-align: middle; padding: .25rem .4rem; border-bottom: 1px solid var(--lijn); border-right: 1px solid var(--lijn); background: var(--grond); font-weight: 400; }
thead { position: sticky; top: 0; z-index: 2; }
thead th { background: var(--vlak); vertical-align: bottom; font-weight: 600; }
thead th.thema { text-align: center; }
th.naam, tbody th { position: sticky; left: 0; z-index: 1; min-width: 9rem; max-width: 15rem; overflow-wrap: anywhere; }
th.naam { z-index: 3; }
tbody th { font-weight: 600; }
tbody th small { display: block; font-weight: 400; color: var(--zacht); }
.smal { padding: .4rem .15rem; }
.smal span { display: inline-block; writing-mode: vertical-rl; transform: rotate(180deg); max-height: 12.5rem; min-width: 2.4em; font-weight: 500; }
.getal { text-align: center; }
.cel { display: inline-block; min-width: 1.6rem; padding: .1rem .3rem; border-radius: .2rem; text-align: center; font-variant-numeric: tabular-nums; border: 1px solid transparent; }
.n0 { border-color: var(--lijn); }
.n1 { background: var(--n1); } .n2 { background: var(--n2); } .n3 { background: var(--n3); }
.n4 { background: var(--n4); color: var(--diep); font-weight: 700; } .n5 { background: var(--n5); color: var(--diep); font-weight: 700; }
.onbekend { border: 1px dashed var(--zacht); }
@media (max-width: 34rem) { th.naam, tbody th { min-width: 6.5rem; max-width: 8rem; } }
@page { size: A4 landscape; margin: 10mm; }
@media print {
  :root {
    color-scheme: light;
    --grond: #ffffff; --vlak: #ffffff; --tekst: #000000; --zacht: #3c3c3c; --lijn: #8a8a8a; --link: #000000;
    --nood: #ffffff; --noodtekst: #000000; --n: #000000;
    --n1: #ffffff; --n2: #ffffff; --n3: #ffffff; --n4: #ffffff; --n5: #ffffff; --diep: #000000;
  }
  html { font-size: 8pt; }
  main { padding: 0; }
  .spring { display: none; }
  .nood { border: 2px solid #000; }
  .schuif { overflow: visible; max-height: none; border: 0; }
  thead, th.naam, tbody th { position: static; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  table { font-size: 7pt; border-top: 1px solid var(--lijn); border-left: 1px solid var(--lijn); width: 100%; table-layout: fixed; }
  .knaam { width: 34mm; } .kgemeente { width: 22mm; } .kperiode { width: 12mm; } .kpaginas { width: 7mm; } .kgelezen { width: 13mm; }
  .smal { padding: 1mm 0; text-align: center; }
  .smal span { max-height: 36mm; min-width: 0; font-size: 6pt; line-height: 1.15; font-weight: 400; }
  th, td { overflow-wrap: break-word; hyphens: auto; }
  th, td { padding: .1rem .15rem; }
  th.naam, tbody th { min-width: 0; max-width: none; }
  .cel { min-width: 0; padding: 0 .15rem; border-color: transparent; }
}
`
