import type { About } from '../About.js';

export const about: About = {
  name: 'português europeu',
  english: 'European Portuguese',
  law: 'Regulation (EU) 2016/679 (Portuguese text, CELEX 32016R0679)',
  terms: {
    consent: 'consentimento',
    withdraw: 'retirar',
    object: 'opor-se',
    controller: 'responsável pelo tratamento',
    legitimateInterest: 'interesse legítimo',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 4(7), 4(9), 4(11), 6(1)(f), 7 and 21(1) were read in quotations of the Portuguese text, not on EUR-Lex.',
    'The tag is "pt": visitors from countries that have no text of their own get the Portuguese of Portugal, Brazil has "pt-BR".',
    'The Regulation has no word for opt-out; Portuguese pages use the English one.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Portuguese text that we know of; the words in brackets are ours.',
    'Vendor in the framework of the IAB (fornecedor) is as in its Portuguese translation of version 2 of the framework’s purposes, read in a public copy; special purposes, features and the framework itself were not read in a translation ("quadro" as in the Data Privacy Framework).',
  ],
};
