import { prototypeOf } from '../../lib/native.js';
import type { Interceptor } from '../interceptor/interceptor.js';
import type { Markup } from './markup.js';

/** What editors insert with `execCommand`: Firefox and WebKit ask for images while they read it. */
export const guardEditing = (
  { onCall }: Interceptor,
  parse: Markup['parse'],
  isHeld: (address: unknown) => boolean,
): void => {
  /** What is to be inserted, if something of it has to be held. */
  const read = (command: string, value: unknown): Node[] | undefined => {
    if (command === 'inserthtml') return parse(value, document.body, document.body);
    if (command !== 'insertimage' || !isHeld(value)) return undefined;
    return [Object.assign(document.createElement('img'), { src: value })];
  };
  onCall(prototypeOf('Document'), 'execCommand', (args, self, native) => {
    const nodes = self === document && read(String(args[0]).toLowerCase(), args[2]);
    if (!nodes || !document.queryCommandEnabled(String(args[0]))) return args;
    const selection = getSelection()!;
    if (!selection.isCollapsed) native.call(self, 'delete');
    const range = selection.getRangeAt(0);
    const fragment = document.createDocumentFragment();
    fragment.append(...nodes);
    range.insertNode(fragment);
    range.collapse(false);
    const { startContainer: node } = range;
    node.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: String(args[0]) }));
    return true;
  });
};
