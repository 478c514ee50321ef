import type { About } from '../About.js';

export const about: About = {
  name: 'čeština',
  english: 'Czech',
  law: 'Regulation (EU) 2016/679 (Czech text, CELEX 32016R0679)',
  terms: {
    consent: 'souhlas',
    withdraw: 'odvolat',
    object: 'vznést námitku',
    controller: 'správce',
    legitimateInterest: 'oprávněný zájem',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Article 21 was read in a copy of the Czech text, article 7 in a copy that lacks words, articles 6(1)(f) and 7(3) in quotations, not on EUR-Lex. The controller stands in these articles; its definition was not read. Article 6 has the plural (oprávněných zájmů).',
    'The Regulation has no word for opt-out; Czech "odhlášení" is also to sign out, so the English word stands.',
    'The Czech names of the Data Privacy Framework, of the adequacy decision and of the standard clauses were not checked.',
    'Purposes stand in the accusative after "pro"; a site’s own purpose with a feminine name would need it, too.',
    'What visitors did is told without participles that show their gender.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendors of IAB’s framework are "dodavatelé": IAB Europe’s Czech texts of 2020, read in a copy, have "prodejci", which are sellers. Elsewhere a vendor is "poskytovatel". Purposes and features have the words of those texts.',
    'Who links data to a person is told in the plural with the names in brackets, for names cannot be inflected; of one company that is a little stiff.',
  ],
};
