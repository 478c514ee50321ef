/** Lithuanian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Esate prisijungę: jūsų atsakymas saugomas jūsų paskyroje ir galioja taip pat kituose jūsų įrenginiuose, kuriuose prisijungiate. ',
    'account.taken': 'Šis atsakymas yra iš jūsų paskyros. Galite jį čia pakeisti; tada jūsų paskyroje bus naujasis atsakymas.',
    'account.kept': 'vietinė saugykla, kol galioja jūsų atsakymas: įsimenama, kad jums pranešta, jog atsakymai saugomi jūsų paskyroje, arba kad šis įrenginys saugo savo atsakymus',
};

export { account };
