import type { BannerMessages } from '../messages.js';

/** French, the part that every first visit downloads. */
export const banner: BannerMessages = {
  title: 'Cookies sur {site}',
  spoken: 'Le choix des cookies se trouve au début de cette page.',
  ask: 'Acceptez-vous des cookies et technologies similaires pour {purposes} ?',
  tell: 'Nous utilisons des cookies et technologies similaires pour {purposes}, sauf si vous refusez. Vous pouvez refuser à tout moment.',
  silence: ' L’absence de réponse vaut oui.',
  'for.functional': 'des fonctions supplémentaires',
  'for.social': 'les réseaux sociaux',
  'for.analytics': 'les statistiques',
  'for.advertising': 'la publicité',
  comma: ', ',
  and: ' et ',
  companies: ' Des données sur votre visite peuvent parvenir à {companies}. ',
  others: '{count} autres',
  gpc: 'Demande d’opposition prise en compte : {signal}',
  signalled:
    'Votre navigateur envoie {signal} : la publicité reste désactivée, sauf si vous l’activez vous-même via « {choose} ».',
  contradicted:
    'Votre navigateur envoie maintenant {signal}. Vous aviez autorisé ici des cookies et technologies similaires pour {purposes}. Cela doit-il rester valable ?',
  google: 'Google utilise ces données pour personnaliser et mesurer les annonces.',
  only: ' Seulement avec votre consentement, que vous pouvez retirer à tout moment.',
  outdated: 'Notre politique de confidentialité ou la liste de nos services a changé depuis votre dernière réponse.',
  'outdated.part':
    'La liste de nos services, leurs finalités ou le signal de votre navigateur ont changé depuis votre dernière réponse.',
  expired: 'Votre dernière réponse a expiré.',
  change: 'À partir du {date} : {change}',
  rest: 'La question porte seulement sur ce qui a changé.',
  accept: 'Tout accepter',
  reject: 'Tout refuser',
  choose: 'Choisir',
  policy: 'Politique de confidentialité',
  'opt-out': 'Pages d’opposition',
  'new-tab': '(s’ouvre dans un nouvel onglet)',
  failed: 'Les paramètres n’ont pas pu être chargés. Veuillez réessayer.',
};
