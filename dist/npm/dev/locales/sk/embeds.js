/** Slovak, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Zdroj obsahu: {name}',
    'embed.about': 'Načítaním sa príjemcovi ({company}) odošle vaša IP adresa, údaje o prehliadači a zariadení a adresa tohto webu. Platia jeho podmienky a zásady ochrany súkromia.',
    'embed.purpose': 'Slúži na {purposes}.',
    'embed.privacy': 'Zásady ochrany súkromia',
    'embed.unverified': 'Zásady ochrany súkromia (adresa neoverená)',
    'embed.company': 'Web spoločnosti',
    'embed.processing': 'Podmienky spracúvania údajov',
    'embed.terms': 'Podmienky',
    'embed.open': 'Otvoriť na webe {name}',
    'embed.once': 'Načítať raz',
    'embed.always': 'Vždy povoliť {name}',
};

export { embeds };
