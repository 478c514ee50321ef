import type { AccountMessages } from '../messages.js';

/** Russian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Вы вошли в свой аккаунт: ваш ответ хранится в нём и действует также на других ваших устройствах, где вы в него входите. ',
  'account.taken':
    'Этот ответ взят из вашего аккаунта. Вы можете изменить его здесь; тогда в аккаунте будет новый ответ.',
  'account.kept':
    'локальное хранилище, пока действует ваш ответ: то, что вам сообщили о хранении ответов в вашем аккаунте, или то, что это устройство хранит собственные ответы',
};
