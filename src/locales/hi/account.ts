import type { AccountMessages } from '../messages.js';

/** Hindi, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'आपने साइन इन किया है: आपका जवाब आपके खाते में रखा जाता है और आपके उन दूसरे डिवाइस पर भी लागू होता है जिन पर आप साइन इन करते हैं। ',
  'account.taken': 'यह जवाब आपके खाते से आया है। आप इसे यहाँ बदल सकते हैं; तब आपके खाते में नया जवाब होगा।',
  'account.kept':
    'लोकल स्टोरेज, जब तक आपका जवाब लागू है: यह जानकारी कि आपको बताया गया कि जवाब आपके खाते में रखे जाते हैं, या यह कि इस डिवाइस के अपने अलग जवाब हैं',
};
