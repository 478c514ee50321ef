import type { About } from '../About.js';

export const about: About = {
  name: 'lietuvių',
  english: 'Lithuanian',
  law: 'Regulation (EU) 2016/679 (Lithuanian text, CELEX 32016R0679)',
  terms: {
    consent: 'sutikimas',
    withdraw: 'atšaukti',
    object: 'nesutikti',
    controller: 'duomenų valdytojas',
    legitimateInterest: 'teisėtas interesas',
    optOut: 'atsisakymas',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 6(1)(f), 7 and 21 were read in copies of the Lithuanian text, article 4(11) in a quotation, not on EUR-Lex; the definition of the controller in Decision (EU) 2021/915. Article 6 has the plural (teisėtų interesų).',
    'The Regulation has no word for opt-out; "atsisakymas" is our choice, and "atmesti" is what visitors do on this site.',
    'The standard clauses and the adequacy decision were read in a copy of Decision (EU) 2021/914; "duomenų privatumo sistema" for the Data Privacy Framework was seen on pages of companies only, and the data protection officer was not read in article 37.',
    'Dates by Intl end in "d." with its point, so texts that end in a date have no full stop of their own.',
    '"šiems tikslams:" is followed by a colon, for a site’s own purpose cannot be inflected; with one purpose the plural is a little stiff.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendor in the framework of the IAB (tiekėjas) is as in its Lithuanian translation of version 2 of the framework’s purposes, read in a public copy, and "teikėjas" elsewhere; special purposes, features and the framework itself were not read in a translation.',
  ],
};
