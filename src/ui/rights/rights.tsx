/** The chunk of what is said about changes of the policy, and of what visitors can do besides choosing. */
import { rights as english } from '../../locales/en/rights.js';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import { findLeft } from '../../erasure/findLeft.js';
import { page } from '../../lib/page.js';
import { forgetReceipts, readHistory } from '../../receipts/history.js';
import type { Receipt } from '../../types/index.js';
import { downloadReceipt } from './downloadReceipt.js';
import type { RightsModule } from '../contracts/RightsModule.js';
import { Notice } from './Notice.js';
import { readShown } from '../common/readShown.js';
import { type Done, RightsSection } from './RightsSection.js';

export const openNotice: RightsModule['openNotice'] = (context, words) => {
  const { port, slot, render, translations, hide } = context;
  const own: RightsMessages = { ...english, ...words, ...translations };
  const onDismiss = (): void => {
    port.acknowledge();
    hide();
  };
  render(<Notice context={context} words={own} changes={port.read().changes} onDismiss={onDismiss} />, slot);
  return { view: 'notice', close: () => render(null, slot), reveal: (view) => view === 'notice' };
};

/** How long the receipt of an erasure is waited for, in milliseconds. */
const LONGEST_WAIT = 10_000;

export const createRights: RightsModule['createRights'] = (kit, port, { words, translations }, redraw) => {
  const own: RightsMessages = { ...english, ...words, ...translations };
  const { settings, language } = kit;
  const { name } = settings.cookie;
  const ended = new AbortController();
  let done: Done | undefined;
  let left: readonly string[] = [];
  /** The receipt of an erasure: while preferences are open it can be downloaded, and is kept nowhere else. */
  let last: Receipt | undefined;
  let onMade: ((receipt: Receipt) => void) | undefined;

  const confirm = (what: Done): void => {
    done = what;
    redraw();
  };
  const onReceipt = ({ detail }: CustomEvent<Receipt>): void => {
    if (Date.parse(detail.event.time) === port.read().at) onMade?.(detail);
    redraw();
  };
  page('addEventListener')('sekisho:receipt', onReceipt as EventListener, { signal: ended.signal });

  /** Resolves with the receipt of the answer given next, or with none where its part cannot be loaded now. */
  const nextReceipt = (): Promise<Receipt | void> =>
    new Promise((resolve) => {
      onMade = resolve;
      setTimeout(resolve, LONGEST_WAIT);
    });

  const refuse = (): void => {
    const dialog = page('querySelector')('sekisho-root')?.shadowRoot?.querySelector('dialog');
    port.answerAll('denied', 'preferences', dialog ? readShown(dialog, language) : undefined);
  };
  const latest = (): Receipt | undefined => readHistory(name).pop() ?? last;
  const actions = {
    withdraw() {
      refuse();
      confirm('withdrawn');
    },
    download() {
      const receipt = latest();
      if (receipt) downloadReceipt(receipt);
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
    draw: (decision) => (
      <RightsSection
        kit={kit}
        words={own}
        decision={decision}
        receipt={latest()}
        done={done}
        left={left}
        actions={actions}
      />
    ),
    close: () => ended.abort(),
  };
};
