import type { VNode } from 'preact';
import { describeNotice } from '../../disclose/describeNotice.js';
import { LinkList } from './Facts.js';
import { Heading } from './Heading.js';
import type { DisclosureContext } from '../../disclose/DisclosureContext.js';

/** The notice that a vendor's terms ask for, where one does. */
export const NoticeSection = ({
  kit,
  level,
}: {
  readonly kit: DisclosureContext;
  readonly level: number;
}): VNode | null => {
  const points = describeNotice(kit);
  if (!points.length) return null;
  return (
    <section class="sekisho-notice">
      <Heading level={level}>{kit.messages['tell.notice']}</Heading>
      <ul>
        {points.map(({ text, links }) => (
          <li>
            {text}
            {links.length > 0 && <LinkList links={links} />}
          </li>
        ))}
      </ul>
    </section>
  );
};
