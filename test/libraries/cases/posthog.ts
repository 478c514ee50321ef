import posthog from 'posthog-js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const events: string[] = [];
  posthog.init('phc_key', {
    api_host: 'https://events.sdk.example',
    autocapture: true,
    capture_pageview: true,
    persistence: 'localStorage+cookie',
    request_batching: false,
    // a browser that a test drives is one
    opt_out_useragent_filter: true,
    before_send: (event) => {
      if (event) events.push(event.event);
      return event;
    },
  });
  stage.innerHTML = '<button id="b">b</button>';
  stage.querySelector('button')!.click();
  posthog.capture('own', { value: 1 });
  await until(() => events.includes('own'), 'the event');
  return events.sort();
};
