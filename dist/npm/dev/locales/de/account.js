/** German, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Sie sind angemeldet: Ihre Antwort wird in Ihrem Konto gespeichert und gilt auch auf Ihren anderen Geräten, auf denen Sie sich anmelden. ',
    'account.taken': 'Diese Antwort stammt aus Ihrem Konto. Sie können sie hier ändern; dann gilt die neue auch in Ihrem Konto.',
    'account.kept': 'lokaler Speicher, solange Ihre Antwort gilt: dass Ihnen die Speicherung von Antworten in Ihrem Konto mitgeteilt wurde oder dass dieses Gerät eigene Antworten behält',
};

export { account };
