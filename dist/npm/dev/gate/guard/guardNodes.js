import { methodsOf, getterOf, prototypeOf } from '../../lib/native.js';
import { isFetching } from '../elements/fetchingElements.js';

/** Nodes that come from a template or another document, where their attributes were set out of our sight. */
const guardNodes = ({ onCall, onNodes, onSet }, inspect) => {
    const { cloneNode } = methodsOf('Node', 'cloneNode');
    const documentOf = getterOf('Node', 'ownerDocument');
    /** The document of a node, which may be of another frame's class; nothing for what is none. */
    const ownerOf = (value) => {
        try {
            return typeof value === 'object' ? documentOf.call(value) : undefined;
        }
        catch {
            return undefined;
        }
    };
    const see = (node) => {
        const owner = ownerOf(node);
        // one of our own document is looked at again by itself: a <base> may have changed what its address means
        if (owner && (owner !== document || isFetching(node)))
            inspect(node, true);
    };
    // what else they are given is in the page already
    for (const name of ['appendChild', 'insertBefore', 'replaceChild'])
        onNodes(prototypeOf('Node'), name, see, 0);
    for (const kind of ['Document', 'DocumentType', 'Element', 'DocumentFragment', 'CharacterData']) {
        const owner = prototypeOf(kind);
        for (const name of ['append', 'prepend', 'before', 'after', 'replaceWith', 'replaceChildren']) {
            if (owner && Object.prototype.hasOwnProperty.call(owner, name))
                onNodes(owner, name, see);
        }
    }
    onNodes(prototypeOf('Element'), 'insertAdjacentElement', see, 1);
    for (const name of ['insertNode', 'surroundContents'])
        onNodes(prototypeOf('Range'), name, see, 0);
    onNodes(prototypeOf('Document'), 'adoptNode', see, 0);
    const onPart = (owner, name) => onSet(owner, name, (node) => {
        see(node);
        return node;
    });
    onPart(prototypeOf('Document'), 'body');
    for (const name of ['caption', 'tHead', 'tFoot'])
        onPart(prototypeOf('HTMLTableElement'), name);
    // a copy is taken: the other document keeps what is its own
    onCall(prototypeOf('Document'), 'importNode', (args) => {
        const [node, ...rest] = args;
        const owner = ownerOf(node);
        if (!owner || owner === document)
            return args;
        const copy = cloneNode.call(node, true);
        return inspect(copy, true) ? [copy, ...rest] : args;
    });
};

export { guardNodes };
