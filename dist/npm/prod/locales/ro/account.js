/** Romanian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Sunteți conectat: răspunsul se păstrează în contul dvs. și este valabil și pe celelalte dispozitive pe care vă conectați. ',
    'account.taken': 'Acest răspuns vine din contul dvs. Îl puteți modifica aici; contul va avea atunci răspunsul nou.',
    'account.kept': 'stocare locală, până când răspunsul dvs. încetează: că ați fost informat despre contul dvs. sau că acest dispozitiv diferă de el',
};

export { account };
