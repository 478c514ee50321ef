/** Romanian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Contact',
    'contact.name': 'Companie',
    'contact.department': 'Responsabil de datele cu caracter personal',
    'contact.address': 'Adresă',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefon',
    'contact.form': 'Formular de contact',
    'contact.dpo': 'Responsabil cu protecția datelor',
    mail: 'Opțiunile dvs. privind cookie-urile nu vă abonează la niciun e-mail.',
    'mail.link': 'Oprirea sau reluarea e-mailurilor de la noi',
    requests: 'Cereri către acest site',
    'requests.refusal': 'Acest site poate refuza o cerere. Motive: {grounds}',
    'requests.notified': 'Dacă vă refuză cererea, vă anunță.',
    'requests.review': 'Dacă o decizie care vă privește a fost luată doar de un computer, puteți cere ca o persoană să o revizuiască, vă puteți exprima punctul de vedere și puteți contesta decizia.',
};

export { contacts };
