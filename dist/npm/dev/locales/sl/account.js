/** Slovenian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Prijavljeni ste: vaš odgovor se hrani pri vašem računu in velja tudi v drugih vaših napravah, v katerih se prijavite. ',
    'account.taken': 'Ta odgovor je iz vašega računa. Tukaj ga lahko spremenite; v računu bo potem novi.',
    'account.kept': 'lokalna shramba, dokler vaš odgovor ne preneha: da ste bili obveščeni o svojem računu ali da se ta naprava od njega razlikuje',
};

export { account };
