import { page } from '../../lib/page.js';

type Child = Node | string | false | undefined | readonly Child[];

/** The attributes and listeners that are used; others are added here. */
interface Attributes {
  readonly class?: string;
  readonly dir?: string;
  readonly href?: string;
  readonly id?: string;
  readonly lang?: string;
  readonly part?: string;
  readonly rel?: string;
  readonly role?: string;
  readonly target?: string;
  readonly onClick?: (event: MouseEvent) => void;
  readonly onFocus?: (event: FocusEvent) => void;
  readonly onFocusIn?: (event: FocusEvent) => void;
  readonly onPointerEnter?: (event: PointerEvent) => void;
}

const isList = (child: Child): child is readonly Child[] => Array.isArray(child);

const addAll = (parent: Element, children: readonly Child[]): void => {
  for (const child of children) {
    if (isList(child)) addAll(parent, child);
    else if (child) parent.append(child);
  }
};

/**
 * Makes an element of the page from JSX, for what is drawn once: a file that says `@jsx element` needs no Preact. What it
 * is given are attributes by their HTML names, listeners (`onFocusIn` for `focusin`), and children, of which texts stay
 * texts, and nothing is drawn for `false`, `undefined` and the empty text.
 */
export const element = (
  name: string,
  attributes: (Attributes & Readonly<Record<string, unknown>>) | null,
  ...children: readonly Child[]
): HTMLElement => {
  const made = page('createElement')(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') made.addEventListener(key.slice(2).toLowerCase(), value as EventListener);
    else made.setAttribute(key, String(value));
  }
  addAll(made, children);
  return made;
};

/** What TypeScript reads the JSX of such a file by. */
export declare namespace element {
  namespace JSX {
    type Element = HTMLElement;
    type IntrinsicElements = Readonly<Record<string, Attributes & { readonly children?: Child }>>;
  }
}
