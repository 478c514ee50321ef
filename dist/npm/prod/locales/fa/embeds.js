/** Persian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'محتوا از {name}',
    'embed.about': 'با بارگیری آن، نشانی IP شما، اطلاعات مرورگر و دستگاه شما و نشانی این سایت به {company} فرستاده می‌شود و شرایط و سیاست حریم خصوصی این شرکت اعمال می‌شود.',
    'embed.purpose': 'از آن برای {purposes} استفاده می‌شود.',
    'embed.privacy': 'سیاست حریم خصوصی',
    'embed.unverified': 'سیاست حریم خصوصی (نشانی بررسی نشده است)',
    'embed.company': 'وب‌سایت شرکت',
    'embed.processing': 'شرایط پردازش داده',
    'embed.terms': 'شرایط',
    'embed.open': 'باز کردن در {name}',
    'embed.once': 'بارگیری برای یک بار',
    'embed.always': 'مجاز کردن همیشگی {name}',
};

export { embeds };
