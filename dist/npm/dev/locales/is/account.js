/** Icelandic, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Þú hefur skráð þig inn: svar þitt er geymt með reikningi þínum og gildir einnig í öðrum tækjum þínum þar sem þú skráir þig inn. ',
    'account.taken': 'Þetta svar kemur frá reikningi þínum. Þú getur breytt því hér; þá fær reikningurinn nýja svarið.',
    'account.kept': 'staðbundin geymsla, svo lengi sem svar þitt gildir: að þér hafi verið sagt frá því að svör séu geymd með reikningi þínum, eða að þetta tæki geymi sín eigin svör',
};

export { account };
