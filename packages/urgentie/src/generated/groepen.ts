// Gemaakt door regelbouw. Niet met de hand wijzigen. Bron:
// specs/urgentie/groepen.2015-01-01.yaml

/** De wettelijke groepen in gewone woorden. Alle versies, de oudste eerst. */
export const groepen = [
  {
    id: 'urgentie/groepen',
    titel: 'De wettelijke groepen in gewone woorden',
    geldig: { van: '2015-01-01' },
    hash: '97412dc16078d08d',
    items: [
      { id: 'opvang', dan: { groep: 'opvang', titel: 'wie in een opvang verblijft vanwege relatieproblemen of huiselijk geweld' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'mantelzorg', dan: { groep: 'mantelzorg', titel: 'wie mantelzorg geeft of krijgt' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'vergunninghouder', dan: { groep: 'vergunninghouder', titel: 'vergunninghouders die voor het eerst een woning zoeken' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'a', dan: { groep: 'a', titel: 'wie mantelzorg geeft of krijgt' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'b', dan: { groep: 'b', titel: 'wie om ernstige en chronische medische redenen dringend een woning nodig heeft' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'c', dan: { groep: 'c', titel: 'wie opvang kreeg vanwege dakloosheid' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'd', dan: { groep: 'd', titel: 'wie opvang verlaat vanwege huiselijk geweld of mensenhandel' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'e', dan: { groep: 'e', titel: 'wie beschermd wonen verlaat' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'f', dan: { groep: 'f', titel: 'wie een instelling voor geestelijke gezondheidszorg verlaat' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'g', dan: { groep: 'g', titel: 'jongeren die jeugdhulp met verblijf verlaten' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'h', dan: { groep: 'h', titel: 'wie een instelling van justitie of forensische zorg verlaat' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'i', dan: { groep: 'i', titel: 'wie met hulp van de overheid stopt met sekswerk' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
      { id: 'j', dan: { groep: 'j', titel: 'gezinnen met minderjarige kinderen zonder vaste plek om te wonen' }, omdat: 'Deze korte naam is van ons; de tabel wettelijke-groep zegt wie er precies bij hoort.', bron: ['voordeur/gewone-woorden@2015-01-01'], zekerheid: 'uitleg' },
    ],
  },
] as const
