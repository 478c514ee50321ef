/** The chunk of what is said about changes of the policy, and of what visitors can do besides choosing. */
import { rights as english } from '../../locales/en/rights.js';
import type { RightsMessages } from '../../locales/rightsMessages.js';
import { findLeft } from '../../erasure/findLeft.js';
import { page } from '../../lib/page.js';
import { forgetReceipts, noteErasure, readHistory } from '../../receipts/history.js';
import type { Receipt } from '../../types/index.js';
import { downloadReceipt } from './downloadReceipt.js';
import type { RightsModule } from '../contracts/RightsModule.js';
import { Notice } from './Notice.js';
import { readShown } from '../common/readShown.js';
import { type Done, RightsSection } from './RightsSection.js';

export const openNotice: RightsModule['openNotice'] = (context, words) => {
  const { port, slot, render, translations, hide, open } = context;
  const own: RightsMessages = { ...english, ...words, ...translations };
  const { changes } = port.read();
  let before: HTMLElement | null = null;
  let isOpen = true;
  const onDismiss = (): void => {
    port.acknowledge();
    hide();
  };
  const draw = (hasFailed: boolean): void => {
    if (isOpen) render(<Notice {...{ context, words: own, changes, hasFailed, onDismiss, onOpen, onFocusIn }} />, slot);
  };
  const onOpen = (): void =>
    void open('preferences').catch((cause: unknown) => {
      port.announce('error', { code: 'interface-failed', cause });
      draw(true);
    });
  const onFocusIn = ({ relatedTarget }: FocusEvent): void => {
    if (!slot.contains(relatedTarget as Node | null)) before = relatedTarget as HTMLElement | null;
  };
  draw(false);
  return {
    view: 'notice',
    close() {
      isOpen = false;
      // to where the visitor came from; without that the browser goes on from the start of the page, where we stand
      if (slot.querySelector(':focus')) before?.focus({ preventScroll: true });
      render(null, slot);
    },
    reveal: (view) => view === 'notice',
  };
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

  const confirm = (what: Done): void => {
    done = what;
    redraw();
  };
  page('addEventListener')('sekisho:receipt', redraw, { signal: ended.signal });

  /**
   * Resolves with the receipt of the answer given next, or with none where its part cannot be loaded now: also when preferences
   * are closed meanwhile, for it is to be forgotten then, too.
   */
  const nextReceipt = async (): Promise<Receipt | undefined> => {
    const waiting = new AbortController();
    const receipt = await new Promise<Receipt | undefined>((resolve) => {
      const onReceipt = ({ detail }: CustomEvent<Receipt>): void => {
        if (Date.parse(detail.event.time) === port.read().at) resolve(detail);
      };
      page('addEventListener')('sekisho:receipt', onReceipt as EventListener, { signal: waiting.signal });
      setTimeout(resolve, LONGEST_WAIT, undefined);
    });
    waiting.abort();
    return receipt;
  };

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
      const at = port.read().at!;
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
