import type { VNode } from 'preact';
import { type BrowserId, browserPages } from '../../data/browserPages.js';
import { LinkList } from './Facts.js';
import { Heading } from './Heading.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';
import { fill, textIn } from '../../i18n/text.js';

/** The visitor's own browser first; all others are listed, for what a browser says of itself is only a hint. */
const sortPages = (own: BrowserId | undefined): BrowserId[] => {
  const ids = Object.keys(browserPages) as BrowserId[];
  return own ? [own, ...ids.filter((id) => id !== own)] : ids;
};

/** What the browser itself can do about cookies, and what refusing all of them there costs. */
export const BrowserSection = ({ kit }: { readonly kit: DisclosureContext }): VNode => {
  const { messages, language, level, browser } = kit;
  const links = sortPages(browser).map((id) => {
    const { name, url } = browserPages[id];
    const label = textIn(name, language);
    return {
      href: textIn(url, language),
      label: id === browser ? fill(messages['tell.browser.yours'], { name: label }) : label,
    };
  });
  return (
    <section class="sekisho-browser">
      <Heading level={level}>{messages['tell.browser']}</Heading>
      <p>{messages['tell.browser.choose']}</p>
      <ul>
        <li>{messages['tell.browser.all']}</li>
        <li>{messages['tell.browser.none']}</li>
        <li>{messages['tell.browser.ask']}</li>
      </ul>
      <p>{messages['browser.refusal']}</p>
      <Heading level={level + 1}>{messages['tell.browser.pages']}</Heading>
      <LinkList links={links} />
      <p>{messages['tell.browser.other']}</p>
    </section>
  );
};
