import type { About } from '../About.js';

export const about: About = {
  name: 'Malti',
  english: 'Maltese',
  law: 'Regulation (EU) 2016/679 (Maltese text, CELEX 32016R0679)',
  terms: {
    consent: 'kunsens',
    withdraw: 'jirtira',
    object: 'joġġezzjona',
    controller: 'kontrollur',
    legitimateInterest: 'interess leġittimu',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 6(1), 7, 18 and 21(1) to (4) were read in copies of the Maltese text, not on EUR-Lex.',
    'Needs a native reader more than the other languages here: neither of its two readers is one, so idiom and agreement were not confirmed by anybody.',
    'The Regulation has no word for opt-out; the English one is kept. So are "cookie" (feminine), "browser", "email" and "tab".',
    'Standard contractual clauses and adequacy decision: as in Decision (EU) 2021/914, which was read. The Maltese name of the Data Privacy Framework was not checked.',
    '"sakemm" is "until", and with a negated verb "unless"; for "while" the texts have "dment li".',
    'Visitors are addressed in the singular, as Maltese public services do.',
    'Browsers have no Maltese words for durations (they say "1 y"), and dates are put so that no article has to assimilate to the day ("fid-data 7 ta’ Marzu"). Names of countries come from browsers with their article, so "u" stands before "il-" unassimilated.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Maltese text that we know of; the words in brackets are ours.',
    'The Maltese translation of version 2 of the IAB framework’s purposes, read in a public copy, has "bejjiegħ" (seller) for vendor, "għan" for purpose and "tagħmir" for device; of these "għan" stands here, the others are as in the other texts ("fornitur", "apparat"). "funzjonijiet speċjali" for special features is ours.',
  ],
};
