import { followSettings, followCmp } from '../iab/followCmp.js';
import { registerSignal } from './registerSignal.js';
import { whenGlobal } from './whenGlobal.js';

/** Another consent platform of the page asks, and Sekisho does what it says. See docs/iab.md. */
registerSignal('follow', (settings) => followCmp(settings, whenGlobal), followSettings);
