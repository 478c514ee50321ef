import { contacts } from './contacts.js';
import type { RightsMessages } from '../rightsMessages.js';

/** French, the part that comes with the notice and the rights. */
export const rights: RightsMessages = {
  ...contacts,
  'notice.changed': 'Notre politique de confidentialité a changé',
  'notice.ahead': 'Notre politique de confidentialité va changer',
  'notice.stands': 'Vos réponses restent telles quelles. Vous pouvez les modifier à tout moment.',
  'notice.asks': 'La question vous sera alors posée.',
  dismiss: 'Fermer',
  settings: 'Paramètres des cookies',
  prevails:
    'Si les versions linguistiques de notre politique de confidentialité diffèrent, celle qui prévaut est la suivante : {language}.',
  'prevails.link': 'Politique de confidentialité ({language})',
  'prevails.stale':
    'La traduction de la politique de confidentialité correspond à la version {version} ; la version actuelle est {current}.',
  rights: 'Votre réponse et vos droits',
  'rights.none': 'Aucune réponse de votre part n’est en vigueur.',
  'rights.when': 'Répondu le',
  'rights.policy': 'Version de la politique',
  'rights.language': 'Langue d’affichage',
  'rights.receipt': 'Numéro du reçu',
  'rights.change': 'Pour modifier votre réponse, utilisez les interrupteurs ci-dessus et enregistrez.',
  withdraw: 'Retirer le consentement',
  withdrawn:
    'Votre consentement est retiré. Les pages que vous ouvrez désormais ne démarrent pas les services ci-dessus, sauf les services nécessaires. Ce qui s’exécute déjà dans cette page prend fin lorsque vous la rechargez ou la quittez.',
  download: 'Télécharger le reçu',
  downloaded: 'Le téléchargement du reçu a commencé.',
  erase: 'Effacer ce que les services de ce site ont enregistré',
  erasing: 'Effacement en cours…',
  erased:
    'Effacé. Votre consentement est retiré. Ce qui a été effacé et ce qui ne peut pas l’être est indiqué ci-dessous.',
  'erased.partly':
    'Votre consentement est retiré, mais tout n’a pas pu être effacé. Il reste : {names}. Fermez les autres onglets de ce site, rechargez cette page et réessayez, ou supprimez les données de ce site dans les paramètres de votre navigateur.',
  'erase.what': 'Ce qui est effacé et ce qui ne peut pas l’être',
  'erase.first':
    'Ces éléments sont effacés des cookies, du stockage local et de session, des bases de données et des caches du navigateur pour ce site, pour autant que cette page puisse les atteindre :',
  'erase.left': 'Ces éléments ne sont pas effacés par le bouton :',
  'erase.server':
    'Les cookies que seuls les serveurs peuvent lire (HttpOnly) sont hors de portée de cette page. Pour les supprimer aussi, supprimez les cookies et les données de ce site dans les paramètres de votre navigateur.',
  'erase.third':
    'Ce que ces entreprises conservent sous leurs propres adresses (cookies et stockage tiers) est hors de portée de ce site. Adressez-vous à l’entreprise ou supprimez-le dans les paramètres de votre navigateur.',
  'erase.record':
    'L’effacement retire aussi votre consentement. Aucun reçu ne reste dans ce navigateur : téléchargez-le d’abord si vous voulez le garder. Ce qui reste est l’enregistrement de votre refus : sans lui, la question vous serait à nouveau posée à chaque page.',
  'erase.sent': 'Les reçus envoyés à ce site y restent. Vous pouvez demander leur effacement ci-dessous.',
  'requests.intro': 'Vous pouvez demander à ce site ce qui suit. Il peut devoir vérifier qui vous êtes.',
  'requests.receipt': 'Le numéro de votre reçu est rempli pour vous.',
  'requests.contact': 'Pour cela, adressez-vous au contact ci-dessous. Si vous avez un reçu, indiquez son numéro.',
  'requests.fee': 'Frais : {fee}',
  'requests.limits': 'Ce qui ne peut pas être effacé : {limits}',
  'requests.free': 'Le retrait, le téléchargement et l’effacement sur cette page sont gratuits.',
  'request.purpose': 'Me dire à quoi servent mes données',
  'request.disclosure': 'Une copie de mes données',
  'request.correction': 'Rectifier mes données',
  'request.addition': 'Ajouter des données manquantes',
  'request.deletion': 'Supprimer des données inexactes',
  'request.suspension': 'Ne plus utiliser mes données',
  'request.provision': 'Ne plus communiquer mes données à d’autres',
  'request.erasure': 'Effacer mes données',
  'request.restriction': 'Limiter le traitement de mes données',
  'request.review': 'Faire réexaminer par une personne une décision prise par un ordinateur',
  // the code adds a colon, and French has a space before it
  authority: 'Autorité auprès de laquelle vous pouvez introduire une réclamation ',
  policy: 'Politique de confidentialité',
  'policy.version': 'Version',
  'policy.from': 'En vigueur à partir du',
  'policy.revisedAt': 'Dernière révision le',
  'policy.changes': 'Modifications',
  'mail.subject': '{request} ({site})',
  'mail.body': 'Demande : {request}\nReçu : {receipt}\n',
};
