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
  isReread: true,
  notes: [
    'Of the unofficial translation only the beginning was seen. Object, controller and legitimate interest were read on a page of the Catalan authority (APDCAT) that follows article 21, consent in the glossary of the Diputació de Barcelona; withdraw (retirar) only on pages of a university and of advisers, and others write "revocar".',
    'Andorra has a law of its own in Catalan (Llei 29/2021); its articles were not read.',
    'The Regulation has no word for opt-out; "exclusió" is ours, after the Spanish "exclusión".',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Purposes, features and vendors of IAB’s framework: the words of IAB Europe’s Catalan texts of 2020, read in a copy.',
  ],
};
