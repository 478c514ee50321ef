/** Italian, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Contenuto di {name}',
    'embed.about': 'Il caricamento invia il tuo indirizzo IP, informazioni sul browser e sul dispositivo e l’indirizzo di questo sito a {company}, i cui termini e la cui informativa sulla privacy si applicano.',
    'embed.purpose': 'Viene usato per {purposes}.',
    'embed.privacy': 'Informativa sulla privacy',
    'embed.unverified': 'Informativa sulla privacy (indirizzo non verificato)',
    'embed.company': 'Sito web dell’azienda',
    'embed.processing': 'Condizioni del trattamento dei dati',
    'embed.terms': 'Termini',
    'embed.open': 'Apri su {name}',
    'embed.once': 'Carica una volta',
    'embed.always': 'Consenti sempre {name}',
};

export { embeds };
