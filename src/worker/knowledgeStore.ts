/**
 * Keeps what the worker knows, for browsers stop it when it has nothing to do. In a database: workers that are offline handlers
 * are used to remove every cache that they do not know.
 */
import { readKept, type Told } from './knowledge.js';

const NAME = 'sekisho.worker';
const PLACE = 'told';
const KEY = 'all';

const settle = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error(NAME));
  });

const open = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(PLACE);
  return settle(request);
};

/** What was kept; nothing where it cannot be read. */
export const readKnowledge = async (): Promise<Told[]> => {
  const database = await open();
  try {
    return readKept(await settle(database.transaction(PLACE).objectStore(PLACE).get(KEY)));
  } finally {
    database.close();
  }
};

const put = async (all: readonly Told[]): Promise<void> => {
  const database = await open();
  try {
    const writing = database.transaction(PLACE, 'readwrite');
    writing.objectStore(PLACE).put(all, KEY);
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error ?? new Error(NAME));
    });
  } finally {
    database.close();
  }
};

/** Where it cannot be written, what was kept before must not stand: it may say more. */
export const keepKnowledge = async (all: readonly Told[]): Promise<void> => {
  try {
    await put(all);
  } catch {
    await settle(indexedDB.deleteDatabase(NAME));
  }
};
