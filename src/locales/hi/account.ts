import type { AccountMessages } from '../messages.js';

/** Hindi, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'आप साइन इन हैं: आपका जवाब आपके खाते में रखा जाता है और आपके उन दूसरे डिवाइस पर भी लागू होता है जहाँ आप साइन इन करते हैं। ',
  'account.taken': 'यह जवाब आपके खाते से आया है। आप इसे यहाँ बदल सकते हैं; तब आपके खाते में नया जवाब होगा।',
  'account.kept': 'लोकल स्टोरेज, आपके जवाब के खत्म होने तक: कि आपको खाते के बारे में बताया गया, या कि यह डिवाइस उससे अलग है',
};
