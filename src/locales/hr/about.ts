import type { About } from '../About.js';

export const about: About = {
  name: 'hrvatski',
  english: 'Croatian',
  law: 'Regulation (EU) 2016/679 (Croatian text, CELEX 32016R0679)',
  terms: {
    consent: 'privola',
    withdraw: 'povući',
    object: 'uložiti prigovor',
    controller: 'voditelj obrade',
    legitimateInterest: 'legitimni interes',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 6(1)(f), 7 and 21 were read in copies of the Croatian text, not on EUR-Lex. The controller stands in these articles; its definition was not read. Article 6 has the plural (legitimnih interesa).',
    'The Regulation has no word for opt-out; the English word stands, for "isključiti" is also to switch off.',
    '"okvir za privatnost podataka", "odluka o primjerenosti" and "standardne ugovorne klauzule" were seen on the page of a company only; "službenik za zaštitu podataka" was not read in article 37.',
    'Dates by Intl end in a full stop, so texts that end in a date have none of their own.',
    'Purposes stand in the accusative after "za"; a site’s own purpose with a feminine name would need it, too.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendors of IAB’s framework are "dobavljači"; elsewhere a vendor is "pružatelj". No Croatian text of IAB Europe was seen: its words here are ours.',
    'Who links data to a person is told in the plural with the names in brackets, for names cannot be inflected; of one company that is a little stiff.',
  ],
};
