/** What visitors are told of the vendors beyond the core set: a chunk for those sites that use one of them. */
import type { Settings } from '../types.js';
/** The settings, each vendor of the catalogue described: as the site does, and where it says nothing as we do. */
export declare const describeVendors: (settings: Settings) => Settings;
