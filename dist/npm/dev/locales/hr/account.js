/** Croatian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Prijavljeni ste: vaš se odgovor čuva uz vaš račun i vrijedi i na drugim vašim uređajima na kojima se prijavite. ',
    'account.taken': 'Ovaj odgovor dolazi s vašeg računa. Možete ga ovdje promijeniti; tada će na računu biti novi.',
    'account.kept': 'lokalna pohrana, dok vrijedi vaš odgovor: da ste obaviješteni o čuvanju odgovora uz vaš račun ili da ovaj uređaj čuva vlastite odgovore',
};

export { account };
