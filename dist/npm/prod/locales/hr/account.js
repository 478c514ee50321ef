/** Croatian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Prijavljeni ste: vaš se odgovor čuva uz vaš račun i vrijedi i na drugim vašim uređajima na kojima se prijavite. ',
    'account.taken': 'Ovaj odgovor dolazi s vašeg računa. Možete ga ovdje promijeniti; tada će na računu biti novi.',
    'account.kept': 'lokalna pohrana, dok vaš odgovor ne prestane: da ste obaviješteni o svojem računu ili da se ovaj uređaj od njega razlikuje',
};

export { account };
