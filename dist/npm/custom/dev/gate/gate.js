import { page, of } from '../lib/page.js';
import { warn } from '../lib/warn.js';
import { revealElement, holdElement } from './elements/holdElement.js';
import { createGuard } from './guard/guard.js';
import { createNativeMatchers } from './elements/nativeMatchers.js';
import { createPermissions } from './permissions.js';
import { createScriptQueue } from './release/scriptQueue.js';
import { isExternal } from './release/startScript.js';
import { ANNOTATED, isHeldScript, isWhole, needs } from './elements/tag.js';
import { retract, expand } from './release/template.js';
import { createPendingElements } from './elements/pendingElements.js';
import { watchDocument } from './watchDocument.js';

const createGate = (settings, isGranted, onPlace, onDocument) => {
    let isEnded = false;
    let isFirst = true;
    const taken = new WeakSet();
    const pending = createPendingElements((element) => consider(element));
    const permissions = createPermissions(settings, isGranted, (element) => guard?.isFromCode(element));
    const { isAnnotated, isPlace, hasElements } = createNativeMatchers();
    /** Asked when a script's turn has come: it may have lost its permission while it waited. */
    const mayRun = (script) => taken.has(script) && (permissions.mayPass(script) || !taken.delete(script));
    const queue = createScriptQueue({ timeout: settings.timeout, mayRun, consider: (script) => consider(script) });
    const judge = (element, changed, isTakingBack) => {
        inspect(element, settings, permissions.lacksNonce(element));
        // starting a script puts it into the page again
        if (taken.has(element))
            return;
        const may = permissions.mayPass(element);
        if (!may)
            guard?.recall(element);
        else if (isTakingBack)
            return;
        if (element instanceof HTMLScriptElement) {
            if (!may || !isHeldScript(element))
                return;
            if (!isExternal(element) && !isWhole(element))
                return pending.add(element);
            taken.add(element);
            queue.add(element);
        }
        else if (element instanceof HTMLTemplateElement) {
            if (!may)
                return retract(element);
            if (!isWhole(element))
                return pending.add(element);
            expand(element).forEach((script) => consider(script));
        }
        else {
            if (may)
                revealElement(element, changed);
            else if (permissions.isKnown(element))
                holdElement(element);
            if (isPlace(element))
                onPlace(element);
        }
    };
    const consider = tolerant(judge);
    const considerAll = (root, isTakingBack) => of(root, 'querySelectorAll')(ANNOTATED).forEach((element) => consider(element, null, isTakingBack));
    // before anything else that a page may have broken
    const guard = createGuard({ settings, isGranted, ...permissions, flush: () => watch.flush() });
    const watch = watchDocument({
        onAny: pending.finish,
        onDocument,
        onAdded(element, isLoading) {
            // once the page is parsed, a script with an address is one that `innerHTML` made and nobody runs
            guard?.inspect(element, isLoading);
            if (isAnnotated(element))
                consider(element);
            if (hasElements(element))
                considerAll(element);
        },
        onChanged: consider,
    });
    const onParsed = () => {
        // the last inline scripts of the page come before those that wait for its end
        pending.finish();
        queue.resume();
    };
    return {
        follow: () => guard?.follow(),
        apply(isTakingBack) {
            if (isEnded)
                return;
            if (isTakingBack || isFirst)
                guard?.inspect(page('documentElement'), false, true);
            isFirst = false;
            considerAll(page('documentElement'), isTakingBack);
            guard?.hidden().forEach((element) => consider(element, null, isTakingBack));
        },
        loadOnce(element) {
            permissions.letPass(element);
            consider(element);
        },
        listen(signal) {
            guard?.listen(signal);
            page('addEventListener')('DOMContentLoaded', onParsed, { signal });
        },
        forget: permissions.forget,
        destroy() {
            isEnded = true;
            watch.end();
            guard?.destroy();
            queue.destroy();
        },
    };
};
/** An element that cannot be handled stays as it is, and the others have their turn. */
const tolerant = (judge) => (...args) => {
    try {
        judge(...args);
    }
    catch (cause) {
        warn('bad-tag', cause);
    }
};
/** Tells the developer of tags that cannot do what they seem to say. */
const inspect = (element, settings, lacksNonce) => {
    if (lacksNonce)
        warn('foreign-nonce', element.getAttribute('data-src') || element.getAttribute('data-href') || 'inline');
    const known = [...settings.vendors, ...settings.purposes].map(({ id }) => id);
    for (const id of needs(element))
        if (!known.includes(id))
            warn('undeclared-tag', id);
    const isRunning = element instanceof HTMLScriptElement && element.src && !element.hasAttribute('data-src');
    if (isRunning)
        warn('running-tag', element.src);
    if (!(element instanceof HTMLTemplateElement))
        return;
    for (const inner of element.content.querySelectorAll('[src],link[href]')) {
        warn('template-request', inner.getAttribute('src') || inner.getAttribute('href'));
    }
};

export { createGate };
