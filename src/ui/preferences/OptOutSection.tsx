import type { VNode } from 'preact';
import { describeOptOuts, type OptOutDescription } from '../../disclose/describeOptOuts.js';
import { ExternalLink } from '../common/ExternalLink.js';
import { FocusHeading } from '../common/FocusHeading.js';
import { inLanguage } from '../common/inLanguage.js';
import type { ViewContext } from '../../disclose/ViewContext.js';

interface PageListProps {
  readonly pages: readonly OptOutDescription[];
  readonly hint: string;
}

const PageList = ({ pages, hint }: PageListProps): VNode => (
  <ul role="list" class="pages">
    {pages.map(({ href, label, notes }) => (
      <li>
        <ExternalLink href={href} label={label} hint={hint} />
        {notes.map(({ text, language }) => (
          <div class="state" {...inLanguage(language)}>
            {text}
          </div>
        ))}
      </li>
    ))}
  </ul>
);

/** Where else the visitor can say no: at the vendors, and at the pages of the industry. */
export const OptOutSection = ({ kit }: { readonly kit: ViewContext }): VNode => {
  const { messages } = kit;
  const { vendors, industry } = describeOptOuts(kit);
  return (
    <div class="part">
      <FocusHeading level={3} id="opt-out" words={messages['opt-out']} />
      <p>{messages['opt-out.intro']}</p>
      <p>{messages['opt-out.limits']}</p>
      {vendors.length > 0 && <h4>{messages['opt-out.vendors']}</h4>}
      {vendors.length > 0 && <PageList pages={vendors} hint={messages['new-tab']} />}
      {industry.length > 0 && (
        <details class="pages">
          <summary>
            <h4>{messages['opt-out.industry']}</h4>
          </summary>
          <PageList pages={industry} hint={messages['new-tab']} />
        </details>
      )}
    </div>
  );
};
