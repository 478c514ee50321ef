import { page } from '../lib/page.js';

/**
 * Calls back when the record may have been changed elsewhere: at once for the site's other tabs, and when this page is
 * looked at again for another host of a shared cookie domain, or for a page that the browser had frozen.
 */
const watchRecord = (name, onChange) => {
    const onStorage = (event) => {
        if (event.key === name || event.key === null)
            onChange();
    };
    const onVisible = () => {
        if (page('visibilityState') === 'visible')
            onChange();
    };
    return (signal) => {
        addEventListener('storage', onStorage, { signal });
        addEventListener('pageshow', onVisible, { signal });
        page('addEventListener')('visibilitychange', onVisible, { signal });
    };
};

export { watchRecord };
