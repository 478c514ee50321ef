import { RESTORE_LIMIT } from '../common/restoreLimit.js';
import { describe, BOX, createBox, createFrame, hasRoom } from './linkedFrame.js';
import { oncePerFrame } from '../common/oncePerFrame.js';
import { createVeil, replaceInLayout } from '../common/replaceInLayout.js';
import { toEmbed } from './toEmbed.js';

/** Links that become frames: `<a href="https://vimeo.com/1" data-embed>`. Without us it is a link, and works. */
/** What of a link its frame depends on. */
const WATCHED = ['href', 'title', 'aria-label', 'data-embed', 'data-vendor', 'data-purpose'];
/** A copied or restored page brings an empty frame along, and its link hidden. */
const removeCopy = (link) => {
    const next = link.nextElementSibling;
    if (next?.localName !== BOX)
        return;
    next.remove();
    link.removeAttribute('hidden');
    link.style.removeProperty('display');
};
/** Takes the room that the link has or would have. */
const fitOne = (link, { box, veil, hasRoom }) => hasRoom ? replaceInLayout(box, link, veil) : veil.drop();
/** Finds the frame for a link, if the site has declared whoever gets data by it; what is missing is said once. */
const createFinder = ({ settings, announce }) => {
    const declared = settings.vendors.map(({ id }) => id);
    const told = new Set();
    const tell = (code, cause) => {
        if (!told.has(cause))
            announce('error', { code, cause });
        told.add(cause);
    };
    return (link) => {
        const found = toEmbed(link.href);
        if (!found)
            return tell('unknown-embed', link.href);
        const vendor = (link.dataset.vendor || found.vendor).trim();
        const missing = vendor.split(/\s+/).find((id) => !declared.includes(id));
        return missing === undefined ? { ...found, vendor } : tell('undeclared-embed', missing);
    };
};
const createLinkedFrames = (port, titleOf) => {
    const all = new Map();
    const ended = new AbortController();
    const find = createFinder(port);
    const create = (link, embed) => {
        const box = createBox(link, embed);
        const frame = createFrame();
        const linked = { box, frame, veil: createVeil(link), hasRoom: hasRoom(link), left: RESTORE_LIMIT };
        describe(frame, link, embed, titleOf);
        box.append(frame);
        all.set(link, linked);
        link.after(box);
        fitOne(link, linked);
        changes.observe(link, { attributeFilter: WATCHED });
        // shown later, in a tab of the page for example, it is measured then
        if (!box.offsetWidth)
            sizes.observe(box);
    };
    const remove = (link, { box, veil }) => {
        all.delete(link);
        box.remove();
        veil.lift();
    };
    const add = (link) => {
        const existing = all.get(link);
        const embed = link.isConnected && link.hasAttribute('data-embed') ? find(link) : undefined;
        if (existing && embed)
            return describe(existing.frame, link, embed, titleOf);
        if (existing)
            return remove(link, existing);
        if (!embed)
            return;
        removeCopy(link);
        create(link, embed);
    };
    const settle = () => {
        for (const [link, linked] of all) {
            if (link.isConnected && link.nextSibling === linked.box)
                continue;
            else if (link.isConnected && linked.left--)
                link.after(linked.box);
            else
                remove(link, linked);
        }
    };
    const fitAll = () => all.forEach((linked, link) => fitOne(link, linked));
    const changes = new MutationObserver((records) => {
        for (const { type, target } of records)
            if (type === 'attributes')
                add(target);
        settle();
    });
    const sizes = new ResizeObserver((entries) => {
        if (!entries.some(({ contentRect }) => contentRect.width))
            return;
        for (const { target } of entries)
            sizes.unobserve(target);
        fitAll();
    });
    changes.observe(document, { childList: true, subtree: true });
    const onResize = oncePerFrame(fitAll);
    addEventListener('resize', onResize, { signal: ended.signal });
    addEventListener('load', onResize, { signal: ended.signal });
    return {
        add,
        destroy() {
            ended.abort();
            changes.disconnect();
            sizes.disconnect();
            for (const [link, linked] of all)
                remove(link, linked);
        },
    };
};

export { createLinkedFrames };
