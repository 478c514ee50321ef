import { loadScript } from '@paypal/paypal-js';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  const paypal = await loadScript({ clientId: 'test' }).catch((error: unknown) => String(error));
  return typeof paypal === 'string' ? paypal : Object.keys(paypal ?? {});
};
