import type { TcfMessages } from '../tcfMessages.js';

/** French, the part about the framework of the IAB (TCF). */
export const tcf: TcfMessages = {
  'tcf.storing':
    'Si vous êtes d’accord, [{n} fournisseur|{n} fournisseurs] du Transparency and Consent Framework d’IAB Europe [stocke|stockent] des informations sur votre appareil ou y [lit|lisent] des informations, telles que des cookies et des identifiants d’appareil, et [traite|traitent] des données personnelles, telles que ces identifiants et ce que vous faites sur ce site.',
  'tcf.purposesFor': 'Pour ces finalités :',
  'tcf.specialFor': 'Au moyen de fonctionnalités spéciales :',
  'tcf.claims':
    'Pour une partie de cela, [{n} fournisseur se fonde|{n} fournisseurs se fondent] sur un intérêt légitime au lieu de demander votre consentement. Vous pouvez vous y opposer.',
  'tcf.scope':
    'Votre réponse vaut uniquement pour {site}. Vous pouvez la modifier ou la retirer à tout moment : rouvrez ces paramètres par le lien prévu sur ce site.',
  'tcf.again':
    'Nous vous le demandons de nouveau parce que les fournisseurs qui participent au cadre, ou ce qu’ils font des données, ont changé depuis votre dernière réponse, ou parce que cette réponse ne les incluait pas.',
  'tcf.list': 'Fournisseurs ({n}) et opposition',
  'tcf.title': 'Choix selon le cadre de l’IAB pour la publicité',
  'tcf.intro':
    '[Ce fournisseur participe|Ces {n} fournisseurs participent] au Transparency and Consent Framework (TCF) d’IAB Europe. Ce qui est activé ici [lui|leur] est communiqué. Ce qui est désactivé dans les paramètres ci-dessus l’est aussi ici.',
  'tcf.apart': 'Les services ci-dessus qui ne figurent pas ici ne font pas partie du cadre.',
  'tcf.limits':
    'Vous avez le choix pour les finalités, les fonctionnalités spéciales et les fournisseurs. Pour les finalités spéciales, il n’y a pas de choix ici, et les fournisseurs peuvent utiliser des fonctionnalités spéciales pour la finalité spéciale 1 (sécurité, fraude, erreurs), quel que soit votre choix pour ces fonctionnalités.',
  'tcf.objecting':
    'Intérêt légitime : certains fournisseurs traitent des données personnelles, telles que des identifiants et ce que vous faites sur ce site, sans demander votre consentement. Pour vous y opposer, désactivez-le pour une finalité ou un fournisseur et enregistrez ; l’opposition vaut uniquement pour {site}. Si le consentement est désactivé pour un fournisseur, l’intérêt légitime l’est aussi.',
  'tcf.noInterest':
    'Certains fournisseurs traiteraient des données pour un intérêt légitime, sans consentement. Ce site leur transmet, pour tout le monde, une opposition à ce traitement.',
  'tcf.kept':
    'Vos choix sont conservés dans le stockage local de ce navigateur sous le nom « {key} ». Ils comptent aussi longtemps que votre réponse : au plus {days}.',
  'tcf.consent': 'Consentement',
  'tcf.legitimate': 'Intérêt légitime',
  'tcf.needs': 'Désactivé tant que ceci est désactivé ci-dessus : {names}',
  'tcf.more': 'Ce que cela signifie, et qui le fait',
  'tcf.byVendors': 'Avec consentement ({n})',
  'tcf.claimedBy': 'Par intérêt légitime ({n})',
  'tcf.vendors': 'Fournisseurs ({n})',
  'tcf.purposes': 'Finalités',
  'tcf.specialPurposes': 'Finalités spéciales',
  'tcf.features': 'Fonctionnalités',
  'tcf.specialFeatures': 'Fonctionnalités spéciales',
  'tcf.byConsent': 'Finalités avec consentement',
  'tcf.byInterest': 'Finalités par intérêt légitime',
  'tcf.count': 'Fournisseurs avec consentement : {n} ; par intérêt légitime : {m}',
  'tcf.data': 'Catégories de données',
  'tcf.storage': 'Stockage',
  'tcf.cookies': 'cookies',
  'tcf.renewed': 'peuvent être renouvelés',
  'tcf.session': 'jusqu’à la fermeture du navigateur',
  'tcf.otherStorage': 'autre que les cookies',
  'tcf.links': 'En savoir plus',
  'tcf.privacy': 'Politique de confidentialité',
  'tcf.interest': 'Son intérêt légitime',
  'tcf.devices': 'Ce qu’il stocke sur les appareils',
};
