/** Slovak, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (vaše voľby týkajúce sa súkromia)',
    honored: 'Opt-Out Request Honored (žiadosť o opt-out je rešpektovaná)',
    sale: 'Predaj a zdieľanie osobných údajov a reklama založená na týchto údajoch',
    'sale.on': 'V tomto prehliadači zapnuté. Pre opt-out to vypnite a uložte.',
    'sale.partly': 'V tomto prehliadači čiastočne zapnuté. Pre úplný opt-out to vypnite a uložte.',
    'sale.off': 'V tomto prehliadači vypnuté.',
    beyond: 'Údaje sa môžu predávať alebo zdieľať aj inak než cez súbory cookie. Tento web môžete požiadať o nasledujúce:',
    'beyond.sale': 'Nepredávať ani nezdieľať moje osobné údaje (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Obmedziť používanie mojich citlivých osobných údajov (Limit the Use of My Sensitive Personal Information)',
    identified: 'To, čo môžu dostať príjemcovia ({companies}), tam možno spojiť s vami ako osobou, napríklad podľa vášho účtu alebo e-mailovej adresy. ',
    'identified.note': 'Príjemca to môže spojiť s vami ako osobou. Čo dostáva, je uvedené nižšie.',
    abroad: 'Údaje, ktoré idú do zahraničia',
    'abroad.countries': 'Tu uvedené spoločnosti sú v týchto krajinách alebo regiónoch: {countries}',
    'abroad.law': 'Ako tamojšie právo chráni osobné údaje (Personal Information Protection Commission, po japonsky)',
    'exempt.statistics': 'Len počíta, ako sa tento web používa, aby sa dal zlepšovať. Na to nie je potrebný súhlas. Môžete bezplatne namietať: vypnite to a uložte.',
    'exempt.appearance': 'Len uchováva, ako má pre vás tento web vyzerať. Na to nie je potrebný súhlas. Môžete bezplatne namietať: vypnite to a uložte.',
    barred: 'Vypnuté: vo veku, ktorý má tento web pri vás uvedený, vám zákon nedovoľuje povoliť to samostatne.',
};

export { duties };
