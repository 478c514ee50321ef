import type { VNode } from 'preact';
import type { Embed } from './describeEmbed.js';
import { ExternalLink } from '../common/ExternalLink.js';

interface Props {
  readonly embed: Embed;
  /** Says that a tab opens. */
  readonly hint: string;
  readonly onceLabel: string;
  onOnce(): void;
  onAlways(ids: readonly string[]): void;
}

/** Stands where a frame is held: whose it is, what loading it does, and the ways to load it. */
export const Placeholder = ({ embed, hint, onceLabel, onOnce, onAlways }: Props): VNode => {
  const { title, subject, about, links, isBarred, always } = embed;
  // what scrolls must be reachable by keyboard: by a link in it, by a button, or by itself
  const isBare = !links.length && isBarred && !always;
  const focusable = isBare && { tabIndex: 0, role: 'group' as const, 'aria-labelledby': 'title' };
  return (
    <div part="placeholder" class="layer embed" role="group" aria-labelledby="title subject">
      <div class={links.length ? 'sheet' : 'sheet whole'} {...focusable}>
        <div class="words">
          <p id="title" class="title">
            {title}
          </p>
          {subject && <p id="subject">{subject}</p>}
          <p>{about}</p>
          {links.length > 0 && (
            <p class="links">
              {links.map(({ label, href }) => (
                <ExternalLink key={href} href={href} label={label} hint={hint} />
              ))}
            </p>
          )}
        </div>
        <div class="actions">
          {!isBarred && (
            <button part="button load-once" class="button" onClick={onOnce}>
              {onceLabel}
            </button>
          )}
          {always && (
            <button part="button always-allow" class="button quiet" onClick={() => onAlways(always.ids)}>
              {always.label}
            </button>
          )}
        </div>
      </div>
    </div>
  );
};
