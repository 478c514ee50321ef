import type { DutyMessages } from '../messages.js';

/** English, the part about what the law of a region has shown. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices',
  honored: 'Opt-Out Request Honored',
  sale: 'Sale and sharing of personal information, and advertising based on it',
  'sale.on': 'On in this browser. To opt out, switch it off and save.',
  'sale.partly': 'On in part in this browser. To opt out of all of it, switch it off and save.',
  'sale.off': 'Off in this browser.',
  beyond: 'Data can also be sold or shared in other ways than by cookies. You can ask this site:',
  'beyond.sale': 'Do not sell or share my personal information',
  'beyond.sensitive': 'Limit the use of my sensitive personal information',
  identified:
    'What {companies} may receive can be linked there to you as a person, for example by your account or e-mail address. ',
  'identified.note': 'The recipient can link it to you as a person. What it receives is listed below.',
  abroad: 'Data that goes abroad',
  'abroad.countries': 'The companies listed here are in these countries or regions: {countries}',
  'abroad.law':
    'How the law there protects personal information (Personal Information Protection Commission, in Japanese)',
  'exempt.statistics':
    'Only counts how this site is used, so that it can be improved. That needs no consent. You can object, free of charge: switch it off and save.',
  'exempt.appearance':
    'Only keeps how this site is to look for you. That needs no consent. You can object, free of charge: switch it off and save.',
  barred: 'Off: at the age that this site has for you, the law does not let you allow this yourself.',
};
