import type { VNode } from 'preact';
import { safeUrl } from '../../lib/safeUrl.js';

interface Props {
  readonly href: string;
  readonly label: string;
  /** Says that a tab opens. */
  readonly hint: string;
}

/** A link that opens a tab and says so. An address that is not http(s) leaves the bare label. */
export const ExternalLink = ({ href, label, hint }: Props): VNode => {
  const url = safeUrl(href);
  if (!url) return <span>{label}</span>;
  return (
    <a class="link external" href={url} target="_blank" rel="noopener noreferrer">
      {label}
      <span class="spoken"> {hint}</span>
    </a>
  );
};
