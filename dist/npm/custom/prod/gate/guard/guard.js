import { attempt } from '../../lib/attempt.js';
import { warn } from '../../lib/warn.js';
import { matchVendorStorage } from '../../lib/matchVendorStorage.js';
import { createDiverter } from './diverter.js';
import { guardAttributes } from './guardAttributes.js';
import { guardNetwork } from './guardNetwork.js';
import { createFormGuard } from './guardForms.js';
import { guardFrames } from './guardFrames.js';
import { guardMarkup } from './guardMarkup.js';
import { guardNodes } from './guardNodes.js';
import { guardDocumentWrite } from './guardDocumentWrite.js';
import { guardStorage } from '../storage/guardStorage.js';
import { createInspection } from './inspection.js';
import { createInterceptor, guardSource } from '../interceptor/interceptor.js';
import { createMayFetch } from './mayFetch.js';
import { createRefusals } from './refusals.js';

/**
 * Holds declared vendors' tags that nobody annotated: whatever would fetch from their hosts is turned into an annotated,
 * held tag before it can, or answered the way a blocked request is.
 */
/** Holds what the page's own code and markup ask for, unless it is switched off. */
const createGuard = ({ flush, ...options }) => {
    const { settings, isGranted } = options;
    if (settings.guard === 'off')
        return undefined;
    const declared = [...settings.purposes, ...settings.vendors].map(({ id }) => id);
    const { divert, lacks, hidden, original } = createDiverter(options);
    const refusals = createRefusals(options.isPermitted);
    const fromCode = new WeakSet();
    /** What stands in front of the browser's functions, once there was something to hold; `null` when all is over. */
    let interceptor;
    const refuse = (element, name, value) => {
        // what frames have of ours outlives the interceptor
        const isHeld = !!interceptor && divert(element, name, value);
        if (isHeld && name !== 'poster')
            refusals.add(element);
        return isHeld;
    };
    const look = createInspection(refuse, divert);
    const inspect = (root, withScripts, isTakenBack) => !!interceptor && look(root, withScripts, isTakenBack);
    const divertByCode = (element, name, value) => {
        const isHeld = refuse(element, name, value);
        if (isHeld)
            fromCode.add(element);
        return isHeld;
    };
    const isHeld = (address) => !!interceptor && lacks(address).length > 0;
    const forms = createFormGuard(isHeld);
    const install = (made) => {
        const mayFetch = createMayFetch(settings, isHeld);
        const parts = [
            () => guardSource(made),
            () => guardAttributes(made, divertByCode, isHeld),
            () => guardFrames(made, { divert: divertByCode, isHeld, mayFetch }),
            () => guardMarkup(made, { mayFetch, inspect, original, isHeld }),
            () => guardDocumentWrite(made, { mayFetch, flush }),
            () => guardNodes(made, inspect),
            () => guardNetwork(made, isHeld),
            () => guardStorage(made, matchVendorStorage(settings, isGranted)),
            () => forms.guard(made),
        ];
        // where a page has broken what one of them needs, the others stand all the same
        for (const part of parts)
            attempt(part, (cause) => warn('unguarded', cause));
    };
    const follow = () => {
        const isNeeded = settings.guard === 'all' || (declared.length > 0 && !isGranted(declared));
        if (isNeeded && interceptor === undefined)
            install((interceptor = createInterceptor()));
    };
    follow();
    return {
        follow,
        inspect,
        recall: refusals.recall,
        hidden,
        isFromCode: (element) => fromCode.has(element),
        listen: forms.listen,
        destroy() {
            interceptor?.end();
            interceptor = null;
        },
    };
};

export { createGuard };
