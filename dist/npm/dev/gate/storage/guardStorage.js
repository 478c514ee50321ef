import { prototypeOf } from '../../lib/native.js';
import { DONE } from '../interceptor/standIns.js';

/**
 * Whether a cookie is being deleted: vendors may tidy up after themselves. Only what every browser reads as a date is one
 * (`expires=0` sets a cookie), and the last attribute of a name counts, `max-age` before `expires`.
 * https://www.rfc-editor.org/rfc/rfc6265#section-5.2
 */
const isRemoval = (cookie) => {
    const [, seconds] = /.*;\s*max-age\s*=\s*(-?\d+)\s*(;|$)/is.exec(cookie) || [];
    const [, date] = /.*;\s*expires\s*=([^;]*\d{1,2}[ -][a-z]{3}[ -]\d{4} [\d:]{8}[^;]*)/is.exec(cookie) || [];
    return seconds ? Number(seconds) <= 0 : Date.parse(date) < Date.now();
};
/** What a denied vendor would keep in cookies, localStorage and sessionStorage is not written, as if they were blocked. */
const guardStorage = ({ onCall, onSet }, isDenied) => {
    onSet(prototypeOf('Document'), 'cookie', (value) => {
        const cookie = String(value);
        return isDenied('cookies', cookie.split('=')[0].trim()) && !isRemoval(cookie) ? DONE : cookie;
    });
    onCall(prototypeOf('CookieStore'), 'set', (args) => {
        const name = typeof args[0] === 'object' ? args[0].name : args[0];
        // a name that no cookie may have is refused by the browser itself
        return isDenied('cookies', String(name)) ? ['=;', ''] : args;
    });
    onCall(prototypeOf('Storage'), 'setItem', (args) => (isDenied('storage', String(args[0])) ? DONE : args));
};

export { guardStorage };
