import { copyOfPlatformTests } from './copy.js';

/** Brings the copy here once, before the files that share it start beside each other. */
export const setup = (): void => void copyOfPlatformTests();
