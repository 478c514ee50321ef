import { writeFile } from 'node:fs/promises';
import type { Tab } from '../tab.js';
import { pointerActions, pressActions, typeActions } from './keys.js';
import type { Session } from './session.js';

/** The last argument of an asynchronous script is the function that takes its result. */
const script = (expression: string) => `
  const done = arguments[arguments.length - 1]
  Promise.resolve(${expression}).then((value) => done({ value }), (error) => done({ error: String(error) }))`;

/** Drives one tab of a session; what concerns the others, too, comes from there. */
export function createTab(session: Session, handle: string, { front, close }: Pick<Tab, 'front' | 'close'>): Tab {
  const post = (path: string, body: object = {}) => session.inTab(handle, (send) => send<unknown>('POST', path, body));
  return {
    front,
    close,
    navigate: (url) => post('/url', { url }),
    reload: () => post('/refresh'),
    run: async (expression) => {
      const body = { script: script(expression), args: [] };
      const { value, error } = (await post('/execute/async', body)) as { value?: string; error?: string };
      if (error !== undefined) throw new Error(error);
      return String(value);
    },
    move: async (x, y) => void (await post('/actions', pointerActions(x, y, false))),
    click: async (x, y) => void (await post('/actions', pointerActions(x, y, true))),
    press: async (strokes) => void (await post('/actions', pressActions(strokes))),
    type: async (text) => void (await post('/actions', typeActions(text))),
    screenshot: async (path) => {
      const image = await session.inTab(handle, (send) => send<string>('GET', '/screenshot'));
      await writeFile(path, Buffer.from(image, 'base64'));
    },
    // The engine reports none; the script that the server adds to every page notes them.
    takeErrors: () => [],
  };
}
