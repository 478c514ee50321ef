import { of } from '../lib/page.js';
import { SOURCES } from './sources.js';

const isNode = (value) => !!value && typeof of(value, 'nodeType') === 'number';
/** Nodes that come from a template or another document, where their attributes were set out of our sight. */
const guardNodes = ({ onCall }, inspect) => {
    const { cloneNode } = Node.prototype;
    const inspectAll = (args) => {
        for (const node of args) {
            // one of our own document is looked at again by itself: a <base> may have changed what its address means
            if (isNode(node) && (node.ownerDocument !== document || SOURCES[node.localName]))
                inspect(node, true);
        }
        return args;
    };
    for (const name of ['appendChild', 'insertBefore', 'replaceChild'])
        onCall(Node.prototype, name, inspectAll);
    for (const owner of [Element.prototype, DocumentFragment.prototype, CharacterData.prototype]) {
        for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
            if (Object.prototype.hasOwnProperty.call(owner, name))
                onCall(owner, name, inspectAll);
        }
    }
    onCall(Element.prototype, 'insertAdjacentElement', inspectAll);
    onCall(Range.prototype, 'insertNode', inspectAll);
    onCall(Document.prototype, 'adoptNode', inspectAll);
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
