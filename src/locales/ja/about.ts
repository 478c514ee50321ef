import type { About } from '../About.js';

export const about: About = {
  name: '日本語',
  english: 'Japanese',
  law: 'Act on the Protection of Personal Information (個人情報の保護に関する法律), and the privacy policies that Sekisho carries out',
  terms: {
    consent: '許可・同意',
    withdraw: '撤回',
    object: '拒否',
    controller: '管理者',
    legitimateInterest: '正当な利益',
    optOut: 'オプトアウト',
  },
  isChecked: false,
  isReread: true,
  notes: ['Buttons say 許可 (allow), which the policies use, where the law says 同意 (agreement).'],
};
