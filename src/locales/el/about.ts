import type { About } from '../About.js';

export const about: About = {
  name: 'Ελληνικά',
  english: 'Greek',
  law: 'Regulation (EU) 2016/679 (Greek text, CELEX 32016R0679)',
  terms: {
    consent: 'συγκατάθεση',
    withdraw: 'ανάκληση',
    object: 'εναντίωση',
    controller: 'υπεύθυνος επεξεργασίας',
    legitimateInterest: 'έννομο συμφέρον',
    optOut: 'εξαίρεση (opt-out)',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 13(1) and 21(1) were read in copies of the Greek text, article 7(3) in a quotation of it, article 6(1) in the words of the Greek authority; none on EUR-Lex.',
    'The Regulation has no word for opt-out; "εξαίρεση" is ours, with the English word in brackets where it stands first.',
    'Standard contractual clauses: as in the title of Decision (EU) 2021/914, which was read. The Greek name of the Data Privacy Framework was not checked.',
    'Names of companies stand without an article, for their gender is not known, or after "η εταιρεία".',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Greek text that we know of; the words in brackets are ours.',
    'Purposes, features and vendors of IAB’s framework: the words of IAB Europe’s Greek texts of 2020, read in a copy; elsewhere a vendor is "πάροχος", not "προμηθευτής".',
  ],
};
