import type { About } from '../About.js';

export const about: About = {
  name: 'magyar',
  english: 'Hungarian',
  law: 'Regulation (EU) 2016/679 (Hungarian text, CELEX 32016R0679)',
  terms: {
    consent: 'hozzájárulás',
    withdraw: 'visszavonás',
    object: 'tiltakozás',
    controller: 'adatkezelő',
    legitimateInterest: 'jogos érdek',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 6, 7, 12 and 13 were read in a copy of the Hungarian text in a public repository, not on EUR-Lex; article 21(1) only in quotations.',
    'The Regulation has no word for opt-out; Hungarian pages of the industry use the English one.',
    'Cookies are "sütik"; "cookie-k" is in use, too, and "belső" for first-party ("első féltől származó" here).',
    'Standard contractual clauses: "általános szerződési feltételek", as in the title of Decision (EU) 2021/914.',
    'Names of companies stand without an article, for it depends on their first sound; where it can be, they follow a colon.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Hungarian text that we know of; the words in brackets are ours.',
    'Dates end in a full stop in Hungarian, so they are followed by "napján" or "napjától".',
    'Vendors of IAB’s framework are "szolgáltatók": IAB Europe’s Hungarian texts of 2020, read in a copy, have "beszállítók", which are suppliers. Purposes and features have the words of those texts.',
  ],
};
