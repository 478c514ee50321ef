import { jsx } from 'preact/jsx-runtime';
import { embeds } from '../../../prod/locales/en/embeds.js';
import { page } from '../../lib/page.js';
import { readShown } from '../common/readShown.js';
import { split, createHost } from './createPlaceholder.js';
import { describeGate } from './describeGate.js';
import { enter } from './enter.js';
import { letPassIn } from './letPassIn.js';
import { Placeholder } from './Placeholder.js';
import { grant } from './placeholders.js';

/** Lets pass once what is in an element, and moves the focus into it. */
const createPass = (port) => {
    const entered = new WeakSet();
    return (element) => {
        const { choices } = port.read();
        const isGranted = split(element.dataset.gate).every((id) => choices[id] === 'granted');
        const end = isGranted ? () => { } : letPassIn(element, port.loadOnce);
        // a framework may open it anew without a press
        if (!entered.has(element))
            enter(element);
        entered.add(element);
        return { end };
    };
};
const createGates = (context) => {
    const { port, language, render } = context;
    const messages = { ...embeds, ...context.messages, ...context.translations };
    const parts = new Map();
    const letPass = createPass(port);
    const drawPlaceholder = (element) => {
        const host = createHost(context);
        host.dataset.part = '';
        const slot = page('createElement')('div');
        slot.dir = host.dir;
        host.shadowRoot.append(slot);
        element.append(host);
        context.paint?.(host, port);
        const tell = (what) => void element.dispatchEvent(new CustomEvent(`sekisho:${what}`));
        const allow = (ids) => {
            tell('always');
            port.decide(grant(ids), 'placeholder', readShown(slot, language));
        };
        return {
            draw() {
                const { choices, locked, barred } = port.read();
                const { gate, link = '' } = element.dataset;
                const embed = describeGate({ ids: split(gate), title: element.title, link, address: location.href }, { settings: port.settings, choices, locked, barred, language, messages });
                render(embed && (jsx(Placeholder, { embed: embed, hint: messages['new-tab'], onceLabel: messages['embed.once'], onOnce: () => tell('once'), onAlways: allow })), slot);
            },
            end() {
                render(null, slot);
                host.remove();
            },
        };
    };
    const remove = (element) => {
        parts.get(element)?.end();
        parts.delete(element);
    };
    const removed = new MutationObserver(() => {
        for (const element of parts.keys())
            if (!element.isConnected)
                remove(element);
    });
    const unsubscribe = port.subscribe(({ via }) => {
        for (const [element, { draw }] of parts) {
            if (draw)
                draw();
            // a new answer takes the place of what was let pass once; one more placeholder's does not
            else if (via !== 'placeholder')
                remove(element);
        }
    });
    removed.observe(document, { childList: true, subtree: true });
    return {
        add(element) {
            if (!element.isConnected || !split(element.dataset.gate).length)
                return;
            const existing = parts.get(element);
            if (existing?.draw)
                return existing.draw();
            remove(element);
            const part = 'once' in element.dataset ? letPass(element) : drawPlaceholder(element);
            parts.set(element, part);
            part.draw?.();
        },
        destroy() {
            removed.disconnect();
            unsubscribe();
            for (const element of parts.keys())
                remove(element);
        },
    };
};

export { createGates };
