import type { AccountMessages } from '../messages.js';

/** Spanish, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope':
    'Ha iniciado sesión: su respuesta se guarda en su cuenta y vale también en sus otros dispositivos en los que inicie sesión. ',
  'account.taken': 'Esta respuesta viene de su cuenta. Puede cambiarla aquí; entonces su cuenta tendrá la nueva.',
  'account.kept':
    'almacenamiento local, hasta que su respuesta deje de estar vigente: que se le informó sobre su cuenta o que este dispositivo difiere de ella',
};
