/** Slovak, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Ste prihlásení: vaša odpoveď sa uchováva pri vašom účte a platí aj na vašich ďalších zariadeniach, na ktorých sa prihlásite. ',
    'account.taken': 'Táto odpoveď pochádza z vášho účtu. Môžete ju tu zmeniť; pri účte potom bude nová.',
    'account.kept': 'miestne úložisko, kým sa vaša odpoveď neskončí: že ste boli informovaní o svojom účte alebo že sa toto zariadenie od neho líši',
};

export { account };
