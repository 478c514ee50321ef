import type { About } from '../About.js';

export const about: About = {
  name: 'български',
  english: 'Bulgarian',
  law: 'Regulation (EU) 2016/679 (Bulgarian text, CELEX 32016R0679)',
  terms: {
    consent: 'съгласие',
    withdraw: 'оттегляне',
    object: 'възражение',
    controller: 'администратор',
    legitimateInterest: 'легитимен интерес',
    optOut: 'opt-out',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Articles 6(1)(a) to (e), 7(1) and (2) and 21(1) were read in copies of the Bulgarian text, the second sentence of article 7(3) (withdraw) in quotations; none on EUR-Lex.',
    'Legitimate interest: recital 47, which was read, has "законен интерес"; "легитимен интерес" (article 6(1)(f)) was read only in pages that follow that point closely.',
    'The Regulation has no word for opt-out; the English one is kept, for "отказ" is what the visitor does on this site.',
    'Standard contractual clauses: as in the title of Decision (EU) 2021/914, which was read.',
    'Dates end in "г.", so no sentence ends in one; `others` is "други (3)" for "others: 3".',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Bulgarian text that we know of; the words in brackets are ours.',
    'Purposes, features and vendors of IAB’s framework: the words of IAB Europe’s Bulgarian texts of 2020, read in a copy.',
  ],
};
