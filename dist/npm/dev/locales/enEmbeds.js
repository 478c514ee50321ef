/** English, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Content from {name}',
    'embed.about': 'Loading it sends {company} your IP address, details of your browser and device, and the address of this site. Their terms and privacy policy apply.',
    'embed.purpose': 'It is used for {purposes}.',
    'embed.privacy': 'Privacy policy',
    'embed.terms': 'Terms',
    'embed.open': 'Open at {name}',
    'embed.once': 'Load this once',
    'embed.always': 'Always allow {name}',
};

export { embeds };
