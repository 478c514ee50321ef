import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Choice, Decision, Options, Via } from '../../../src/types/index.js';
import type { Interface, Port } from '../../../src/types/internal.js';
import { mount, version } from '../../../src/ui/shell/mount.js';
import { UNDECIDED } from '../decisions.js';
import { settingsOf } from '../settings.js';
import { eventually } from '../../rig/eventually.js';

const host = (): HTMLElement => document.querySelector('sekisho-root')!;
const find = (selector: string): HTMLElement | null => host().shadowRoot!.querySelector(selector);
const text = (selector: string): string => find(selector)?.textContent ?? '';

let open: Interface | undefined;
afterEach(() => {
  open?.destroy();
  open = undefined;
});

const start = (options: Options = {}, decision: Decision = UNDECIDED) => {
  let listener: ((decision: Decision) => void) | undefined;
  let current = decision;
  const set = (next: Partial<Decision>): void => {
    current = { ...current, ...next };
    listener?.(current);
  };
  const answerAll = vi.fn((_: Choice, via: Via) => set({ status: 'decided', via }));
  const announce = vi.fn();
  const decide = vi.fn<Port['decide']>(() => {});
  const port: Port = {
    version,
    settings: settingsOf({ site: 'The Shop', language: 'en', ...options }),
    read: () => current,
    subscribe: (callback) => {
      listener = callback;
      return () => (listener = undefined);
    },
    decide,
    answerAll,
    acknowledge: () => {},
    loadOnce: () => {},
    announce,
    load: () => Promise.reject(new Error('not in this test')),
  };
  const ui = mount(port);
  open = ui;
  return { ui, answerAll, announce, decide, set, port };
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
    const { ui } = start({ purposes: ['analytics', 'advertising'] }, { ...UNDECIDED, regimes, asked });
    await ui.show('banner');
    expect(text('.words')).toContain('for statistics unless you refuse');
    expect(text('.words')).toContain(
      'May we use cookies and similar technologies for advertising? Only with your consent, which you can withdraw at any time.',
    );
  });

  it('names the purposes and the recipients before either answer (R28)', async () => {
    const options: Options = {
      vendors: [{ id: 'tally', purpose: 'analytics', party: { name: 'Tally', company: 'Tally Ltd', country: 'GB' } }],
    };
    const { ui, answerAll } = start(options, { ...UNDECIDED, asked: ['analytics', 'tally'] });
    await ui.show('banner');
    const words = find('[part=banner] .words')!;
    expect(words.textContent).toContain('Tally Ltd');
    expect(words.compareDocumentPosition(find('[part~=accept]')!) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(answerAll).not.toHaveBeenCalled();
  });

  it('says why it asks again, and what has changed since (R57)', async () => {
    const { ui } = start({}, { ...UNDECIDED, status: 'expired' });
    await ui.show('banner');
    expect(text('[part=banner]')).toContain('Your last answer has expired.');
    ui.destroy();
    const revision = { version: '2', date: '2026-04-01', change: 'Ads make profiles.', kind: 'material' } as const;
    await start({}, { ...UNDECIDED, status: 'outdated', changes: [revision] }).ui.show('banner');
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
    await eventually(() => expect(announce).toHaveBeenLastCalledWith('error', expect.anything()));
    vi.doUnmock('../../../src/ui/preferences/preferences.js');
    expect(find('[part=banner]')).toBeNull();
  });

  it('says so where preferences cannot be loaded, and keeps the question', async () => {
    const { ui, announce } = start();
    await ui.show('banner');
    const banner = find('[part=banner]');
    expect(text('[role=status]')).toBe('');
    await eventually(() => expect(text('[role=status]')).toBe('Cookie choices are at the start of this page.'));
    vi.doMock('../../../src/ui/preferences/preferences.js', () => {
      throw new Error('not there');
    });
    find('[part~=choose]')!.click();
    await eventually(() => expect(announce).toHaveBeenLastCalledWith('error', expect.anything()));
    vi.doUnmock('../../../src/ui/preferences/preferences.js');
    expect(find('[part=banner]')).toBe(banner);
    expect(text('[role=alert]')).toBe('The settings could not be loaded. Please try again.');
    expect(find('[role=alert]')!.className).toBe('title');
  });

  it('takes its announcement away from whoever has come to it, and still says what failed', async () => {
    const { ui, announce } = start();
    await ui.show('banner');
    expect(find('[role=status]')).not.toBeNull();
    const comeTo = (part: string) =>
      find(`[part~=${part}]`)!.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    comeTo('reject');
    expect(find('[role=status]')).toBeNull();
    vi.doMock('../../../src/ui/preferences/preferences.js', () => {
      throw new Error('not there');
    });
    find('[part~=choose]')!.click();
    await eventually(() => expect(announce).toHaveBeenLastCalledWith('error', expect.anything()));
    vi.doUnmock('../../../src/ui/preferences/preferences.js');
    comeTo('accept');
    expect(text('[role=alert]')).toBe('The settings could not be loaded. Please try again.');
  });

  it('says what Google asks for beside its ads, and only then', async () => {
    const { ui } = start(
      { vendors: [{ id: 'google-ads', purpose: 'advertising' }] },
      { ...UNDECIDED, asked: ['google-ads'] },
    );
    await ui.show('banner');
    expect(find('[href="https://business.safety.google/privacy/"]')).not.toBeNull();
    ui.destroy();
    const other = start(
      { vendors: [{ id: 'google-analytics', purpose: 'analytics' }] },
      { ...UNDECIDED, asked: ['google-analytics'] },
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
    await eventually(() => expect(place.childNodes).toHaveLength(0));
    place.remove();
  });

  it('keeps a part of the page whose place could not be drawn, and starts no second one beside it', async () => {
    const { port } = start();
    const unsubscribe = vi.fn();
    const fail = () => Promise.reject(new Error('no texts'));
    const subscribe = vi.fn(() => unsubscribe);
    const ui = mount({ ...port, settings: { ...port.settings, loadAccountTexts: fail }, subscribe });
    const place = document.body.appendChild(document.createElement('div'));
    place.dataset.sekisho = 'disclosures';
    for (let times = 0; times < 3; times++) await expect(ui.placehold(place)).rejects.toThrow('no texts');
    // its own, and that of the one part
    expect(subscribe).toHaveBeenCalledTimes(2);
    ui.destroy();
    await eventually(() => expect(unsubscribe).toHaveBeenCalledTimes(2));
    place.remove();
  });

  it('starts a part of the page again that could not be loaded', async () => {
    const { ui } = start();
    const place = document.body.appendChild(document.createElement('div'));
    place.dataset.sekisho = 'disclosures';
    vi.resetModules();
    vi.doMock('../../../src/ui/disclosures/createDisclosures.js', () => {
      throw new Error('not there');
    });
    await expect(ui.placehold(place)).rejects.toThrow();
    vi.doUnmock('../../../src/ui/disclosures/createDisclosures.js');
    await ui.placehold(place);
    expect(place.textContent).toContain('You have not chosen yet.');
    place.remove();
  });

  it('paints anew what was painted, where the page has taken its colours away', async () => {
    const paint = vi.fn();
    vi.doMock('../../../src/ui/theme/theme.js', () => ({ paint }));
    const style = document.head.appendChild(document.createElement('style'));
    const { ui } = start();
    await ui.show('banner');
    expect(paint).not.toHaveBeenCalled();
    for (const [times, css] of ['sekisho-root { --sekisho-background: #111 }', ''].entries()) {
      ui.hide();
      style.textContent = css;
      await ui.show('banner');
      expect(paint).toHaveBeenCalledTimes(times + 1);
    }
    vi.doUnmock('../../../src/ui/theme/theme.js');
    style.remove();
  });

  it('ends a sentence once where the last company does that by its name', async () => {
    const texts = { en: { companies: ' They go to {companies}. ' } };
    const vendors = ['Adverts Inc.', 'Counter LLC'].map((company, index) => ({
      id: `v${index}`,
      purpose: 'analytics',
      company,
    }));
    const { ui } = start({ texts, vendors }, { ...UNDECIDED, asked: ['analytics', 'v0', 'v1'] });
    await ui.show('banner');
    expect(text('.words')).toContain('They go to Adverts Inc. and Counter LLC. Opt-out pages');
    ui.destroy();
    await start({ texts, vendors }, { ...UNDECIDED, asked: ['analytics', 'v0'] }).ui.show('banner');
    expect(text('.words')).toContain('They go to Adverts Inc. Opt-out pages');
  });

  it('says no more than the site’s own words where those name no company', async () => {
    const texts = { en: { companies: ' Partners get data:' } };
    const vendors = [{ id: 'v0', purpose: 'analytics', company: 'Adverts Inc.' }];
    await start({ texts, vendors }, { ...UNDECIDED, asked: ['analytics', 'v0'] }).ui.show('banner');
    expect(text('.words')).toContain('Partners get data:Adverts Inc.Opt-out pages');
  });

  describe('where the browser signals against advertising', () => {
    const signalled = ['advertising', 'adverts'];
    const options: Options = {
      vendors: [
        { id: 'adverts', purpose: 'advertising', company: 'Adverts Inc.' },
        { id: 'counter', purpose: 'analytics' },
      ],
    };
    const asks = (rest: Partial<Decision>) => start(options, { ...UNDECIDED, signalled, ...rest });
    it('says which signal keeps it off, and where it is switched on; it is no part of the question', async () => {
      const { ui, answerAll } = asks({ asked: ['analytics', 'counter'] });
      await ui.show('banner');
      const words = 'Your browser sends Global Privacy Control: advertising stays off unless you switch';
      expect(text('.words')).toContain(`${words} it on yourself under “Choose”.`);
      expect(text('.words')).toContain('May we use cookies and similar technologies for statistics?');
      expect(text('.words')).not.toContain('Adverts Inc.');
      find('[part~=accept]')!.click();
      expect(answerAll).toHaveBeenCalledOnce();
    });

    it('names both signals where the site heeds both', async () => {
      const { ui } = start(
        { ...options, doNotTrack: true },
        { ...UNDECIDED, signalled, asked: ['analytics', 'counter'] },
      );
      await ui.show('banner');
      expect(text('.words')).toContain('Your browser sends Global Privacy Control / Do Not Track: ');
    });

    it('says nothing of it to whoever has switched all of it on', async () => {
      await asks({ asked: ['counter'], choices: { advertising: 'granted', adverts: 'granted' } }).ui.show('banner');
      expect(text('.words')).not.toContain('Your browser sends');
    });

    it.each(['granted', 'denied'] as const)(
      'asks about what it contradicts by itself; %s is the answer to that',
      async (choice) => {
        const at = Date.now();
        const { ui, answerAll, decide, set } = asks({ status: 'outdated', asked: signalled, at });
        await ui.show('banner');
        expect(text('.words')).toContain(
          'Your browser now sends Global Privacy Control. You allowed cookies and similar technologies for advertising here before.',
        );
        expect(text('.words')).toContain('Adverts Inc.');
        for (const other of ['May we use', 'has changed', 'what changed', 'switch it on']) {
          expect(text('.words')).not.toContain(other);
        }
        // what is asked meanwhile has not been read
        set({ asked: ['analytics', 'counter'] });
        find(choice === 'granted' ? '[part~=accept]' : '[part~=reject]')!.click();
        const [answers, via] = decide.mock.calls[0]!;
        expect([{ ...answers }, via]).toEqual([{ advertising: choice, adverts: choice }, 'banner']);
        expect(answerAll).not.toHaveBeenCalled();
        expect(host().hidden).toBe(true);
      },
    );

    it('says why a part is asked again, where the signal has gone or something was added', async () => {
      await asks({ status: 'outdated', signalled: [], at: 1, asked: signalled }).ui.show('banner');
      expect(text('.words')).toContain('Our list of services, what they are for, or your browser’s signal has changed');
      expect(text('.words')).toContain('We only ask about what changed.');
    });

    it('opens preferences in the place of a banner that would ask for nothing', async () => {
      const { ui, announce } = asks({ asked: [] });
      await ui.show('banner');
      expect(announce.mock.calls).toEqual([['show', 'preferences']]);
    });
  });
});
