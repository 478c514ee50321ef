import type { EmbedMessages } from '../messages.js';

/** Finnish, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': 'Sisältö: {name}',
  'embed.about':
    'Kun sisältö ladataan, vastaanottajalle ({company}) lähetetään IP-osoitteesi, tietoja selaimestasi ja laitteestasi sekä tämän sivuston osoite. Vastaanottajan ehtoja ja tietosuojaselostetta sovelletaan.',
  'embed.purpose': 'Sitä käytetään {purposes}.',
  'embed.privacy': 'Tietosuojaseloste',
  'embed.unverified': 'Tietosuojaseloste (osoitetta ei ole tarkistettu)',
  'embed.company': 'Yrityksen verkkosivusto',
  'embed.processing': 'Tietojenkäsittelyehdot',
  'embed.terms': 'Ehdot',
  'embed.open': 'Avaa palvelussa {name}',
  'embed.once': 'Lataa kerran',
  'embed.always': 'Salli aina: {name}',
};
