import { speakGpp } from '../iab/speakGpp.js';
import { registerSignal } from './registerSignal.js';

registerSignal('gpp', speakGpp);
