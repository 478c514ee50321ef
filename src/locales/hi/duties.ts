import type { DutyMessages } from '../messages.js';

/** Hindi, the part about what the law of a region has shown. The words that California’s law chooses are English. */
export const duties: DutyMessages = {
  choices: 'Your Privacy Choices (निजता के बारे में आपकी पसंद)',
  honored: 'Opt-Out Request Honored (ऑप्ट-आउट का अनुरोध माना गया)',
  sale: 'व्यक्तिगत जानकारी बेचना और शेयर करना, और उस जानकारी पर आधारित विज्ञापन',
  'sale.on': 'इस ब्राउज़र में चालू। ऑप्ट-आउट करने के लिए इसे बंद करके सेव करें।',
  'sale.partly': 'इस ब्राउज़र में कुछ हिस्सा चालू। पूरी तरह ऑप्ट-आउट करने के लिए इसे बंद करके सेव करें।',
  'sale.off': 'इस ब्राउज़र में बंद।',
  beyond: 'डेटा कुकी के अलावा दूसरे तरीकों से भी बेचा या शेयर किया जा सकता है। आप इस साइट से कह सकते हैं:',
  'beyond.sale': 'मेरी व्यक्तिगत जानकारी न बेचें और न शेयर करें (Do Not Sell or Share My Personal Information)',
  'beyond.sensitive':
    'मेरी संवेदनशील व्यक्तिगत जानकारी का इस्तेमाल सीमित करें (Limit the Use of My Sensitive Personal Information)',
  identified: '{companies} को जो मिल सकता है, उसे वहाँ व्यक्ति के तौर पर आपसे जोड़ा जा सकता है, जैसे आपके खाते या ईमेल पते से। ',
  'identified.note': 'पाने वाला इसे व्यक्ति के तौर पर आपसे जोड़ सकता है। उसे जो मिलता है, वह नीचे बताया गया है।',
  abroad: 'विदेश जाने वाला डेटा',
  'abroad.countries': 'यहाँ बताई गई कंपनियाँ इन देशों या क्षेत्रों में हैं: {countries}',
  'abroad.law': 'वहाँ का कानून व्यक्तिगत जानकारी की सुरक्षा कैसे करता है (Personal Information Protection Commission, जापानी में)',
  'exempt.statistics':
    'सिर्फ़ यह गिनता है कि इस साइट का इस्तेमाल कैसे होता है, ताकि उसे बेहतर बनाया जा सके। इसके लिए सहमति की ज़रूरत नहीं है। आप बिना किसी शुल्क के आपत्ति कर सकते हैं: इसे बंद करके सेव करें।',
  'exempt.appearance':
    'सिर्फ़ यह याद रखता है कि आपके लिए यह साइट कैसी दिखे। इसके लिए सहमति की ज़रूरत नहीं है। आप बिना किसी शुल्क के आपत्ति कर सकते हैं: इसे बंद करके सेव करें।',
  barred: 'बंद: इस साइट के पास आपकी जो उम्र दर्ज है, उस उम्र में कानून आपको खुद इसकी अनुमति नहीं देने देता।',
};
