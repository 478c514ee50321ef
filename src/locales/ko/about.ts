import type { About } from '../About.js';

export const about: About = {
  name: '한국어',
  english: 'Korean',
  law: 'Republic of Korea, Personal Information Protection Act (개인정보 보호법)',
  terms: {
    consent: '동의',
    withdraw: '철회',
    object: '거부',
    controller: '개인정보처리자',
    legitimateInterest: '정당한 이익',
    optOut: '옵트아웃',
  },
  isChecked: true,
  isReread: true,
  notes: [
    'Articles 15(1)6 and 37(1) were read in copies of the text as amended on 14 March 2023, the title of article 31 (개인정보 보호책임자) in quotations.',
    'The Act has the right to have processing stopped (처리정지), not one to object; "거부" is the plain word for both objecting and refusing.',
    '"옵트아웃" for opt-out is no word of the Act; it is what products say.',
    'Buttons and sentences say 허용 (allow), the Act 동의 (consent), which stands where consent is withdrawn or not needed.',
    'Receipt is "확인서" (confirmation), since "영수증" is a receipt for money.',
    'In the words of the framework of the IAB, objecting to a legitimate interest is "반대", as Korean writing on the GDPR has it, so that it is not taken for refusing consent ("거부").',
    'The words of the framework of the IAB (공급업체, 특수 목적, 특수 기능) were not compared with a Korean translation of its own.',
  ],
};
