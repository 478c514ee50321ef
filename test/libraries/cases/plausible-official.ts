import { init, track } from '@plausible-analytics/tracker';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  init({
    domain: 'shop',
    endpoint: 'https://events.sdk.example/api/event',
    captureOnLocalhost: true,
    logging: false,
    autoCapturePageviews: true,
  });
  return new Promise((resolve) => {
    track('own', {
      callback: (result) =>
        resolve(
          result &&
            ('status' in result ? `status ${result.status}` : `error ${String((result as { error?: unknown }).error)}`),
        ),
    });
  });
};
