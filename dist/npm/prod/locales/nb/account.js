/** Norwegian Bokmål, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Du er logget inn: svaret ditt lagres med kontoen din og gjelder også på de andre enhetene dine der du logger inn. ',
    'account.taken': 'Dette svaret kommer fra kontoen din. Du kan endre det her; da får kontoen din det nye.',
    'account.kept': 'lokal lagring, til svaret ditt opphører: at du er informert om kontoen din, eller at denne enheten avviker fra den',
};

export { account };
