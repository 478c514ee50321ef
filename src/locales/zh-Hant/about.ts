import type { About } from '../About.js';

export const about: About = {
  name: '繁體中文',
  english: 'Chinese (Traditional)',
  law: 'Personal Data Protection Act of Taiwan (個人資料保護法); the Taiwanese translation of Regulation (EU) 2016/679 where the Act has no word',
  terms: {
    consent: '同意',
    withdraw: '撤回',
    object: '拒絕',
    controller: '控管者',
    legitimateInterest: '正當利益',
    optOut: '選擇退出',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'What visitors allow is 允許; 同意 is kept for consent in the sense of the law, and the buttons say 接受 (accept).',
    'Articles 2, 3, 8 and 19 of the Act were read on pages that republish it, article 20 only in an older version; the Act has no words for controller, withdrawal or legitimate interest.',
    'Those were read in a copy of the Taiwanese translation of the GDPR (articles 6, 7, 21, 37), which is not official.',
    'Written as in Taiwan; Hong Kong says 私隱, 社交媒體, 合約 for 隱私權, 社群媒體, 契約, and has an Ordinance of its own (個人資料（私隱）條例), whose words were not looked up.',
    'Data protection officer: 資料保護員, as in that translation; others say 個資保護長.',
    'The Act has no word for opt-out; 選擇退出 is one of the usual translations (Disney in Hong Kong: 選擇拒絕).',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Chinese text that we know of; the words in brackets are ours.',
    'In the words of the framework of the IAB, objecting to a legitimate interest is "反對", so that it is not taken for refusing consent; the other texts have "拒絕" for both.',
    'Vendor (供應商) and purpose (目的) in the framework of the IAB are as in its translation of version 2 in traditional characters, read in a public copy; special purposes, features and the framework itself were not read in a translation.',
    'Words in Latin letters have a space on either side, names of companies none before "和" and "可能": what the slots are filled with may be Chinese.',
  ],
};
