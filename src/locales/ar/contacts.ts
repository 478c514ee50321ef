import type { ContactMessages } from '../messages.js';

/** Arabic, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'جهة الاتصال',
  'contact.name': 'الشركة',
  'contact.department': 'الجهة المختصة بالبيانات الشخصية',
  'contact.address': 'العنوان',
  'contact.email': 'البريد الإلكتروني',
  'contact.tel': 'الهاتف',
  'contact.form': 'نموذج الاتصال',
  'contact.dpo': 'مسؤول حماية البيانات',
  mail: 'لا يترتب على اختياراتك بشأن ملفات تعريف الارتباط أي اشتراك في رسائل البريد الإلكتروني.',
  'mail.link': 'إيقاف رسائل البريد الإلكتروني منّا أو استئنافها',
  requests: 'الطلبات الموجهة إلى هذا الموقع',
  'requests.refusal': 'يجوز لهذا الموقع رفض الطلب. الأسباب: {grounds}',
  'requests.notified': 'إذا رفض الموقع طلبك، يُخطرك بذلك.',
  'requests.review':
    'إذا اتخذ جهاز حاسوب وحده قرارًا بشأنك، يمكنك أن تطلب مراجعته من قِبل شخص، وأن تبدي رأيك، وأن تعترض على القرار.',
};
