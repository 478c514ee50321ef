/** Swedish, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (dina integritetsval)',
    honored: 'Opt-Out Request Honored (begäran om opt-out följs)',
    sale: 'Försäljning och delning av personuppgifter, och annonsering som bygger på det',
    'sale.on': 'På i den här webbläsaren. Välj opt-out genom att stänga av det och spara.',
    'sale.partly': 'Delvis på i den här webbläsaren. Välj opt-out för allt genom att stänga av det och spara.',
    'sale.off': 'Av i den här webbläsaren.',
    beyond: 'Uppgifter kan också säljas eller delas på andra sätt än genom kakor. Du kan begära av webbplatsen:',
    'beyond.sale': 'Sälj eller dela inte mina personuppgifter (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Begränsa användningen av mina känsliga personuppgifter (Limit the Use of My Sensitive Personal Information)',
    identified: 'Det som {companies} kan få kan där kopplas till dig som person, till exempel genom ditt konto eller din e-postadress. ',
    'identified.note': 'Mottagaren kan koppla det till dig som person. Vad den får står nedan.',
    abroad: 'Uppgifter som går till utlandet',
    'abroad.countries': 'Företagen som anges här finns i de här länderna eller regionerna: {countries}',
    'abroad.law': 'Hur lagen där skyddar personuppgifter (Personal Information Protection Commission, på japanska)',
    'exempt.statistics': 'Räknar bara hur webbplatsen används, så att den kan förbättras. Det kräver inget samtycke. Du kan invända utan kostnad: stäng av det och spara.',
    'exempt.appearance': 'Sparar bara hur webbplatsen ska se ut för dig. Det kräver inget samtycke. Du kan invända utan kostnad: stäng av det och spara.',
    barred: 'Av: med den ålder som webbplatsen har för dig får du enligt lagen inte tillåta det här själv.',
};

export { duties };
