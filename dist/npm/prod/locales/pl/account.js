/** Polish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Jesteś na swoim koncie: Twoja odpowiedź jest zapisywana na koncie i obowiązuje też na Twoich innych urządzeniach, na których się logujesz. ',
    'account.taken': 'Ta odpowiedź pochodzi z Twojego konta. Możesz ją tu zmienić; na koncie będzie wtedy nowa.',
    'account.kept': 'pamięć lokalna, do końca Twojej odpowiedzi: informacja, że przekazano Ci wiadomość o koncie, lub że to urządzenie się od niego różni',
};

export { account };
