import type { ContactMessages } from '../messages.js';

/** Traditional Chinese, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: '聯絡方式',
  'contact.name': '公司',
  'contact.department': '個人資料負責單位',
  'contact.address': '地址',
  'contact.email': '電子郵件',
  'contact.tel': '電話',
  'contact.form': '聯絡表單',
  'contact.dpo': '資料保護員（DPO）',
  mail: '您對 Cookie 的選擇不會為您訂閱任何電子郵件。',
  'mail.link': '停止或恢復接收我們的電子郵件',
  requests: '向本網站提出請求',
  'requests.refusal': '本網站可以拒絕請求。理由：{grounds}',
  'requests.notified': '若拒絕您的請求，本網站會通知您。',
  'requests.review': '若有關您的決定完全由電腦做成，您可以請求由人員重新審查、表達您的意見，並對該決定提出異議。',
};
