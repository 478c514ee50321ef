/** Romanian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'V-ați conectat la contul dvs.: răspunsul se păstrează în cont și este valabil și pe celelalte dispozitive pe care vă conectați. ',
    'account.taken': 'Acest răspuns vine din contul dvs. Îl puteți modifica aici; contul va avea atunci răspunsul nou.',
    'account.kept': 'stocare locală, cât timp este valabil răspunsul dvs.: faptul că ați primit informația că răspunsurile se păstrează în contul dvs. sau faptul că acest dispozitiv păstrează răspunsuri proprii',
};

export { account };
