import { fillShelf } from '../../../src/lib/shelf.js';
import { withRegion } from '../../../src/regimes/withRegion.js';

declare const __VERSION__: string;

/** Has options read from here on find the rules of regions, as where `sekisho.regions.js` came first. */
export const putRules = (): void => fillShelf('regions', Object.assign(withRegion, { version: __VERSION__ }));

/** Has them find none, as without that file. */
export const takeRules = (): void => void Reflect.deleteProperty(globalThis, Symbol.for('sekisho.regions'));
