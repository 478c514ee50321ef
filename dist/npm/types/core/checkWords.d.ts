/** Looks at what the site says of its vendors in Japanese, for the debug build. */
import type { Options } from '../types.js';
/** Reports open-ended words where Japan's external-transmission rule asks for a list, and a notice without a policy. */
export declare const checkWords: ({ vendors, texts, policy }: Partial<Options>) => void;
