/** Bulgarian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Съдържание от {name}',
    'embed.about': 'При зареждането до {company} се изпращат IP адресът Ви, данни за браузъра и устройството Ви и адресът на този сайт. Важат условията и политиката за поверителност на получателя.',
    'embed.purpose': 'Използва се за {purposes}.',
    'embed.privacy': 'Политика за поверителност',
    'embed.unverified': 'Политика за поверителност (непроверен адрес)',
    'embed.company': 'Уебсайт на компанията',
    'embed.processing': 'Условия за обработване на данни',
    'embed.terms': 'Условия',
    'embed.open': 'Отваряне в {name}',
    'embed.once': 'Зареждане само този път',
    'embed.always': 'Винаги разрешавам {name}',
};

export { embeds };
