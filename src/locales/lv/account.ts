import type { AccountMessages } from '../messages.js';

/** Latvian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Jūs esat pierakstījies: jūsu atbilde tiek glabāta jūsu kontā un ir spēkā arī citās jūsu ierīcēs, kurās pierakstāties. ',
  'account.taken': 'Šī atbilde ir no jūsu konta. Jūs to varat mainīt šeit; tad jūsu kontā būs jaunā atbilde.',
  'account.kept':
    'lokālā krātuve, līdz beidzas jūsu atbildes termiņš: tas, ka jums ir paziņots par jūsu kontu, vai tas, ka šī ierīce no tā atšķiras',
};
