import { page } from '../../lib/page.js';
import { warn } from '../../lib/warn.js';

interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
  createScriptURL(address: string): string;
}

const rules: Policy = {
  createHTML: (text) => text,
  createScript: (text) => text,
  createScriptURL: (address) => address,
};
let policy: Policy | undefined;

/** The one Trusted Types policy, `sekisho`. Throws where the page does not allow it: what needs it stays held. */
export const trust = (subject: string): Policy => {
  const { trustedTypes } = window as { trustedTypes?: { createPolicy(name: string, rules: Policy): Policy } };
  try {
    policy ||= trustedTypes?.createPolicy ? trustedTypes.createPolicy('sekisho', rules) : rules;
  } catch (cause) {
    warn('trusted-types', subject);
    throw cause;
  }
  return policy;
};

/** The full address if it is http or https; throws for anything else (`javascript:`, `data:`). */
export const webAddress = (address: string | null): string => {
  const url = new URL(address!, page('baseURI'));
  if (!/^https?:$/.test(url.protocol)) {
    warn('bad-address', address);
    throw new TypeError(url.protocol);
  }
  return url.href;
};
