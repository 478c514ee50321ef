/** German, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontakt',
    'contact.name': 'Unternehmen',
    'contact.department': 'Zuständig für personenbezogene Daten',
    'contact.address': 'Anschrift',
    'contact.email': 'E-Mail',
    'contact.tel': 'Telefon',
    'contact.form': 'Kontaktformular',
    'contact.dpo': 'Datenschutzbeauftragter',
    mail: 'Mit Ihrer Auswahl zu Cookies abonnieren Sie keine E-Mails.',
    'mail.link': 'E-Mails von uns abbestellen oder wieder bestellen',
    requests: 'Anträge an diese Website',
    'requests.refusal': 'Diese Website kann einen Antrag ablehnen. Gründe: {grounds}',
    'requests.notified': 'Lehnt sie Ihren Antrag ab, teilt sie Ihnen das mit.',
    'requests.review': 'Hat allein ein Computer eine Entscheidung über Sie getroffen, können Sie verlangen, dass ein Mensch sie überprüft, Ihren Standpunkt darlegen und die Entscheidung anfechten.',
};

export { contacts };
