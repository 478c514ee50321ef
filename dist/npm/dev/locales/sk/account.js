/** Slovak, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Ste prihlásení: vaša odpoveď sa uchováva vo vašom účte a platí aj na vašich ďalších zariadeniach, na ktorých sa prihlásite. ',
    'account.taken': 'Táto odpoveď pochádza z vášho účtu. Môžete ju tu zmeniť; v účte potom bude nová odpoveď.',
    'account.kept': 'miestne úložisko, kým platí vaša odpoveď: údaj o tom, že ste boli informovaní o uchovávaní odpovedí vo vašom účte alebo že toto zariadenie uchováva vlastné odpovede',
};

export { account };
