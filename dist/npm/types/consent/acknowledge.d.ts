import { type ConsentRecord } from '../record/codec.js';
import type { Policy } from '../types/index.js';
/** The record of a visitor who has been told of every revision. Answers, and when they were given, stand. Pure. */
export declare const acknowledge: (record: ConsentRecord | undefined, { revisions }: Policy) => ConsentRecord | undefined;
