/** Catalan, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Contingut: {name}',
    'embed.about': 'En carregar-lo, s’envien a {company} la vostra adreça IP, informació sobre el vostre navegador i dispositiu i l’adreça d’aquest web. S’hi apliquen les condicions i la política de privacitat del destinatari.',
    'embed.purpose': 'S’utilitza per a {purposes}.',
    'embed.privacy': 'Política de privacitat',
    'embed.unverified': 'Política de privacitat (adreça no comprovada)',
    'embed.company': 'Web de l’empresa',
    'embed.processing': 'Condicions del tractament de dades',
    'embed.terms': 'Condicions',
    'embed.open': 'Obre a {name}',
    'embed.once': 'Carrega un cop',
    'embed.always': 'Permet sempre {name}',
};

export { embeds };
