import type { ServerResponse } from 'node:http';

/** The hosts that a page at rest asks: each time another one, so that nothing is open to it yet. */
export const PING_HOSTS = 'https://*.rig.example';

const HEADERS = ['content-security-policy', 'content-security-policy-report-only'];

/** Lets the rig's own request through the page's policy, which stays as it is for everything else. */
export function admitPing(res: ServerResponse): void {
  for (const header of HEADERS) {
    const policies = [res.getHeader(header) ?? []].flat().map(String);
    if (policies.length > 0) res.setHeader(header, policies.map(admit));
  }
}

function admit(policy: string): string {
  const directives = policy.split(';').map((directive) => directive.trim());
  const named = (name: string) => directives.find((directive) => directive.split(/\s+/)[0] === name);
  const governing = named('connect-src') ?? named('default-src');
  if (governing === undefined) return policy;
  const sources = governing
    .split(/\s+/)
    .slice(1)
    .filter((source) => source !== "'none'");
  const own = ['connect-src', ...sources, PING_HOSTS].join(' ');
  return [...directives.filter((directive) => directive !== named('connect-src')), own].filter(Boolean).join('; ');
}
