import { jsx } from 'preact/jsx-runtime';
import { rights } from '../../../prod/locales/en/rights.js';
import { findLeft } from '../../erasure/findLeft.js';
import { page } from '../../lib/page.js';
import { noteErasure, forgetReceipts, readHistory } from '../../receipts/history.js';
import { downloadReceipt } from './downloadReceipt.js';
import { Notice } from './Notice.js';
import { readShown } from '../common/readShown.js';
import { RightsSection } from './RightsSection.js';

const openNotice = (context, words) => {
    const { port, slot, render, translations, hide, open } = context;
    const own = { ...rights, ...words, ...translations };
    const { changes } = port.read();
    let before = null;
    let isOpen = true;
    const onDismiss = () => {
        port.acknowledge();
        hide();
    };
    const draw = (hasFailed) => {
        if (isOpen)
            render(jsx(Notice, { context, words: own, changes, hasFailed, onDismiss, onOpen, onFocusIn }), slot);
    };
    const onOpen = () => void open('preferences').catch((cause) => {
        port.announce('error', { code: 'interface-failed', cause });
        draw(true);
    });
    const onFocusIn = ({ relatedTarget }) => {
        if (!slot.contains(relatedTarget))
            before = relatedTarget;
    };
    draw(false);
    return {
        view: 'notice',
        close() {
            isOpen = false;
            // to where the visitor came from; without that the browser goes on from the start of the page, where we stand
            if (slot.querySelector(':focus'))
                before?.focus({ preventScroll: true });
            render(null, slot);
        },
        reveal: (view) => view === 'notice',
    };
};
/** How long the receipt of an erasure is waited for, in milliseconds. */
const LONGEST_WAIT = 10000;
const createRights = (kit, port, { words, translations }, redraw) => {
    const own = { ...rights, ...words, ...translations };
    const { settings, language } = kit;
    const { name } = settings.cookie;
    const ended = new AbortController();
    let done;
    let left = [];
    /** The receipt of an erasure: while preferences are open it can be downloaded, and is kept nowhere else. */
    let last;
    const confirm = (what) => {
        done = what;
        redraw();
    };
    page('addEventListener')('sekisho:receipt', redraw, { signal: ended.signal });
    /**
     * Resolves with the receipt of the answer given next, or with none where its part cannot be loaded now: also when preferences
     * are closed meanwhile, for it is to be forgotten then, too.
     */
    const nextReceipt = async () => {
        const waiting = new AbortController();
        const receipt = await new Promise((resolve) => {
            const onReceipt = ({ detail }) => {
                if (Date.parse(detail.event.time) === port.read().at)
                    resolve(detail);
            };
            page('addEventListener')('sekisho:receipt', onReceipt, { signal: waiting.signal });
            setTimeout(resolve, LONGEST_WAIT, undefined);
        });
        waiting.abort();
        return receipt;
    };
    const refuse = () => {
        const dialog = page('querySelector')('sekisho-root')?.shadowRoot?.querySelector('dialog');
        port.answerAll('denied', 'preferences', dialog ? readShown(dialog, language) : undefined);
    };
    const latest = () => readHistory(name).pop() ?? last;
    const actions = {
        withdraw() {
            refuse();
            confirm('withdrawn');
        },
        download() {
            const receipt = latest();
            if (receipt)
                downloadReceipt(receipt);
            confirm('downloaded');
        },
        async erase() {
            confirm('erasing');
            const made = nextReceipt();
            refuse();
            const at = port.read().at;
            // whoever makes the receipt of this, forgets them all: with `reload` the next page, for this one ends here
            noteErasure(name, at);
            const [names, receipt] = await Promise.all([findLeft(port), made]);
            if (!receipt) {
                forgetReceipts(name);
                noteErasure(name, at);
            }
            left = names;
            last = receipt;
            confirm(left.length ? 'erased.partly' : 'erased');
        },
    };
    return {
        title: own.rights,
        draw: (decision) => (jsx(RightsSection, { kit: kit, words: own, decision: decision, receipt: latest(), done: done, left: left, actions: actions })),
        close: () => ended.abort(),
    };
};

export { createRights, openNotice };
