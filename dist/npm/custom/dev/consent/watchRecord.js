import { attempt } from '../lib/attempt.js';
import { page } from '../lib/page.js';

/**
 * Calls back when the record may have been changed elsewhere: at once for the site's other tabs, and for other hosts of a
 * shared cookie domain where the browser tells of cookies; elsewhere when this page is looked at again, as after the browser
 * had frozen it. On a page that was prerendered when somebody comes to it, and then `onActivated` too.
 */
const watchRecord = (name, onChange, onActivated) => {
    const onStorage = (event) => {
        if (event.key === name || event.key === null)
            onChange();
    };
    // every page is shown once without having been frozen; what tells of visibility does not know of that
    const onShow = ({ persisted = page('visibilityState') === 'visible' }) => {
        if (persisted)
            onChange();
    };
    // WebKit tells of `localStorage` before the cookie that was written with it is there
    const onCookie = ({ changed }) => {
        if (changed.some((cookie) => cookie.name === name))
            onChange();
    };
    const onCome = () => {
        onChange();
        onActivated();
    };
    return (signal) => {
        attempt(() => cookieStore.addEventListener('change', onCookie, { signal }));
        addEventListener('storage', onStorage, { signal });
        addEventListener('pageshow', onShow, { signal });
        page('addEventListener')('visibilitychange', onShow, { signal });
        page('addEventListener')('prerenderingchange', onCome, { signal });
    };
};

export { watchRecord };
