/** In place of `loadDisclosures` in a file that pages load by a tag. */
import type { Settings } from '../types/internal.js';
import type { DisclosuresModule } from './TcfTeller.js';
export declare const loadDisclosures: (settings: Settings) => Promise<DisclosuresModule>;
