/** Finnish, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Yhteystiedot',
    'contact.name': 'Yritys',
    'contact.department': 'Henkilötiedoista vastaava',
    'contact.address': 'Osoite',
    'contact.email': 'Sähköposti',
    'contact.tel': 'Puhelin',
    'contact.form': 'Yhteydenottolomake',
    'contact.dpo': 'Tietosuojavastaava',
    mail: 'Evästevalintasi eivät tilaa sinulle sähköpostia.',
    'mail.link': 'Lopeta tai jatka sähköpostien saamista meiltä',
    requests: 'Pyynnöt tälle sivustolle',
    'requests.refusal': 'Sivusto voi kieltäytyä toteuttamasta pyyntöä. Perusteet: {grounds}',
    'requests.notified': 'Jos se kieltäytyy toteuttamasta pyyntöäsi, se ilmoittaa siitä sinulle.',
    'requests.review': 'Jos tietokone on yksin tehnyt sinua koskevan päätöksen, voit pyytää, että ihminen tarkistaa sen, esittää kantasi ja riitauttaa päätöksen.',
};

export { contacts };
