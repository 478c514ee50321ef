import { createHash } from 'node:crypto';

/** What a mutation does, as a short hash: `seen` in the list says that exactly this was seen to turn a test red. */
export const hashOf = ({ requirement, file, find, replace, test }) =>
  createHash('sha256')
    .update(JSON.stringify([requirement, file, find, replace, test]))
    .digest('hex')
    .slice(0, 12);
