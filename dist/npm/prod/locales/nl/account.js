/** Dutch, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'U bent ingelogd: uw antwoord wordt bij uw account bewaard en geldt ook op uw andere apparaten waarop u inlogt. ',
    'account.taken': 'Dit antwoord komt uit uw account. U kunt het hier wijzigen; uw account heeft dan het nieuwe antwoord.',
    'account.kept': 'lokale opslag, zolang uw antwoord geldt: dat u over het bewaren van antwoorden bij uw account bent geïnformeerd, of dat dit apparaat eigen antwoorden bewaart',
};

export { account };
