/** Norwegian Bokmål, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontakt',
    'contact.name': 'Virksomhet',
    'contact.department': 'Ansvarlig for spørsmål om personopplysninger',
    'contact.address': 'Adresse',
    'contact.email': 'E-post',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktskjema',
    'contact.dpo': 'Personvernombud',
    mail: 'Valgene dine om informasjonskapsler innebærer ikke noe abonnement på e-post.',
    'mail.link': 'Stopp eller gjenoppta e-post fra oss',
    requests: 'Forespørsler til dette nettstedet',
    'requests.refusal': 'Nettstedet kan avslå en forespørsel. Grunner: {grounds}',
    'requests.notified': 'Hvis det avslår forespørselen din, gir det deg beskjed.',
    'requests.review': 'Hvis en datamaskin alene har truffet en avgjørelse om deg, kan du be om at et menneske går gjennom den, uttrykke synspunktet ditt og bestride avgjørelsen.',
};

export { contacts };
