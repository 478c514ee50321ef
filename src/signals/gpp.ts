/** IAB Global Privacy Platform: `__gpp`, with the sections of the US. See docs/iab.md. */
import type { GppOptions } from '../iab/readGppOptions.js';
import { speakGpp } from '../iab/speakGpp.js';
import { registerSignal } from './registerSignal.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** IAB Global Privacy Platform (docs/iab.md). */
    readonly gpp?: GppOptions;
  }
}

registerSignal('gpp', speakGpp);
