/** Arabic, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'محتوى من {name}',
    'embed.about': 'عند تحميله يُرسل عنوان IP الخاص بك ومعلومات عن متصفحك وجهازك وعنوان هذا الموقع إلى {company}، وتسري شروط هذه الجهة وسياسة الخصوصية الخاصة بها.',
    'embed.purpose': 'يُستخدم من أجل {purposes}.',
    'embed.privacy': 'سياسة الخصوصية',
    'embed.unverified': 'سياسة الخصوصية (لم يُتحقق من العنوان)',
    'embed.company': 'موقع الشركة',
    'embed.processing': 'شروط معالجة البيانات',
    'embed.terms': 'الشروط',
    'embed.open': 'فتح على {name}',
    'embed.once': 'تحميل لمرة واحدة',
    'embed.always': 'السماح دائمًا: {name}',
};

export { embeds };
