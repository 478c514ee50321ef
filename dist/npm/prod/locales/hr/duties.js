/** Croatian, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (vaši odabiri u vezi s privatnošću)',
    honored: 'Opt-Out Request Honored (zahtjev za opt-out uvažen)',
    sale: 'Prodaja i dijeljenje osobnih podataka te oglašavanje koje se temelji na tim podacima',
    'sale.on': 'Uključeno u ovom pregledniku. Za opt-out isključite i spremite.',
    'sale.partly': 'Djelomično uključeno u ovom pregledniku. Za potpuni opt-out isključite i spremite.',
    'sale.off': 'Isključeno u ovom pregledniku.',
    beyond: 'Podaci se mogu prodavati ili dijeliti i na druge načine, ne samo kolačićima. Od ovog web-mjesta možete tražiti:',
    'beyond.sale': 'Nemojte prodavati ni dijeliti moje osobne podatke (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Ograničite upotrebu mojih osjetljivih osobnih podataka (Limit the Use of My Sensitive Personal Information)',
    identified: 'Ono što mogu primiti primatelji ({companies}) ondje se može povezati s vama kao osobom, na primjer preko vašeg računa ili adrese e-pošte. ',
    'identified.note': 'Primatelj to može povezati s vama kao osobom. Što prima, navedeno je u nastavku.',
    abroad: 'Podaci koji odlaze u inozemstvo',
    'abroad.countries': 'Ovdje navedene tvrtke nalaze se u ovim državama ili regijama: {countries}',
    'abroad.law': 'Kako tamošnje pravo štiti osobne podatke (Personal Information Protection Commission, na japanskom)',
    'exempt.statistics': 'Samo broji kako se ovo web-mjesto upotrebljava da bi se moglo poboljšati. Za to nije potrebna privola. Možete besplatno uložiti prigovor: isključite i spremite.',
    'exempt.appearance': 'Samo pamti kako ovo web-mjesto treba izgledati za vas. Za to nije potrebna privola. Možete besplatno uložiti prigovor: isključite i spremite.',
    barred: 'Isključeno: u dobi koju ovo web-mjesto ima navedenu za vas, zakon vam ne dopušta da to sami dopustite.',
};

export { duties };
