import type { ComponentChildren, VNode } from 'preact';
import { directionOf } from '../../i18n/language.js';

interface Props {
  readonly term: string;
  /** The language of the fact where it is not that of the term. */
  readonly language?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A fact and its name; nothing where there is no fact. */
export const Fact = ({ term, language, children }: Props): VNode | null =>
  children ? (
    <div>
      <dt>{term}</dt>
      <dd lang={language} dir={language ? directionOf(language) : undefined}>
        {children}
      </dd>
    </div>
  ) : null;
