/** Lithuanian, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (jūsų privatumo pasirinkimai)',
    honored: 'Opt-Out Request Honored (į atsisakymo prašymą atsižvelgta)',
    sale: 'Asmens duomenų pardavimas ir bendrinimas ir tais duomenimis grindžiama reklama',
    'sale.on': 'Šioje naršyklėje įjungta. Kad atsisakytumėte, išjunkite ir įrašykite.',
    'sale.partly': 'Šioje naršyklėje iš dalies įjungta. Kad atsisakytumėte viso to, išjunkite ir įrašykite.',
    'sale.off': 'Šioje naršyklėje išjungta.',
    beyond: 'Duomenys gali būti parduodami arba bendrinami ir kitaip, ne tik slapukais. Šios svetainės galite prašyti:',
    'beyond.sale': 'Neparduoti ir nebendrinti mano asmens duomenų (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Apriboti mano neskelbtinų asmens duomenų naudojimą (Limit the Use of My Sensitive Personal Information)',
    identified: 'Tai, ką gali gauti {companies}, ten gali būti susieta su jumis kaip asmeniu, pavyzdžiui, pagal jūsų paskyrą ar el. pašto adresą. ',
    'identified.note': 'Gavėjas gali tai susieti su jumis kaip asmeniu. Ką jis gauna, nurodyta toliau.',
    abroad: 'Duomenys, kurie patenka į užsienį',
    'abroad.countries': 'Čia nurodytos įmonės yra šiose šalyse arba regionuose: {countries}',
    'abroad.law': 'Kaip ten teisė saugo asmens duomenis (Personal Information Protection Commission, japonų kalba)',
    'exempt.statistics': 'Tik skaičiuojama, kaip ši svetainė naudojama, kad ją būtų galima tobulinti. Tam sutikimo nereikia. Galite nemokamai nesutikti: išjunkite ir įrašykite.',
    'exempt.appearance': 'Tik išsaugoma, kaip jums turi atrodyti ši svetainė. Tam sutikimo nereikia. Galite nemokamai nesutikti: išjunkite ir įrašykite.',
    barred: 'Išjungta: pagal šios svetainės turimus duomenis apie jūsų amžių įstatymas neleidžia jums to leisti savarankiškai.',
};

export { duties };
