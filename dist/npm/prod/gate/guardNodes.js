import { of } from '../lib/page.js';
import { isFetching } from './sources.js';

const isNode = (value) => !!value && typeof of(value, 'nodeType') === 'number';
/** Nodes that come from a template or another document, where their attributes were set out of our sight. */
const guardNodes = ({ onCall, onSet }, inspect) => {
    const { cloneNode } = Node.prototype;
    const inspectEach = (nodes) => {
        for (const node of nodes) {
            // one of our own document is looked at again by itself: a <base> may have changed what its address means
            if (isNode(node) && (node.ownerDocument !== document || isFetching(node)))
                inspect(node, true);
        }
    };
    const inspectAll = (args) => {
        inspectEach(args);
        return args;
    };
    for (const name of ['appendChild', 'insertBefore', 'replaceChild'])
        onCall(Node.prototype, name, inspectAll);
    for (const { prototype: owner } of [Document, DocumentType, Element, DocumentFragment, CharacterData]) {
        for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
            if (Object.prototype.hasOwnProperty.call(owner, name))
                onCall(owner, name, inspectAll);
        }
    }
    onCall(Element.prototype, 'insertAdjacentElement', inspectAll);
    for (const name of ['insertNode', 'surroundContents'])
        onCall(Range.prototype, name, inspectAll);
    onCall(Document.prototype, 'adoptNode', inspectAll);
    const onPart = (owner, name) => onSet(owner, name, (node) => {
        inspectEach([node]);
        return node;
    });
    onPart(Document.prototype, 'body');
    for (const name of ['caption', 'tHead', 'tFoot'])
        onPart(HTMLTableElement.prototype, name);
    // a copy is taken: the other document keeps what is its own
    onCall(Document.prototype, 'importNode', (args) => {
        const [node, ...rest] = args;
        if (!isNode(node) || node.ownerDocument === document)
            return args;
        const copy = cloneNode.call(node, true);
        return inspect(copy, true) ? [copy, ...rest] : args;
    });
};

export { guardNodes };
