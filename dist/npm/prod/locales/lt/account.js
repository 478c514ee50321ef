/** Lithuanian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Esate prisijungę: jūsų atsakymas saugomas jūsų paskyroje ir galioja kituose jūsų įrenginiuose, kuriuose prisijungiate. ',
    'account.taken': 'Šis atsakymas yra iš jūsų paskyros. Galite jį čia pakeisti; tada jūsų paskyroje bus naujas.',
    'account.kept': 'vietinė saugykla, kol jūsų atsakymas baigiasi: kad jums pranešta apie jūsų paskyrą arba kad šis įrenginys nuo jos skiriasi',
};

export { account };
