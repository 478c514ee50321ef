import type { EmbedMessages } from '../messages.js';

/** Danish, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Indhold fra {name}',
  'embed.about':
    'Når det indlæses, sendes din IP-adresse, oplysninger om browser og enhed og adressen på dette websted til {company}, hvis vilkår og privatlivspolitik gælder.',
  'embed.purpose': 'Det bruges til {purposes}.',
  'embed.privacy': 'Privatlivspolitik',
  'embed.unverified': 'Privatlivspolitik (adressen er ikke kontrolleret)',
  'embed.company': 'Virksomhedens websted',
  'embed.processing': 'Vilkår for databehandling',
  'embed.terms': 'Vilkår',
  'embed.open': 'Åbn på {name}',
  'embed.once': 'Indlæs én gang',
  'embed.always': 'Tillad altid {name}',
};
