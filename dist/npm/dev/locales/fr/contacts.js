/** French, the part about whom visitors can turn to. */
const contacts = {
    contact: 'Contact',
    'contact.name': 'Entreprise',
    'contact.department': 'Interlocuteur pour les données à caractère personnel',
    'contact.address': 'Adresse',
    'contact.email': 'E-mail',
    'contact.tel': 'Téléphone',
    'contact.form': 'Formulaire de contact',
    'contact.dpo': 'Délégué à la protection des données',
    mail: 'Vos choix en matière de cookies ne vous abonnent à aucun e-mail.',
    'mail.link': 'Ne plus recevoir nos e-mails ou les recevoir à nouveau',
    requests: 'Demandes adressées à ce site',
    'requests.refusal': 'Ce site peut refuser une demande. Motifs : {grounds}',
    'requests.notified': 'S’il refuse votre demande, il vous en informe.',
    'requests.review': 'Lorsqu’un ordinateur a pris seul une décision à votre sujet, vous pouvez demander qu’une personne la réexamine, exprimer votre point de vue et contester la décision.',
};

export { contacts };
