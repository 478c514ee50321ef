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
  notes: [
    'Articles 7 and 21 were read in copies of the Latvian text, article 6(1)(f) in quotations, not on EUR-Lex. Of article 4 only the first definitions were read; the controller stands in articles 6, 7 and 21.',
    'The Regulation has no word for opt-out; "atteikšanās" is our choice.',
    '"satvars" for the Data Privacy Framework and "datu aizsardzības speciālists" were seen on pages of companies only; the names of the adequacy decision and of the standard clauses were not checked.',
    'Intl gives dates in the nominative, so the policy’s change is told with a heading ("Spēkā stāšanās datums: …"), not with "no".',
    '"esat pierakstījies" is masculine, as software in Latvian has it.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
  ],
};
