import { warn } from '../lib/warn.js';
import { parseRecord, formatRecord } from './codec.js';
import { eraseCookie, readCookies, writeCookie } from './cookies.js';

/** Bytes a cookie may have, name included. */
const COOKIE_LIMIT = 200;
const DAY = 86400;
/** What is kept in localStorage: the record, its receipts, and what waits to be one. */
const PARTS = ['', '.receipts', '.queue'];
const newest = (records) => {
    let best;
    for (const record of records) {
        if (record && (!best || record.at > best.at))
            best = record;
    }
    return best;
};
/**
 * Makes the store, once a page view. Where one copy was lost, cookie or localStorage, it is written again from the other: with
 * the same answers and the same end.
 */
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
        // never renewed beyond the end of the record
        const put = (host) => writeCookie(name, value, new Date((record.at + days * DAY) * 1000), path, host);
        put(domain);
        if (readCookies(name).length > 1) {
            // left by an earlier domain or path setting: two cookies of one name would contradict each other
            eraseCookie(name);
            put(domain);
        }
        if (domain && !readCookies(name).includes(value)) {
            warn('cookie-domain', domain);
            put();
        }
        // whoever erases what is stored shall not be remembered nevertheless
        const stored = newest(readStored());
        memory = stored?.at === record.at ? undefined : record;
        return memory || stored;
    };
    const [local, ...cookies] = readStored();
    const cookie = newest(cookies);
    if (!local !== !cookie)
        write((local || cookie));
    const read = () => newest([...readStored(), memory]);
    return {
        read,
        write,
        expire(isSilenceYes) {
            memory = read();
            if (!isSilenceYes)
                eraseCookie(name);
            try {
                for (const part of PARTS.slice(Number(isSilenceYes)))
                    localStorage.removeItem(name + part);
            }
            catch {
                // blocked: there is nothing in it
            }
        },
    };
};

export { createStore };
