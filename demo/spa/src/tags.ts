/**
 * The app's tags. Their scripts are added to the page held: Sekisho finds them wherever and whenever they appear, and
 * releases them when their vendor is granted. Calls wait in the queue until the script is there.
 */

declare global {
  interface Window {
    dataLayer?: unknown[];
    gtag?: (...call: unknown[]) => void;
  }
}

const MEASUREMENT_ID = 'G-DEMO000004';
const ADS_ID = 'AW-000000004';

let hasAnalytics = false;

export const addTags = (): void => {
  addHeld('google-analytics', `https://www.googletagmanager.com/gtag/js?id=${MEASUREMENT_ID}`);
  addHeld('google-ads', `https://www.googletagmanager.com/gtag/js?id=${ADS_ID}`);
};

/** Tells analytics which route is shown. Only to be called while it is granted. */
export const reportRoute = (path: string): void => {
  // Every route reports itself, the first like all others.
  if (!hasAnalytics) gtag('config', MEASUREMENT_ID, { send_page_view: false });
  hasAnalytics = true;
  gtag('event', 'page_view', { page_location: location.origin + path, page_title: document.title });
};

/** Tells Google Ads of the visit. Only to be called once it is granted. */
export const reportVisit = (): void => gtag('config', ADS_ID);

const addHeld = (vendor: string, address: string): void => {
  const script = document.createElement('script');
  script.type = 'text/plain';
  script.dataset['vendor'] = vendor;
  script.dataset['src'] = address;
  document.head.append(script);
};

const gtag = (...call: unknown[]): void => {
  if (!window.gtag) {
    const queue = (window.dataLayer ??= []);
    window.gtag = function enqueue() {
      // Google's tag takes `arguments` objects from its queue for calls, arrays it ignores.
      queue.push(arguments);
    };
    window.gtag('js', new Date());
  }
  window.gtag(...call);
};
