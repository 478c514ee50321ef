import type { Decision, Regime } from '../types/index.js';

/** The regime that a purpose or vendor stands under. */
export const regimeOf = ({ regime, regimes }: Pick<Decision, 'regime' | 'regimes'>, id: string): Regime =>
  regimes?.[id] || regime;
