import type { About } from '../About.js';

export const about: About = {
  name: 'polski',
  english: 'Polish',
  law: 'Regulation (EU) 2016/679 (Polish text, CELEX 32016R0679)',
  terms: {
    consent: 'zgoda',
    withdraw: 'wycofać',
    object: 'wnieść sprzeciw',
    controller: 'administrator',
    legitimateInterest: 'prawnie uzasadniony interes',
    optOut: 'rezygnacja',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 6(1)(f) and 21 were read in copies of the Polish text, articles 4(7), 4(11) and 7(3) in quotations, not on EUR-Lex. Article 6 has the plural (prawnie uzasadnionych interesów).',
    'The Regulation has no word for opt-out; "rezygnacja" is our choice, "opt-out" is in use, too.',
    '"ramy ochrony danych" for the Data Privacy Framework was seen on pages of lawyers only.',
    'Visitors are addressed as "Ty" in sentences that need no gender; past choices are told with nouns ("Twoja zgoda: …").',
    'The title has a dash, not a preposition, for the name of the site cannot be inflected.',
    '"w tych celach:" is followed by a colon, for a site’s own purpose cannot be inflected; with one purpose the plural is a little stiff.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendor in the framework of the IAB (dostawca) is as in its Polish translation of version 2 of the framework’s purposes, read in a public copy; special purposes, features and the framework itself were not read in a translation.',
    '`account.scope` says "you are using your account", for "you are signed in" would show the gender of who reads it.',
    'Who links data to a person is told in the plural with the names in brackets, for names cannot be inflected; of one company that is a little stiff.',
  ],
};
