/** Danish, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontakt',
    'contact.name': 'Virksomhed',
    'contact.department': 'Ansvarlig for spørgsmål om personoplysninger',
    'contact.address': 'Adresse',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktformular',
    'contact.dpo': 'Databeskyttelsesrådgiver',
    mail: 'Dine valg om cookies tilmelder dig ikke e-mails.',
    'mail.link': 'Stop eller genoptag e-mails fra os',
    requests: 'Anmodninger til dette websted',
    'requests.refusal': 'Webstedet kan afslå en anmodning. Grunde: {grounds}',
    'requests.notified': 'Hvis det afslår din anmodning, giver det dig besked.',
    'requests.review': 'Hvis en computer alene har truffet en afgørelse om dig, kan du bede om, at et menneske gennemgår den, fremkomme med dine synspunkter og bestride afgørelsen.',
};

export { contacts };
