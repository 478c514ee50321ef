import { jsx } from 'preact/jsx-runtime';
import { rights } from '../locales/enRights.js';
import { page } from '../lib/page.js';
import { readHistory, writeHistory } from '../receipts/history.js';
import { chooseAll } from './draft.js';
import { downloadReceipt } from './downloadReceipt.js';
import { Notice } from './Notice.js';
import { readShown } from './readShown.js';
import { RightsSection } from './RightsSection.js';

const openNotice = (context, words) => {
    const { port, slot, render, translations, hide } = context;
    const own = { ...rights, ...words, ...translations };
    const onDismiss = () => {
        port.acknowledge();
        hide();
    };
    render(jsx(Notice, { context: context, words: own, changes: port.read().changes, onDismiss: onDismiss }), slot);
    return { view: 'notice', close: () => { }, reveal: (view) => view === 'notice' };
};
const createRights = (kit, port, { words, translations }, redraw) => {
    const own = { ...rights, ...words, ...translations };
    const { settings, language } = kit;
    const { name } = settings.cookie;
    const ended = new AbortController();
    let done;
    let isErasing = false;
    const confirm = (what) => {
        done = what;
        redraw();
    };
    // erasing keeps the receipt of the refusal alone
    const forget = () => writeHistory(name, readHistory(name).slice(-1));
    const onReceipt = () => {
        if (isErasing)
            forget();
        isErasing = false;
        redraw();
    };
    page('addEventListener')('sekisho:receipt', onReceipt, { signal: ended.signal });
    const refuse = () => {
        const dialog = page('querySelector')('sekisho-root')?.shadowRoot?.querySelector('dialog');
        port.decide(chooseAll(settings, 'denied'), 'preferences', dialog ? readShown(dialog, language) : undefined);
    };
    const actions = {
        withdraw() {
            refuse();
            confirm('withdrawn');
        },
        download() {
            const receipts = readHistory(name);
            if (receipts.length)
                downloadReceipt(receipts[receipts.length - 1]);
            confirm('downloaded');
        },
        erase() {
            isErasing = true;
            refuse();
            forget();
            confirm('erased');
        },
    };
    return {
        title: own.rights,
        draw: (decision) => (jsx(RightsSection, { kit: kit, words: own, decision: decision, receipt: readHistory(name).slice(-1)[0], done: done, actions: actions })),
        close: () => ended.abort(),
    };
};

export { createRights, openNotice };
