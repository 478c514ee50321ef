import type { Regime } from '../types/index.js';
import type { Ruling } from '../types/ruling.js';

/** The regime that a purpose or vendor stands under; the strictest of all where nothing is known of it. */
export const regimeOf = (
  { regime, regimes }: Pick<Ruling, 'regime'> & { readonly regimes?: Ruling['regimes'] | undefined },
  id: string,
): Regime => regimes?.[id] || regime;
