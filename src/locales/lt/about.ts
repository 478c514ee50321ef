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
  notes: [
    'Articles 6(1)(f), 7 and 21 were read in copies of the Lithuanian text, article 4(11) in a quotation, not on EUR-Lex. The controller stands in articles 6, 7 and 21; its definition was not read. Article 6 has the plural (teisėtų interesų).',
    'The Regulation has no word for opt-out; "atsisakymas" is our choice.',
    '"duomenų privatumo sistema" for the Data Privacy Framework and "standartinės sutarčių sąlygos" were seen on pages of companies only; the names of the adequacy decision and of the data protection officer were not checked.',
    'Dates by Intl end in "d." with its point, so texts that end in a date have no full stop of their own.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
  ],
};
