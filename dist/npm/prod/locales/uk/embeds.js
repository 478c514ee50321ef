/** Ukrainian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Вміст від {name}',
    'embed.about': 'Під час завантаження до {company} надсилаються ваша IP-адреса, відомості про браузер і пристрій та адреса цього сайту. Діють умови й політика конфіденційності одержувача.',
    'embed.purpose': 'Використовується для {purposes}.',
    'embed.privacy': 'Політика конфіденційності',
    'embed.unverified': 'Політика конфіденційності (адресу не перевірено)',
    'embed.company': 'Сайт компанії',
    'embed.processing': 'Умови обробки даних',
    'embed.terms': 'Умови',
    'embed.open': 'Відкрити на {name}',
    'embed.once': 'Завантажити один раз',
    'embed.always': 'Завжди дозволяти {name}',
};

export { embeds };
