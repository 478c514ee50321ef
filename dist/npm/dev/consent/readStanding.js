import { isDue } from '../lib/isDue.js';
import { token } from '../record/codec.js';

/** Whether a revision concerns a purpose. */
const concerns = ({ purposes }, purpose) => !purposes || purposes.includes(purpose);
/**
 * Finds where a record stands. A list of revisions that does not name the policy's version, or of which none is in force
 * yet, explains nothing: then only the version itself is known. Pure.
 */
const readStanding = ({ version = '', revisions = [] }, record, now) => {
    const due = revisions.some((revision) => revision.version === version)
        ? revisions.filter((revision) => isDue(revision, now))
        : [];
    const current = due.length ? due[due.length - 1].version : version;
    const find = (mark) => due.length ? revisions.findIndex((revision) => token(revision.version) === mark) : -1;
    const stand = find(record?.policy);
    const since = stand < 0 ? [] : revisions.slice(stand + 1);
    const material = since.filter((revision) => revision.kind === 'material' && isDue(revision, now));
    const untold = since.slice(Math.max(find(record?.seen) - stand, 0));
    return {
        version: current,
        isKnown: stand >= 0 || record?.policy === token(current),
        material,
        changes: since.filter((revision) => material.includes(revision) || untold.includes(revision)),
        untold,
    };
};

export { concerns, readStanding };
