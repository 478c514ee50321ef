/** French, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Vous avez ouvert une session : votre réponse est conservée dans votre compte et vaut aussi sur vos autres appareils où vous ouvrez une session. ',
    'account.taken': 'Cette réponse vient de votre compte. Vous pouvez la modifier ici ; votre compte aura alors la nouvelle.',
    'account.kept': 'stockage local, tant que votre réponse est en vigueur : le fait qu’il vous a été signalé que les réponses sont conservées dans votre compte, ou le fait que cet appareil conserve les siennes',
};

export { account };
