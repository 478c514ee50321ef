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
  notes: [
    'Buttons say 許可 (allow), which the policies use, where the law says 同意 (agreement). The banner says that a 許可 can be withdrawn; the button for that says 同意を撤回する, as the law would.',
    'To object under IAB’s framework is 異議を申し立てる, the words of Japanese texts about the GDPR; 拒否 (refuse) is for all else. No Japanese text of IAB Europe was seen: the words for its purposes and features are ours, and so is 透明性と同意のフレームワーク, its name.',
  ],
};
