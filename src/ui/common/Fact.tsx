import type { ComponentChildren, VNode } from 'preact';

interface Props {
  readonly term: string;
  readonly children?: ComponentChildren;
}

/** A fact and its name; nothing where there is no fact. */
export const Fact = ({ term, children }: Props): VNode | null =>
  children ? (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  ) : null;
