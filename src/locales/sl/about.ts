import type { About } from '../About.js';

export const about: About = {
  name: 'slovenščina',
  english: 'Slovenian',
  law: 'Regulation (EU) 2016/679 (Slovenian text, CELEX 32016R0679)',
  terms: {
    consent: 'privolitev',
    withdraw: 'preklicati',
    object: 'ugovarjati',
    controller: 'upravljavec',
    legitimateInterest: 'zakoniti interes',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Article 21 and the beginning of article 6 were read in copies of the Slovenian text, article 6(1)(f) in a quotation, article 7(3) in the words of the Slovenian authority ("preklic privolitve"); none on EUR-Lex. The controller stands in articles 6 and 21; its definition was not read.',
    'Article 21 writes "legitimni razlogi", article 6 "zakoniti interesi".',
    'The Regulation has no word for opt-out; Slovenian "odjava" is also to sign out, so the English word stands.',
    '"sklep o ustreznosti" was read on a page of the European Commission; the Slovenian name of the Data Privacy Framework was not checked; the data protection officer and the standard clauses were seen on pages of companies.',
    'Intl gives dates in the nominative, so the policy’s change is told with a heading ("Začetek veljavnosti: …"), not with "od".',
    'Purposes stand in the accusative after "za"; a site’s own purpose with a feminine name would need it, too.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendor in the framework of the IAB is "dobavitelj" in the Slovenian translation of version 2 of the framework’s purposes, read in a public copy; here it is "ponudnik", as in the other texts, for a dobavitelj supplies goods. Special purposes, features and the framework itself were not read in a translation.',
    'Who links data to a person is told in the plural with the names in brackets, for names cannot be inflected; of one company that is a little stiff.',
  ],
};
