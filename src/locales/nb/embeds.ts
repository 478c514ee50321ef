import type { EmbedMessages } from '../messages.js';

/** Norwegian Bokmål, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Innhold fra {name}',
  'embed.about':
    'Når det lastes inn, sendes IP-adressen din, opplysninger om nettleser og enhet og adressen til dette nettstedet til {company}, og vilkårene og personvernerklæringen til mottakeren gjelder.',
  'embed.purpose': 'Det brukes til {purposes}.',
  'embed.privacy': 'Personvernerklæring',
  'embed.unverified': 'Personvernerklæring (adressen er ikke kontrollert)',
  'embed.company': 'Nettstedet til virksomheten',
  'embed.processing': 'Vilkår for databehandling',
  'embed.terms': 'Vilkår',
  'embed.open': 'Åpne på {name}',
  'embed.once': 'Last inn én gang',
  'embed.always': 'Tillat alltid {name}',
};
