import { speakTcf } from '../iab/speakTcf.js';
import { registerSignal } from './registerSignal.js';

/** IAB Europe Transparency and Consent Framework: `__tcfapi`, for a registered platform. See docs/iab.md. */
registerSignal('tcf', speakTcf);
