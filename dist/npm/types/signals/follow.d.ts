import type { FollowOptions } from '../iab/readFollowOptions.js';
declare module '../types/signalOptions.js' {
    interface SignalOptions {
        /** Another consent platform, by the APIs of the IAB, that is obeyed in the place of asking (docs/iab.md). */
        readonly follow?: FollowOptions;
    }
}
