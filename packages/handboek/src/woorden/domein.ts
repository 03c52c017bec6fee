/** What a domain is about, for who chooses one. */
export const DOMEINEN: Readonly<Record<string, { naam: string; over: string }>> = {
  urgentie: {
    naam: 'Urgentie',
    over: 'Wie krijgt na geweld voorrang op een woning, en wat mag een gemeente vragen?',
  },
  meldcode: {
    naam: 'Meldcode',
    over: 'De vijf stappen bij een vermoeden van geweld: melden, hulp, delen en termijnen.',
  },
  keten: {
    naam: 'Keten',
    over: 'Wie in een regio wat doet, wat van wie naar wie gaat, en waar gaten zitten.',
  },
  coalitieakkoord: {
    naam: 'Coalitieakkoord',
    over: 'Hoe vast bindt een akkoord zich aan de aanpak van geweld?',
  },
  gereedheid: {
    naam: 'Gereedheid',
    over: 'School en een veilig huis na de opvang, en of gemeente, opleiding en campagne klaar zijn.',
  },
  monitor: { naam: 'Monitor', over: 'Cijfers, van incident tot veroordeling, de nulmeting en de kosten.' },
  termijnen: { naam: 'Termijnen', over: 'Wanneer een besluit er moet zijn, en hoe dagen tellen.' },
  begrippen: { naam: 'Begrippen', over: 'Wat de woorden betekenen.' },
}

export const SOORT: Readonly<Record<string, string>> = {
  beslistabel: 'beslistabel',
  register: 'lijst',
  toetslijst: 'toetslijst',
}
