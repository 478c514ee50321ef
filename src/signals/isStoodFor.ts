import { readGlobal } from './readGlobal.js';
import { readSignals } from './registerSignal.js';

/** Whether what a library's queue is found under is a stub, or will be: the library's own comes with its tag. */
export const isStoodFor = (name: string): boolean => !readGlobal(name) && !!readSignals()?.stubs;
