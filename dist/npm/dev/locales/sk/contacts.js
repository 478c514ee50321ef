/** Slovak, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontakt',
    'contact.name': 'Spoločnosť',
    'contact.department': 'Za osobné údaje zodpovedá',
    'contact.address': 'Adresa',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefón',
    'contact.form': 'Kontaktný formulár',
    'contact.dpo': 'Zodpovedná osoba (ochrana údajov)',
    mail: 'Voľbou súborov cookie sa neprihlasujete na odber žiadnych e-mailov.',
    'mail.link': 'Zrušiť alebo obnoviť odber našich e-mailov',
    requests: 'Žiadosti tomuto webu',
    'requests.refusal': 'Tento web môže žiadosť odmietnuť. Dôvody: {grounds}',
    'requests.notified': 'Ak vašu žiadosť odmietne, oznámi vám to.',
    'requests.review': 'Ak o vás rozhodol iba počítač, môžete požiadať, aby rozhodnutie preskúmal človek, vyjadriť svoje stanovisko a napadnúť rozhodnutie.',
};

export { contacts };
