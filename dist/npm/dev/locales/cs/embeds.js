/** Czech, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Zdroj obsahu: {name}',
    'embed.about': 'Načtením se příjemci ({company}) odešle vaše IP adresa, údaje o prohlížeči a zařízení a adresa tohoto webu. Platí jeho podmínky a zásady ochrany soukromí.',
    'embed.purpose': 'Slouží pro {purposes}.',
    'embed.privacy': 'Zásady ochrany soukromí',
    'embed.unverified': 'Zásady ochrany soukromí (adresa neověřena)',
    'embed.company': 'Web společnosti',
    'embed.processing': 'Podmínky zpracování údajů',
    'embed.terms': 'Podmínky',
    'embed.open': 'Otevřít na webu {name}',
    'embed.once': 'Načíst jednou',
    'embed.always': 'Vždy povolit {name}',
};

export { embeds };
