import type { About } from '../About.js';

export const about: About = {
  name: 'norsk bokmål',
  english: 'Norwegian Bokmål',
  law: 'Regulation (EU) 2016/679 as the Norwegian Personal Data Act (LOV-2018-06-15-38) has it for the EEA, in Norwegian',
  terms: {
    consent: 'samtykke',
    withdraw: 'trekke tilbake',
    object: 'protestere',
    controller: 'behandlingsansvarlig',
    legitimateInterest: 'berettiget interesse',
    optOut: 'opt-out',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'The articles were read in a copy of the Norwegian translation as it stood in the bill (Prop. 56 LS (2017–2018)), not in the Act on Lovdata; article 6 there has the plural (berettigede interesser).',
    '"informasjonskapsler" is the word of the authorities; "cookies" is as common, and shorter.',
    'The Regulation has no word for opt-out; "opt-out" is what Norwegian pages of the industry use.',
    'The Norwegian name of the Data Privacy Framework was not checked; for standard contractual clauses, "standardavtalevilkår" is the word of article 28 and of Norwegian notices on transfers; the decision on transfers itself was not read.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'Vendor in the framework of the IAB (leverandør) is as in its Norwegian translation of version 2 of the framework’s purposes, read in a public copy; special purposes, features and the framework itself were not read in a translation.',
  ],
};
