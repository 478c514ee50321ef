import type { EmbedMessages } from '../messages.js';

/** Hindi, the part that comes with placeholders. */
export const embeds: EmbedMessages = {
  'embed.title': '{name} का कॉन्टेंट',
  'embed.about':
    'इसे लोड करने पर आपका आईपी पता, ब्राउज़र और डिवाइस की जानकारी और इस साइट का पता {company} को भेजा जाता है। उस कंपनी की शर्तें और निजता नीति लागू होती हैं।',
  'embed.purpose': 'इस्तेमाल का उद्देश्य: {purposes}।',
  'embed.privacy': 'निजता नीति',
  'embed.unverified': 'निजता नीति (पते की जाँच नहीं की गई)',
  'embed.company': 'कंपनी की वेबसाइट',
  'embed.processing': 'डेटा प्रोसेसिंग की शर्तें',
  'embed.terms': 'शर्तें',
  'embed.open': '{name} पर खोलें',
  'embed.once': 'सिर्फ़ इस बार लोड करें',
  'embed.always': '{name} को हमेशा अनुमति दें',
};
