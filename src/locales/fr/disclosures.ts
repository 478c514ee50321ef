import { contacts } from './contacts.js';
import type { DisclosuresMessages } from '../messages.js';

/** French, the part that comes with disclosures. */
export const disclosures: DisclosuresMessages = {
  ...contacts,
  'tell.site': 'ce site',
  'tell.tabs': 'Les liens vers d’autres entreprises s’ouvrent dans un nouvel onglet.',
  'tell.cookie': 'Qu’est-ce qu’un cookie ?',
  'tell.personal':
    'Sur ce site, les adresses IP et les identifiants contenus dans les cookies sont considérés comme des données à caractère personnel.',
  'tell.impersonal':
    'Sur ce site, les identifiants contenus dans les cookies ne sont pas considérés à eux seuls comme des données à caractère personnel.',
  'tell.choices': 'Vos choix',
  'tell.unanswered': 'Vous n’avez pas encore choisi.',
  'tell.change': 'Voir ou modifier vos choix',
  'tell.services': 'Cookies et services, par finalité',
  'tell.without': 'Si désactivé : {effect}',
  'tell.unused': 'Ce site n’indique aucun service pour cette finalité.',
  'tell.choice': 'Votre choix',
  'tell.formerly': 'Anciennement : {names}',
  'tell.allowed': 'Vous l’avez autorisé.',
  'tell.refused': 'Vous l’avez refusé.',
  'tell.on': 'Activé. L’absence de réponse vaut oui ; vous pouvez refuser.',
  'tell.off': 'Désactivé, sauf si vous l’autorisez.',
  'tell.barred':
    'Désactivé : à l’âge que ce site connaît pour vous, la loi ne vous permet pas de l’autoriser vous-même.',
  'tell.country': 'Pays',
  'tell.role': 'Pour le compte de qui',
  'tell.processor': 'Le destinataire traite les données pour le compte de ce site.',
  'tell.first': 'Cookies et stockage internes',
  'tell.third': 'Cookies et stockage tiers',
  'tell.access.own': 'Enregistré sur le domaine de ce site et lisible par les scripts exécutés dans ses pages.',
  'tell.access.domain':
    'Le cookie est enregistré pour {domain} : chaque site de ce domaine et les scripts exécutés dans leurs pages peuvent le lire. Le reste est enregistré sur le domaine de ce site et lisible par les scripts exécutés dans ses pages.',
  'tell.access.first':
    'Enregistrés sur le domaine de ce site ; les scripts exécutés dans ses pages, dont ceux du destinataire ({company}), peuvent les lire.',
  'tell.access.third':
    'Enregistrés sur un domaine appartenant à {company}, qui peut les lire. Ce site ne peut ni les lire ni les supprimer.',
  'tell.links': 'Liens',
  'tell.opt-out': 'Opposition (opt-out)',
  'tell.refusal':
    'Si vous refusez ici, les pages de ce site que vous ouvrez ensuite ne démarrent pas le service. Si l’adresse d’un de ses fichiers figure dans le code source d’une page, votre navigateur peut tout de même demander ce fichier : le service reçoit alors votre adresse IP, le type de navigateur, l’adresse de ce site et les cookies de son propre domaine.',
  'tell.abroad': 'Les entreprises indiquées ici se trouvent dans ces pays ou régions : {countries}',
  'tell.automatic': 'Ce qui est collecté automatiquement',
  'tell.automatic.about':
    'À chaque page, le serveur de ce site et celui de chaque entreprise dont un contenu est chargé reçoivent de votre navigateur les éléments suivants :',
  'tell.automatic.address': 'l’adresse IP et le numéro de port',
  'tell.automatic.page': 'la page demandée, le moment de la demande et la page qui y a mené',
  'tell.automatic.cookies': 'les cookies enregistrés pour le domaine de ce serveur',
  'tell.automatic.device': 'le navigateur, le système d’exploitation, le type d’appareil et la langue',
  'tell.automatic.limits':
    'Les navigateurs envoient cela d’eux-mêmes : aucun choix sur cette page ne peut donc l’empêcher pour ce site. Les autres entreprises le reçoivent lorsque leur contenu est chargé.',
  'tell.browser': 'Les cookies et les paramètres de votre navigateur',
  'tell.browser.choose': 'La plupart des navigateurs vous laissent le choix :',
  'tell.browser.all': 'accepter tous les cookies',
  'tell.browser.none': 'refuser tous les cookies',
  'tell.browser.ask': 'recevoir un avertissement à l’arrivée d’un cookie (tous les navigateurs ne le proposent pas)',
  'tell.browser.pages': 'Où trouver les paramètres',
  'tell.browser.yours': '{name} (le navigateur que vous semblez utiliser)',
  'tell.browser.other': 'Pour un autre navigateur, consultez son menu Aide.',
  'tell.notice': 'Services publicitaires et historique de vos visites',
  'tell.notice.use':
    'Ce site utilise des services de diffusion d’annonces proposés par {companies}, où l’historique de vos visites et de vos actions peut être obtenu et utilisé au moyen de cookies et d’identifiants publicitaires.',
  'tell.notice.policy': 'Chaque entreprise traite ces informations selon sa propre politique de confidentialité.',
  'tell.notice.opt-out':
    'Les pages d’opposition des entreprises vous permettent de mettre fin à l’utilisation de ces informations pour la diffusion d’annonces. Chacune indique ce qu’elle couvre (ce navigateur ou un compte) et pour combien de temps.',
  'tell.notice.stop':
    'Dans les paramètres des cookies de ce site, vous pouvez mettre fin à la collecte par ces services. Les paramètres de votre navigateur permettent de refuser les cookies.',
  'tell.sources': 'Informations provenant d’autres sources',
  'tell.communications': 'Analyse des messages',
  'tell.erasure': 'Ce qui ne peut pas être effacé',
  'tell.authorities': 'Communication aux autorités',
  'tell.hosting': 'Où ce site est hébergé',
  'tell.more': 'Informations complémentaires',
  'tell.external': 'Transmission externe',
  'tell.external.about':
    'Les pages de ce site contiennent des programmes qui font envoyer par votre navigateur des informations aux services suivants.',
  'tell.external.none':
    'Aucun des services que ce site indique ne fait envoyer par votre navigateur des informations à une autre entreprise.',
  'tell.external.sends': 'Informations envoyées',
  'tell.external.recipient': 'Destinataire',
  'tell.external.when': 'Moment de l’envoi',
  'tell.sent.always': 'Lorsque vous ouvrez une page qui utilise le service.',
  'tell.sent.allowed': 'Lorsque vous ouvrez une page qui utilise le service. Vous l’avez autorisé.',
  'tell.sent.refused': 'Les pages que vous avez ouvertes depuis votre refus ne démarrent pas le service.',
  'tell.sent.on':
    'Lorsque vous ouvrez une page qui utilise le service, sauf si vous refusez. L’absence de réponse vaut oui.',
  'tell.sent.off': 'Dès que vous l’autorisez. D’ici là, les pages de ce site ne démarrent pas le service.',
  'tell.external.revised': 'Dernière révision : {date}.',
  'tell.external.checked': 'Les informations sur ces services ont été vérifiées le {date} ou plus tard.',
  'tell.external.without': 'Si désactivé',
  'tell.external.exempt': 'Classement par ce site',
  'tell.exempt.necessary': 'Des informations nécessaires au fonctionnement de la page.',
  'tell.exempt.first-party-id': 'Un identifiant que ce site a attribué et qui est envoyé à ce site.',
  'tell.exempt.consented': 'Des informations envoyées après que vous avez donné votre accord.',
  'tell.exempt.opt-out': 'Des informations à l’envoi desquelles vous pouvez mettre fin de la manière décrite ici.',
};
