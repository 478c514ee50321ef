import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Choice, Decision, Options, Via } from '../../../src/types/index.js';
import type { Interface, Port } from '../../../src/types/internal.js';
import { mount, version } from '../../../src/ui/shell/mount.js';
import { settingsOf } from '../settings.js';

const host = (): HTMLElement => document.querySelector('sekisho-root')!;
const find = (selector: string): HTMLElement | null => host().shadowRoot!.querySelector(selector);
const text = (selector: string): string => find(selector)?.textContent ?? '';

let open: Interface | undefined;
afterEach(() => {
  open?.destroy();
  open = undefined;
});

const undecided: Decision = {
  status: 'undecided',
  regime: 'opt-in',
  choices: {},
  unanswered: [],
  asked: [],
  locked: [],
  changes: [],
  via: 'default',
};

const start = (options: Options = {}, decision: Decision = undecided) => {
  let listener: ((decision: Decision) => void) | undefined;
  let current = decision;
  const set = (next: Partial<Decision>): void => {
    current = { ...current, ...next };
    listener?.(current);
  };
  const answerAll = vi.fn((_: Choice, via: Via) => set({ status: 'decided', via }));
  const announce = vi.fn();
  const port: Port = {
    version,
    settings: settingsOf({ site: 'The Shop', language: 'en', ...options }),
    read: () => current,
    subscribe: (callback) => {
      listener = callback;
      return () => (listener = undefined);
    },
    decide: () => {},
    answerAll,
    acknowledge: () => {},
    loadOnce: () => {},
    announce,
    load: () => Promise.reject(new Error('not in this test')),
  };
  const ui = mount(port);
  open = ui;
  return { ui, answerAll, announce, set, port };
};

describe('mount', () => {
  it('refuses a core of another version', () => {
    const { port } = start();
    expect(() => mount({ ...port, version: '9.9.9' })).toThrow();
  });

  it('shows nothing before it is asked to', () => {
    start();
    expect(host()).toBeNull();
  });

  it('puts one element right before the body, kept out of search results, and hides it again', async () => {
    const { ui, announce } = start();
    await ui.show('banner');
    expect(document.body.previousElementSibling).toBe(host());
    expect(host().hasAttribute('data-nosnippet')).toBe(true);
    expect([host().lang, host().dir, host().hidden]).toEqual(['en', 'ltr', false]);
    expect(document.activeElement).toBe(document.body);
    ui.hide();
    expect(host().hidden).toBe(true);
    expect(find('[part=banner]')).toBeNull();
    expect(announce.mock.calls).toEqual([
      ['show', 'banner'],
      ['hide', 'banner'],
    ]);
  });

  it('gives the one answer of its button, says what was read, and closes (R04)', async () => {
    for (const [part, choice] of [
      ['accept', 'granted'],
      ['reject', 'denied'],
    ] as const) {
      const { ui, answerAll } = start();
      await ui.show('banner');
      find(`[part~=${part}]`)!.click();
      expect(answerAll).toHaveBeenCalledExactlyOnceWith(choice, 'banner', {
        language: 'en',
        text: expect.stringContaining('Accept all') as string,
      });
      expect(host().hidden).toBe(true);
      ui.destroy();
    }
  });

  it('tells what runs by silence apart from what is asked for, where a region has both', async () => {
    const regimes = { analytics: 'notice', counter: 'notice', advertising: 'opt-in', adverts: 'opt-in' } as const;
    const asked = ['analytics', 'counter', 'advertising', 'adverts'];
    const { ui } = start({ purposes: ['analytics', 'advertising'] }, { ...undecided, regimes, asked });
    await ui.show('banner');
    expect(text('.words')).toContain('for statistics unless you refuse');
    expect(text('.words')).toContain('May we use cookies and similar technologies for advertising?');
    expect(text('.words')).not.toContain('None of this starts');
  });

  it('names the purposes and the recipients before either answer (R28)', async () => {
    const options: Options = {
      vendors: [{ id: 'tally', purpose: 'analytics', party: { name: 'Tally', company: 'Tally Ltd', country: 'GB' } }],
    };
    const { ui, answerAll } = start(options, { ...undecided, asked: ['analytics', 'tally'] });
    await ui.show('banner');
    const words = find('[part=banner] .words')!;
    expect(words.textContent).toContain('Tally Ltd');
    expect(words.compareDocumentPosition(find('[part~=accept]')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(answerAll).not.toHaveBeenCalled();
  });

  it('says why it asks again, and what has changed since (R57)', async () => {
    const { ui } = start({}, { ...undecided, status: 'expired' });
    await ui.show('banner');
    expect(text('[part=banner]')).toContain('Your last answer has expired.');
    ui.destroy();
    const revision = { version: '2', date: '2026-04-01', change: 'Ads make profiles.', kind: 'material' } as const;
    await start({}, { ...undecided, status: 'outdated', changes: [revision] }).ui.show('banner');
    expect(text('[part=banner]')).toContain('From April 1, 2026: Ads make profiles.');
  });

  it('closes the banner on a decision made elsewhere', async () => {
    const { ui, set } = start();
    await ui.show('banner');
    set({ status: 'decided' });
    expect(host().hidden).toBe(true);
  });

  it('speaks Japanese, and with the words of the site', async () => {
    const { ui } = start({ language: 'ja-JP', texts: { ja: { choose: 'くわしく' } } });
    await ui.show('banner');
    expect(text('[part~=reject]')).toBe('すべて拒否');
    expect(text('[part~=choose]')).toBe('くわしく');
    expect(host().lang).toBe('ja');
  });

  it('lets hiding win over a layer that is still loading', async () => {
    const { ui, announce } = start();
    const shown = ui.show('preferences');
    ui.hide();
    await shown;
    expect(announce).not.toHaveBeenCalled();
  });

  it('draws no banner for a failure that comes after it was answered', async () => {
    const { ui, announce } = start();
    await ui.show('banner');
    vi.doMock('../../../src/ui/preferences/preferences.js', () => {
      throw new Error('not there');
    });
    find('[part~=choose]')!.click();
    find('[part~=reject]')!.click();
    await vi.waitFor(() => expect(announce).toHaveBeenLastCalledWith('error', expect.anything()), { timeout: 30_000 });
    vi.doUnmock('../../../src/ui/preferences/preferences.js');
    expect(find('[part=banner]')).toBeNull();
  });

  it('says so where preferences cannot be loaded, and keeps the question', async () => {
    const { ui, announce } = start();
    await ui.show('banner');
    const banner = find('[part=banner]');
    expect(text('[role=status]')).toBe('');
    await vi.waitFor(() => expect(text('[role=status]')).toBe('Cookie choices are at the start of this page.'));
    vi.doMock('../../../src/ui/preferences/preferences.js', () => {
      throw new Error('not there');
    });
    find('[part~=choose]')!.click();
    await vi.waitFor(() => expect(announce).toHaveBeenLastCalledWith('error', expect.anything()), { timeout: 30_000 });
    vi.doUnmock('../../../src/ui/preferences/preferences.js');
    expect(find('[part=banner]')).toBe(banner);
    expect(text('[role=status]')).toBe('The settings could not be loaded. Please try again.');
    expect(find('[role=status]')!.className).toBe('title');
  });

  it('says what Google asks for beside its ads, and only then', async () => {
    const { ui } = start(
      { vendors: [{ id: 'google-ads', purpose: 'advertising' }] },
      { ...undecided, asked: ['google-ads'] },
    );
    await ui.show('banner');
    expect(find('[href="https://business.safety.google/privacy/"]')).not.toBeNull();
    ui.destroy();
    const other = start(
      { vendors: [{ id: 'google-analytics', purpose: 'analytics' }] },
      { ...undecided, asked: ['google-analytics'] },
    );
    await other.ui.show('banner');
    expect(find('[href="https://business.safety.google/privacy/"]')).toBeNull();
  });

  it('does not link a policy that is not http(s)', async () => {
    const { ui, port } = start();
    const settings = { ...port.settings, policy: { url: 'javascript:alert(1)' } };
    open = mount({ ...port, settings });
    await open.show('banner');
    expect(document.querySelector('sekisho-root:last-of-type')!.shadowRoot!.querySelector('a')).toBeNull();
    ui.destroy();
  });

  it('comes back when the page removes it, but not for ever', async () => {
    const { ui, announce } = start();
    await ui.show('banner');
    host().remove();
    await Promise.resolve();
    expect(host().hidden).toBe(false);
    for (let times = 0; times < 20; times++) {
      document.querySelector('sekisho-root')?.remove();
      await Promise.resolve();
    }
    expect(document.querySelector('sekisho-root')).toBeNull();
    expect(announce).toHaveBeenLastCalledWith('hide', 'banner');
  });

  it('draws disclosures into the page’s own elements, brings them up to date, and takes them back', async () => {
    const { ui, set } = start();
    const place = document.body.appendChild(document.createElement('div'));
    place.dataset.sekisho = 'disclosures';
    await ui.placehold(place);
    expect(place.textContent).toContain('You have not chosen yet.');
    set({ status: 'decided', at: Date.now(), choices: { film: 'granted', functional: 'granted' } });
    expect(place.textContent).toContain('You allowed: Features');
    expect(host()).toBeNull();
    ui.destroy();
    await vi.waitFor(() => expect(place.childNodes).toHaveLength(0), { timeout: 30_000 });
    place.remove();
  });
});
