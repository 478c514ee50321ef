/** Dutch, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Contact',
    'contact.name': 'Bedrijf',
    'contact.department': 'Aanspreekpunt voor persoonsgegevens',
    'contact.address': 'Adres',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefoon',
    'contact.form': 'Contactformulier',
    'contact.dpo': 'Functionaris voor gegevensbescherming',
    mail: 'Met uw keuzes over cookies meldt u zich niet aan voor e-mail.',
    'mail.link': 'E-mail van ons stoppen of hervatten',
    requests: 'Verzoeken aan deze site',
    'requests.refusal': 'Deze site kan een verzoek weigeren. Redenen: {grounds}',
    'requests.notified': 'Als de site uw verzoek weigert, krijgt u daarvan bericht.',
    'requests.review': 'Als alleen een computer een besluit over u heeft genomen, kunt u vragen dat een mens het opnieuw bekijkt, uw standpunt kenbaar maken en het besluit aanvechten.',
};

export { contacts };
