/** Looks at what the site says of its vendors in Japanese, for the debug build. */
import type { Options } from '../types/index.js';
/**
 * Reports open-ended words where Japan's external-transmission rule asks for a list, a notice without a policy, and, where
 * the policy names the page of the table, what the entries of the site's own vendors lack.
 */
export declare const checkWords: ({ vendors, texts, policy }: Partial<Options>) => void;
