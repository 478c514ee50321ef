import type { ComponentChildren, VNode } from 'preact';
import { inLanguage } from './inLanguage.js';

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
      <dd {...inLanguage(language)}>{children}</dd>
    </div>
  ) : null;
