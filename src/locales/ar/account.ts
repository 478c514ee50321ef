import type { AccountMessages } from '../messages.js';

/** Arabic, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope': 'أنت مسجّل الدخول: تُحفظ إجابتك في حسابك، وتسري أيضًا على أجهزتك الأخرى التي تسجّل الدخول عليها. ',
  'account.taken': 'هذه الإجابة من حسابك. يمكنك تغييرها هنا؛ وعندئذ تُحفظ الإجابة الجديدة في حسابك.',
  'account.kept': 'التخزين المحلي، إلى أن ينتهي سريان إجابتك: أنه جرى إبلاغك بشأن حسابك، أو أن هذا الجهاز يختلف عنه',
};
