import type { About } from '../About.js';

export const about: About = {
  name: 'Bahasa Indonesia',
  english: 'Indonesian',
  law: 'Law 27/2022 on Personal Data Protection (Undang-Undang Pelindungan Data Pribadi)',
  terms: {
    consent: 'persetujuan',
    withdraw: 'menarik kembali',
    object: 'mengajukan keberatan',
    controller: 'pengendali data pribadi',
    legitimateInterest: 'kepentingan yang sah',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 9, 10, 11, 20, 22 to 24 and 53 were read in copies and quotations of the Law, not in the official gazette; article 10 gives the right to object to automated decisions only.',
    'Data protection officer: the Law says "pejabat atau petugas yang melaksanakan fungsi Pelindungan Data Pribadi"; shortened, with DPO in brackets.',
    'The Law has no word for opt-out; Indonesian pages use the English one.',
    'One conjunction joins two names or more, so a list of three has no comma before "dan", which the spelling rules want.',
    '"Browser", not "peramban", as most products have it.',
    'Answers are called pilihan (choice) throughout. What visitors allow is mengizinkan, izin; persetujuan is kept for consent in the sense of the law, and the buttons say terima (accept).',
    'Names of languages are taken as Intl gives them (Inggris), after "bahasa".',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Indonesian text that we know of; the words in brackets are ours.',
    'No Indonesian text of IAB Europe was seen: the words for its purposes, features and vendors are ours.',
  ],
};
