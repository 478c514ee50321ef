import type { EmbedMessages } from '../messages.js';

/** Estonian, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Sisu: {name}',
  'embed.about':
    'Selle laadimisel saadetakse vastuvõtjale ({company}) teie IP-aadress, andmed brauseri ja seadme kohta ning selle saidi aadress. Kehtivad vastuvõtja tingimused ja privaatsuspoliitika.',
  'embed.purpose': 'Seda kasutatakse {purposes} jaoks.',
  'embed.privacy': 'Privaatsuspoliitika',
  'embed.unverified': 'Privaatsuspoliitika (aadressi ei ole kontrollitud)',
  'embed.company': 'Ettevõtte veebisait',
  'embed.processing': 'Andmetöötluse tingimused',
  'embed.terms': 'Tingimused',
  'embed.open': 'Ava teenuses {name}',
  'embed.once': 'Laadi üks kord',
  'embed.always': 'Luba alati: {name}',
};
