import * as amplitude from '@amplitude/analytics-browser';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  await amplitude.init('key', {
    serverUrl: 'https://events.sdk.example/2/httpapi',
    autocapture: false,
    flushMaxRetries: 1,
    logLevel: amplitude.Types.LogLevel.Error,
  }).promise;
  const { code, message, event } = await amplitude.track('own', { value: 1 }).promise;
  return { code, message, type: event.event_type, id: typeof amplitude.getDeviceId() };
};
