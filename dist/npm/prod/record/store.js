import { formatRecord, parseRecord } from './codec.js';
import { writeCookie, readCookies, eraseCookie } from './cookies.js';

/** Bytes a cookie may have, name included. */
const COOKIE_LIMIT = 200;
const newest = (records) => {
    let best;
    for (const record of records) {
        if (record && (!best || record.at > best.at))
            best = record;
    }
    return best;
};
const createStore = ({ name, domain, path, days }) => {
    let memory;
    const readLocal = () => {
        try {
            return localStorage.getItem(name);
        }
        catch {
            return null;
        }
    };
    /** What storage holds; the whole copy first, for the cookie may have had to leave something out. */
    const readStored = () => [readLocal(), ...readCookies(name)].map(parseRecord);
    const write = (record) => {
        try {
            localStorage.setItem(name, formatRecord(record, 4000));
        }
        catch {
            // blocked or full: the cookie may still hold it
        }
        const value = formatRecord(record, COOKIE_LIMIT - name.length - 1);
        writeCookie(name, value, days, path, domain);
        if (readCookies(name).length > 1) {
            // left by an earlier domain or path setting: two cookies of one name would contradict each other
            eraseCookie(name);
            writeCookie(name, value, days, path, domain);
        }
        if (domain && !readCookies(name).includes(value)) {
            writeCookie(name, value, days, path);
        }
        // whoever erases what is stored shall not be remembered nevertheless
        memory = newest(readStored())?.at === record.at ? undefined : record;
    };
    return {
        read: () => newest([...readStored(), memory]),
        write,
    };
};

export { createStore };
