import type { About } from '../About.js';

export const about: About = {
  name: 'português (Brasil)',
  english: 'Brazilian Portuguese',
  law: 'Lei nº 13.709/2018 (LGPD)',
  terms: {
    consent: 'consentimento',
    withdraw: 'revogar',
    object: 'opor-se',
    controller: 'controlador',
    legitimateInterest: 'interesse legítimo',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 5, 7 and 18 were read in a (shortened) copy of the law in a public repository, not on the site of the Presidency; it has the nouns "revogação" and "interesses legítimos".',
    'Data protection officer is "encarregado" in article 5; the longer name is that of article 41, which was not read.',
    'The law has "bloqueio" and no restriction of processing as the GDPR has it: the request is said in plain words.',
    '"cláusulas-padrão contratuais" and "decisão de adequação" are the words of Brazilian law for grounds that vendors state by European law; they were not read for this.',
    '"Estrutura de Privacidade de Dados" has no official Brazilian text; the English name follows in brackets.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Portuguese text that we know of; the words in brackets are ours.',
    'The words of the framework of the IAB (fornecedor, finalidades especiais, recursos especiais, estrutura) were not compared with a Brazilian translation of its own.',
  ],
};
