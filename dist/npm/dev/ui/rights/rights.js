import { jsx } from 'preact/jsx-runtime';
import { rights } from '../../../prod/locales/en/rights.js';
import { findLeft } from '../../erasure/findLeft.js';
import { page } from '../../lib/page.js';
import { forgetReceipts, readHistory } from '../../receipts/history.js';
import { downloadReceipt } from './downloadReceipt.js';
import { Notice } from './Notice.js';
import { readShown } from '../common/readShown.js';
import { RightsSection } from './RightsSection.js';

const openNotice = (context, words) => {
    const { port, slot, render, translations, hide } = context;
    const own = { ...rights, ...words, ...translations };
    const onDismiss = () => {
        port.acknowledge();
        hide();
    };
    render(jsx(Notice, { context: context, words: own, changes: port.read().changes, onDismiss: onDismiss }), slot);
    return { view: 'notice', close: () => render(null, slot), reveal: (view) => view === 'notice' };
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
    let onMade;
    const confirm = (what) => {
        done = what;
        redraw();
    };
    const onReceipt = ({ detail }) => {
        if (Date.parse(detail.event.time) === port.read().at)
            onMade?.(detail);
        redraw();
    };
    page('addEventListener')('sekisho:receipt', onReceipt, { signal: ended.signal });
    /** Resolves with the receipt of the answer given next, or with none where its part cannot be loaded now. */
    const nextReceipt = () => new Promise((resolve) => {
        onMade = resolve;
        setTimeout(resolve, LONGEST_WAIT);
    });
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
            const [names, receipt] = await Promise.all([findLeft(port), made]);
            onMade = undefined;
            forgetReceipts(name);
            left = names;
            last = receipt || undefined;
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
