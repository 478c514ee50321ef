/** Polish, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Źródło treści: {name}',
    'embed.about': 'Po wczytaniu {company} otrzyma Twój adres IP, dane o przeglądarce i urządzeniu oraz adres tego serwisu. Obowiązują warunki i polityka prywatności odbiorcy.',
    'embed.purpose': 'Cel użycia: {purposes}.',
    'embed.privacy': 'Polityka prywatności',
    'embed.unverified': 'Polityka prywatności (adres niesprawdzony)',
    'embed.company': 'Strona internetowa firmy',
    'embed.processing': 'Warunki przetwarzania danych',
    'embed.terms': 'Warunki',
    'embed.open': 'Otwórz w serwisie {name}',
    'embed.once': 'Wczytaj tylko raz',
    'embed.always': 'Zawsze zezwalaj: {name}',
};

export { embeds };
