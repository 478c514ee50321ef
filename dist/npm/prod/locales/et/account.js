/** Estonian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Olete sisse logitud: teie vastus salvestatakse teie kontole ja kehtib ka teie teistes seadmetes, kus te sisse logite. ',
    'account.taken': 'See vastus tuleb teie kontolt. Saate seda siin muuta; siis on teie kontol uus vastus.',
    'account.kept': 'kohalik salvestusruum, kuni teie vastus kehtib: märge, et teile on teatatud vastuste salvestamisest teie kontole või et sellel seadmel on oma vastused',
};

export { account };
