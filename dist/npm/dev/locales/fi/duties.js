/** Finnish, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (tietosuojavalintasi)',
    honored: 'Opt-Out Request Honored (kieltäytymispyyntöä noudatetaan)',
    sale: 'Henkilötietojen myynti ja jakaminen sekä niihin perustuva mainonta',
    'sale.on': 'Käytössä tässä selaimessa. Kieltäydy ottamalla tämä pois käytöstä ja tallentamalla.',
    'sale.partly': 'Osittain käytössä tässä selaimessa. Kieltäydy kaikesta ottamalla tämä pois käytöstä ja tallentamalla.',
    'sale.off': 'Pois käytöstä tässä selaimessa.',
    beyond: 'Tietoja voidaan myydä tai jakaa muutenkin kuin evästeiden avulla. Voit pyytää tältä sivustolta:',
    'beyond.sale': 'Älkää myykö tai jakako henkilötietojani (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Rajoittakaa arkaluonteisten henkilötietojeni käyttöä (Limit the Use of My Sensitive Personal Information)',
    identified: 'Tiedot, joita voi saada {companies}, voidaan siellä yhdistää sinuun henkilönä, esimerkiksi tilisi tai sähköpostiosoitteesi avulla. ',
    'identified.note': 'Vastaanottaja voi yhdistää tiedot sinuun henkilönä. Sen saamat tiedot luetellaan alla.',
    abroad: 'Ulkomaille siirtyvät tiedot',
    'abroad.countries': 'Tässä luetellut yritykset sijaitsevat näissä maissa tai näillä alueilla: {countries}',
    'abroad.law': 'Miten siellä laki suojaa henkilötietoja (Personal Information Protection Commission, japaniksi)',
    'exempt.statistics': 'Laskee vain, miten tätä sivustoa käytetään, jotta sitä voidaan parantaa. Siihen ei tarvita suostumusta. Voit vastustaa sitä maksutta: ota se pois käytöstä ja tallenna.',
    'exempt.appearance': 'Säilyttää vain tiedon siitä, miltä tämän sivuston on näytettävä sinulle. Siihen ei tarvita suostumusta. Voit vastustaa sitä maksutta: ota se pois käytöstä ja tallenna.',
    barred: 'Pois käytöstä: sivuston tiedossa olevan ikäsi vuoksi et lain mukaan voi itse sallia tätä.',
};

export { duties };
