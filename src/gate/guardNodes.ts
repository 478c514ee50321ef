import { of } from '../lib/page.js';
import type { Change, Interceptor } from './intercept.js';
import { SOURCES } from './sources.js';

const isNode = (value: unknown): value is Node => !!value && typeof of(value as Node, 'nodeType') === 'number';

/** Nodes that come from a template or another document, where their attributes were set out of our sight. */
export const guardNodes = ({ onCall }: Interceptor, inspect: (root: Node, withScripts: boolean) => boolean): void => {
  const { cloneNode } = Node.prototype;
  const inspectAll: Change = (args) => {
    for (const node of args) {
      // one of our own document is looked at again by itself: a <base> may have changed what its address means
      if (isNode(node) && (node.ownerDocument !== document || SOURCES[(node as Element).localName]))
        inspect(node, true);
    }
    return args;
  };
  for (const name of ['appendChild', 'insertBefore', 'replaceChild']) onCall(Node.prototype, name, inspectAll);
  for (const owner of [Element.prototype, DocumentFragment.prototype, CharacterData.prototype]) {
    for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
      if (Object.prototype.hasOwnProperty.call(owner, name)) onCall(owner, name, inspectAll);
    }
  }
  onCall(Element.prototype, 'insertAdjacentElement', inspectAll);
  onCall(Range.prototype, 'insertNode', inspectAll);
  onCall(Document.prototype, 'adoptNode', inspectAll);
  // a copy is taken: the other document keeps what is its own
  onCall(Document.prototype, 'importNode', (args) => {
    const [node, ...rest] = args;
    if (!isNode(node) || node.ownerDocument === document) return args;
    const copy = cloneNode.call(node, true);
    return inspect(copy, true) ? [copy, ...rest] : args;
  });
};
