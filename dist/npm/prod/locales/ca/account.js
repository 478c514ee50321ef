/** Catalan, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Heu iniciat la sessió: la vostra resposta es guarda al vostre compte i també val als vostres altres dispositius on inicieu la sessió. ',
    'account.taken': 'Aquesta resposta ve del vostre compte. La podeu canviar aquí; llavors el vostre compte tindrà la nova.',
    'account.kept': 'emmagatzematge local, mentre la vostra resposta sigui vigent: que se us va informar de la conservació de les respostes al vostre compte, o que aquest dispositiu guarda les seves pròpies',
};

export { account };
