/** Greek, the part that comes with placeholders. */
const embeds = {
    'embed.title': 'Περιεχόμενο από {name}',
    'embed.about': 'Η φόρτωσή του στέλνει σε {company} τη διεύθυνση IP σας, στοιχεία για το πρόγραμμα περιήγησης και τη συσκευή σας και τη διεύθυνση αυτού του ιστότοπου. Ισχύουν οι εκεί όροι και η εκεί πολιτική απορρήτου.',
    'embed.purpose': 'Χρησιμοποιείται για {purposes}.',
    'embed.privacy': 'Πολιτική απορρήτου',
    'embed.unverified': 'Πολιτική απορρήτου (μη ελεγμένη διεύθυνση)',
    'embed.company': 'Ιστότοπος της εταιρείας',
    'embed.processing': 'Όροι επεξεργασίας δεδομένων',
    'embed.terms': 'Όροι',
    'embed.open': 'Άνοιγμα στο {name}',
    'embed.once': 'Φόρτωση μία φορά',
    'embed.always': 'Να επιτρέπεται πάντα: {name}',
};

export { embeds };
