/**
 * Meta Pixel: consent, and limited data use for whoever has opted out.
 * https://developers.facebook.com/docs/meta-pixel/implementation/gdpr and …/docs/marketing-apis/data-processing-options
 */
import { createFront } from './createFront.js';
import { createTeller } from './createTeller.js';
import { isOptedOut } from './isOptedOut.js';
import { registerSignal } from './registerSignal.js';
import { choiceOf, vendorsOf } from './vendorsOf.js';

registerSignal('meta', (settings) => {
  const vendors = vendorsOf(settings, 'meta');
  if (!vendors.length) return () => {};
  const front = createFront();
  // what was said to limit the use stays for the page: the site may have said so itself
  let isLimited = false;
  const tell = createTeller<{ readonly isGranted: boolean; readonly isLimited: boolean }>('fbq', (fbq, state) => {
    if (typeof fbq !== 'function') return;
    const { queue } = fbq as { queue?: unknown };
    if (state.isLimited) front(queue, () => void fbq('dataProcessingOptions', ['LDU'], 0, 0));
    front(queue, () => void fbq('consent', state.isGranted ? 'grant' : 'revoke'));
  });
  return (decision) => {
    isLimited ||= isOptedOut(vendors, decision);
    tell({ isGranted: choiceOf(vendors, decision) === 'granted', isLimited });
  };
});
