/** Norwegian Bokmål, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Du er logget inn: Svaret ditt lagres i kontoen din og gjelder også på de andre enhetene dine der du logger inn. ',
    'account.taken': 'Dette svaret kommer fra kontoen din. Du kan endre det her; da får kontoen din det nye svaret.',
    'account.kept': 'lokal lagring, så lenge svaret ditt gjelder: at du er informert om at svar lagres i kontoen din, eller at denne enheten lagrer sine egne',
};

export { account };
