import { bringPlatformTests } from './bringPlatformTests.mjs';

/** Brings the copy here once, before the files that share it start beside each other. */
export const setup = (): void => void bringPlatformTests();
