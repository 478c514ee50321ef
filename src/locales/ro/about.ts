import type { About } from '../About.js';

export const about: About = {
  name: 'română',
  english: 'Romanian',
  law: 'Regulation (EU) 2016/679 (Romanian text, CELEX 32016R0679)',
  terms: {
    consent: 'consimțământ',
    withdraw: 'a retrage',
    object: 'a se opune',
    controller: 'operator',
    legitimateInterest: 'interes legitim',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Article 6(1) and the beginning of article 4 were read in copies of the Romanian text; articles 7(3) and 21(1) in notices that quote them; none on EUR-Lex.',
    'The Regulation has no word for opt-out; Romanian pages of the industry use the English one.',
    'Standard contractual clauses: as in the title of Decision (EU) 2021/914, which was read.',
    '`others` is "altele (3)" for "other companies: 3", so that no number needs "de".',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Romanian text that we know of; the words in brackets are ours.',
    'Vendor in the framework of the IAB (furnizor) is as in its Romanian translation of version 2 of the framework’s purposes, read in a public copy; special purposes, features and the framework itself were not read in a translation.',
  ],
};
