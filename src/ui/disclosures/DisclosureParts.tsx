import type { VNode } from 'preact';
import { directionOf } from '../../i18n/language.js';
import { countriesOf } from '../../disclose/countriesOf.js';
import { describeOptOuts } from '../../disclose/describeOptOuts.js';
import { describeRequestTerms } from '../../disclose/describeRequestTerms.js';
import { describeDecision } from '../common/describeDecision.js';
import { describeSignal } from '../common/describeSignal.js';
import { inLanguage } from '../common/inLanguage.js';
import { describeSlots } from '../../disclose/describeSlots.js';
import { WebLink } from './Facts.js';
import { formatRegion } from '../../i18n/format.js';
import { Heading } from './Heading.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
import { fill, joinNames } from '../../i18n/text.js';

/** A part of the disclosures is drawn from the kit alone. */
interface Props {
  readonly kit: DisclosureContext;
}

/** What a cookie is, and whether the site counts it as personal information: only if it says so. */
export const CookiePart = ({ kit }: Props): VNode => {
  const { messages, settings, level } = kit;
  // an attribute has it as text
  const personal = String(settings.personalData ?? '');
  return (
    <section class="sekisho-cookie">
      <Heading level={level}>{messages['tell.cookie']}</Heading>
      <p>{messages['browser.cookie']}</p>
      {personal === 'true' && <p>{messages['tell.personal']}</p>}
      {personal === 'false' && <p>{messages['tell.impersonal']}</p>}
    </section>
  );
};

/** What the visitor decided, and the way to change it. */
export const ChoicePart = ({ kit }: Props): VNode => {
  const { messages, decision, level } = kit;
  const sentences = describeDecision(decision, kit);
  return (
    <section class="sekisho-choices">
      <Heading level={level}>{messages['tell.choices']}</Heading>
      {(sentences.length ? sentences : [messages['tell.unanswered']]).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {describeSignal(decision, messages).map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p>
        <a href="#sekisho">{messages['tell.change']}</a>
      </p>
    </section>
  );
};

/** Under whose policy the data is, and in which countries. */
export const RecipientPart = ({ kit }: Props): VNode => {
  const { messages, language } = kit;
  const names = countriesOf(kit).map((country) => formatRegion(country, language));
  return (
    <section class="sekisho-recipients">
      {names.length > 0 && <p>{fill(messages['tell.abroad'], { countries: joinNames(names, messages) })}</p>}
      <p>{messages.elsewhere}</p>
    </section>
  );
};

/** Where else the visitor can say no: many companies at once. */
export const OptOutPart = ({ kit }: Props): VNode => {
  const { messages, level, decision } = kit;
  const { industry } = describeOptOuts(kit);
  return (
    <section class="sekisho-opt-out">
      <Heading level={level}>{messages['opt-out']}</Heading>
      {decision.regime !== 'none' && <p>{messages['opt-out.intro']}</p>}
      <p>{messages['opt-out.limits']}</p>
      {industry.length > 0 && (
        <ul>
          {industry.map((page) => (
            <li>
              <WebLink link={page} />
              {page.notes.map(({ text, language }) => (
                <div {...inLanguage(language)}>{text}</div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
};

/** What every request carries, whatever anybody chooses. */
export const AutomaticPart = ({ kit: { messages, level } }: Props): VNode => (
  <section class="sekisho-automatic">
    <Heading level={level}>{messages['tell.automatic']}</Heading>
    <p>{messages['tell.automatic.about']}</p>
    <ul>
      {(['address', 'page', 'cookies', 'device'] as const).map((kind) => (
        <li>{messages[`tell.automatic.${kind}`]}</li>
      ))}
    </ul>
    <p>{messages['tell.automatic.limits']}</p>
  </section>
);

/** What to know before asking something of the site, where it says so. */
export const RequestPart = ({ kit: { messages, settings, language, level } }: Props): VNode | null => {
  const sentences = describeRequestTerms(settings, language, messages);
  if (!sentences.length) return null;
  return (
    <section class="sekisho-requests">
      <Heading level={level}>{messages.requests}</Heading>
      {sentences.map((sentence) => (
        <p>{sentence}</p>
      ))}
    </section>
  );
};

/** The site's own texts. */
export const SlotParts = ({ kit }: Props): VNode => (
  <>
    {describeSlots(kit).map(({ title, language, paragraphs }) => (
      <section class="sekisho-slot">
        <Heading level={kit.level}>{title}</Heading>
        <div lang={language} dir={directionOf(language)}>
          {paragraphs.map((paragraph) => (
            <p>{paragraph}</p>
          ))}
        </div>
      </section>
    ))}
  </>
);
