import type { Stroke } from '../strokes.js';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const CODES: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** The actions for pressing keys. */
export function pressActions(strokes: readonly Stroke[]): object {
  return keyActions(
    strokes.map(({ type, key }) => ({ type: type === 'down' ? 'keyDown' : 'keyUp', value: code(key) })),
  );
}

/** The actions for typing text, one character after the other. */
export function typeActions(text: string): object {
  return keyActions(
    Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  );
}

/** The actions for moving the pointer to a point of the viewport and, perhaps, clicking there. */
export function pointerActions(x: number, y: number, clicks: boolean): object {
  const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y), origin: 'viewport' };
  const click = [
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  const parameters = { pointerType: 'mouse' };
  return { actions: [{ type: 'pointer', id: 'mouse', parameters, actions: clicks ? [move, ...click] : [move] }] };
}

function keyActions(actions: readonly object[]): object {
  return { actions: [{ type: 'key', id: 'keyboard', actions }] };
}

function code(key: string): string {
  const found = CODES[key] ?? key;
  if (Array.from(found).length !== 1) throw new Error(`No key is called ${key}`);
  return found;
}
