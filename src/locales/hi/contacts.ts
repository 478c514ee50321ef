import type { ContactMessages } from '../messages.js';

/** Hindi, the part about whom visitors can turn to. */
export const contacts: ContactMessages = {
  contact: 'संपर्क',
  'contact.name': 'कंपनी',
  'contact.department': 'व्यक्तिगत डेटा का काम देखने वाला विभाग',
  'contact.address': 'पता',
  'contact.email': 'ईमेल',
  'contact.tel': 'फ़ोन',
  'contact.form': 'संपर्क फ़ॉर्म',
  'contact.dpo': 'डेटा संरक्षण अधिकारी',
  mail: 'कुकी के बारे में आपकी पसंद आपको किसी ईमेल सूची में नहीं जोड़ती।',
  'mail.link': 'हमसे ईमेल पाना बंद करें या फिर से शुरू करें',
  requests: 'इस साइट से अनुरोध',
  'requests.refusal': 'यह साइट किसी अनुरोध को अस्वीकार कर सकती है। कारण: {grounds}',
  'requests.notified': 'अगर साइट आपका अनुरोध अस्वीकार करती है, तो वह आपको सूचित करती है।',
  'requests.review':
    'अगर आपके बारे में कोई फ़ैसला सिर्फ़ कंप्यूटर ने लिया है, तो आप किसी व्यक्ति से उसकी समीक्षा करने का अनुरोध कर सकते हैं, अपना पक्ष रख सकते हैं और फ़ैसले को चुनौती दे सकते हैं।',
};
