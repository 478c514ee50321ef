import { createElementTest } from '../lib/native.js';
import { page, of } from '../lib/page.js';
import { HELD_ATTRIBUTES } from './elements/holdElement.js';
import { ANNOTATED } from './elements/tag.js';

/**
 * Whether it costs less to look through the parent once than through each child. While the page is parsed, what stands
 * beside them must not be looked at again: its scripts have run.
 */
const isMost = (nodes, parent) => nodes.length > 50 && nodes.length * 2 > of(parent, 'childNodes').length && page('readyState') !== 'loading';
/** All that is watched for. */
const ALL = {
    childList: true,
    subtree: true,
    // said, for pages that have given every object an `attributes`
    attributes: true,
    attributeFilter: ['data-purpose', 'data-vendor', ...HELD_ATTRIBUTES.map((name) => `data-${name}`)],
};
/** Watches the whole document for the page's whole life. */
const watchDocument = ({ onAny, onDocument, onAdded, onChanged }) => {
    const isElement = createElementTest();
    const tell = (records) => {
        onAny();
        const html = page('documentElement');
        const isLoading = page('readyState') === 'loading';
        for (const { target, attributeName, addedNodes } of records) {
            if (attributeName && target instanceof Element && of(target, 'matches')(ANNOTATED))
                onChanged(target, attributeName);
            const nodes = isMost(addedNodes, target) ? [target] : addedNodes;
            // by index: an iterator for each record costs more than the look at its one node
            for (let at = 0, { length } = nodes; at < length; at++) {
                const node = nodes[at];
                if (node === html)
                    onDocument();
                try {
                    if (!isElement(node))
                        continue;
                    onAdded(node, isLoading);
                    // the page's own HTML may have put tags into a shadow root, which nobody else tells of
                    if (isLoading && node.shadowRoot instanceof ShadowRoot)
                        enter(node.shadowRoot);
                }
                catch (cause) {
                }
            }
        }
    };
    const enter = (root) => {
        observer.observe(root, ALL);
        for (const element of root.children)
            onAdded(element, true);
    };
    const observer = new MutationObserver(tell);
    observer.observe(document, ALL);
    return { flush: () => tell(observer.takeRecords()), end: () => observer.disconnect() };
};

export { watchDocument };
