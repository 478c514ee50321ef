import type { PreferencesMessages } from '../messages.js';

/** French, the part that comes with preferences. */
export const preferences: PreferencesMessages = {
  'preferences.title': 'Paramètres des cookies',
  intro: 'Décidez de ce que ce site peut utiliser. Les interrupteurs prennent effet lorsque vous enregistrez.',
  'decided.at': 'Vous avez choisi le {date}.',
  'decided.granted': 'Vous avez autorisé : {purposes}',
  'decided.denied': 'Vous avez refusé : {purposes}',
  'decided.part': '{purpose} (en partie)',
  'purpose.necessary': 'Nécessaire',
  'purpose.necessary.description': 'Ce sans quoi le site ne peut pas fonctionner (par exemple, mémoriser ce choix).',
  'purpose.functional': 'Fonctionnalités',
  'purpose.functional.description':
    'Vidéos, cartes, protection des formulaires contre le spam et services similaires de tiers. S’ils sont désactivés, les parties du site qui les utilisent peuvent manquer ou ne pas fonctionner.',
  'purpose.social': 'Réseaux sociaux',
  'purpose.social.description':
    'Boutons de partage et publications intégrées. Leurs exploitants savent quelles pages vous ouvrez ici et peuvent s’en servir pour choisir et mesurer des annonces.',
  'purpose.analytics': 'Statistiques',
  'purpose.analytics.description': 'Mesure l’utilisation du site, pour qu’il puisse être amélioré.',
  'purpose.advertising': 'Publicité',
  'purpose.advertising.description':
    'Choisit les annonces d’après ce que vous consultez, ici et sur d’autres sites, et mesure si elles sont efficaces.',
  'always-on': 'Toujours activé',
  partly: 'Services activés : {count} sur {total}',
  details: 'Détails',
  'details.of': 'détails sur {name}',
  'details.none': 'Le site n’a pas décrit ce service.',
  company: 'Entreprise',
  formerly: 'Anciennement',
  controllers: 'Responsable du traitement, selon la région du visiteur',
  controller: '{regions} : {company} ({country})',
  transfers: 'Fondement du transfert de données à l’étranger, tel que l’indique le destinataire',
  transfer: 'de : {from} ; vers : {to} ; fondement : {ground}',
  'transfer.adequacy': 'décision d’adéquation',
  'transfer.privacy-framework': 'cadre de protection des données (Data Privacy Framework)',
  'transfer.standard-clauses': 'clauses contractuelles types',
  'region.EEA': 'Espace économique européen',
  use: 'Le site l’utilise pour',
  'use.recipient': 'Ce que le destinataire fait des données',
  safeguards: 'Comment le destinataire les protège',
  sends: 'Ce qui est envoyé',
  'sends.page': 'adresse de la page, heure et page précédente',
  'sends.interaction': 'clics et défilement',
  'sends.identifier': 'identifiants dans les cookies, du navigateur ou publicitaires',
  'sends.address': 'adresse IP et localisation approximative',
  'sends.device': 'système d’exploitation, navigateur, appareil, langue et taille d’écran',
  'sends.commerce': 'achats et inscriptions',
  'sends.click-id': 'identifiant de l’annonce sur laquelle vous avez cliqué',
  'sends.user': 'ce que ce site sait de vous en tant qu’utilisateur ou utilisatrice (par exemple, un numéro de membre)',
  'sends.contact': 'adresse e-mail ou numéro de téléphone, hachés',
  'sends.playback': 'la façon dont une vidéo est regardée',
  'sends.recording': 'enregistrements de la saisie dans les formulaires et de ce qui est fait à l’écran',
  cookies: 'Cookies et stockage',
  'cookies.none': 'aucun',
  'cookies.unknown': 'non vérifié',
  record: 'Votre réponse',
  'record.use':
    'Mémorise ce que vous choisissez ici, pour que la question ne vous soit pas posée à chaque page, et prouve votre réponse. Tant que vous autorisez quelque chose, un nombre aléatoire relie vos réponses ; si vous refusez tout, ce nombre n’existe pas. Safari supprime cet enregistrement plus tôt : après sept jours d’utilisation sans interaction de votre part avec ce site.',
  'record.local': 'stockage local, durée : {duration} ; supprimé ensuite à votre visite suivante',
  'record.local.refusal':
    'stockage local, jusqu’à votre nouvelle réponse : un refus reste en vigueur même après cette durée : {duration}',
  'record.receipts':
    'reçus de vos dernières réponses, dans le stockage local, supprimés au plus tard avec votre réponse ; le reçu d’une réponse qui n’autorise rien, dans le stockage de session, jusqu’à la fermeture de l’onglet',
  'record.queue':
    'réponses dont le reçu reste à établir ou à envoyer, dans le stockage local, jusqu’à ce que ce soit fait ou que dix essais aient eu lieu',
  'party.first': 'interne',
  'party.third': 'tiers',
  'kind.cookie': 'cookie',
  'kind.localStorage': 'stockage local',
  'kind.sessionStorage': 'stockage de session',
  'kind.database': 'base de données du navigateur',
  'kind.cache': 'cache du navigateur',
  kept: '{kind}, {retention}',
  retention: 'durée de conservation : {duration}',
  'retention.session': 'jusqu’à la fermeture du navigateur',
  'retention.persistent': 'sans échéance propre',
  'retention.unpublished': 'durée non publiée par le fournisseur',
  'retention.unknown': 'durée non vérifiée',
  'link.privacy': 'Politique de confidentialité',
  'link.unverified': 'Politique de confidentialité (adresse non vérifiée)',
  'link.company': 'Site web de l’entreprise',
  'link.processing': 'Conditions de traitement des données',
  'link.terms': 'Conditions d’utilisation',
  'link.opt-out': 'Page d’opposition',
  'link.external-transmission': 'Transmission externe',
  checked: 'Vérifié le {date}.',
  'opt-out.effect.use':
    'Pour mettre fin à l’utilisation des données par {company}, consultez sa page d’opposition. La portée et la durée de l’opposition y sont indiquées.',
  'opt-out.effect.personalisation':
    'Pour mettre fin aux annonces personnalisées par {company}, consultez sa page d’opposition. La portée et la durée de l’opposition y sont indiquées.',
  'opt-out.effect.sending':
    '{company} propose, sur sa page d’opposition, un moyen de mettre fin à l’envoi lui-même. La portée et la durée de l’opposition y sont indiquées.',
  'opt-out.effect.other':
    '{company} propose une page d’opposition, qui indique à quoi elle met fin, où et pour combien de temps.',
  'opt-out.scope.browser': 'L’opposition vaut pour ce navigateur.',
  'opt-out.scope.account': 'L’opposition vaut pour votre compte auprès de cette entreprise, et il en faut un.',
  'opt-out.scope.either':
    'L’opposition vaut pour votre compte auprès de cette entreprise si vous y avez ouvert une session, sinon pour ce navigateur.',
  'opt-out.intro':
    'Si vous refusez ici, les pages de ce site que vous ouvrez ensuite ne démarrent pas ces services. Des entreprises proposent aussi leurs propres pages d’opposition. Chacune indique à quoi elle met fin, si c’est pour ce navigateur ou pour un compte, et pour combien de temps.',
  'opt-out.limits':
    'Une opposition ne supprime pas les cookies. Si elle est conservée dans un cookie, elle ne vaut que pour ce navigateur, prend fin avec la suppression de ce cookie et peut nécessiter les cookies tiers.',
  'opt-out.vendors': 'Entreprises utilisées sur ce site',
  'opt-out.industry': 'De nombreuses entreprises à la fois',
  browser: 'Les cookies et votre navigateur',
  'browser.cookie':
    'Un cookie est un court texte qu’un site web enregistre dans votre navigateur. À votre visite suivante, le navigateur l’envoie aux serveurs du domaine pour lequel il a été enregistré, qui reconnaissent ainsi le navigateur.',
  'browser.settings':
    'La plupart des navigateurs peuvent accepter tous les cookies ou les refuser tous, et certains peuvent vous signaler leur arrivée. Le menu Aide de votre navigateur indique où.',
  'browser.refusal':
    'Si vous refusez tous les cookies dans le navigateur, des parties de sites web cessent de fonctionner, surtout celles où vous vous connectez. Un refus ici laisse activés les cookies nécessaires.',
  elsewhere:
    'Une entreprise qui n’agit pas pour le compte de ce site traite les données selon sa propre politique de confidentialité. Les sites vers lesquels nous renvoyons suivent eux aussi leurs propres politiques.',
  effect: 'Si désactivé : {effect}',
  explicit: 'Demande un oui distinct ; « Tout accepter » ne l’active pas.',
  'signalled.switch':
    'Votre navigateur envoie {signal} : la publicité reste désactivée, sauf si vous l’activez vous-même. « {accept} » ne l’active pas.',
  save: 'Enregistrer',
  cancel: 'Annuler',
};
