import type { About } from '../About.js';

export const about: About = {
  name: 'Gaeilge',
  english: 'Irish',
  law: 'Regulation (EU) 2016/679 (Irish text, CELEX 32016R0679)',
  terms: {
    consent: 'toiliú',
    withdraw: 'tarraingt siar',
    object: 'agóid a dhéanamh',
    controller: 'rialaitheoir',
    legitimateInterest: 'leas dlisteanach',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 7, 13(1) and 21 were read in copies of the Irish text, and the beginnings of articles 4 and 6, and 45 and 46 (adequacy decision); not on EUR-Lex.',
    'Needs a native reader more than the other languages here: neither of its two readers is one, so idiom and mutations were not confirmed by anybody.',
    'The Regulation has no word for opt-out, and we found no settled Irish one; the English word is kept.',
    'Irish has no word for yes: silence "counts as permission" (glactar leis mar chead), and an explicit purpose "needs permission of its own".',
    'Erasure is "scriosadh" for what the button does in the browser and "léirscriosadh", the word of the Regulation, in the request to the site.',
    'Standard contractual clauses ("clásail chonarthacha chaighdeánacha"; the Irish authority writes "clásail chaighdeánacha chonarthacha") and the name of the Data Privacy Framework are our translation, not checked.',
    '`reject` has 21 letters, for the verb needs "do"; its longest word has 9.',
    'Browsers have short Irish words for durations only ("2 bhl").',
    'Names in slots are not mutated; "chuig" and "ag" were chosen where they could be.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Irish text that we know of; the words in brackets are ours.',
    'No Irish text of IAB Europe was seen: the words for its purposes, features and vendors are ours.',
  ],
};
