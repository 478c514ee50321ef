import { readGlobal } from './readGlobal.js';
import { readSignals } from './registerSignal.js';

/** Whether what a library's queue is found under is a stub, or will be: the library's own comes with its tag. */
const isStoodFor = (name) => !readGlobal(name) && !!readSignals()?.stubs;

export { isStoodFor };
