import type { About } from '../About.js';

export const about: About = {
  name: 'українська',
  english: 'Ukrainian',
  law: 'Law of Ukraine "On Personal Data Protection" No. 2297-VI of 1 June 2010',
  terms: {
    consent: 'згода',
    withdraw: 'відкликати',
    object: 'заперечувати',
    controller: 'володілець персональних даних',
    legitimateInterest: 'законний інтерес',
    optOut: 'відмова (opt-out)',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Article 8(2) and article 11(1)(1) to (5) were read in copies of the law, legitimate interest (article 11(1)(6)) in a quotation; not on the site of the parliament. A new law is being drafted.',
    'The law asks for a reasoned demand (вмотивована вимога) to object; the sentences here only say that one can object.',
    'Data protection officer: "відповідальна особа" is after article 24, which was not checked. Restriction (обмеження) is the word of Ukrainian translations of the Regulation.',
    'The law has no word for opt-out; "відмова" with the English word in brackets where it stands first.',
    'Silence counts as the answer "так", not as "згода", which is the word of the law for consent.',
    'Standard contractual clauses: "стандартні договірні положення", as Ukrainian lawyers write; not an official text.',
    'Dates end in "р.", so sentences begin with them or have them inside.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Ukrainian text that we know of; the words in brackets are ours.',
    'The words of the framework of the IAB (постачальник, спеціальна ціль, спеціальна функція) were not compared with a Ukrainian translation of its own.',
  ],
};
