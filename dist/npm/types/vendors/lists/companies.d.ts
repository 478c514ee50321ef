import type { Text } from '../../types/index.js';
/** The company behind each built-in vendor, by the vendor’s id: all that the banner tells. Without a prototype: look any id up, `constructor` too. */
export declare const companies: Readonly<Record<string, Text>>;
