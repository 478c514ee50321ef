/** Bulgarian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Контакт',
    'contact.name': 'Компания',
    'contact.department': 'Отговаря за личните данни',
    'contact.address': 'Адрес',
    'contact.email': 'Имейл',
    'contact.tel': 'Телефон',
    'contact.form': 'Формуляр за контакт',
    'contact.dpo': 'Длъжностно лице по защита на данните',
    mail: 'Изборът Ви за бисквитките не Ви абонира за никакви имейли.',
    'mail.link': 'Спиране или възобновяване на имейлите от нас',
    requests: 'Искания към този сайт',
    'requests.refusal': 'Този сайт може да откаже искане. Основания: {grounds}',
    'requests.notified': 'Ако откаже искането Ви, той Ви уведомява.',
    'requests.review': 'Ако решение за Вас е взето само от компютър, можете да поискате човек да го преразгледа, да изразите гледната си точка и да оспорите решението.',
};

export { contacts };
