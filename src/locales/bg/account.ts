import type { AccountMessages } from '../messages.js';

/** Bulgarian, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Влезли сте в профила си: отговорът Ви се пази в него и важи и на другите Ви устройства, на които влизате в профила. ',
  'account.taken': 'Този отговор идва от профила Ви. Можете да го промените тук; тогава в профила Ви ще е новият.',
  'account.kept':
    'локално хранилище, докато отговорът Ви не изтече: че сте уведомени за профила си или че това устройство се различава от него',
};
