/** Plain and readable; follows the colours and the contrast that the reader asks of the browser. */
export const STIJL = `
:root { color-scheme: light dark; --papier: #fff; --tekst: #161616; --rand: #767676; --vlak: #f2f2f2; --accent: #00468b; }
@media (prefers-color-scheme: dark) { :root { --papier: #121212; --tekst: #ececec; --rand: #8f8f8f; --vlak: #262626; --accent: #9cc7ff; } }
html { background: var(--papier); color: var(--tekst); overflow-wrap: anywhere; }
* { box-sizing: border-box; }
body { font: 1rem/1.6 system-ui, sans-serif; margin: 0 auto; max-width: 62rem; padding: 1rem; }
a { color: var(--accent); }
a:focus-visible, summary:focus-visible, pre:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.spring { position: absolute; left: -999rem; }
.spring:focus { position: static; }
header { border-bottom: 4px solid var(--accent); }
section { border-top: 1px solid var(--rand); margin-top: 2rem; }
article { margin: 2rem 0; }
h3 code, h3 .methode { font-size: 1rem; }
.methode { border: 2px solid; border-radius: .25rem; padding: 0 .4rem; font-weight: 700; }
pre { background: var(--vlak); overflow: auto; padding: .75rem; max-height: 24rem; }
code { font-family: ui-monospace, monospace; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid var(--rand); padding: .25rem .6rem; text-align: left; vertical-align: top; }
summary { cursor: pointer; padding: .25rem 0; }
nav ul { columns: 18rem; column-gap: 2.5rem; padding-left: 1.2rem; }
nav li { padding: .15rem 0; break-inside: avoid; }
p { max-width: 46rem; }
/* On a phone a row becomes a block, with the name of each column beside its cell. */
@media (max-width: 40rem) {
  table, tbody, tr, td { display: block; }
  thead { position: absolute; clip-path: inset(50%); height: 1px; overflow: hidden; }
  tr { border: 1px solid var(--rand); margin-bottom: .5rem; }
  td { border: 0; padding-block: .1rem; }
  td:empty { display: none; }
  td::before { content: attr(data-kop) ": "; font-weight: 700; }
}
@media print { pre { max-height: none; white-space: pre-wrap; } article { break-inside: avoid; } .spring, nav { display: none; } }
`
