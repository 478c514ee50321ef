/** Arabic, the part about whom visitors can turn to. */
const contacts = {
    contact: 'جهة الاتصال',
    'contact.name': 'الشركة',
    'contact.department': 'المسؤول عن البيانات الشخصية',
    'contact.address': 'العنوان',
    'contact.email': 'البريد الإلكتروني',
    'contact.tel': 'الهاتف',
    'contact.form': 'نموذج الاتصال',
    'contact.dpo': 'مسؤول حماية البيانات',
    mail: 'اختياراتك بشأن ملفات تعريف الارتباط لا تعني اشتراكك في أي رسائل بريد إلكتروني.',
    'mail.link': 'إيقاف رسائل البريد الإلكتروني منّا أو استئنافها',
    requests: 'الطلبات الموجهة إلى هذا الموقع',
    'requests.refusal': 'يجوز لهذا الموقع رفض الطلب. الأسباب: {grounds}',
    'requests.notified': 'إذا رفض الموقع طلبك، يُخطرك بذلك.',
    'requests.review': 'إذا اتخذ جهاز حاسوب وحده قرارًا بشأنك، يمكنك أن تطلب مراجعته من قِبل شخص، وأن تبدي رأيك، وأن تعترض على القرار.',
};

export { contacts };
