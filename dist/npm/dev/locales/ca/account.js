/** Catalan, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Heu iniciat la sessió: la vostra resposta es guarda al vostre compte i val també en els altres dispositius on inicieu la sessió. ',
    'account.taken': 'Aquesta resposta ve del vostre compte. La podeu canviar aquí; llavors el vostre compte tindrà la nova.',
    'account.kept': 'emmagatzematge local, fins que s’acabi la vostra resposta: que se us va informar sobre el vostre compte o que aquest dispositiu en difereix',
};

export { account };
