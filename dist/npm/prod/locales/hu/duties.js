/** Hungarian, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (Adatvédelmi döntései)',
    honored: 'Opt-Out Request Honored (Opt-out kérés figyelembe véve)',
    sale: 'Személyes adatok értékesítése és megosztása, valamint az ezeken az adatokon alapuló reklám',
    'sale.on': 'Ebben a böngészőben be van kapcsolva. Az opt-outhoz kapcsolja ki, majd mentse.',
    'sale.partly': 'Ebben a böngészőben részben be van kapcsolva. A teljes opt-outhoz kapcsolja ki, majd mentse.',
    'sale.off': 'Ebben a böngészőben ki van kapcsolva.',
    beyond: 'Az adatok nemcsak sütikkel, hanem más módon is értékesíthetők vagy megoszthatók. Ettől a webhelytől a következőket kérheti:',
    'beyond.sale': 'Ne értékesítse és ne ossza meg a személyes adataimat (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Korlátozza az érzékeny személyes adataim felhasználását (Limit the Use of My Sensitive Personal Information)',
    identified: 'Amit a címzett ({companies}) megkaphat, ott az Ön személyéhez kapcsolható, például a fiókja vagy az e-mail-címe révén. ',
    'identified.note': 'A címzett az Ön személyéhez kapcsolhatja. Alább olvasható, mit kap meg.',
    abroad: 'Külföldre kerülő adatok',
    'abroad.countries': 'Az itt felsorolt cégek a következő országokban vagy régiókban vannak: {countries}',
    'abroad.law': 'Hogyan védi az ottani jog a személyes adatokat (Personal Information Protection Commission, japán nyelven)',
    'exempt.statistics': 'Csak azt számolja, hogyan használják ezt a webhelyet, hogy javítani lehessen. Ehhez nem kell hozzájárulás. Díjmentesen tiltakozhat: kapcsolja ki, majd mentse.',
    'exempt.appearance': 'Csak azt tárolja, hogyan jelenjen meg Önnek ez a webhely. Ehhez nem kell hozzájárulás. Díjmentesen tiltakozhat: kapcsolja ki, majd mentse.',
    barred: 'Kikapcsolva: az ennél a webhelynél szereplő életkora alapján a törvény nem teszi lehetővé, hogy ezt Ön maga engedélyezze.',
};

export { duties };
