import Cookies from 'js-cookie';

/** The only file that touches `document.cookie`, through js-cookie. Every function survives blocked cookies. */
/** Every value stored under a name: several domains or paths may each hold one. */
const readCookies = (name) => {
    const found = [];
    const jar = Cookies.withConverter({
        // js-cookie stops at the first cookie of a name whose value it can read; a reader that refuses each sees all
        read(value, cookie) {
            if (cookie === name)
                found.push(value);
            throw found;
        },
    });
    try {
        jar.get(name);
    }
    catch {
        // cookies are blocked, or `document.cookie` is clobbered: there is no record
    }
    return found;
};
/** Names of all cookies that scripts can see. */
const cookieNames = () => {
    try {
        // js-cookie leaves out what it cannot decode, such as values in Latin-1 or Shift_JIS: the values are not read
        return Object.keys(Cookies.withConverter({ read: String }).get());
    }
    catch {
        return [];
    }
};
/** Writes a cookie of the site: `SameSite=Lax`, and `Secure` where the page is. */
const writeCookie = (name, value, expires, path, domain) => {
    try {
        const secure = location.protocol === 'https:';
        Cookies.set(name, value, { expires, path, secure, sameSite: 'Lax', ...(domain ? { domain } : undefined) });
    }
    catch {
        // cookies are blocked: localStorage or this page view's memory keep the record
    }
};
/** The host itself, then each of its parent domains. The browser ignores those it does not allow (`co.uk`). */
const domains = () => {
    const labels = location.hostname.split('.');
    return [undefined, ...labels.map((_, index) => labels.slice(index).join('.'))];
};
/** Every prefix of the page's path, with and without a slash at the end. */
const paths = () => {
    const parts = location.pathname.split('/');
    return parts.flatMap((_, index) => {
        const path = parts.slice(0, index + 1).join('/');
        return [path || '/', `${path}/`];
    });
};
/** Removes a cookie wherever a script of this page could have set it: host-only, each parent domain, each path. */
const eraseCookie = (name) => {
    const secure = location.protocol === 'https:';
    for (const domain of domains()) {
        // browsers complain of domains that are too wide
        if (!cookieNames().includes(name))
            return;
        for (const path of new Set(paths())) {
            for (const partitioned of secure ? [false, true] : [false]) {
                try {
                    // "Partitioned" is part of a cookie's key (CHIPS), so both kinds have to be named
                    Cookies.remove(name, { path, secure, partitioned, ...(domain ? { domain } : undefined) });
                }
                catch {
                    return;
                }
            }
        }
    }
};

export { cookieNames, eraseCookie, readCookies, writeCookie };
