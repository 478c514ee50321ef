/** Dutch, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Inhoud van {name}',
    'embed.about': 'Als u dit laadt, worden uw IP-adres, informatie over uw browser en apparaat en het adres van deze site verstuurd naar {company}, waarvan de voorwaarden en de privacyverklaring van toepassing zijn.',
    'embed.purpose': 'De inhoud wordt gebruikt voor {purposes}.',
    'embed.privacy': 'Privacyverklaring',
    'embed.unverified': 'Privacyverklaring (adres niet gecontroleerd)',
    'embed.company': 'Website van het bedrijf',
    'embed.processing': 'Voorwaarden voor gegevensverwerking',
    'embed.terms': 'Voorwaarden',
    'embed.open': 'Openen bij {name}',
    'embed.once': 'Eén keer laden',
    'embed.always': '{name} altijd toestaan',
};

export { embeds };
