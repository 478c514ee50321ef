import { assignGlobal } from './assignGlobal.js';
import { createQueue } from './createQueue.js';
import { isOpen } from './isOpen.js';
import { isThing } from './isThing.js';
import { createVendorTags } from './vendorTags.js';

/** Not at the top: importing this does nothing, also where there is no window. */
const read = (name) => Reflect.get(window, name);
/** Whether the page has nothing by that name: what an element's id puts there is nothing, and what the browser has is not ours. */
const isFree = (name) => {
    const found = Object.getOwnPropertyDescriptor(window, name);
    const value = read(name);
    return found?.configurable !== false && (value === undefined || (!found && value instanceof Node));
};
/**
 * Has a queue stand for a vendor's global, wherever the page has none and a tag of the vendor's that is written to be held.
 * Such a tag's own script never finds it: most do nothing where they find something. What it then puts there itself is called
 * for what has waited. Gives what is to be told of each decision.
 */
const standFor = (stub, vendors, nonce) => {
    const queue = createQueue(stub);
    const names = Object.keys(queue.globals);
    const tags = createVendorTags(vendors, names, nonce);
    let isGranted = (_id) => false;
    let isAllGranted = false;
    let isAssigned = false;
    let isOver = false;
    /** What the page has put there. */
    const find = (name) => {
        const value = read(name);
        return isThing(value) && value !== queue.globals[name] ? value : undefined;
    };
    /** A function that a script declares takes the name without telling anybody. */
    const look = () => {
        if (names.some((name) => isThing(Object.getOwnPropertyDescriptor(window, name)?.value)))
            isAssigned = true;
    };
    const finish = () => {
        if (isOver || !isAllGranted || tags.arePending(isGranted))
            return;
        isOver = true;
        queue.handOver(find);
    };
    const settle = () => {
        observer.disconnect();
        if (isOver || !isAllGranted)
            return;
        look();
        // all scripts of the vendor's have their turn first: the call that says who the site is may stand in the last of them
        if (tags.arePending(isGranted))
            observer.observe(document, {
                subtree: true,
                childList: true,
                attributes: true,
                attributeFilter: ['type', 'src'],
            });
        // whoever tells the vendor what was decided waits until its script's statement has ended, and comes first
        else if (isAssigned)
            queueMicrotask(() => queueMicrotask(finish));
    };
    const observer = new MutationObserver(settle);
    const install = (name, ours) => {
        const earlier = Object.getOwnPropertyDescriptor(window, name);
        const given = () => earlier?.get ? earlier.get.call(window) : Reflect.get(Object.getPrototypeOf(window), name, window);
        Object.defineProperty(window, name, {
            configurable: true,
            get: () => (tags.areWaiting() ? ours : given()),
            set(value) {
                const isOwn = value === ours;
                // the page's own `name = name || function …`: it may still be hidden from the vendor's script
                if (isOwn && typeof ours === 'function')
                    return;
                if (isOwn) {
                    // the page's own `name = name || []`: from now on it has one
                    isOver = true;
                    queue.letGo();
                }
                assignGlobal(name, earlier, value);
                look();
                settle();
            },
        });
    };
    for (const name of names)
        if (isFree(name))
            install(name, queue.globals[name]);
    return (decision) => {
        isGranted = (id) => decision.choices[id] === 'granted';
        isAllGranted = vendors.every(({ id }) => isGranted(id));
        queue.keep(vendors.every(({ id }) => isGranted(id) || isOpen(id, decision)));
        settle();
    };
};

export { standFor };
