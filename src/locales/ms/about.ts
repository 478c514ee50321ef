import type { About } from '../About.js';

export const about: About = {
  name: 'Bahasa Melayu',
  english: 'Malay',
  law: 'Personal Data Protection Act 2010 of Malaysia (Akta Perlindungan Data Peribadi 2010, Akta 709), as amended in 2024',
  terms: {
    consent: 'persetujuan',
    withdraw: 'menarik balik',
    object: 'membantah',
    controller: 'pengawal data',
    legitimateInterest: 'kepentingan yang sah',
    optOut: 'pilih keluar',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Consent and withdraw were read in the headings of the Bill of 2009 (section 38) and in the summary of rights by the Personal Data Protection Department, not in the sections themselves; of the Malay text only parts of sections 33 to 35 were read.',
    'Controller (pengawal data, until 2025 pengguna data) and data protection officer were read in news reports on the amendment of 2024, not in its Malay text.',
    'The Act gives a right to prevent processing (menghalang pemprosesan), none to object: membantah is our word, and kepentingan yang sah is not in the text that was read.',
    'The Act has no word for opt-out that we know of; pilih keluar is one of the translations in use.',
    '"Kuki", as browsers have it; many Malaysian sites write "cookies". "Dasar privasi": others write "polisi privasi" or "notis privasi".',
    'Answers are called pilihan (choice) throughout. What visitors allow is membenarkan, kebenaran; persetujuan is kept for consent in the sense of the law, and the buttons say terima (accept).',
    'Names of languages are taken as Intl gives them (Inggeris), after "bahasa".',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Malay text that we know of; the words in brackets are ours.',
    'The words of the framework of the IAB (vendor, tujuan khas, ciri khas) were not compared with a Malay translation of its own; a vendor outside it is "pembekal" or "syarikat".',
  ],
};
