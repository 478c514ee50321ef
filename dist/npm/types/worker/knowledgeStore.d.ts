/**
 * Keeps what the worker knows, for browsers stop it when it has nothing to do. In a database: workers that are offline handlers
 * are used to remove every cache that they do not know.
 */
import { type Told } from './knowledge.js';
/** What was kept; nothing where it cannot be read. */
export declare const readKnowledge: () => Promise<Told[]>;
/** Where it cannot be written, what was kept before must not stand: it may say more. */
export declare const keepKnowledge: (all: readonly Told[]) => Promise<void>;
