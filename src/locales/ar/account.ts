import type { AccountMessages } from '../messages.js';

/** Arabic, the part about answers that are kept with an account. */
export const account: AccountMessages = {
  'account.scope': 'أنت مسجّل الدخول: تُحفظ إجابتك في حسابك، وتسري أيضًا على أجهزتك الأخرى التي تسجّل الدخول عليها. ',
  'account.taken': 'هذه الإجابة من حسابك. يمكنك تغييرها هنا؛ وعندئذ تُحفظ الإجابة الجديدة في حسابك.',
  'account.kept':
    'التخزين المحلي، ما دامت إجابتك سارية: أنه جرى إبلاغك بأن الإجابات تُحفظ في حسابك، أو أن هذا الجهاز يحتفظ بإجاباته الخاصة',
};
