import type { ContactMessages } from '../messages.js';

/** Persian, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'تماس',
  'contact.name': 'شرکت',
  'contact.department': 'متصدی داده‌های شخصی',
  'contact.address': 'نشانی',
  'contact.email': 'ایمیل',
  'contact.tel': 'تلفن',
  'contact.form': 'فرم تماس',
  'contact.dpo': 'مسئول حفاظت از داده‌ها',
  mail: 'انتخاب‌های شما درباره کوکی‌ها شما را مشترک هیچ ایمیلی نمی‌کند.',
  'mail.link': 'توقف یا ازسرگیری ایمیل‌های ما',
  requests: 'درخواست از این سایت',
  'requests.refusal': 'این سایت می‌تواند درخواستی را رد کند. دلایل: {grounds}',
  'requests.notified': 'اگر سایت درخواست شما را رد کند، به شما اطلاع می‌دهد.',
  'requests.review':
    'اگر رایانه به‌تنهایی درباره شما تصمیمی گرفته باشد، می‌توانید بخواهید که یک انسان آن را بررسی کند، نظر خود را بیان کنید و به آن تصمیم اعتراض کنید.',
};
