import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
/** Every vendor that we describe: a server pays nothing for those that a site does not declare. */
export declare const CATALOGUE: import("../index.js").Vendor<string>[];
/** The options made safe, as the page makes them. */
export declare const readServerSettings: (options: Options) => Settings;
