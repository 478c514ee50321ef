import type { Viewport } from '../../driver.js';
import { POINTER } from './display.js';
import { until } from '../../until.js';
import type { Session } from './session.js';

/** A window whose page has the size wanted. */
export interface Window {
  /** Puts the window where the pointer gives it the focus, and waits until it has it. */
  comeForward(): Promise<void>;
  /** Puts the window where it is not in the way. */
  retire(): Promise<void>;
  close(): Promise<void>;
}

const FOCUSED = { x: POINTER.x - 4, y: POINTER.y - 4 };
const ASIDE = { x: 0, y: 0 };

/** Takes charge of a window. The protocol sizes windows; what the frame takes is found out and added. */
export async function createWindow(session: Session, handle: string, { width, height }: Viewport): Promise<Window> {
  const ask = <T>(script: string) =>
    session.inTab(handle, (send) => send<T>('POST', '/execute/sync', { script: `return ${script}`, args: [] }));
  const place = (rect: object) => session.inTab(handle, (send) => send<Viewport>('POST', '/window/rect', rect));

  let rect = { width, height };
  const fits = async () => {
    const outer = await place({ ...ASIDE, ...rect });
    const [innerWidth, innerHeight] = await ask<[number, number]>('[innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return true;
    // the page may not have followed yet; the frame takes room, and never gives any
    rect = {
      width: Math.max(width, outer.width + width - innerWidth),
      height: Math.max(height, outer.height + height - innerHeight),
    };
    return false;
  };
  await until(fits, { what: `WebKitGTK to make a page ${width} by ${height}` });
  return {
    comeForward: async () => {
      await place({ ...FOCUSED, ...rect });
      const isThere = `document.hasFocus() && innerWidth === ${width} && innerHeight === ${height}`;
      await until(() => ask<boolean>(isThere), { what: 'WebKitGTK to give a window the focus, and its size' });
    },
    retire: async () => void (await place({ ...ASIDE, ...rect })),
    close: () => session.inTab(handle, (send) => send('DELETE', '/window')),
  };
}
