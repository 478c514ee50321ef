/** In place of `loadGpp` in a file that pages load by a tag. */
import type { Settings } from '../types/internal.js';
import type { GppModule } from './GppTeller.js';

declare const __SRI_GPP__: string;

export const loadGpp = (settings: Settings): Promise<GppModule> =>
  settings.load!('sekisho.gpp.js', __SRI_GPP__) as Promise<GppModule>;
