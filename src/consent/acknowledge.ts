import { token } from '../record/codec.js';
import type { Store } from '../record/store.js';
import type { Policy } from '../types/index.js';

/** Notes in the record that the visitor has been told of every revision. Answers, and when they were given, stand. */
export const acknowledge = (store: Store, { revisions = [] }: Policy): void => {
  const record = store.read();
  const latest = revisions[revisions.length - 1];
  if (record && latest) store.write({ ...record, seen: token(latest.version) });
};
