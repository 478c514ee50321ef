import { getterOf, methodsOf, prototypeOf } from '../lib/native.js';
import type { Change, Interceptor } from './intercept.js';
import { isFetching } from './sources.js';

/** Nodes that come from a template or another document, where their attributes were set out of our sight. */
export const guardNodes = (
  { onCall, onSet }: Interceptor,
  inspect: (root: Node, withScripts: boolean) => boolean,
): void => {
  const { cloneNode } = methodsOf('Node', 'cloneNode');
  const documentOf = getterOf('Node', 'ownerDocument');
  /** The document of a node, which may be of another frame's class; nothing for what is none. */
  const ownerOf = (value: unknown): unknown => {
    try {
      return typeof value === 'object' ? documentOf.call(value) : undefined;
    } catch {
      return undefined;
    }
  };
  const inspectEach = (nodes: unknown[]): void => {
    for (const node of nodes) {
      const owner = ownerOf(node);
      // one of our own document is looked at again by itself: a <base> may have changed what its address means
      if (owner && (owner !== document || isFetching(node as Element))) inspect(node as Node, true);
    }
  };
  const inspectAll: Change = (args) => {
    inspectEach(args);
    return args;
  };
  for (const name of ['appendChild', 'insertBefore', 'replaceChild']) onCall(prototypeOf('Node'), name, inspectAll);
  for (const kind of ['Document', 'DocumentType', 'Element', 'DocumentFragment', 'CharacterData'] as const) {
    const owner = prototypeOf(kind);
    for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
      if (owner && Object.prototype.hasOwnProperty.call(owner, name)) onCall(owner, name, inspectAll);
    }
  }
  onCall(prototypeOf('Element'), 'insertAdjacentElement', inspectAll);
  for (const name of ['insertNode', 'surroundContents']) onCall(prototypeOf('Range'), name, inspectAll);
  onCall(prototypeOf('Document'), 'adoptNode', inspectAll);
  const onPart = (owner: object | undefined, name: string): void =>
    onSet(owner, name, (node) => {
      inspectEach([node]);
      return node;
    });
  onPart(prototypeOf('Document'), 'body');
  for (const name of ['caption', 'tHead', 'tFoot']) onPart(prototypeOf('HTMLTableElement'), name);
  // a copy is taken: the other document keeps what is its own
  onCall(prototypeOf('Document'), 'importNode', (args) => {
    const [node, ...rest] = args;
    const owner = ownerOf(node);
    if (!owner || owner === document) return args;
    const copy = cloneNode.call(node as Node, true);
    return inspect(copy, true) ? [copy, ...rest] : args;
  });
};
