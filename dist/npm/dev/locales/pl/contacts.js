/** Polish, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontakt',
    'contact.name': 'Firma',
    'contact.department': 'Za dane osobowe odpowiada',
    'contact.address': 'Adres',
    'contact.email': 'E-mail',
    'contact.tel': 'Telefon',
    'contact.form': 'Formularz kontaktowy',
    'contact.dpo': 'Inspektor ochrony danych',
    mail: 'Wybór dotyczący plików cookie nie zapisuje Cię na żadne wiadomości e-mail.',
    'mail.link': 'Zrezygnuj z naszych wiadomości e-mail lub je wznów',
    requests: 'Wnioski do tego serwisu',
    'requests.refusal': 'Ten serwis może odrzucić wniosek. Powody: {grounds}',
    'requests.notified': 'Jeśli odrzuci Twój wniosek, powiadomi Cię o tym.',
    'requests.review': 'Jeśli decyzję o Tobie podjął wyłącznie komputer, możesz zażądać sprawdzenia jej przez człowieka, wyrazić własne stanowisko i zakwestionować tę decyzję.',
};

export { contacts };
