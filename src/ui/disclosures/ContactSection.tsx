import type { VNode } from 'preact';
import { describeContacts } from '../../disclose/describeContacts.js';
import { Fact } from '../common/Fact.js';
import { Heading } from './Heading.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';

/** Whom visitors can turn to, as far as the site says. */
export const ContactSection = ({ kit }: { readonly kit: DisclosureContext }): VNode | null => {
  const { settings, messages, language, level } = kit;
  const { contacts, emailPreferences } = describeContacts(settings, language);
  if (!contacts.length && !emailPreferences) return null;
  return (
    <section class="sekisho-contacts">
      <Heading level={level}>{messages.contact}</Heading>
      <dl>
        {contacts.map(({ key, text, href }) => (
          <Fact term={messages[`contact.${key}`]}>{href ? <a href={href}>{text}</a> : text}</Fact>
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
