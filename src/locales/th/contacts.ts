import type { ContactMessages } from '../messages.js';

/** Thai, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'ติดต่อ',
  'contact.name': 'บริษัท',
  'contact.department': 'ฝ่ายที่ดูแลข้อมูลส่วนบุคคล',
  'contact.address': 'ที่อยู่',
  'contact.email': 'อีเมล',
  'contact.tel': 'โทรศัพท์',
  'contact.form': 'แบบฟอร์มติดต่อ',
  'contact.dpo': 'เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล',
  mail: 'ตัวเลือกของคุณเกี่ยวกับคุกกี้ไม่ทำให้คุณสมัครรับอีเมลใดๆ',
  'mail.link': 'หยุดหรือกลับมารับอีเมลจากเรา',
  requests: 'คำขอถึงเว็บไซต์นี้',
  'requests.refusal': 'เว็บไซต์นี้ปฏิเสธคำขอได้ เหตุผล: {grounds}',
  'requests.notified': 'หากเว็บไซต์ปฏิเสธคำขอของคุณ เว็บไซต์จะแจ้งให้คุณทราบ',
  'requests.review':
    'หากคอมพิวเตอร์เพียงอย่างเดียวได้ตัดสินใจเกี่ยวกับคุณ คุณขอให้คนตรวจสอบการตัดสินใจนั้น แสดงความเห็น และโต้แย้งการตัดสินใจนั้นได้',
};
