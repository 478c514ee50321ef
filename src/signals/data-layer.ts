/** An event in the data layer, for tag managers and the site's own code. Its file being there switches it on. */
import { openQueue } from './openQueue.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';

declare module '../types/signalOptions.js' {
  interface SignalOptions {
    /** What the event and the data layer are called. */
    readonly 'data-layer'?: {
      /** The global name of the data layer. Default: `dataLayer`. */
      readonly layer?: string;
      /** The event’s name. Default: `sekisho_consent`. */
      readonly event?: string;
    };
  }
}

const text = (value: unknown, fallback: string): string => (typeof value === 'string' && value ? value : fallback);

registerSignal('data-layer', (settings) => {
  const options = readSignalOptions(settings, 'data-layer');
  const event = text(options.event, 'sekisho_consent');
  let last = '';
  return ({ choices, status, regime }) => {
    const sekisho = { status, regime, choices: { ...choices } };
    const said = JSON.stringify(sekisho);
    if (said === last) return;
    const layer = openQueue(text(options.layer, 'dataLayer')) as { push(entry: object): unknown };
    layer.push({ event, sekisho });
    last = said;
  };
});
