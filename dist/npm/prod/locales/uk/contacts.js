/** Ukrainian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Контакти',
    'contact.name': 'Компанія',
    'contact.department': 'Відповідає за персональні дані',
    'contact.address': 'Адреса',
    'contact.email': 'Електронна пошта',
    'contact.tel': 'Телефон',
    'contact.form': 'Форма для звернень',
    'contact.dpo': 'Відповідальна особа із захисту даних',
    mail: 'Ваш вибір щодо файлів cookie не підписує вас на жодні листи.',
    'mail.link': 'Припинити або поновити отримання наших листів',
    requests: 'Запити до цього сайту',
    'requests.refusal': 'Цей сайт може відмовити в запиті. Підстави: {grounds}',
    'requests.notified': 'Якщо він відмовить у вашому запиті, він повідомить вас.',
    'requests.review': 'Якщо рішення щодо вас ухвалив лише комп’ютер, ви можете попросити, щоб його переглянула людина, висловити свою думку й оскаржити рішення.',
};

export { contacts };
