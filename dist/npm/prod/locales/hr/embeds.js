/** Croatian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Izvor sadržaja: {name}',
    'embed.about': 'Učitavanjem se primatelju ({company}) šalju vaša IP adresa, podaci o pregledniku i uređaju te adresa ovog web-mjesta. Vrijede njegovi uvjeti i pravila o privatnosti.',
    'embed.purpose': 'Upotrebljava se za {purposes}.',
    'embed.privacy': 'Pravila o privatnosti',
    'embed.unverified': 'Pravila o privatnosti (adresa nije provjerena)',
    'embed.company': 'Web-mjesto tvrtke',
    'embed.processing': 'Uvjeti obrade podataka',
    'embed.terms': 'Uvjeti',
    'embed.open': 'Otvori na web-mjestu {name}',
    'embed.once': 'Učitaj jednom',
    'embed.always': 'Uvijek dopusti {name}',
};

export { embeds };
