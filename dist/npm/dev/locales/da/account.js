/** Danish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Du er logget ind: Dit svar gemmes på din konto og gælder også på dine andre enheder, hvor du logger ind. ',
    'account.taken': 'Dette svar kommer fra din konto. Du kan ændre det her; så gemmes det nye på din konto.',
    'account.kept': 'lokal lagring, så længe dit svar gælder: at du er blevet informeret om, at svar gemmes på din konto, eller at denne enhed gemmer sine egne',
};

export { account };
