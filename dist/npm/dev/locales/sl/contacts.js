/** Slovenian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Stik',
    'contact.name': 'Podjetje',
    'contact.department': 'Za osebne podatke odgovarja',
    'contact.address': 'Naslov',
    'contact.email': 'E-pošta',
    'contact.tel': 'Telefon',
    'contact.form': 'Obrazec za stik',
    'contact.dpo': 'Pooblaščena oseba za varstvo podatkov',
    mail: 'Z izbiro glede piškotkov se ne naročite na nobeno e-pošto.',
    'mail.link': 'Ustavi ali znova prejemaj našo e-pošto',
    requests: 'Zahteve temu spletišču',
    'requests.refusal': 'To spletišče lahko zahtevo zavrne. Razlogi: {grounds}',
    'requests.notified': 'Če vašo zahtevo zavrne, vas o tem obvesti.',
    'requests.review': 'Če je o vas odločil samo računalnik, lahko zahtevate, da odločitev pregleda človek, izrazite svoje stališče in odločitev izpodbijate.',
};

export { contacts };
