import * as Sentry from '@sentry/browser';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  const sent: unknown[] = [];
  Sentry.init({
    dsn: 'https://key@errors.sdk.example/1',
    integrations: [Sentry.browserTracingIntegration(), Sentry.replayIntegration()],
    tracesSampleRate: 1,
    replaysSessionSampleRate: 0,
    sendClientReports: false,
    beforeSend: (event) => {
      sent.push([
        event.exception?.values?.[0]?.value ?? event.message,
        event.breadcrumbs?.map(({ category, message }) => `${category} ${message ?? ''}`),
      ]);
      return event;
    },
  });
  stage.innerHTML = '<button id="b">b</button>';
  stage.querySelector('button')!.addEventListener('click', () => {
    throw new Error('clicked');
  });
  stage.querySelector('button')!.click();
  await fetch('/own.json');
  console.warn('warned');
  Sentry.captureMessage('message');
  Sentry.captureException(new Error('captured'));
  return { sent, flushed: await Sentry.flush(2000) };
};
