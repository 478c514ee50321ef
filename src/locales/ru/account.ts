import type { AccountMessages } from '../messages.js';

/** Russian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Вы вошли в свой аккаунт: ваш ответ хранится в нём и действует также на других ваших устройствах, где вы входите. ',
  'account.taken': 'Этот ответ взят из вашего аккаунта. Вы можете изменить его здесь; тогда в аккаунте будет новый.',
  'account.kept':
    'локальное хранилище, до окончания действия вашего ответа: что вам сообщили об аккаунте или что это устройство отличается от него',
};
