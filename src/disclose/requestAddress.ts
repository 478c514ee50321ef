import { fillPlain, textIn } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';
import type { Settings } from '../types/internal.js';
import { mailTo } from './mailTo.js';

/** Requests that go beyond cookies. */
export type FurtherRequest = 'sale' | 'sensitive';

const MAIL = /^mailto:/i;

/**
 * The address that takes a request beyond cookies: its own, else that of all requests, else an e-mail to the site's contact; empty
 * where there is none that may become a link.
 */
export const requestAddress = (
  request: FurtherRequest,
  { rights, contacts }: Pick<Settings, 'rights' | 'contacts'>,
  language: string,
  label: string,
): string => {
  const given = textIn(rights[request], language);
  if (MAIL.test(given)) return mailTo(given.replace(MAIL, ''), label, label);
  const form = fillPlain(textIn(rights.url, language), { request, receipt: '' });
  return linkAddress(given) || linkAddress(form) || mailTo(contacts.email, label, label);
};
