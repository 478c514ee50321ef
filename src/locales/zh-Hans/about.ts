import type { About } from '../About.js';

export const about: About = {
  name: '简体中文',
  english: 'Chinese (Simplified)',
  law: 'Personal Information Protection Law of the People’s Republic of China (个人信息保护法)',
  terms: {
    consent: '同意',
    withdraw: '撤回',
    object: '拒绝',
    controller: '个人信息处理者',
    legitimateInterest: '正当利益',
    optOut: '选择退出',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 15, 24, 44 to 46, 52 and 60 to 61 were read in copies of the Law, not on the site of the National People’s Congress.',
    'The Law has no legitimate interest (正当利益 is what Chinese translations of the GDPR say) and no word for opt-out; 选择退出 is the usual translation.',
    'Object: the Law gives a right to refuse (拒绝); 反对 is the word of Chinese translations of the GDPR.',
    'Controller is 个人信息处理者 in the Law, although 处理者 alone is often used for a processor.',
    'Data protection officer: the Law’s 个人信息保护负责人, with DPO in brackets.',
    'What visitors allow is 允许; 同意 is kept for consent in the sense of the law, and the buttons say 接受 (accept).',
    'Answers are called 选择 (choice) throughout; an answer to a question (回答) is not what visitors call it.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Chinese text that we know of; the words in brackets are ours.',
    'In the words of the framework of the IAB, objecting to a legitimate interest is "反对", so that it is not taken for refusing consent; the other texts have "拒绝" for both.',
    'The words of the framework of the IAB (供应商, 特殊目的, 特殊功能) were not compared with a translation in simplified characters; one in traditional characters, of version 2 and read in a public copy, has 供應商 and 目的.',
    'Words in Latin letters have a space on either side, names of companies none before "和" and "可能": what the slots are filled with may be Chinese.',
  ],
};
