/** The chunk of what is said about changes of the policy, and of what visitors can do besides choosing. */
import { rights as english } from '../locales/enRights.js';
import type { RightsMessages } from '../locales/rightsMessages.js';
import { page } from '../lib/page.js';
import { readHistory, writeHistory } from '../receipts/history.js';
import { downloadReceipt } from './downloadReceipt.js';
import type { RightsModule } from './layer.js';
import { Notice } from './Notice.js';
import { readShown } from './readShown.js';
import { type Done, RightsSection } from './RightsSection.js';

export const openNotice: RightsModule['openNotice'] = (context, words) => {
  const { port, slot, render, translations, hide } = context;
  const own: RightsMessages = { ...english, ...words, ...translations };
  const onDismiss = (): void => {
    port.acknowledge();
    hide();
  };
  render(<Notice context={context} words={own} changes={port.read().changes} onDismiss={onDismiss} />, slot);
  return { view: 'notice', close: () => {}, reveal: (view) => view === 'notice' };
};

export const createRights: RightsModule['createRights'] = (kit, port, { words, translations }, redraw) => {
  const own: RightsMessages = { ...english, ...words, ...translations };
  const { settings, language } = kit;
  const { name } = settings.cookie;
  const ended = new AbortController();
  let done: Done | undefined;
  let isErasing = false;

  const confirm = (what: Done): void => {
    done = what;
    redraw();
  };
  // erasing keeps the receipt of the refusal alone
  const forget = (): void => writeHistory(name, readHistory(name).slice(-1));
  const onReceipt = (): void => {
    if (isErasing) forget();
    isErasing = false;
    redraw();
  };
  page('addEventListener')('sekisho:receipt', onReceipt, { signal: ended.signal });

  const refuse = (): void => {
    const dialog = page('querySelector')('sekisho-root')?.shadowRoot?.querySelector('dialog');
    port.answerAll('denied', 'preferences', dialog ? readShown(dialog, language) : undefined);
  };
  const actions = {
    withdraw() {
      refuse();
      confirm('withdrawn');
    },
    download() {
      const receipts = readHistory(name);
      if (receipts.length) downloadReceipt(receipts[receipts.length - 1]!);
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
    draw: (decision) => (
      <RightsSection
        kit={kit}
        words={own}
        decision={decision}
        receipt={readHistory(name).slice(-1)[0]}
        done={done}
        actions={actions}
      />
    ),
    close: () => ended.abort(),
  };
};
