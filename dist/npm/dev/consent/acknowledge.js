import { token } from '../record/codec.js';

/** The record of a visitor who has been told of every revision. Answers, and when they were given, stand. Pure. */
const acknowledge = (record, { revisions = [] }) => {
    const latest = revisions[revisions.length - 1];
    return record && latest && { ...record, seen: token(latest.version) };
};

export { acknowledge };
