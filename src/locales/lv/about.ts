import type { About } from '../About.js';

export const about: About = {
  name: 'latviešu',
  english: 'Latvian',
  law: 'Regulation (EU) 2016/679 (Latvian text, CELEX 32016R0679)',
  terms: {
    consent: 'piekrišana',
    withdraw: 'atsaukt',
    object: 'iebilst',
    controller: 'pārzinis',
    legitimateInterest: 'leģitīmās intereses',
    optOut: 'atteikšanās',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 7 and 21 were read in copies of the Latvian text, article 6(1)(f) in quotations, not on EUR-Lex. Of article 4 only the first definitions were read; the controller stands in articles 6, 7 and 21.',
    'The Regulation has no word for opt-out; "atteikšanās" is our choice, and "noraidīt" is what visitors do on this site.',
    'The standard clauses and the adequacy decision were read in a copy of Decision (EU) 2021/914; "datu privātuma regulējums" for the Data Privacy Framework on a page of the European Commission; "datu aizsardzības speciālists" was not read in article 37.',
    'Intl gives dates in the nominative, so the policy’s change is told with a heading ("Spēkā stāšanās datums: …"), not with "no".',
    '"šiem mērķiem:" is followed by a colon, for a site’s own purpose cannot be inflected; with one purpose the plural is a little stiff.',
    '"esat pierakstījies" is masculine, as software in Latvian has it.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendor in the framework of the IAB (piegādātājs) is as in its Latvian translation of version 2 of the framework’s purposes, read in a public copy; special purposes, features and the framework itself were not read in a translation.',
    'That translation has "nolūks" for purpose; "mērķis" is kept, as in the other texts.',
  ],
};
