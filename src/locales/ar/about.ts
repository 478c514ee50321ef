import type { About } from '../About.js';

export const about: About = {
  name: 'العربية',
  english: 'Arabic',
  law: 'no single law: Egypt, Law No. 151 of 2020; Jordan, Personal Data Protection Law No. 24 of 2023',
  terms: {
    consent: 'الموافقة',
    withdraw: 'سحب الموافقة',
    object: 'الاعتراض',
    controller: 'المتحكم',
    legitimateInterest: 'المصلحة المشروعة',
    optOut: 'الانسحاب',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Article 2 of the Egyptian law (consent, object, controller, rectification, erasure) was read in quotations of the press; withdrawing there is "العدول عن الموافقة". Its data protection officer ("مسئول حماية البيانات") was read in a paper on the law.',
    '"سحب الموافقة" and "مصالح مشروعة" were read in the Jordanian draft of 2022, not in the law as passed. Jordan calls the controller "المسؤول" and the data protection officer "المراقب"; Saudi Arabia says "الرجوع عن الموافقة" and "جهة التحكم", and "إتلاف" for erasure.',
    'No Arabic law that was read has a word for opt-out; "الانسحاب" is ours.',
    'Addressed in the masculine singular, as most Arabic interfaces do; requests are put impersonally ("يُرجى").',
    'A list of three has commas and one "و", as lists of names do; running Arabic would repeat the "و".',
    'Vendors of IAB’s framework are "المورّدون"; elsewhere a vendor is "المزوّد". No Arabic text of IAB Europe was seen: its words here are ours.',
  ],
};
