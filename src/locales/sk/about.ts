import type { About } from '../About.js';

export const about: About = {
  name: 'slovenčina',
  english: 'Slovak',
  law: 'Regulation (EU) 2016/679 (Slovak text, CELEX 32016R0679)',
  terms: {
    consent: 'súhlas',
    withdraw: 'odvolať',
    object: 'namietať',
    controller: 'prevádzkovateľ',
    legitimateInterest: 'oprávnený záujem',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 7(1), 7(2) and 21 were read in copies of the Slovak text, articles 6(1)(f) and 7(3) in quotations, not on EUR-Lex. The controller stands in these articles; its definition was not read. Article 6 has the plural (oprávnených záujmov).',
    'The Regulation has no word for opt-out; Slovak "odhlásenie" is also to sign out, so the English word stands.',
    '"zodpovedná osoba" for the data protection officer was read in a copy of article 37. The Slovak names of the Data Privacy Framework, of the adequacy decision and of the standard clauses were not checked.',
    'Purposes stand in the accusative after "na"; a site’s own purpose with a feminine name would need it, too.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendor in the framework of the IAB (dodávateľ) is as in its Slovak translation of version 2 of the framework’s purposes, read in a public copy, and "poskytovateľ" elsewhere; special purposes, features and the framework itself were not read in a translation.',
    'Who links data to a person is told in the plural with the names in brackets, for names cannot be inflected; of one company that is a little stiff.',
  ],
};
