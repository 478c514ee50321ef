/** Polish, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Korzystasz ze swojego konta: Twoja odpowiedź jest na nim zapisywana i obowiązuje też na Twoich innych urządzeniach, na których się logujesz. ',
    'account.taken': 'Ta odpowiedź pochodzi z Twojego konta. Możesz ją tu zmienić; na koncie będzie wtedy nowa odpowiedź.',
    'account.kept': 'pamięć lokalna, dopóki obowiązuje Twoja odpowiedź: informacja, że powiadomiono Cię o zapisywaniu odpowiedzi na Twoim koncie lub że to urządzenie przechowuje własne odpowiedzi',
};

export { account };
