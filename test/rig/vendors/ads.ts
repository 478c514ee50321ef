import type { Kit } from './kit.js';

/**
 * Stands for adsbygoogle.js: one ad for every `push({})`, in the next `ins` without one.
 * Holds still while `pauseAdRequests` is set.
 */
export function adsbygoogle(kit: Kit, { client }: { readonly client: string }): void {
  type Queue = unknown[] & { pauseAdRequests?: number; requestNonPersonalizedAds?: number; loaded?: boolean };
  const page = window as unknown as { adsbygoogle?: Queue };
  const queue: Queue = (page.adsbygoogle ??= []);
  const waiting: unknown[] = [];
  let paused = queue.pauseAdRequests === 1;
  kit.ran('adsbygoogle');
  queue.loaded = true;
  Object.defineProperty(queue, 'pauseAdRequests', {
    get: () => Number(paused),
    set: (value: number) => {
      paused = value === 1;
      serve();
    },
  });
  kit.consume('adsbygoogle', (entry) => {
    waiting.push(entry);
    serve();
  });
  kit.keepDoing(renew);

  function renew(): void {
    if (paused) return;
    kit.renewCookie('__gads', `ID=${kit.identifier()}`, 33696000);
    kit.renewCookie('__gpi', `UID=${kit.identifier()}`, 33696000);
  }

  function serve(): void {
    if (paused) return;
    renew();
    for (const request of waiting.splice(0)) {
      const isPageLevel = Object.hasOwn(request as object, 'google_ad_client');
      if (!isPageLevel) fill();
    }
  }

  function fill(): void {
    const slot = document.querySelector<HTMLElement>('ins.adsbygoogle:not([data-adsbygoogle-status])');
    if (!slot) {
      const message = "All 'ins' elements in the DOM with class=adsbygoogle already have ads in them.";
      return queueMicrotask(() => {
        throw new Error(message);
      });
    }
    slot.dataset.adsbygoogleStatus = 'done';
    const parameters = {
      client: slot.dataset.adClient ?? client,
      slot: slot.dataset.adSlot,
      npa: queue.requestNonPersonalizedAds === 1 ? 1 : undefined,
      url: location.href,
    };
    slot.append(kit.frame(`https://googleads.g.doubleclick.net/pagead/ads?${kit.query(parameters)}`, 300, 250));
  }
}

/** Stands for gpt.js: slots are filled when displayed, or by `refresh` if initial load is off. */
export function gpt(kit: Kit): void {
  type Privacy = Readonly<Record<string, unknown>>;
  const page = window as unknown as { googletag?: Record<string, unknown> };
  const googletag = (page.googletag ??= {});
  const slots = new Map<string, string>();
  const state = { privacy: {} as Privacy, initialLoad: true, enabled: false };
  kit.ran('gpt');

  const pubads: Record<string, unknown> = {
    setPrivacySettings: (settings: Privacy) => {
      state.privacy = { ...state.privacy, ...settings };
      return pubads;
    },
    disableInitialLoad: () => void (state.initialLoad = false),
    refresh: () => [...slots.keys()].forEach(fill),
  };
  for (const name of ['enableSingleRequest', 'collapseEmptyDivs', 'enableLazyLoad', 'setTargeting', 'addEventListener'])
    pubads[name] = () => pubads;

  Object.assign(googletag, {
    apiReady: true,
    pubads: () => pubads,
    enableServices: () => {
      state.enabled = true;
      kit.keepDoing(() => kit.renewCookie('__gads', `ID=${kit.identifier()}`, 33696000));
    },
    defineSlot: (unit: string, _size: unknown, element: string) => {
      slots.set(element, unit);
      const slot: Record<string, unknown> = { getSlotElementId: () => element };
      for (const name of ['addService', 'setTargeting', 'defineSizeMapping']) slot[name] = () => slot;
      return slot;
    },
    display: (element: string) => {
      if (state.initialLoad) fill(element);
    },
  });
  const commands = ((googletag.cmd as unknown[]) ?? []) as (() => void)[];
  googletag.cmd = { push: (command: () => void) => command() };
  commands.forEach((command) => command());

  function fill(element: string): void {
    const place = document.getElementById(element);
    if (!place || !state.enabled) return;
    const { nonPersonalizedAds, limitedAds, restrictDataProcessing } = state.privacy;
    const flag = (value: unknown) => (value ? 1 : undefined);
    const parameters = {
      iu: slots.get(element),
      npa: flag(nonPersonalizedAds),
      ltd: flag(limitedAds),
      rdp: flag(restrictDataProcessing),
    };
    place.append(kit.frame(`https://securepubads.g.doubleclick.net/gampad/ads?${kit.query(parameters)}`, 300, 250));
  }
}
