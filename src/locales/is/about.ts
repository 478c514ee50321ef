import type { About } from '../About.js';

export const about: About = {
  name: 'íslenska',
  english: 'Icelandic',
  law: 'Regulation (EU) 2016/679 as Act No. 90/2018 (lög um persónuvernd og vinnslu persónuupplýsinga) has it for the EEA, in Icelandic',
  terms: {
    consent: 'samþykki',
    withdraw: 'draga til baka',
    object: 'andmæla',
    controller: 'ábyrgðaraðili',
    legitimateInterest: 'lögmætir hagsmunir',
    optOut: 'afþökkun (opt-out)',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Of the Act only the first articles were read. Consent, withdraw, object, controller and legitimate interests were read on the pages of the Icelandic authority (Persónuvernd, island.is), which follow the Act.',
    '"vafrakökur" is the word of the authority; the Icelandic text of the Regulation has "smygildi", which hardly any visitor knows.',
    'The Regulation has no word for opt-out; "afþökkun" is ours.',
    'The Icelandic names of the Data Privacy Framework, of adequacy decisions and of standard contractual clauses were not checked.',
    'Names stand in the nominative, behind a noun, or, in a few places (`companies`, `identified`, `embed.open`, `embed.always`, `signalled`), in another case, unchanged, as Icelandic does with foreign names.',
    'Neither reader is a native speaker: the language has more inflection than most, so let one read it.',
    '"Your Privacy Choices" and "Opt-Out Request Honored": the words in brackets are ours.',
    'No Icelandic text of IAB Europe was seen: the words for its purposes, features and vendors are ours. An account is "reikningur"; "aðgangur" is as common.',
  ],
};
