import { page } from '../core/page.js';
import { warn } from '../core/warn.js';
import { reveal, hold } from './frame.js';
import { createGuard } from './guard.js';
import { createQueue } from './queue.js';
import { isExternal } from './script.js';
import { needs, isWhole, ANNOTATED, isHeldScript } from './tag.js';
import { expand, retract } from './template.js';
import { watchDocument } from './watch.js';

const createGate = (settings, isGranted) => {
    const taken = new WeakSet();
    const unfinished = new Set();
    const ran = new Set();
    /** Markup that an attacker could inject inertly must not pass a strict security policy by our hands. */
    const isForeign = (element) => element instanceof HTMLScriptElement && !!settings.nonce && element.nonce !== settings.nonce;
    const mayPass = (element) => isGranted(needs(element)) && !isForeign(element);
    /** Asked when a script's turn has come: it may have lost its permission while it waited. */
    const mayRun = (script) => {
        const may = mayPass(script);
        if (may)
            ran.add(needs(script).join(' '));
        else
            taken.delete(script);
        return may;
    };
    const queue = createQueue(mayRun, settings.timeout);
    const guard = settings.guard === 'off' ? undefined : createGuard(settings, isGranted);
    const judge = (element, changed) => {
        inspect(element, settings, isForeign(element));
        const isTemplate = element instanceof HTMLTemplateElement;
        const may = mayPass(element);
        if (element instanceof HTMLScriptElement) {
            if (!may || !isHeldScript(element) || taken.has(element))
                return;
            if (!isExternal(element) && !isWhole(element))
                return void unfinished.add(element);
            taken.add(element);
            queue.add(element);
        }
        else if (isTemplate && may) {
            if (!isWhole(element))
                return void unfinished.add(element);
            expand(element).forEach((script) => consider(script));
        }
        else if (isTemplate) {
            retract(element);
        }
        else if (may) {
            reveal(element, changed);
        }
        else {
            hold(element);
        }
    };
    // an element that cannot be handled stays as it is, and the others have their turn
    const consider = (element, changed) => {
        try {
            judge(element, changed);
        }
        catch (cause) {
            warn('bad-tag', cause);
        }
    };
    const considerAll = (root) => {
        for (const element of root.querySelectorAll(ANNOTATED))
            consider(element);
    };
    const finish = () => {
        for (const element of unfinished) {
            if (!isWhole(element))
                continue;
            unfinished.delete(element);
            consider(element);
        }
    };
    const unwatch = watchDocument({
        onAny: finish,
        onAdded(element) {
            guard?.inspect(element);
            if (element.matches(ANNOTATED))
                consider(element);
            if (element.firstElementChild)
                considerAll(element);
        },
        onChanged: consider,
    });
    page('addEventListener')('DOMContentLoaded', () => {
        // the last inline scripts of the page come before those that wait for its end
        finish();
        queue.resume();
    });
    return {
        apply() {
            if (settings.reload && [...ran].some((ids) => !isGranted(ids.split(' '))))
                location.reload();
            considerAll(page('documentElement'));
        },
        destroy() {
            unwatch();
            guard?.destroy();
            queue.destroy();
        },
    };
};
/** Tells the developer of tags that cannot do what they seem to say. */
const inspect = (element, { vendors, purposes }, isForeign) => {
    if (isForeign)
        warn('foreign-nonce', element.getAttribute('data-src') || 'inline');
    const known = [...vendors, ...purposes].map(({ id }) => id);
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
