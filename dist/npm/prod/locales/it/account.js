/** Italian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Hai effettuato l’accesso: la tua risposta è conservata con il tuo account e vale anche sugli altri tuoi dispositivi in cui accedi. ',
    'account.taken': 'Questa risposta proviene dal tuo account. Puoi modificarla qui; il tuo account avrà allora quella nuova.',
    'account.kept': 'memoria locale, fino alla fine della tua risposta: che sei stato informato sul tuo account, o che questo dispositivo ne differisce',
};

export { account };
