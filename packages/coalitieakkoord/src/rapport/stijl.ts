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
.nood { background: var(--nood); color: var(--noodtekst); margin: 0; padding: .6rem 1rem; font-weight: 600; text-align: center; }
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
table { border-collapse: collapse; width: 100%; margin: 0 0 1.5rem; }
caption { text-align: left; font-weight: 700; padding: .4rem 0; }
th, td { text-align: left; vertical-align: top; padding: .4rem .5rem .4rem 0; border-bottom: 1px solid var(--lijn); font-weight: 400; hyphens: auto; }
thead th { color: var(--zacht); font-size: .9rem; }
.stand { display: inline-block; }
.stand .woord { font-weight: 600; }
.schaal th[scope="row"] { width: 42%; padding-right: 1rem; }
.schaal th .zacht { display: block; font-size: .92rem; }
.schaal ul { list-style: none; padding: 0; margin: 0; }
table:not(.schaal) tbody th:first-child { width: 46%; padding-right: 1rem; }
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
blockquote p { margin: 0; white-space: pre-line; }
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
  body { font-size: 9.5pt; line-height: 1.35; }
  p, ul, ol { margin: .2rem 0; }
  h4 { margin: .7rem 0 .15rem; }
  .zin { margin: .4rem 0 .6rem; }
  .zin dl { grid-template-columns: 6.5rem 1fr; font-size: 9pt; }
  .zin dd p { margin: 0; }
  main, header, nav, footer { max-width: none; padding: 0; }
  .nood { border: 2px solid #000; }
  .spring { display: none; }
  .punt { padding: 0; margin: 1.2rem 0; border-top: 1px solid var(--lijn); padding-top: .6rem; }
  h1, h2, h3, h4 { break-after: avoid; }
  .thema { break-before: page; }
  .zin, blockquote, tr, .signaal, .bronnen li { break-inside: avoid; }
  a[href^="http"]::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; }
  thead { display: table-header-group; }
}
`
