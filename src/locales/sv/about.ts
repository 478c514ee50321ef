import type { About } from '../About.js';

export const about: About = {
  name: 'svenska',
  english: 'Swedish',
  law: 'Regulation (EU) 2016/679 (Swedish text, CELEX 32016R0679)',
  terms: {
    consent: 'samtycke',
    withdraw: 'återkalla',
    object: 'invända',
    controller: 'personuppgiftsansvarig',
    legitimateInterest: 'berättigat intresse',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 6(1)(f), 7(3) and 21(1) and (2) were read in copies of the Swedish text, not on EUR-Lex; article 6 there has the plural (berättigade intressen). Of article 4 only the first definitions were read; the controller stands in articles 7 and 21.',
    '"kakor" is the word of the Swedish authorities; "cookies" is as common.',
    'The Regulation has no word for opt-out; "opt-out" is what Swedish pages of the industry use.',
    'The Swedish name of the Data Privacy Framework was not checked.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendor in the framework of the IAB (leverantör) is as in its Swedish translation of version 2 of the framework’s purposes, read in a public copy; special purposes, features and the framework itself were not read in a translation.',
    'That translation has "syfte" for purpose; "ändamål" is kept, as in the Regulation and in the other texts.',
  ],
};
