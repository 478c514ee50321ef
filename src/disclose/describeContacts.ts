import { textIn } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';
import type { Settings } from '../types/internal.js';
import { mailTo } from './mailTo.js';

/** One way to turn to the site. */
export interface Contact {
  readonly key: 'name' | 'department' | 'address' | 'email' | 'tel' | 'form' | 'dpo';
  readonly text: string;
  /** Empty where there is nothing to link to. */
  readonly href: string;
}

/** Whom visitors can turn to. */
export interface ContactDescription {
  readonly contacts: readonly Contact[];
  /** Address of the page where e-mail is stopped or resumed; empty if there is none. */
  readonly emailPreferences: string;
}

/** A `tel:` address; empty for what is not made of digits and the signs between them. */
const callTo = (tel: string): string => (/^[\d+() .-]+$/.test(tel) ? `tel:${tel.replace(/[^+\d]/g, '')}` : '');

/** Describes whom visitors can turn to, as far as the site says. Pure; an address that may not become a link is left out. */
export const describeContacts = ({ contacts }: Pick<Settings, 'contacts'>, language: string): ContactDescription => {
  const { email = '', url, emailPreferences } = contacts;
  // sites give it as a number, too
  const tel = String(contacts.tel ?? '');
  const form = linkAddress(textIn(url, language));
  const said = (key: 'name' | 'department' | 'address' | 'dpo'): Contact => ({
    key,
    text: textIn(contacts[key], language),
    href: '',
  });
  const all: Contact[] = [
    said('name'),
    said('department'),
    said('address'),
    { key: 'email', text: email, href: mailTo(email) },
    { key: 'tel', text: tel, href: callTo(tel) },
    { key: 'form', text: form, href: form },
    said('dpo'),
  ];
  return {
    contacts: all.filter(({ text }) => text),
    emailPreferences: linkAddress(textIn(emailPreferences, language)),
  };
};
