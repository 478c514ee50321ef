/** Swedish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Du är inloggad: ditt svar sparas med ditt konto och gäller även på dina andra enheter där du loggar in. ',
    'account.taken': 'Det här svaret kommer från ditt konto. Du kan ändra det här; då får ditt konto det nya.',
    'account.kept': 'lokal lagring, tills ditt svar upphör: att du har informerats om ditt konto eller att den här enheten skiljer sig från det',
};

export { account };
