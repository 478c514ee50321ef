import mixpanel from 'mixpanel-browser';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  mixpanel.init('token', {
    api_host: 'https://events.sdk.example',
    batch_requests: false,
    persistence: 'cookie',
    track_pageview: false,
  });
  const answer = await new Promise((resolve) => {
    mixpanel.track('own', { value: 1 }, resolve);
  });
  mixpanel.register({ plan: 'x' });
  return { answer, plan: mixpanel.get_property('plan') as unknown };
};
