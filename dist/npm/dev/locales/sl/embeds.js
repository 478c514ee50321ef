/** Slovenian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Vir vsebine: {name}',
    'embed.about': 'Ob nalaganju se prejemniku ({company}) pošljejo vaš naslov IP, podatki o brskalniku in napravi ter naslov tega spletišča. Veljajo njegovi pogoji in politika zasebnosti.',
    'embed.purpose': 'Uporablja se za {purposes}.',
    'embed.privacy': 'Politika zasebnosti',
    'embed.unverified': 'Politika zasebnosti (naslov ni preverjen)',
    'embed.company': 'Spletišče podjetja',
    'embed.processing': 'Pogoji obdelave podatkov',
    'embed.terms': 'Pogoji',
    'embed.open': 'Odpri na spletišču {name}',
    'embed.once': 'Naloži enkrat',
    'embed.always': 'Vedno dovoli {name}',
};

export { embeds };
