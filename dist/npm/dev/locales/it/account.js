/** Italian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Hai effettuato l’accesso: la tua risposta è conservata nel tuo account e vale anche sui tuoi altri dispositivi da cui effettui l’accesso. ',
    'account.taken': 'Questa risposta proviene dal tuo account. Puoi modificarla qui; il tuo account avrà allora quella nuova.',
    'account.kept': 'memoria locale, finché la tua risposta è in vigore: che ti è stata comunicata la conservazione delle risposte nel tuo account, o che questo dispositivo conserva le proprie',
};

export { account };
