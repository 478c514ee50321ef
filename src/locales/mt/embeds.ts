import type { EmbedMessages } from '../messages.js';

/** Maltese, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Kontenut minn {name}',
  'embed.about':
    'Meta jitgħabba, jintbagħtu lil {company} l-indirizz IP tiegħek, informazzjoni dwar il-browser u l-apparat tiegħek u l-indirizz ta’ dan is-sit web. Japplikaw it-termini u l-politika tal-privatezza ta’ hemmhekk.',
  'embed.purpose': 'Jintuża għal {purposes}.',
  'embed.privacy': 'Politika tal-privatezza',
  'embed.unverified': 'Politika tal-privatezza (indirizz mhux iċċekkjat)',
  'embed.company': 'Is-sit web tal-kumpanija',
  'embed.processing': 'Termini tal-ipproċessar tad-data',
  'embed.terms': 'Termini',
  'embed.open': 'Iftaħ fuq {name}',
  'embed.once': 'Għabbi din id-darba',
  'embed.always': 'Ippermetti dejjem {name}',
};
