import type { ServerResponse } from 'node:http';

/** A nonce for pages whose own policy has none. */
const OWN_NONCE = 'sekisho-rig';

/**
 * Wraps a script for insertion into a page and makes sure that the page's policy lets it run:
 * with the page's own nonce where there is one, otherwise with a nonce added to the policy.
 * A policy that allows every inline script stays as it is; a nonce would make it stricter.
 */
export function allowInlineScript(res: ServerResponse, script: string): string {
  const policies = [res.getHeader('content-security-policy') ?? []].flat().map(String);
  const nonces = policies.flatMap((policy) => /'nonce-([^']+)'/.exec(governing(policy) ?? '')?.[1] ?? []);
  const nonce = nonces[0] ?? OWN_NONCE;
  if (policies.length > 0)
    res.setHeader(
      'content-security-policy',
      policies.map((policy) => admit(policy, nonce)),
    );
  return `<script nonce="${nonce}">${script};document.currentScript.remove()</script>`;
}

/** Inserts after the head's start tag, or where the parser opens a head by itself. */
export function insertFirst(html: string, script: string): string {
  const place = /<head(\s[^>]*)?>/i.exec(html) ?? /^\s*<!doctype[^>]*>/i.exec(html);
  const end = place ? place.index + place[0].length : 0;
  return html.slice(0, end) + script + html.slice(end);
}

function admit(policy: string, nonce: string): string {
  const directive = governing(policy);
  if (!directive || directive.includes(`'nonce-${nonce}'`)) return policy;
  const inlineAllowed = directive.includes("'unsafe-inline'") && !/'(nonce|sha\d+)-/.test(directive);
  if (inlineAllowed) return policy;
  return policy.replace(directive, `${directive.replace("'none'", '').trimEnd()} 'nonce-${nonce}'`);
}

/** The directive that decides about inline script elements. */
function governing(policy: string): string | undefined {
  const directives = policy.split(/[;,]/);
  const named = (name: string) => directives.find((directive) => directive.trim().split(/\s+/)[0] === name);
  return named('script-src-elem') ?? named('script-src') ?? named('default-src');
}
