/** Slovenian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Prijavljeni ste: vaš odgovor se hrani v vašem računu in velja tudi v drugih vaših napravah, v katerih se prijavite. ',
    'account.taken': 'Ta odgovor je iz vašega računa. Tukaj ga lahko spremenite; v računu bo potem novi odgovor.',
    'account.kept': 'lokalna shramba, dokler velja vaš odgovor: podatek, da ste bili obveščeni o hrambi odgovorov v svojem računu ali da ta naprava hrani lastne odgovore',
};

export { account };
