/** Czech, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Jste ve svém účtu: vaše odpověď se u něj uchovává a platí i na vašich dalších zařízeních, kde se přihlásíte. ',
    'account.taken': 'Tato odpověď pochází z vašeho účtu. Můžete ji zde změnit; u účtu pak bude nová.',
    'account.kept': 'místní úložiště, dokud platí vaše odpověď: že jsme vás informovali o uchovávání odpovědí u vašeho účtu nebo že si toto zařízení uchovává vlastní odpovědi',
};

export { account };
