import type { About } from '../About.js';

export const about: About = {
  name: 'suomi',
  english: 'Finnish',
  law: 'Regulation (EU) 2016/679 (Finnish text, CELEX 32016R0679)',
  terms: {
    consent: 'suostumus',
    withdraw: 'peruuttaa',
    object: 'vastustaa',
    controller: 'rekisterinpitäjä',
    legitimateInterest: 'oikeutettu etu',
    optOut: 'kieltäytyminen (opt-out)',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Articles 6(1)(f), 7(1) and (2) and 21 were read in copies of the Finnish text; article 6 there has the plural (oikeutetut edut). Article 7(3) was not read: "peruuttaa" is what Finnish notices that follow it have.',
    'The phrases of the purposes (`for.*`) are in the illative; a purpose with a label of the site’s own stands there in the form that the site gives it.',
    'The Regulation has no word for opt-out; "kieltäytyminen" is ours.',
    'The Finnish name of the Data Privacy Framework was not checked.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    '`companies` has its verb before the names, in the singular for one and for several.',
    'Features and vendors of IAB’s framework have the words of IAB Europe’s Finnish texts of 2020, read in a copy; "erityistarkoitus" is "erikoistarkoitus" there. Elsewhere a vendor is "palveluntarjoaja", not "toimittaja".',
  ],
};
