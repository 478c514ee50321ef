/** Norwegian Bokmål, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (personvernvalgene dine)',
    honored: 'Opt-Out Request Honored (forespørsel om opt-out følges)',
    sale: 'Salg og deling av personopplysninger, og annonsering som bygger på det',
    'sale.on': 'På i denne nettleseren. For å velge opt-out slår du det av og lagrer.',
    'sale.partly': 'Delvis på i denne nettleseren. For å velge opt-out for alt slår du det av og lagrer.',
    'sale.off': 'Av i denne nettleseren.',
    beyond: 'Opplysninger kan også selges eller deles på andre måter enn gjennom informasjonskapsler. Du kan be nettstedet om følgende:',
    'beyond.sale': 'Ikke selg eller del personopplysningene mine (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Begrens bruken av mine sensitive personopplysninger (Limit the Use of My Sensitive Personal Information)',
    identified: 'Det som {companies} kan få, kan der knyttes til deg som person, for eksempel gjennom kontoen eller e-postadressen din. ',
    'identified.note': 'Mottakeren kan knytte det til deg som person. Hva den får, står nedenfor.',
    abroad: 'Opplysninger som går til utlandet',
    'abroad.countries': 'Virksomhetene som er oppgitt her, befinner seg i disse landene eller regionene: {countries}',
    'abroad.law': 'Hvordan loven der beskytter personopplysninger (Personal Information Protection Commission, på japansk)',
    'exempt.statistics': 'Teller bare hvordan nettstedet brukes, slik at det kan forbedres. Det krever ikke samtykke. Du kan protestere gratis: Slå det av og lagre.',
    'exempt.appearance': 'Lagrer bare hvordan nettstedet skal se ut for deg. Det krever ikke samtykke. Du kan protestere gratis: Slå det av og lagre.',
    barred: 'Av: Med den alderen som nettstedet har for deg, kan du ifølge loven ikke tillate dette selv.',
};

export { duties };
