/** Hebrew, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'תוכן של {name}',
    'embed.about': 'טעינת התוכן שולחת את כתובת ה־IP שלכם, את פרטי הדפדפן והמכשיר ואת כתובת אתר זה אל {company}; חלים התנאים ומדיניות הפרטיות של חברה זו.',
    'embed.purpose': 'התוכן משמש לצורך {purposes}.',
    'embed.privacy': 'מדיניות פרטיות',
    'embed.unverified': 'מדיניות פרטיות (הכתובת לא נבדקה)',
    'embed.company': 'אתר החברה',
    'embed.processing': 'תנאי עיבוד המידע',
    'embed.terms': 'תנאים',
    'embed.open': 'פתיחה באתר של {name}',
    'embed.once': 'טעינה חד־פעמית',
    'embed.always': 'אישור קבוע: {name}',
};

export { embeds };
