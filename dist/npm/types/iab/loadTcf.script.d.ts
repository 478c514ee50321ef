/** In place of `loadTcf` in a file that pages load by a tag. */
import type { Settings } from '../types/internal.js';
import type { TcfModule } from './TcfTeller.js';
export declare const loadTcf: (settings: Settings) => Promise<TcfModule>;
