/** Czech, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (vaše volby ohledně soukromí)',
    honored: 'Opt-Out Request Honored (žádost o opt-out je respektována)',
    sale: 'Prodej a sdílení osobních údajů a reklama založená na těchto údajích',
    'sale.on': 'V tomto prohlížeči zapnuto. Pro opt-out to vypněte a uložte.',
    'sale.partly': 'V tomto prohlížeči částečně zapnuto. Pro úplný opt-out to vypněte a uložte.',
    'sale.off': 'V tomto prohlížeči vypnuto.',
    beyond: 'Údaje se mohou prodávat nebo sdílet i jinak než přes cookies. Tento web můžete požádat o následující:',
    'beyond.sale': 'Neprodávat ani nesdílet mé osobní údaje (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Omezit používání mých citlivých osobních údajů (Limit the Use of My Sensitive Personal Information)',
    identified: 'To, co mohou získat příjemci ({companies}), tam lze spojit s vámi jako osobou, například podle vašeho účtu nebo e-mailové adresy. ',
    'identified.note': 'Příjemce to může spojit s vámi jako osobou. Co dostává, je uvedeno níže.',
    abroad: 'Údaje, které jdou do zahraničí',
    'abroad.countries': 'Zde uvedené společnosti jsou v těchto zemích nebo regionech: {countries}',
    'abroad.law': 'Jak tamní právo chrání osobní údaje (Personal Information Protection Commission, japonsky)',
    'exempt.statistics': 'Pouze počítá, jak se tento web používá, aby se dal zlepšovat. K tomu není třeba souhlas. Můžete bezplatně vznést námitku: vypněte to a uložte.',
    'exempt.appearance': 'Pouze uchovává, jak má pro vás tento web vypadat. K tomu není třeba souhlas. Můžete bezplatně vznést námitku: vypněte to a uložte.',
    barred: 'Vypnuto: ve věku, který má tento web u vás uvedený, vám zákon nedovoluje povolit to samostatně.',
};

export { duties };
