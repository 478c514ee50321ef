import type { About } from '../About.js';

export const about: About = {
  name: 'Nederlands',
  english: 'Dutch',
  law: 'Regulation (EU) 2016/679 (Dutch text, CELEX 32016R0679)',
  terms: {
    consent: 'toestemming',
    withdraw: 'intrekken',
    object: 'bezwaar maken',
    controller: 'verwerkingsverantwoordelijke',
    legitimateInterest: 'gerechtvaardigd belang',
    optOut: 'opt-out',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Controller and legitimate interest were read in a copy of articles 4 and 6 of the Dutch text, consent in a quotation of article 4(11); withdraw and object only in notices that follow articles 7(3) and 21(1) closely, and on the pages of the Belgian authority.',
    '"van de site zelf" for first-party: other words are in use (first-party, eigen cookies).',
    'The Regulation has no word for opt-out; Dutch pages use the English one.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Dutch text that we know of; the words in brackets are ours.',
    'Vendor in the framework of the IAB (leverancier) is as in its Dutch translation of version 2 of the framework’s purposes, read in a public copy, and "aanbieder" elsewhere; special purposes, features and the framework itself were not read in a translation.',
  ],
};
