/** Estonian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Olete sisse logitud: teie vastust hoitakse teie konto juures ja see kehtib ka teie teistes seadmetes, kus te sisse logite. ',
    'account.taken': 'See vastus tuleb teie kontolt. Saate seda siin muuta; siis on teie kontol uus vastus.',
    'account.kept': 'kohalik salvestusruum, kuni teie vastus lõpeb: et teile on kontost teada antud või et see seade erineb sellest',
};

export { account };
