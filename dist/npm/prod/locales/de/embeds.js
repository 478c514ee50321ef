/** German, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Inhalt von {name}',
    'embed.about': 'Beim Laden werden Ihre IP-Adresse, Angaben zu Browser und Gerät sowie die Adresse dieser Website an {company} gesendet. Es gelten die dortigen Nutzungsbedingungen und die dortige Datenschutzerklärung.',
    'embed.purpose': 'Der Inhalt wird für {purposes} verwendet.',
    'embed.privacy': 'Datenschutzerklärung',
    'embed.unverified': 'Datenschutzerklärung (Adresse nicht geprüft)',
    'embed.company': 'Website des Unternehmens',
    'embed.processing': 'Bedingungen der Auftragsverarbeitung',
    'embed.terms': 'Nutzungsbedingungen',
    'embed.open': 'Bei {name} öffnen',
    'embed.once': 'Einmal laden',
    'embed.always': '{name} immer erlauben',
};

export { embeds };
