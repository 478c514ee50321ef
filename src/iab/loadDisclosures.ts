import type { Settings } from '../types/internal.js';
import type { DisclosuresModule } from './TcfTeller.js';

/** What writes a vendor list into the page, as the bundler splits it off. */
export const loadDisclosures = (_settings: Settings): Promise<DisclosuresModule> => import('./disclose.js');
