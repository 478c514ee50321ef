import { mailTo } from '../../disclose/mailTo.js';
import { requestKinds } from '../../disclose/requestKinds.js';
import type { RequestKind, RightsMessages } from '../../locales/rightsMessages.js';
import type { Settings } from '../../types/internal.js';
import { safeUrl } from '../../lib/safeUrl.js';
import { fillPlain, textIn } from '../../i18n/text.js';

/** A request and the address that takes it; none where the site names neither form nor e-mail. */
export interface RequestLink {
  readonly kind: RequestKind;
  readonly label: string;
  readonly href: string;
}

/** What visitors can ask for, each with the receipt's number filled in. */
export const requestLinks = (
  settings: Pick<Settings, 'rights' | 'contacts' | 'policy' | 'purposes' | 'site'>,
  language: string,
  words: RightsMessages,
  receipt: string,
): RequestLink[] => {
  const { rights, contacts, site } = settings;
  const template = textIn(rights.url, language);
  return requestKinds(settings).map((kind) => {
    const label = words[`request.${kind}`];
    const slots = { request: encodeURIComponent(kind), receipt: encodeURIComponent(receipt) };
    const form = template && safeUrl(fillPlain(template, slots));
    const subject = fillPlain(words['mail.subject'], { request: label, site });
    const body = fillPlain(words['mail.body'], { request: label, receipt: receipt || '–' });
    return { kind, label, href: form || mailTo(contacts.email, subject, body) };
  });
};
