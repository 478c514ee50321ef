import type { EmbedMessages } from '../messages.js';

/** French, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Contenu fourni par {name}',
  'embed.about':
    'Son chargement envoie votre adresse IP, des informations sur votre navigateur et votre appareil ainsi que l’adresse de ce site à {company}, dont les conditions et la politique de confidentialité s’appliquent.',
  'embed.purpose': 'Il est utilisé pour {purposes}.',
  'embed.privacy': 'Politique de confidentialité',
  'embed.unverified': 'Politique de confidentialité (adresse non vérifiée)',
  'embed.company': 'Site web de l’entreprise',
  'embed.processing': 'Conditions de traitement des données',
  'embed.terms': 'Conditions d’utilisation',
  'embed.open': 'Ouvrir sur {name}',
  'embed.once': 'Charger une fois',
  'embed.always': 'Toujours autoriser {name}',
};
