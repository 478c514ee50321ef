/** Italian, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (le tue scelte sulla privacy)',
    honored: 'Opt-Out Request Honored (richiesta di opt-out rispettata)',
    sale: 'Vendita e condivisione di dati personali, e pubblicità basata su di essi',
    'sale.on': 'Attivo in questo browser. Per l’opt-out, disattiva l’interruttore e salva.',
    'sale.partly': 'Attivo in parte in questo browser. Per l’opt-out completo, disattiva l’interruttore e salva.',
    'sale.off': 'Disattivato in questo browser.',
    beyond: 'I dati possono essere venduti o condivisi anche in modi diversi dai cookie. Puoi chiedere a questo sito:',
    'beyond.sale': 'Non vendere né condividere i miei dati personali (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Limitare l’uso dei miei dati personali sensibili (Limit the Use of My Sensitive Personal Information)',
    identified: 'Ciò che può arrivare a {companies} può essere collegato lì a te come persona, per esempio tramite il tuo account o il tuo indirizzo e-mail. ',
    'identified.note': 'Il destinatario può collegarlo a te come persona. Ciò che riceve è indicato sotto.',
    abroad: 'Dati inviati all’estero',
    'abroad.countries': 'Le aziende indicate qui si trovano in questi Paesi o regioni: {countries}',
    'abroad.law': 'Come la legge di quei Paesi tutela i dati personali (Personal Information Protection Commission, in giapponese)',
    'exempt.statistics': 'Conta solo come viene usato questo sito, perché possa essere migliorato. Non occorre il consenso. Puoi opporti gratuitamente: disattiva l’interruttore e salva.',
    'exempt.appearance': 'Conserva solo l’aspetto che questo sito deve avere per te. Non occorre il consenso. Puoi opporti gratuitamente: disattiva l’interruttore e salva.',
    barred: 'Disattivato: all’età che risulta a questo sito per te, la legge non permette che sia tu a consentirlo.',
};

export { duties };
