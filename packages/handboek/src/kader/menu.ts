/** The main parts of the site, in the order of the menu. */
export const MENU: readonly { readonly titel: string; readonly pad: string; readonly map: string }[] = [
  { titel: 'Regels', pad: 'regels/index.html', map: 'regels/' },
  { titel: 'Probeer', pad: 'probeer/index.html', map: 'probeer/' },
  { titel: 'Gemeenten', pad: 'gemeenten/index.html', map: 'gemeenten/' },
  { titel: 'Wijzigingen', pad: 'wijzigingen/index.html', map: 'wijzigingen/' },
  { titel: 'Nota', pad: 'nota/index.html', map: 'nota/' },
  { titel: 'Bronnen', pad: 'bronnen/index.html', map: 'bronnen/' },
  { titel: 'Begrippen', pad: 'begrippen.html', map: 'begrippen' },
  { titel: 'Voor ontwikkelaars', pad: 'pakketten/index.html', map: 'pakketten/' },
]
