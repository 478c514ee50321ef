/** IAB Europe Transparency and Consent Framework: `__tcfapi`, for a registered platform. See docs/iab.md. */
import { speakTcf } from '../iab/speakTcf.js';
import type { TcfOptions } from '../iab/readTcfOptions.js';
import { registerSignal } from './registerSignal.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** IAB Europe Transparency and Consent Framework (docs/iab.md). */
    readonly tcf?: TcfOptions;
  }
}

registerSignal('tcf', speakTcf);
