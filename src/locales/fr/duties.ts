import type { DutyMessages } from '../messages.js';

/** French, the part about what the law of a region has shown. The words that California's law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (vos choix de confidentialité)',
  honored: 'Opt-Out Request Honored (demande d’opposition prise en compte)',
  sale: 'Vente et partage de données à caractère personnel, et publicité fondée sur celles-ci',
  'sale.on': 'Activé dans ce navigateur. Pour vous y opposer, désactivez l’interrupteur et enregistrez.',
  'sale.partly':
    'Activé en partie dans ce navigateur. Pour vous opposer à tout, désactivez l’interrupteur et enregistrez.',
  'sale.off': 'Désactivé dans ce navigateur.',
  beyond:
    'Des données peuvent aussi être vendues ou partagées autrement que par des cookies. Vous pouvez demander à ce site :',
  'beyond.sale':
    'Ne pas vendre ni partager mes données à caractère personnel (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'Limiter l’utilisation de mes données à caractère personnel sensibles (Limit the Use of My Sensitive Personal Information)',
  identified:
    'Les données qui peuvent parvenir à {companies} peuvent y être reliées à vous en tant que personne, par exemple par votre compte ou votre adresse e-mail. ',
  'identified.note':
    'Le destinataire peut le relier à vous en tant que personne. Ce qu’il reçoit est indiqué ci-dessous.',
  abroad: 'Données envoyées à l’étranger',
  'abroad.countries': 'Les entreprises indiquées ici se trouvent dans ces pays ou régions : {countries}',
  'abroad.law':
    'Comment la loi y protège les données à caractère personnel (Personal Information Protection Commission, en japonais)',
  'exempt.statistics':
    'Sert seulement à compter l’utilisation de ce site, afin qu’il puisse être amélioré. Aucun consentement n’est nécessaire. Vous pouvez vous y opposer gratuitement : désactivez l’interrupteur et enregistrez.',
  'exempt.appearance':
    'Conserve seulement l’apparence que ce site doit avoir pour vous. Aucun consentement n’est nécessaire. Vous pouvez vous y opposer gratuitement : désactivez l’interrupteur et enregistrez.',
  barred: 'Désactivé : à l’âge que ce site connaît pour vous, la loi ne vous permet pas de l’autoriser vous-même.',
};
