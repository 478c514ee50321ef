import type { About } from '../About.js';

export const about: About = {
  name: 'català',
  english: 'Catalan',
  law: 'Regulation (EU) 2016/679, which has no official Catalan text: the words of Catalan authorities and of the unofficial translation',
  terms: {
    consent: 'consentiment',
    withdraw: 'retirar',
    object: 'oposar-se',
    controller: 'responsable del tractament',
    legitimateInterest: 'interès legítim',
    optOut: 'exclusió (opt-out)',
  },
  isChecked: false,
  notes: [
    'Of the unofficial translation only the beginning was seen. Consent was read in the glossary of the Diputació de Barcelona, object (oposar-se) in the privacy policy of the Andorran authority; controller, withdraw and legitimate interest on pages of a Catalan university and of advisers that follow the articles.',
    'Andorra has a law of its own in Catalan (Llei 29/2021); its articles were not read.',
    'The Regulation has no word for opt-out; "exclusió" is ours, after the Spanish "exclusión".',
    'Visitors are addressed as "vós"; button labels are in the singular imperative, as software in Catalan has them.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
  ],
};
