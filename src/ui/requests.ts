import { mailTo } from '../disclose/mailTo.js';
import type { RequestKind, RightsMessages } from '../locales/rightsMessages.js';
import type { Settings } from '../types.js';
import { safeUrl } from '../lib/safeUrl.js';
import { fill, textIn } from '../i18n/text.js';

const KINDS: readonly RequestKind[] = [
  ...(['purpose', 'disclosure', 'correction', 'addition'] as const),
  ...(['deletion', 'suspension', 'provision', 'erasure'] as const),
];

/** Where GDPR (Art. 18) gives the right to restriction: the European Economic Area and the United Kingdom. */
const GDPR = 'AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ');

/** A request and the address that takes it; none where the site names neither form nor e-mail. */
export interface RequestLink {
  readonly kind: RequestKind;
  readonly label: string;
  readonly href: string;
}

/** What visitors can ask for, each with the receipt's number filled in. */
export const requestLinks = (
  { rights, contacts, policy, site }: Pick<Settings, 'rights' | 'contacts' | 'policy' | 'site'>,
  language: string,
  words: RightsMessages,
  receipt: string,
): RequestLink[] => {
  const isRestrictable = rights.restriction ?? GDPR.includes(policy.jurisdiction ?? '');
  const kinds = isRestrictable ? [...KINDS, 'restriction' as const] : KINDS;
  const template = textIn(rights.url, language);
  return kinds.map((kind) => {
    const label = words[`request.${kind}`];
    const slots = { request: encodeURIComponent(kind), receipt: encodeURIComponent(receipt) };
    const form = template && safeUrl(fill(template, slots));
    const subject = fill(words['mail.subject'], { request: label, site });
    const body = fill(words['mail.body'], { request: label, receipt: receipt || '–' });
    return { kind, label, href: form || mailTo(contacts.email, subject, body) };
  });
};
