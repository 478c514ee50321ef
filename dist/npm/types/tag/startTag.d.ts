import { type OwnScript } from './ownScript.js';
import type { Settings } from '../types/internal.js';
/** The file with the interface, beside the tag's own, and its integrity. */
export type InterfaceFile = readonly [name: string, integrity: string];
/**
 * Starts the one instance of the page and writes its global, `window.sekisho`. `check` reports what the developer has
 * written in vain, in the debug build.
 */
export declare const startTag: (readSettings: (script: OwnScript) => Settings, interfaceFile: InterfaceFile, check: (script: OwnScript) => void) => void;
