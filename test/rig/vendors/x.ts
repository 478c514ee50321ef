import type { Kit } from './kit.js';

/** Stands for X's pixel, uwt.js, which takes over the queue of the snippet's `twq`. */
export function uwt(kit: Kit): void {
  type Twq = ((...command: unknown[]) => void) & { queue?: unknown[][]; exe?: (...command: unknown[]) => void };
  const page = window as unknown as { twq?: Twq };
  const twq: Twq = (page.twq ??= (...command) => twq.exe?.(...command));
  const pixels: string[] = [];
  kit.ran('uwt');
  twq.exe = obey;
  for (const command of twq.queue?.splice(0) ?? []) obey(...Array.from(command));
  kit.atLast(() => pixels.forEach((id) => send(id, 'PageLeave')));

  function obey(...[name, first]: unknown[]): void {
    if (name === 'config' || name === 'init') {
      pixels.push(String(first));
      kit.keepDoing(renew);
      send(String(first), 'PageView');
    }
    if (name === 'event' || name === 'track') pixels.forEach((id) => send(id, String(first)));
  }

  function renew(): void {
    kit.renewCookie('_twpid', `tw.${kit.identifier()}`, 31536000);
    const click = new URLSearchParams(location.search).get('twclid');
    if (click) kit.renewCookie('_twclid', click, 2592000);
  }

  function send(id: string, event: string): void {
    const parameters = { txn_id: id, event, twpid: kit.cookie('_twpid'), dl: location.href };
    for (const host of ['t.co', 'analytics.twitter.com']) kit.pixel(`https://${host}/i/adsct?${kit.query(parameters)}`);
  }
}

/** Stands for X's widgets.js, which turns quoted posts and follow links into frames. */
export function widgets(kit: Kit): void {
  const page = window as unknown as Record<string, unknown>;
  kit.ran('widgets');
  page.twttr = { widgets: { load } };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => load());
  else load();

  function load(root: ParentNode = document): void {
    for (const quote of root.querySelectorAll('blockquote.twitter-tweet')) {
      const post = /status\/(\d+)/.exec(quote.innerHTML)?.[1] ?? '0';
      replace(quote, `https://platform.twitter.com/embed/Tweet.html?id=${post}`);
    }
    for (const link of root.querySelectorAll<HTMLAnchorElement>('a.twitter-follow-button'))
      replace(link, `https://platform.twitter.com/widgets/follow_button.html?url=${encodeURIComponent(link.href)}`);
  }

  function replace(element: Element, url: string): void {
    const frame = kit.frame(url, 550, 300);
    frame.className = 'twitter-widget';
    element.replaceWith(frame);
  }
}
