/** Romanian, the part about what the law of a region has shown. The words that California's law chooses are English. */
const duties = {
    choices: 'Your Privacy Choices (Opțiunile dvs. de confidențialitate)',
    honored: 'Opt-Out Request Honored (Cerere de opt-out respectată)',
    sale: 'Vânzarea și partajarea datelor cu caracter personal și publicitatea bazată pe aceste date',
    'sale.on': 'Pornit în acest browser. Pentru opt-out, opriți și salvați.',
    'sale.partly': 'Pornit parțial în acest browser. Pentru opt-out complet, opriți și salvați.',
    'sale.off': 'Oprit în acest browser.',
    beyond: 'Datele pot fi vândute sau partajate și pe alte căi decât prin cookie-uri. Puteți cere acestui site:',
    'beyond.sale': 'Nu vindeți și nu partajați datele mele cu caracter personal (Do Not Sell or Share My Personal Information)',
    'beyond.sensitive': 'Limitați folosirea datelor mele sensibile cu caracter personal (Limit the Use of My Sensitive Personal Information)',
    identified: 'Ce poate ajunge la {companies} poate fi asociat acolo cu persoana dvs., de exemplu prin contul sau adresa dvs. de e-mail. ',
    'identified.note': 'Destinatarul poate asocia aceste date cu persoana dvs. Ce primește este enumerat mai jos.',
    abroad: 'Date care ajung în străinătate',
    'abroad.countries': 'Companiile enumerate aici se află în aceste țări sau regiuni: {countries}',
    'abroad.law': 'Cum protejează legea de acolo datele cu caracter personal (Personal Information Protection Commission, în japoneză)',
    'exempt.statistics': 'Numără doar cum este folosit acest site, pentru a putea fi îmbunătățit. Pentru aceasta nu este nevoie de consimțământ. Vă puteți opune gratuit: opriți și salvați.',
    'exempt.appearance': 'Păstrează doar cum trebuie să arate acest site pentru dvs. Pentru aceasta nu este nevoie de consimțământ. Vă puteți opune gratuit: opriți și salvați.',
    barred: 'Oprit: la vârsta pe care acest site o are pentru dvs., legea nu vă dă dreptul să permiteți personal acest lucru.',
};

export { duties };
