import { attempt } from '../lib/attempt.js';
import type { Decision, Options } from '../types/index.js';
import { readServerSettings } from './serverSettings.js';
import type { Settings } from '../types/internal.js';
import { admittedSources } from './admittedSources.js';
import { createGrantTest } from './createGrantTest.js';

/** What has no host. Which inline scripts run is for the page's own policy to say. */
const LOCAL = "'self' data: blob: 'unsafe-inline' 'unsafe-eval'";

export const policyFor = (decision: Decision, settings: Settings): string => {
  const isGranted = createGrantTest(decision);
  return [`default-src ${LOCAL}`, ...admittedSources(settings, (id) => isGranted([id]))].join(' ');
};

/** Browsers enforce every policy of a list. */
export const joinPolicies = (theirs: string, ours: string): string => (theirs ? `${theirs}, ${ours}` : ours);

/**
 * The value of a `Content-Security-Policy` header that lets a page load from its own hosts and from vendors that are granted, and
 * from nowhere else: what no script can hold (style sheets, fonts, `import()`) is held by the browser. The site's own
 * hosts are its origin, `cookie.domain`, `allow`, and vendors of the purpose `necessary`.
 *
 * @param existing the policy that the page has already. It stays as it is, in front: browsers enforce both, so nothing is
 * admitted that it does not admit.
 */
export const contentSecurityPolicy = (decision: Decision, options: Options, existing = ''): string => {
  const ours = attempt(() => policyFor(decision, readServerSettings(options))) ?? `default-src ${LOCAL}`;
  return joinPolicies(existing.replace(/[\r\n]+/g, ' ').trim(), ours);
};
