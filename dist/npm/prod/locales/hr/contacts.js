/** Croatian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontakt',
    'contact.name': 'Tvrtka',
    'contact.department': 'Za osobne podatke odgovara',
    'contact.address': 'Adresa',
    'contact.email': 'E-pošta',
    'contact.tel': 'Telefon',
    'contact.form': 'Obrazac za kontakt',
    'contact.dpo': 'Službenik za zaštitu podataka',
    mail: 'Odabirom u vezi s kolačićima ne pretplaćujete se ni na kakvu e-poštu.',
    'mail.link': 'Prekini ili nastavi primanje naše e-pošte',
    requests: 'Zahtjevi ovom web-mjestu',
    'requests.refusal': 'Ovo web-mjesto može odbiti zahtjev. Razlozi: {grounds}',
    'requests.notified': 'Ako odbije vaš zahtjev, o tome vas obavještava.',
    'requests.review': 'Ako je odluku o vama donijelo samo računalo, možete zatražiti da je preispita čovjek, izraziti svoje stajalište i osporiti odluku.',
};

export { contacts };
