import { of } from '../lib/page.js';
import { matchVendorStorage } from '../lib/matchVendorStorage.js';
import { createDiverter } from './divert.js';
import { unload } from './frame.js';
import { guardAttributes } from './guardAttributes.js';
import { guardCalls } from './guardCalls.js';
import { guardForms } from './guardForms.js';
import { guardMarkup } from './guardMarkup.js';
import { guardNodes } from './guardNodes.js';
import { guardWriting } from './guardWriting.js';
import { guardWrites } from './guardWrites.js';
import { guardSource, createInterceptor } from './intercept.js';
import { createRefusals } from './refusals.js';
import { SOURCES, FETCHES } from './sources.js';

/**
 * Holds declared vendors' tags that nobody annotated: whatever would fetch from their hosts is turned into an annotated,
 * held tag before it can, or answered the way a blocked request is.
 */
/** Scripts of other types are data: nobody runs or fetches them. */
const RUNS = /^(module|(text|application)\/(x-)?(java|ecma)script)?$/i;
/** Puts itself in front of the browser's functions, unless it is switched off. */
const createGuard = ({ flush, ...options }) => {
    const { settings, isGranted } = options;
    if (settings.guard === 'off')
        return undefined;
    const interceptor = createInterceptor();
    const { divert, lacks, hidden, original } = createDiverter(options);
    const refusals = createRefusals(options.isPermitted);
    const fromCode = new WeakSet();
    const { getAttribute, removeAttribute } = Element.prototype;
    const refuse = (element, name, value) => {
        const isHeld = divert(element, name, value);
        if (isHeld && name !== 'poster')
            refusals.add(element);
        return isHeld;
    };
    const inspectElement = (element, withScripts, isTakenBack) => {
        if (element.localName === 'script' && !(withScripts && RUNS.test(element.getAttribute('type') || '')))
            return false;
        let isHeld = false;
        for (const name of SOURCES[element.localName] || []) {
            for (const attribute of name === 'href' ? [name, 'xlink:href'] : [name]) {
                const value = getAttribute.call(element, attribute);
                if (!value || !(isTakenBack ? divert : refuse)(element, name, value))
                    continue;
                isHeld = true;
                removeAttribute.call(element, attribute);
                if (!element.isConnected)
                    continue;
                unload(element);
            }
        }
        return isHeld;
    };
    const inspect = (root, withScripts, isTakenBack) => {
        let isHeld = root.nodeType === Node.ELEMENT_NODE && inspectElement(root, withScripts, isTakenBack);
        const look = (inner) => {
            for (const element of of(inner, 'querySelectorAll')(`${FETCHES},template`)) {
                if (element instanceof HTMLTemplateElement)
                    look(element.content);
                else
                    isHeld = inspectElement(element, withScripts, isTakenBack) || isHeld;
            }
        };
        if (root instanceof HTMLTemplateElement)
            look(root.content);
        // most of what is inserted is a leaf, and asking each for what is in it costs more than inserting it
        if (root.firstElementChild)
            look(root);
        return isHeld;
    };
    const divertByCode = (element, name, value) => {
        const isHeld = refuse(element, name, value);
        if (isHeld)
            fromCode.add(element);
        return isHeld;
    };
    const isHeld = (address) => lacks(address).length > 0;
    guardSource(interceptor);
    guardAttributes(interceptor, divertByCode, isHeld);
    const hosts = hostsOf(settings);
    const mayMention = (text) => text.includes('&#') || hosts.some((host) => text.includes(host));
    guardMarkup(interceptor, { mayMention, inspect, original, isHeld });
    guardWriting(interceptor, { mayMention, flush });
    guardNodes(interceptor, inspect);
    guardCalls(interceptor, isHeld);
    guardWrites(interceptor, matchVendorStorage(settings, isGranted));
    const listen = guardForms(interceptor, isHeld);
    return {
        inspect,
        recall: refusals.recall,
        hidden,
        isFromCode: (element) => fromCode.has(element),
        listen,
        destroy: interceptor.end,
    };
};
/** The hosts that markup may name, up to a star, for a quick look before it is read; any under `guard: 'all'`. */
const hostsOf = ({ vendors, guard }) => guard === 'all' ? [''] : vendors.flatMap(({ hosts }) => (hosts || []).map((host) => host.split(/[/*]/)[0]));

export { createGuard };
