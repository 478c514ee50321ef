import type { Kit } from './kit.js';

/** What the server tells the container about the request for it. */
export interface GtmOptions {
  /** `GTM-…`. */
  readonly id: string;
  readonly layer: string;
}

/**
 * Stands for gtm.js. Its container holds one tag, Google Analytics with the container's own
 * number, which is fetched once the `gtm.js` event is in the data layer.
 */
export function gtm(kit: Kit, { id, layer }: GtmOptions): void {
  const page = window as unknown as Record<string, unknown>;
  const measurement = id.replace('GTM-', 'G-');
  let fired = false;
  kit.ran(`gtm:${id}`);
  page.google_tag_manager ??= {};

  kit.consume(layer, (entry) => {
    if (fired || (entry as { event?: unknown } | null)?.event !== 'gtm.js') return;
    fired = true;
    command('config', measurement);
    const script = document.createElement('script');
    script.async = true;
    script.src = `https://www.googletagmanager.com/gtag/js?id=${measurement}&l=${layer}&cx=c`;
    document.head.append(script);
  });

  /** Google takes an `arguments` object for a command, and nothing else. */
  function command(..._parts: string[]): void {
    const queue = page[layer] as unknown[];
    queue.push(arguments);
  }
}
