import type { About } from '../About.js';

export const about: About = {
  name: 'русский',
  english: 'Russian',
  law: 'Russia, Federal Law No. 152-FZ on Personal Data',
  terms: {
    consent: 'согласие',
    withdraw: 'отозвать',
    object: 'возразить',
    controller: 'оператор',
    legitimateInterest: 'законный интерес',
    optOut: 'отказ',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Article 16(3) ("возражение") was read in a quotation; articles 6(1)(7) and 9(2), and the person in charge (article 22.1), only where privacy policies repeat them, nearly word for word.',
    'Objecting in article 16 is to a decision made by automated processing alone; the word is used here for processing in general.',
    'The law says "уничтожение" and "блокирование" besides "удаление" and "прекращение"; the plain words are used.',
    '"отказ" is both opt-out and refusal: the law has no word for opt-out, and pages of companies say "отказ".',
    '"соцсети" in the banner is colloquial, for its length; preferences have "социальные сети".',
    'Vendor in the framework of the IAB (поставщик) is as in its Russian translation of version 2 of the framework’s purposes, read in a public copy; special purposes, features and the framework itself were not read in a translation.',
  ],
};
