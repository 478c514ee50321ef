import { createPlaceholder, NAME, readFrame } from './createPlaceholder.js';
import { oncePerFrame } from '../common/oncePerFrame.js';
import { of, page } from '../../lib/page.js';
import { readShown } from '../common/readShown.js';

/** What of a held frame's own attributes a placeholder depends on; the rest is reported by the gate. */
const WATCHED = ['src', 'class', 'style', 'width', 'height', 'title', 'data-placeholder', 'data-link'];
/** An editor takes for content, and saves, what comes into it. */
const isHeld = (frame) => frame.isConnected && !frame.isContentEditable && !frame.matches('[src]') && !!readFrame(frame);
/** A carousel may have copied a frame with its placeholder: the copy is empty, and its frame hidden for good. */
const removeCopy = (frame) => {
    const next = frame.nextElementSibling;
    if (next?.localName !== NAME || next.shadowRoot)
        return;
    next.remove();
    frame.removeAttribute('hidden');
    frame.style.removeProperty('display');
};
/** The answer that grants them. */
const grant = (ids) => {
    const choices = Object.create(null);
    for (const id of ids)
        choices[id] = 'granted';
    return choices;
};
const createPlaceholders = (context) => {
    const { port } = context;
    const placeholders = new Map();
    const ended = new AbortController();
    let pressed;
    const dismiss = (frame, placeholder) => {
        placeholders.delete(frame);
        const active = page('activeElement');
        // whoever pressed goes on in what they loaded, unless they have gone elsewhere meanwhile
        const takesFocus = active === placeholder.host || (pressed === frame && active === page('body'));
        placeholder.remove();
        if (takesFocus)
            frame.focus({ preventScroll: true });
        if (pressed === frame)
            pressed = undefined;
    };
    /** Brings every placeholder in line with its frame: gone when that is released or removed, right behind it otherwise. */
    const settle = () => {
        for (const [frame, placeholder] of placeholders) {
            if (!isHeld(frame))
                dismiss(frame, placeholder);
            else if (frame.nextSibling === placeholder.host)
                continue;
            else if (placeholder.left--)
                frame.after(placeholder.host);
            else
                dismiss(frame, placeholder);
        }
    };
    const refit = (frames) => {
        for (const frame of frames) {
            const placeholder = placeholders.get(frame);
            placeholder?.draw();
            placeholder?.fit();
        }
        // measuring changes attributes for a moment
        changes.takeRecords();
        settle();
    };
    const changes = new MutationObserver((records) => refit(new Set(records.flatMap(({ type, target }) => (type === 'attributes' ? [target] : [])))));
    // a frame that is not to be seen yet, in a closed tab of the page for example, has its turn when it is
    const sizes = new ResizeObserver((entries) => {
        for (const { target } of entries)
            add(target);
    });
    const add = (frame) => {
        sizes.unobserve(frame);
        removeCopy(frame);
        if (!isHeld(frame))
            return;
        const existing = placeholders.get(frame);
        if (existing)
            return existing.draw();
        const { width, height } = frame.getBoundingClientRect();
        if (width < 2 || height < 2)
            return sizes.observe(frame);
        const placeholder = createPlaceholder(frame, context, {
            loadOnce() {
                pressed = frame;
                port.loadOnce(frame);
                settle();
            },
            allow(ids) {
                pressed = frame;
                const words = of(placeholder.host.shadowRoot, 'querySelector')('[part=placeholder]');
                port.decide(grant(ids), 'placeholder', readShown(words, context.language));
            },
        });
        placeholders.set(frame, placeholder);
        placeholder.draw();
        frame.after(placeholder.host);
        context.paint?.(placeholder.host, port);
        placeholder.fit();
        changes.observe(frame, { attributeFilter: WATCHED });
    };
    const onResize = oncePerFrame(() => refit(placeholders.keys()));
    addEventListener('resize', onResize, { signal: ended.signal });
    addEventListener('load', onResize, { signal: ended.signal });
    changes.observe(document, { childList: true, subtree: true });
    return {
        add,
        destroy() {
            ended.abort();
            changes.disconnect();
            sizes.disconnect();
            for (const { remove } of placeholders.values())
                remove();
            placeholders.clear();
        },
    };
};

export { createPlaceholders, grant };
