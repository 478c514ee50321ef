/** Danish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Du er logget ind: dit svar gemmes på din konto og gælder også på dine andre enheder, hvor du logger ind. ',
    'account.taken': 'Dette svar kommer fra din konto. Du kan ændre det her; så har din konto det nye.',
    'account.kept': 'lokal lagring, indtil dit svar ophører: at du er blevet informeret om din konto, eller at denne enhed afviger fra den',
};

export { account };
