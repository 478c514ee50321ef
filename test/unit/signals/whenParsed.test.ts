import { afterEach, describe, expect, it, vi } from 'vitest';
import { whenParsed } from '../../../src/signals/whenParsed.js';

afterEach(() => void vi.restoreAllMocks());

describe('whenParsed', () => {
  it('calls back once the page is parsed', () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    const callback = vi.fn();
    whenParsed(callback);
    expect(callback).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does so past an element that bears the name of what it calls', () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    // what `<img name="addEventListener">` does
    Object.defineProperty(document, 'addEventListener', { value: document.createElement('img'), configurable: true });
    const callback = vi.fn();
    whenParsed(callback);
    Reflect.deleteProperty(document, 'addEventListener');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(callback).toHaveBeenCalledOnce();
  });

  it('does not where it is parsed already', () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive');
    const callback = vi.fn();
    whenParsed(callback);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(callback).not.toHaveBeenCalled();
  });
});
