/** In place of `loadDisclosures` in a file that pages load by a tag. */
import type { Settings } from '../types/internal.js';
import type { DisclosuresModule } from './TcfTeller.js';

declare const __SRI_TCF_DISCLOSURES__: string;

export const loadDisclosures = (settings: Settings): Promise<DisclosuresModule> =>
  settings.load!('sekisho.tcfDisclosures.js', __SRI_TCF_DISCLOSURES__) as Promise<DisclosuresModule>;
