import type { AccountMessages } from '../messages.js';

/** Bulgarian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Влезли сте в профила си: отговорът Ви се пази в него и важи и на другите Ви устройства, на които влизате в профила. ',
  'account.taken': 'Този отговор идва от профила Ви. Можете да го промените тук; тогава в профила Ви ще е новият.',
  'account.kept':
    'локално хранилище, докато важи отговорът Ви: че сте уведомени за съхраняването на отговорите в профила Ви или че това устройство пази собствени отговори',
};
