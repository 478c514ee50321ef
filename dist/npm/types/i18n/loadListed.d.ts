import type { OptionalPart, OptionalTexts } from '../locales/Locale.js';
import type { Port } from '../types/internal.js';
/** What loads a further file of `dist/`: the interface's port, or settings, in the script-tag build alone. */
export type Loader = Partial<Pick<Port, 'load'>>;
/** Loads a part of a language that few sites have; `integrity` is that of the list of the integrity of each language's. */
export declare const loadListed: <Part extends OptionalPart>({ load }: Loader, language: string, part: Part, integrity: string) => Promise<OptionalTexts[Part] | undefined>;
