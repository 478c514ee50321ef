/** Latvian, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (jūsu privātuma izvēle)',
    honored: 'Opt-Out Request Honored (atteikšanās pieprasījums ievērots)',
    sale: 'Personas datu pārdošana un kopīgošana un uz šiem datiem balstīta reklāma',
    'sale.on': 'Šajā pārlūkā ieslēgts. Lai atteiktos, izslēdziet to un saglabājiet.',
    'sale.partly': 'Šajā pārlūkā daļēji ieslēgts. Lai atteiktos no visa, izslēdziet to un saglabājiet.',
    'sale.off': 'Šajā pārlūkā izslēgts.',
    beyond: 'Datus var pārdot vai kopīgot arī citādi, ne tikai ar sīkdatnēm. Jūs varat lūgt šai vietnei:',
    'beyond.sale': 'Nepārdot un nekopīgot manus personas datus (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Ierobežot manu sensitīvo personas datu izmantošanu (Limit the Use of My Sensitive Personal Information)',
    identified: 'To, ko var saņemt {companies}, tur var saistīt ar jums kā personu, piemēram, pēc jūsu konta vai e-pasta adreses. ',
    'identified.note': 'Saņēmējs to var saistīt ar jums kā personu. Saņemtā informācija ir norādīta tālāk.',
    abroad: 'Dati, kas nonāk ārvalstīs',
    'abroad.countries': 'Šeit norādītie uzņēmumi atrodas šādās valstīs vai reģionos: {countries}',
    'abroad.law': 'Kā turienes tiesību akti aizsargā personas datus (Personal Information Protection Commission, japāņu valodā)',
    'exempt.statistics': 'Tikai uzskaita, kā šī vietne tiek izmantota, lai to varētu uzlabot. Tam piekrišana nav vajadzīga. Jūs varat bez maksas iebilst: izslēdziet to un saglabājiet.',
    'exempt.appearance': 'Tikai saglabā, kā šai vietnei jums jāizskatās. Tam piekrišana nav vajadzīga. Jūs varat bez maksas iebilst: izslēdziet to un saglabājiet.',
    barred: 'Izslēgts: pēc vecuma, kas par jums ir šīs vietnes rīcībā, likums neļauj jums to atļaut patstāvīgi.',
};

export { duties };
