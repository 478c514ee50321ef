/** Czech, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Jste přihlášeni: vaše odpověď se uchovává u vašeho účtu a platí i na vašich dalších zařízeních, kde se přihlásíte. ',
    'account.taken': 'Tato odpověď pochází z vašeho účtu. Můžete ji zde změnit; u účtu pak bude nová.',
    'account.kept': 'místní úložiště, dokud vaše odpověď neskončí: že jste byli informováni o svém účtu nebo že se toto zařízení od něj liší',
};

export { account };
