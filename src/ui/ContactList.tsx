import type { VNode } from 'preact';
import { ExternalLink } from './ExternalLink.js';
import { Fact } from './Fact.js';
import type { Kit } from './kit.js';
import { mailTo } from './requests.js';
import type { RightsMessages } from '../locales/rightsMessages.js';
import { textIn } from '../i18n/text.js';

interface Props {
  readonly kit: Kit;
  readonly words: RightsMessages;
}

const MailLink = ({ email }: { readonly email: string }): VNode => {
  const href = mailTo(email);
  return href ? (
    <a class="link" href={href}>
      {email}
    </a>
  ) : (
    <span>{email}</span>
  );
};

/** Whom the visitor can turn to. */
export const ContactList = ({ kit, words }: Props): VNode | null => {
  const { settings, language, messages } = kit;
  const { name, department, address, email, tel, url, dpo, emailPreferences } = settings.contacts;
  if (!Object.keys(settings.contacts).length) return null;
  const form = textIn(url, language);
  const mailSettings = textIn(emailPreferences, language);
  return (
    <div class="part">
      <h3>{words.contact}</h3>
      <dl>
        <Fact term={words['contact.name']}>{textIn(name, language)}</Fact>
        <Fact term={words['contact.department']}>{textIn(department, language)}</Fact>
        <Fact term={words['contact.address']}>{textIn(address, language)}</Fact>
        <Fact term={words['contact.email']}>{email && <MailLink email={email} />}</Fact>
        <Fact term={words['contact.tel']}>{tel}</Fact>
        <Fact term={words['contact.form']}>
          {form && <ExternalLink href={form} label={words['contact.form']} hint={messages['new-tab']} />}
        </Fact>
        <Fact term={words['contact.dpo']}>{textIn(dpo, language)}</Fact>
      </dl>
      {mailSettings && (
        <p>
          {words.mail} <ExternalLink href={mailSettings} label={words['mail.link']} hint={messages['new-tab']} />
        </p>
      )}
    </div>
  );
};
