import { registerSignal } from '../signals/registerSignal.js';

let known;
/** Which vendors and purposes the page declares: known where this file came before the core. */
const pageSettings = () => known;
/** Has the core tell of its settings when it starts. */
const rememberSettings = () => registerSignal('handover', (settings) => {
    known = settings;
    return () => { };
});

export { pageSettings, rememberSettings };
