import type { About } from '../About.js';

export const about: About = {
  name: 'ไทย',
  english: 'Thai',
  law: 'Thailand, Personal Data Protection Act, B.E. 2562 (2019)',
  terms: {
    consent: 'ความยินยอม',
    withdraw: 'ถอนความยินยอม',
    object: 'คัดค้าน',
    controller: 'ผู้ควบคุมข้อมูลส่วนบุคคล',
    legitimateInterest: 'ประโยชน์โดยชอบด้วยกฎหมาย',
    optOut: 'เลือกไม่เข้าร่วม',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'Sections 33 and 34 (withdraw consent, object, controller, erase, suspend the use) were read in a copy; "ประโยชน์โดยชอบด้วยกฎหมาย" (section 24(5)) and the data protection officer only where privacy notices use them.',
    'Restriction is "ระงับการใช้" (suspension of use), as section 34 has it.',
    'The Act has no word for opt-out; "เลือกไม่เข้าร่วม" (choose not to take part) is in common use.',
    'Sentences end in a space, not in a full stop. `and` has a space on either side for the names of companies; between Thai words none is needed behind it.',
    'Dates by Intl come in the Buddhist era.',
    'The words of the framework of the IAB (วัตถุประสงค์พิเศษ, ฟีเจอร์พิเศษ, กรอบการทำงาน) were not compared with a Thai translation of its own.',
  ],
};
