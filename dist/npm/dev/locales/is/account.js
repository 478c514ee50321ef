/** Icelandic, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Þú ert með aðganginn þinn opinn: svar þitt er geymt með aðganginum og gildir einnig í öðrum tækjum þínum þar sem þú skráir þig inn. ',
    'account.taken': 'Þetta svar kemur frá aðganginum þínum. Þú getur breytt því hér; þá fær aðgangurinn nýja svarið.',
    'account.kept': 'staðbundin geymsla, þar til svar þitt rennur út: að þér hafi verið sagt frá aðganginum þínum eða að þetta tæki víki frá honum',
};

export { account };
