import { afterEach, describe, expect, it, vi } from 'vitest';
import '../../../src/signals/partytown.js';
import { settled } from './page.js';
import { startSignal } from './startSignal.js';

const update = vi.fn();
window.addEventListener('ptupdate', update);
afterEach(() => {
  update.mockReset();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const held = (): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  document.body.append(script);
  return script;
};

describe('the signal to Partytown', () => {
  startSignal('partytown', { vendors: [] })({});

  it('tells of a script that has become its own', async () => {
    const script = held();
    await settled();
    expect(update).not.toHaveBeenCalled();
    script.type = 'text/partytown';
    await settled();
    expect(update).toHaveBeenCalledOnce();
  });

  it('tells of no other, nor of one that has run', async () => {
    const script = held();
    script.type = 'text/partytown-x';
    held().type = 'module';
    await settled();
    expect(update).not.toHaveBeenCalled();
  });

  it('leaves to Partytown what it finds by itself once the page is complete', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('interactive');
    held().type = 'text/partytown';
    await settled();
    expect(update).not.toHaveBeenCalled();
  });
});
