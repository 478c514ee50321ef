/** Swedish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Du är inloggad: ditt svar sparas i ditt konto och gäller även på dina andra enheter där du loggar in. ',
    'account.taken': 'Det här svaret kommer från ditt konto. Du kan ändra det här; då får ditt konto det nya svaret.',
    'account.kept': 'lokal lagring, så länge ditt svar gäller: att du har informerats om att svar sparas i ditt konto, eller att den här enheten sparar sina egna',
};

export { account };
