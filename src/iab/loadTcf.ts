import type { Settings } from '../types/internal.js';
import type { TcfModule } from './TcfTeller.js';

/** What makes TC strings, as the bundler splits it off. It needs `@iabtechlabtcf/core` and `@iabtechlabtcf/cmpapi`. */
export const loadTcf = (_settings: Settings): Promise<TcfModule> => import('./tcfModule.js');
