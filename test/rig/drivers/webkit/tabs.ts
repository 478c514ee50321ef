import type { Viewport } from '../../driver.js';
import { createFront } from '../front.js';
import type { Tab } from '../tab.js';
import type { Session } from './session.js';
import { createTab } from './tab.js';
import { createWindow, type Window } from './window.js';

/** The tabs of one session. */
export interface Tabs {
  /** Those that are open, without the spare one. */
  handles(): string[];
  open(): Promise<Tab>;
  /** A window that no test gets to see, made when it is first needed. */
  spare(): Promise<string>;
}

/** Opens every tab as a window of its own: a tab bar would take room, and hidden tabs do not paint. */
export async function createTabs(session: Session, viewport: Viewport): Promise<Tabs> {
  const open = new Map<string, Window>();
  let unused: string | undefined = await session.send<string>('GET', '/window');
  let spare: Promise<string> | undefined;

  const front = createFront(async (handle: string, before: string | undefined) => {
    if (before) await open.get(before)?.retire();
    await open.get(handle)?.comeForward();
  });

  const add = async () => {
    const [some = await tabs.spare()] = open.keys();
    const window = { type: 'window' };
    const { handle } = await session.inTab(some, (send) => send<{ handle: string }>('POST', '/window/new', window));
    return handle;
  };

  const close = async (handle: string) => {
    // The session ends with its last window.
    if (open.size === 1) await tabs.spare();
    await open.get(handle)?.close();
    open.delete(handle);
  };

  const take = () => {
    const handle = unused;
    unused = undefined;
    return handle;
  };

  const tabs: Tabs = {
    handles: () => [...open.keys()],
    spare: () => (spare ??= Promise.resolve(take() ?? add())),
    open: async () => {
      const handle = take() ?? (await add());
      open.set(handle, await createWindow(session, handle, viewport));
      await front(handle);
      return createTab(session, handle, { front: () => front(handle), close: () => close(handle) });
    },
  };
  return tabs;
}
