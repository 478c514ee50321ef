import { readOptions } from '../options/readOptions.js';
import { prepareSettings } from '../signals/registerSignal.js';
import type { Options } from '../types/index.js';
import type { Settings } from '../types/internal.js';
import { builtIn } from '../vendors/lists/builtIn.js';
import { further } from '../vendors/lists/further.js';

/** Every vendor that we describe: a server pays nothing for those that a site does not declare. */
export const CATALOGUE = [...builtIn, ...further];

/** The options made safe, as the page makes them. */
export const readServerSettings = (options: Options): Settings => prepareSettings(readOptions(options, CATALOGUE));
