import type { About } from '../About.js';

export const about: About = {
  name: 'dansk',
  english: 'Danish',
  law: 'Regulation (EU) 2016/679 (Danish text, CELEX 32016R0679)',
  terms: {
    consent: 'samtykke',
    withdraw: 'trække tilbage',
    object: 'gøre indsigelse',
    controller: 'dataansvarlig',
    legitimateInterest: 'legitim interesse',
    optOut: 'opt-out',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Articles 6(1)(f), 7(1) and (2) and 21(1) and (2) were read in copies of the Danish text, the definition of consent in a quotation; the controller stands in articles 6, 7 and 21. Article 7(3) was not read: "trække tilbage" is known to us from notices that follow it, and the Danish authority writes "tilbagekalde", too.',
    'The Regulation has no word for opt-out; "opt-out" is what Danish pages of the industry use.',
    'The Danish name of the Data Privacy Framework was not checked.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Purposes, features and vendors of IAB’s framework: the words of IAB Europe’s Danish texts of 2020, read in a copy; elsewhere a vendor is "udbyder", not "leverandør".',
  ],
};
