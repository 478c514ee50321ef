import { type ConsentRecord } from '../record/codec.js';
/**
 * The record in force, of what each cookie of its name has. The page reads the same of its cookies where `localStorage` has no copy
 * (`createStore`): the latest leads, and of the others refusals count, where hosts share the record those that are not older.
 */
export declare const readRecord: (copies: readonly string[], domain: string) => ConsentRecord | undefined;
