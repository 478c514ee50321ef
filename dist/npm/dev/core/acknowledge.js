import { token } from '../record/codec.js';

/** Notes in the record that the visitor was told of every revision. Answers, and when they were given, stand. */
const acknowledge = (store, { revisions = [] }, read) => {
    const record = store.read();
    const latest = revisions[revisions.length - 1];
    if (record && latest)
        store.write({ ...record, seen: token(latest.version) });
    return read();
};

export { acknowledge };
