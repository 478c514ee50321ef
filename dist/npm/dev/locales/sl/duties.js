/** Slovenian, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (vaše izbire glede zasebnosti)',
    honored: 'Opt-Out Request Honored (zahteva za opt-out je upoštevana)',
    sale: 'Prodaja in deljenje osebnih podatkov ter oglaševanje na podlagi teh podatkov',
    'sale.on': 'V tem brskalniku vklopljeno. Za opt-out izklopite in shranite.',
    'sale.partly': 'V tem brskalniku delno vklopljeno. Za popoln opt-out izklopite in shranite.',
    'sale.off': 'V tem brskalniku izklopljeno.',
    beyond: 'Podatki se lahko prodajajo ali delijo tudi drugače kot s piškotki. Od tega spletišča lahko zahtevate:',
    'beyond.sale': 'Ne prodajajte in ne delite mojih osebnih podatkov (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Omejite uporabo mojih občutljivih osebnih podatkov (Limit the Use of My Sensitive Personal Information)',
    identified: 'Kar lahko prejmejo prejemniki ({companies}), je tam mogoče povezati z vami kot osebo, na primer prek vašega računa ali e-poštnega naslova. ',
    'identified.note': 'Prejemnik lahko to poveže z vami kot osebo. Kaj prejme, je navedeno spodaj.',
    abroad: 'Podatki, ki gredo v tujino',
    'abroad.countries': 'Tu navedena podjetja so v teh državah ali regijah: {countries}',
    'abroad.law': 'Kako tamkajšnje pravo varuje osebne podatke (Personal Information Protection Commission, v japonščini)',
    'exempt.statistics': 'Samo šteje, kako se to spletišče uporablja, da ga je mogoče izboljšati. Za to privolitev ni potrebna. Brezplačno lahko ugovarjate: izklopite in shranite.',
    'exempt.appearance': 'Samo hrani, kako naj bo to spletišče videti za vas. Za to privolitev ni potrebna. Brezplačno lahko ugovarjate: izklopite in shranite.',
    barred: 'Izklopljeno: pri starosti, ki jo ima to spletišče za vas, vam zakon ne dopušča, da to dovolite sami.',
};

export { duties };
