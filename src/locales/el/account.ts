import type { AccountMessages } from '../messages.js';

/** Greek, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Έχετε συνδεθεί: η απάντησή σας διατηρείται στον λογαριασμό σας και ισχύει και στις άλλες συσκευές σας όπου συνδέεστε. ',
  'account.taken':
    'Αυτή η απάντηση προέρχεται από τον λογαριασμό σας. Μπορείτε να την αλλάξετε εδώ· ο λογαριασμός σας θα έχει τότε τη νέα.',
  'account.kept':
    'τοπική αποθήκευση, μέχρι να λήξει η απάντησή σας: ότι ενημερωθήκατε για τον λογαριασμό σας ή ότι αυτή η συσκευή διαφέρει από αυτόν',
};
