import type { About } from '../About.js';

export const about: About = {
  name: 'हिन्दी',
  english: 'Hindi',
  law: 'Digital Personal Data Protection Act 2023 of India (the Hindi text could not be had; the words are those of Hindi reports on it)',
  terms: {
    consent: 'सहमति',
    withdraw: 'वापस लेना',
    object: 'आपत्ति करना',
    controller: 'डेटा फ़िड्यूशरी',
    legitimateInterest: 'वैध हित',
    optOut: 'ऑप्ट-आउट',
  },
  isChecked: false,
  isReread: true,
  notes: [
    'The official Hindi text of the Act was not found: its words for controller (in English Data Fiduciary), withdraw and others are unverified. Hindi reports say डेटा फ़िड्यूशरी or डेटा न्यासी, and वापस लेना.',
    'Personal data: Hindi reports on the Act write व्यक्तिगत डेटा, व्यक्तिगत डाटा or वैयक्तिक डाटा; which of them the Act has is unverified.',
    'The Act has neither objection nor legitimate interest as the GDPR has them; आपत्ति करना and वैध हित are our words.',
    'Opt-out stands in Devanagari letters, as Hindi pages have it.',
    '"Advertising stays off" is "use for advertising stays off" (इस्तेमाल बंद रहेगा), for the other would promise that no ads are shown.',
    'The companies that have no room are "others (3)", which is right for every number and case.',
    'The phrases of the purposes (`for.*`) are in the oblique case before के लिए; a purpose with a label of the site’s own stands there in the form that the site gives it.',
    '"Your Privacy Choices" and "Opt-Out Request Honored" have no official Hindi text that we know of; the words in brackets are ours.',
    'No Hindi text of IAB Europe was seen: the words for its purposes, features and vendors are ours.',
  ],
};
