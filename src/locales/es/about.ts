import type { About } from '../About.js';

export const about: About = {
  name: 'español',
  english: 'Spanish',
  law: 'Regulation (EU) 2016/679 (Spanish text, CELEX 32016R0679)',
  terms: {
    consent: 'consentimiento',
    withdraw: 'retirar',
    object: 'oponerse',
    controller: 'responsable del tratamiento',
    legitimateInterest: 'interés legítimo',
    optOut: 'exclusión (opt-out)',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 4(7), 6(1)(f), 7 and 21(1) were read in quotations of the Spanish text, not on EUR-Lex.',
    'Written for Spain and for Spanish America at once; the law that the words are of is the European one.',
    'The Regulation has no word for opt-out; "exclusión" is ours, after "exclusión voluntaria".',
    '`and` is "y" even before a name that begins with the sound i.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours; California publishes no binding Spanish text that we know of.',
    'Purposes, features and vendors of IAB’s framework: the words of IAB Europe’s Spanish texts of 2020, read in a copy; purposes elsewhere are "fines", too.',
  ],
};
