import type { About } from '../About.js';

export const about: About = {
  name: 'فارسی',
  english: 'Persian',
  law: 'none: Iran has no general data protection law',
  terms: {
    consent: 'رضایت',
    withdraw: 'پس گرفتن رضایت',
    object: 'اعتراض',
    controller: 'کنترل‌کننده داده',
    legitimateInterest: 'منافع مشروع',
    optOut: 'انصراف',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'There is no official Persian text of a data protection law to take the words from: they are those in common use for the GDPR, and were checked against none.',
    '"پذیرفتن همه" and "رد کردن همه" are the labels that a large search engine shows; "انصراف" for opt-out is its word, too.',
    'Durations, dates and numbers by Intl come in Persian digits and the Persian calendar; counts of the interface in Latin digits.',
    'Written for Iran; Dari readers will find some words foreign (رایانه, برگه).',
    'No Persian text of IAB Europe was seen: the words for its purposes, features and vendors are ours.',
  ],
};
