import { token } from '../record/codec.js';

/** Notes in the record that the visitor has been told of every revision. Answers, and when they were given, stand. */
const acknowledge = (store, { revisions = [] }) => {
    const record = store.read();
    const latest = revisions[revisions.length - 1];
    if (record && latest)
        store.write({ ...record, seen: token(latest.version) });
};

export { acknowledge };
