import type { ContactMessages } from '../messages.js';

/** Hebrew, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'יצירת קשר',
  'contact.name': 'החברה',
  'contact.department': 'הגורם המטפל במידע אישי',
  'contact.address': 'כתובת',
  'contact.email': 'דואר אלקטרוני',
  'contact.tel': 'טלפון',
  'contact.form': 'טופס יצירת קשר',
  'contact.dpo': 'ממונה על הגנת הפרטיות',
  mail: 'הבחירות שלכם בנושא עוגיות אינן רושמות אתכם לקבלת דואר אלקטרוני.',
  'mail.link': 'הפסקה או חידוש של דואר אלקטרוני מאיתנו',
  requests: 'בקשות לאתר זה',
  'requests.refusal': 'אתר זה רשאי לסרב לבקשה. נימוקים: {grounds}',
  'requests.notified': 'אם האתר מסרב לבקשתכם, הוא מודיע לכם על כך.',
  'requests.review':
    'אם מחשב לבדו קיבל החלטה בעניינכם, אתם יכולים לבקש שאדם יבדוק אותה, להביע את עמדתכם ולערער על ההחלטה.',
};
