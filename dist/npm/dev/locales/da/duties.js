/** Danish, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (dine valg om privatliv)',
    honored: 'Opt-Out Request Honored (anmodning om opt-out efterkommet)',
    sale: 'Salg og deling af personoplysninger og annoncering, der bygger på det',
    'sale.on': 'Slået til i denne browser. Slå det fra, og gem for at vælge opt-out.',
    'sale.partly': 'Delvist slået til i denne browser. Slå det fra, og gem for at vælge opt-out for det hele.',
    'sale.off': 'Slået fra i denne browser.',
    beyond: 'Oplysninger kan også sælges eller deles på andre måder end gennem cookies. Du kan bede webstedet om følgende:',
    'beyond.sale': 'Sælg eller del ikke mine personoplysninger (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Begræns brugen af mine følsomme personoplysninger (Limit the Use of My Sensitive Personal Information)',
    identified: 'Det, som {companies} kan få, kan dér knyttes til dig som person, for eksempel gennem din konto eller din e-mailadresse. ',
    'identified.note': 'Modtageren kan knytte det til dig som person. Hvad den får, står nedenfor.',
    abroad: 'Oplysninger, der går til udlandet',
    'abroad.countries': 'De virksomheder, der er anført her, befinder sig i disse lande eller regioner: {countries}',
    'abroad.law': 'Hvordan loven dér beskytter personoplysninger (Personal Information Protection Commission, på japansk)',
    'exempt.statistics': 'Tæller kun, hvordan webstedet bruges, så det kan forbedres. Det kræver ikke samtykke. Du kan gøre indsigelse uden betaling: Slå det fra, og gem.',
    'exempt.appearance': 'Gemmer kun, hvordan webstedet skal se ud for dig. Det kræver ikke samtykke. Du kan gøre indsigelse uden betaling: Slå det fra, og gem.',
    barred: 'Slået fra: Med den alder, som webstedet har for dig, må du efter loven ikke selv tillade dette.',
};

export { duties };
