import type { VNode } from 'preact';
import { describeContacts } from '../../disclose/describeContacts.js';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { Fact } from '../common/Fact.js';
import { isolator } from '../../i18n/text.js';
import type { ViewContext } from '../../disclose/ViewContext.js';

interface Props {
  readonly kit: ViewContext;
  readonly words: RightsMessages;
}

/** Whom the visitor can turn to. */
export const ContactList = ({ kit, words }: Props): VNode | null => {
  const { contacts, emailPreferences } = describeContacts(kit.settings, kit.language);
  const isolate = isolator(words.contact);
  const hint = kit.messages['new-tab'];
  if (!contacts.length && !emailPreferences) return null;
  return (
    <div class="part">
      <h3>{words.contact}</h3>
      <dl>
        {contacts.map(({ key, text, href }) => (
          <Fact term={words[`contact.${key}`]}>
            {key === 'form' && <ExternalLink href={href} label={words['contact.form']} hint={hint} />}
            {key !== 'form' && href && (
              <a class="link" href={href}>
                {isolate(text)}
              </a>
            )}
            {!href && isolate(text)}
          </Fact>
        ))}
      </dl>
      {emailPreferences && (
        <p>
          {words.mail} <ExternalLink href={emailPreferences} label={words['mail.link']} hint={hint} />
        </p>
      )}
    </div>
  );
};
