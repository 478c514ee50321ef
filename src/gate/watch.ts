import { FETCHING } from './frame.js';
import { ANNOTATED } from './tag.js';

/** Who is told of what happens in the document. */
export interface Watcher {
  /** Something happened: called once before what is told in particular. */
  onAny(): void;
  onAdded(element: Element): void;
  /** An annotated element got another purpose, vendor or address. */
  onChanged(element: Element, attribute: string): void;
}

/** Watches the whole document for the page's whole life. Gives back what ends it. */
export const watchDocument = ({ onAny, onAdded, onChanged }: Watcher): (() => void) => {
  const observer = new MutationObserver((records) => {
    onAny();
    for (const { target, attributeName, addedNodes } of records) {
      if (attributeName && target instanceof Element && target.matches(ANNOTATED)) onChanged(target, attributeName);
      for (const node of addedNodes) if (node instanceof Element) onAdded(node);
    }
  });
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-purpose', 'data-vendor', ...FETCHING.map((name) => `data-${name}`)],
  });
  return () => observer.disconnect();
};
