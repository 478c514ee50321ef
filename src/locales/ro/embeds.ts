import type { EmbedMessages } from '../messages.js';

/** Romanian, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Conținut de la {name}',
  'embed.about':
    'Încărcarea trimite către {company} adresa dvs. IP, date despre browser și dispozitiv și adresa acestui site. Se aplică termenii și politica de confidențialitate de acolo.',
  'embed.purpose': 'Se folosește pentru {purposes}.',
  'embed.privacy': 'Politica de confidențialitate',
  'embed.unverified': 'Politica de confidențialitate (adresă neverificată)',
  'embed.company': 'Site-ul companiei',
  'embed.processing': 'Termenii de prelucrare a datelor',
  'embed.terms': 'Termeni',
  'embed.open': 'Deschideți pe {name}',
  'embed.once': 'Încărcați o dată',
  'embed.always': 'Permiteți întotdeauna {name}',
};
