import type { AccountMessages } from '../messages.js';

/** Ukrainian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Ви ввійшли у свій обліковий запис: ваша відповідь зберігається в ньому й діє також на інших ваших пристроях, де ви в нього входите. ',
  'account.taken':
    'Цю відповідь узято з вашого облікового запису. Ви можете змінити її тут; тоді в обліковому записі буде нова відповідь.',
  'account.kept':
    'локальне сховище, доки діє ваша відповідь: те, що вас повідомлено про обліковий запис, або те, що цей пристрій відрізняється від нього',
};
