import { DONE } from './intercept.js';

/** Whether a cookie is being deleted: whoever tidies up after itself shall not be hindered. */
const isRemoval = (cookie) => {
    const [, seconds] = /.*;\s*max-age=([^;]*)/is.exec(cookie) || [];
    const [, date] = /.*;\s*expires=([^;]*)/is.exec(cookie) || [];
    return seconds ? Number(seconds) <= 0 : Date.parse(date) < Date.now();
};
/** What a denied vendor would keep in cookies, localStorage and sessionStorage is not written, as if they were blocked. */
const guardWrites = ({ onCall, onSet }, isDenied) => {
    onSet(Document.prototype, 'cookie', (value) => {
        const cookie = String(value);
        return isDenied('cookies', cookie.split('=')[0].trim()) && !isRemoval(cookie) ? DONE : value;
    });
    const { CookieStore } = globalThis;
    onCall(CookieStore?.prototype, 'set', (args) => {
        const name = typeof args[0] === 'object' ? args[0].name : args[0];
        // a name that no cookie may have is refused by the browser itself
        return isDenied('cookies', String(name)) ? ['=;', ''] : args;
    });
    onCall(Storage.prototype, 'setItem', (args) => (isDenied('storage', String(args[0])) ? DONE : args));
};

export { guardWrites };
