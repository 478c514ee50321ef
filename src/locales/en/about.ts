import type { About } from '../About.js';

export const about: About = {
  name: 'English',
  english: 'English',
  law: 'Regulation (EU) 2016/679 (English text, CELEX 32016R0679)',
  terms: {
    consent: 'consent',
    withdraw: 'withdraw',
    object: 'object',
    controller: 'controller',
    legitimateInterest: 'legitimate interest',
    optOut: 'opt-out',
  },
  isChecked: false,
  isReread: true,
  notes: [],
};
