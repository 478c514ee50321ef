/** Whose settings a host is painted with, and until when the system is listened to. */
import { afterEach, expect, it, vi } from 'vitest';
import type { Port } from '../../../src/types/internal.js';
import { paint } from '../../../src/ui/theme/theme.js';
import { settingsOf } from '../settings.js';

afterEach(() => vi.unstubAllGlobals());

const mounted = () => {
  const host = document.body.appendChild(document.createElement('div'));
  host.attachShadow({ mode: 'open' });
  const settings = vi.fn(settingsOf);
  const port = {
    announce: () => {},
    get settings() {
      return settings();
    },
  } as unknown as Port;
  paint(host, port);
  settings.mockClear();
  return { host, settings };
};

it('paints each host with its own settings when the system turns, and listens no more when there is none', () => {
  const system = new EventTarget();
  const left = vi.spyOn(system, 'removeEventListener');
  vi.stubGlobal('matchMedia', () => system);
  const turn = () => system.dispatchEvent(new Event('change'));
  const first = mounted();
  first.host.remove();
  const second = mounted();
  turn();
  expect(first.settings).not.toHaveBeenCalled();
  expect(second.settings).toHaveBeenCalled();
  expect(left).not.toHaveBeenCalled();
  second.host.remove();
  second.settings.mockClear();
  turn();
  expect(left).toHaveBeenCalledOnce();
  // what comes back is listened for again
  const third = mounted();
  turn();
  expect(third.settings).toHaveBeenCalled();
  expect(second.settings).not.toHaveBeenCalled();
  third.host.remove();
});
