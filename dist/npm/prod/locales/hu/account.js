/** Hungarian, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Be van jelentkezve: válaszát a fiókja őrzi, és az a többi eszközén is érvényes, ahol bejelentkezik. ',
    'account.taken': 'Ez a válasz a fiókjából származik. Itt módosíthatja; ekkor a fiókjába az új válasz kerül.',
    'account.kept': 'helyi tároló, amíg a válasza érvényben van: az, hogy tájékoztattuk arról, hogy a válaszokat a fiókja őrzi, vagy az, hogy ez az eszköz saját válaszokat őriz',
};

export { account };
