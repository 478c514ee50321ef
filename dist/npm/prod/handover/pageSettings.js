import { registerSignal } from '../signals/registerSignal.js';

let known;
/** The settings of the page, as which vendors it declares: known where this file came before the core. */
const pageSettings = () => known;
/** Has the core tell of its settings when it starts. `name` is the file's own: one of the same name would take its place. */
const rememberSettings = (name, prepare) => registerSignal(name, (settings) => {
    known = settings;
    return () => { };
}, prepare);

export { pageSettings, rememberSettings };
