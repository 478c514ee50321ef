/** Lithuanian, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Kontaktai',
    'contact.name': 'Įmonė',
    'contact.department': 'Už asmens duomenis atsako',
    'contact.address': 'Adresas',
    'contact.email': 'El. paštas',
    'contact.tel': 'Telefonas',
    'contact.form': 'Kontaktų forma',
    'contact.dpo': 'Duomenų apsaugos pareigūnas',
    mail: 'Pasirinkdami dėl slapukų neužsisakote jokių el. laiškų.',
    'mail.link': 'Atsisakyti mūsų el. laiškų arba vėl juos gauti',
    requests: 'Prašymai šiai svetainei',
    'requests.refusal': 'Ši svetainė gali atmesti prašymą. Priežastys: {grounds}',
    'requests.notified': 'Jei ji atmeta jūsų prašymą, ji apie tai jums praneša.',
    'requests.review': 'Jei sprendimą dėl jūsų priėmė vien kompiuteris, galite prašyti, kad jį peržiūrėtų žmogus, pareikšti savo nuomonę ir ginčyti sprendimą.',
};

export { contacts };
