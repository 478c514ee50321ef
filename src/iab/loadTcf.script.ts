/** In place of `loadTcf` in a file that pages load by a tag. */
import type { Settings } from '../types/internal.js';
import type { TcfModule } from './TcfTeller.js';

declare const __SRI_TCF__: string;

export const loadTcf = (settings: Settings): Promise<TcfModule> =>
  settings.load!('sekisho.tcf.js', __SRI_TCF__) as Promise<TcfModule>;
