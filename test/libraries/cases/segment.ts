import { AnalyticsBrowser } from '@segment/analytics-next';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  const analytics = AnalyticsBrowser.load(
    { writeKey: 'key', cdnURL: 'https://cdn.sdk.example' },
    { integrations: { 'Segment.io': { apiHost: 'events.sdk.example/v1' } } },
  );
  const failed = await analytics.then(
    () => 'loaded',
    (error: unknown) => String(error),
  );
  if (failed !== 'loaded') return failed;
  const context = await analytics.track('own', { value: 1 });
  return { type: context.event.type, event: context.event.event };
};
