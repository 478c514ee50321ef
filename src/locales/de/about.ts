import type { About } from '../About.js';

export const about: About = {
  name: 'Deutsch',
  english: 'German',
  law: 'Regulation (EU) 2016/679 (German text, CELEX 32016R0679)',
  terms: {
    consent: 'Einwilligung',
    withdraw: 'widerrufen',
    object: 'widersprechen',
    controller: 'Verantwortlicher',
    legitimateInterest: 'berechtigtes Interesse',
    optOut: 'Opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 4, 6(1)(f), 7(3) and 21(2) were read in quotations of the German text, not on EUR-Lex; article 21 there has the noun (Widerspruch einlegen).',
    'The Regulation has no word for opt-out; "Opt-out" is what German pages of the industry use.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official German text; the words in brackets are ours.',
    'Features of IAB’s framework are "Verarbeitungsmöglichkeiten", as in IAB Europe’s German texts of 2020, read in a copy, for "Funktionen" is a purpose here. Those have "Verarbeitungszwecke" for "Zwecke".',
  ],
};
