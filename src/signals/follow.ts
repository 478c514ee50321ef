/** Another consent platform of the page asks, and Sekisho does what it says. See docs/iab.md. */
import { followCmp, followSettings } from '../iab/followCmp.js';
import type { FollowOptions } from '../iab/readFollowOptions.js';
import { registerSignal } from './registerSignal.js';
import { whenGlobal } from './whenGlobal.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** Another consent platform, by the APIs of the IAB, that is obeyed in the place of asking (docs/iab.md). */
    readonly follow?: FollowOptions;
  }
}

registerSignal('follow', (settings) => followCmp(settings, whenGlobal), followSettings);
