import type { VNode } from 'preact';
import { Fact } from './Facts.js';
import { Heading } from './Heading.js';
import type { TellKit } from './tellKit.js';
import { textIn } from '../i18n/text.js';
import { linkAddress } from '../lib/linkAddress.js';

/** What may stand in a `mailto:` or `tel:` address without becoming something else. */
const isPlain = (address: string | undefined): boolean => /^[\w.+@() -]+$/.test(address || '');

/** Whom visitors can turn to, as far as the site says. */
export const ContactSection = ({ kit }: { readonly kit: TellKit }): VNode | null => {
  const { settings, messages, language, level } = kit;
  const { email, tel, url, emailPreferences, ...words } = settings.contacts;
  const form = linkAddress(textIn(url, language));
  const emails = linkAddress(textIn(emailPreferences, language));
  const told = (['name', 'department', 'address', 'dpo'] as const).filter((key) => textIn(words[key], language));
  if (!told.length && !email && !tel && !form && !emails) return null;
  return (
    <section class="sekisho-contacts">
      <Heading level={level}>{messages['tell.contacts']}</Heading>
      <dl>
        {told.map((key) => (
          <Fact term={messages[`tell.contacts.${key}`]}>{textIn(words[key], language)}</Fact>
        ))}
        {email && (
          <Fact term={messages['tell.contacts.email']}>
            {isPlain(email) ? <a href={`mailto:${email}`}>{email}</a> : email}
          </Fact>
        )}
        {tel && (
          <Fact term={messages['tell.contacts.tel']}>
            {isPlain(tel) ? <a href={`tel:${tel.replace(/[^+\d]/g, '')}`}>{tel}</a> : tel}
          </Fact>
        )}
        {form && (
          <Fact term={messages['tell.contacts.url']}>
            <a href={form}>{form}</a>
          </Fact>
        )}
      </dl>
      {emails && (
        <p>
          <a href={emails}>{messages['tell.contacts.emails']}</a>
        </p>
      )}
      {emails && <p>{messages['tell.contacts.emails.about']}</p>}
    </section>
  );
};
