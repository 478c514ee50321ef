import type { About } from '../About.js';

export const about: About = {
  name: 'français',
  english: 'French',
  law: 'Regulation (EU) 2016/679 (French text, CELEX 32016R0679)',
  terms: {
    consent: 'consentement',
    withdraw: 'retirer',
    object: 's’opposer',
    controller: 'responsable du traitement',
    legitimateInterest: 'intérêt légitime',
    optOut: 'opposition (opt-out)',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 4(7), 4(11), 6(1)(f), 7 and 21 were read in a copy of the French text in a public repository, not on EUR-Lex.',
    'The Regulation has no word for opt-out; "opposition" is also its word for the right to object.',
    '"interne" for first-party: other words are in use (propriétaire, first-party).',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official French text that we know of; the words in brackets are ours.',
    '`authority` ends in a no-break space, for the code adds a colon.',
    'Intl writes "1 août" where French has "1er août".',
    'Vendors of IAB’s framework are "fournisseurs": IAB Europe’s French texts of 2020, read in a copy, have "partenaires", and "terminal" for "appareil". Purposes and features have the words of those texts.',
  ],
};
