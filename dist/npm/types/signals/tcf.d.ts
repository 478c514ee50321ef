import type { TcfOptions } from '../iab/readTcfOptions.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** IAB Europe Transparency and Consent Framework (docs/iab.md). */
        readonly tcf?: TcfOptions;
    }
}
