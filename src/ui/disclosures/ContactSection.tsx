import type { VNode } from 'preact';
import { describeContacts } from '../../disclose/describeContacts.js';
import { Fact } from '../common/Fact.js';
import { Heading } from './Heading.js';
import { isolator } from '../../i18n/text.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';

/** Whom visitors can turn to, as far as the site says. */
export const ContactSection = ({ kit }: { readonly kit: DisclosureContext }): VNode | null => {
  const { settings, messages, language, level } = kit;
  const { contacts, emailPreferences } = describeContacts(settings, language);
  const isolate = isolator(messages.contact);
  if (!contacts.length && !emailPreferences) return null;
  return (
    <section class="sekisho-contacts">
      <Heading level={level}>{messages.contact}</Heading>
      <dl>
        {contacts.map(({ key, text, href }) => (
          <Fact term={messages[`contact.${key}`]}>{href ? <a href={href}>{isolate(text)}</a> : isolate(text)}</Fact>
        ))}
      </dl>
      {emailPreferences && (
        <p>
          <a href={emailPreferences}>{messages['mail.link']}</a>
        </p>
      )}
      {emailPreferences && <p>{messages.mail}</p>}
    </section>
  );
};
