/** French, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Vous êtes connecté à votre compte : votre réponse y est conservée et vaut aussi sur vos autres appareils où vous vous connectez. ',
    'account.taken': 'Cette réponse vient de votre compte. Vous pouvez la modifier ici ; votre compte aura alors la nouvelle.',
    'account.kept': 'stockage local, jusqu’à la fin de votre réponse : le fait que vous avez été informé au sujet de votre compte, ou que cet appareil en diffère',
};

export { account };
