import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { afterPaint } from '../../../src/consent/afterPaint.js';

const work = vi.fn<() => void>();
let paint: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  work.mockClear();
  vi.stubGlobal('requestAnimationFrame', (call: () => void) => (paint = call));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const show = (state: DocumentVisibilityState): void =>
  void vi.spyOn(Document.prototype, 'visibilityState', 'get').mockReturnValue(state);

it('waits for the paint, and leaves no timer behind', () => {
  show('visible');
  afterPaint(work);
  paint();
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledOnce();
  expect(vi.getTimerCount()).toBe(0);
});

it('does not wait for ever for a paint that does not come, and not at all in a tab nobody sees', () => {
  show('visible');
  afterPaint(work);
  vi.advanceTimersByTime(999);
  expect(work).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(work).toHaveBeenCalledOnce();
  show('hidden');
  afterPaint(work);
  vi.advanceTimersByTime(0);
  expect(work).toHaveBeenCalledTimes(2);
});

it('is not lost where the page has broken what it is called by', () => {
  show('visible');
  vi.stubGlobal('clearTimeout', () => {
    throw new Error('broken');
  });
  afterPaint(work);
  expect(paint).toThrow('broken');
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledOnce();
});
