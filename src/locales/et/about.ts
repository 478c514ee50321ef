import type { About } from '../About.js';

export const about: About = {
  name: 'eesti',
  english: 'Estonian',
  law: 'Regulation (EU) 2016/679 (Estonian text, CELEX 32016R0679)',
  terms: {
    consent: 'nõusolek',
    withdraw: 'tagasi võtma',
    object: 'vastuväite esitama',
    controller: 'vastutav töötleja',
    legitimateInterest: 'õigustatud huvi',
    optOut: 'loobumine (opt-out)',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 6(1)(f), 7(1) to (3) and 21(1) were read in copies of the Estonian text, not on EUR-Lex. Of article 4 only the first definitions were read; the controller stands in articles 6, 7 and 21.',
    'Data protection officer: the word of the Regulation (andmekaitseametnik), read in copies of articles 37 and 38; the Estonian authority says "andmekaitsespetsialist".',
    'The phrases of the purposes (`for.*`) are in the genitive before "jaoks"; a purpose with a label of the site’s own stands there in the form that the site gives it.',
    'The Regulation has no word for opt-out; "loobumine" is ours.',
    'The Estonian names of the Data Privacy Framework, of adequacy decisions and of standard contractual clauses were not checked.',
    'Names of languages are taken as Intl gives them (inglise, eesti), before "keele" and "keeles".',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendors of IAB’s framework are "tarnijad": IAB Europe’s Estonian texts of 2020, read in a copy, have "müüjad", which are sellers. Elsewhere a vendor is "teenusepakkuja". Purposes and features have the words of those texts.',
    'Who links data to a person is told in the plural with the names in brackets, for names cannot be inflected; of one company that is a little stiff.',
  ],
};
