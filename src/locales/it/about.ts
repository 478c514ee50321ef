import type { About } from '../About.js';

export const about: About = {
  name: 'italiano',
  english: 'Italian',
  law: 'Regulation (EU) 2016/679 (Italian text, CELEX 32016R0679)',
  terms: {
    consent: 'consenso',
    withdraw: 'revocare',
    object: 'opporsi',
    controller: 'titolare del trattamento',
    legitimateInterest: 'legittimo interesse',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 4, 6(1)(f), 7(3), 16 to 18 and 21(1) were read in (shortened) copies of the Italian text in public repositories, not on EUR-Lex.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Italian text that we know of; the words in brackets are ours.',
    '`companies` has "a" before every name, also before a name in a- (ad).',
    'Vendors of IAB’s framework are "fornitori": IAB Europe’s Italian texts of 2020, read in a copy, keep "vendor". "identificatore" beside them is the word of those texts; elsewhere it is "identificativo".',
  ],
};
