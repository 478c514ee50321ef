import { loadStripe } from '@stripe/stripe-js';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  const stripe = await loadStripe('pk_test_1').catch((error: unknown) => String(error));
  return typeof stripe === 'string' ? stripe : Object.keys(stripe ?? {});
};
