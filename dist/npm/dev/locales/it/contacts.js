/** Italian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Contatti',
    'contact.name': 'Azienda',
    'contact.department': 'Referente per i dati personali',
    'contact.address': 'Indirizzo',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefono',
    'contact.form': 'Modulo di contatto',
    'contact.dpo': 'Responsabile della protezione dei dati',
    mail: 'Le tue scelte sui cookie non ti iscrivono all’invio di e-mail.',
    'mail.link': 'Interrompi o riprendi le nostre e-mail',
    requests: 'Richieste a questo sito',
    'requests.refusal': 'Questo sito può respingere una richiesta. Motivi: {grounds}',
    'requests.notified': 'Se respinge la tua richiesta, te lo comunica.',
    'requests.review': 'Se un computer ha preso da solo una decisione su di te, puoi chiedere che una persona la riesamini, esprimere la tua opinione e contestare la decisione.',
};

export { contacts };
