import type { EmbedMessages } from '../messages.js';

/** Thai, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'เนื้อหาจาก {name}',
  'embed.about':
    'เมื่อโหลด ที่อยู่ IP ข้อมูลเบราว์เซอร์และอุปกรณ์ของคุณ และที่อยู่ของเว็บไซต์นี้จะถูกส่งไปยัง {company} และเป็นไปตามข้อกำหนดและนโยบายความเป็นส่วนตัวของบริษัทนั้น',
  'embed.purpose': 'ใช้เพื่อ {purposes}',
  'embed.privacy': 'นโยบายความเป็นส่วนตัว',
  'embed.unverified': 'นโยบายความเป็นส่วนตัว (ยังไม่ได้ตรวจสอบที่อยู่)',
  'embed.company': 'เว็บไซต์ของบริษัท',
  'embed.processing': 'ข้อกำหนดการประมวลผลข้อมูล',
  'embed.terms': 'ข้อกำหนด',
  'embed.open': 'เปิดที่ {name}',
  'embed.once': 'โหลดครั้งเดียว',
  'embed.always': 'อนุญาต {name} เสมอ',
};
