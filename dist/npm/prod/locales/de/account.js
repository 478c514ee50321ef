/** German, the part about answers that are kept with an account. */
const account = {
    'account.scope': 'Sie sind angemeldet: Ihre Antwort wird bei Ihrem Konto gespeichert und gilt auch auf Ihren anderen Geräten, auf denen Sie sich anmelden. ',
    'account.taken': 'Diese Antwort stammt aus Ihrem Konto. Sie können sie hier ändern; dann gilt die neue auch in Ihrem Konto.',
    'account.kept': 'lokaler Speicher, bis Ihre Antwort endet: dass Ihnen von Ihrem Konto berichtet wurde oder dass dieses Gerät davon abweicht',
};

export { account };
