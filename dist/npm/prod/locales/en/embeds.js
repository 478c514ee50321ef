/** English, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Content from {name}',
    'embed.about': 'Loading it sends your IP address, browser, device and this site’s address to {company}, whose terms and privacy policy apply.',
    'embed.purpose': 'It is used for {purposes}.',
    'embed.privacy': 'Privacy policy',
    'embed.unverified': 'Privacy policy (address not checked)',
    'embed.company': 'The company’s website',
    'embed.processing': 'Data processing terms',
    'embed.terms': 'Terms',
    'embed.open': 'Open at {name}',
    'embed.once': 'Load this once',
    'embed.always': 'Always allow {name}',
};

export { embeds };
