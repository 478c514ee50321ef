import type { About } from '../About.js';

export const about: About = {
  name: 'עברית',
  english: 'Hebrew',
  law: 'Israel, Protection of Privacy Law, 5741-1981 (as amended, amendment 13); Communications Law, 5742-1982, section 30A',
  terms: {
    consent: 'הסכמה',
    withdraw: 'חזרה מהסכמה',
    object: 'התנגדות',
    controller: 'בעל שליטה במאגר מידע',
    legitimateInterest: 'אינטרס לגיטימי',
    optOut: 'ביטול השתתפות',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Section 30A of the Communications Law ("לחזור בו מהסכמתו") and the definition of consent in the Protection of Privacy Law were read in copies; "בעל שליטה במאגר מידע" and "ממונה על הגנת הפרטיות" only in explanations of amendment 13.',
    'Neither law that was read has a right to object to processing in general, nor the words legitimate interest: "התנגדות" and "אינטרס לגיטימי" are what Hebrew texts about the GDPR use.',
    '"ביטול השתתפות" for opt-out is ours; "ביטול הסכמה", which products have, would say that consent was given, and read like withdrawing it ("חזרה מהסכמה").',
    'Addressed in the plural, which names no gender. Requests are in the infinitive.',
    'The conjunction is "וכן", a word of its own: the prefix "ו" would need a hyphen before Latin names and none before Hebrew ones.',
    'Receipt is "אסמכתה" (voucher, reference), since "קבלה" is a receipt for money and "אישור" is the accept button.',
    'No Hebrew text of IAB Europe was seen: the words for its purposes, features and vendors are ours.',
  ],
};
