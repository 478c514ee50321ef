/** A run that has an end: a test that would begin behind it is skipped, and counted as skipped. See CONTRIBUTING.md */
import { beforeEach } from 'vitest';

/** When that is, in milliseconds since 1970; never, where nobody says. */
const until = Number(process.env['SEKISHO_UNTIL'] ?? Infinity);

beforeEach(({ skip }) => {
  if (Date.now() > until) skip('the time of this run was over before it began');
});
