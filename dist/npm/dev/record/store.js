import { STORAGE_KEYS } from '../lib/storageKeys.js';
import { warn } from '../lib/warn.js';
import { formatRecord, parseRecord, LONGEST } from './codec.js';
import { eraseCookie, readCookies, writeCookie } from './cookies.js';

/** Bytes a cookie may have, name included. */
const COOKIE_LIMIT = 200;
const DAY = 86400;
const newest = (records) => {
    let best;
    for (const record of records) {
        if (record && (!best || record.at > best.at))
            best = record;
    }
    return best;
};
/**
 * Makes the store, once a page view. Where a copy was lost or says something else, cookie or localStorage, the record in force
 * is written to both: with the same answers and the same end.
 */
const createStore = ({ name, domain, path, days }) => {
    let memory;
    // WebKit goes back to the cookie of an earlier write for the moment in which it tells of that
    let written;
    const readLocal = () => {
        try {
            return localStorage.getItem(name);
        }
        catch {
            return null;
        }
    };
    /** What localStorage has, then what each cookie has. */
    const readCopies = () => [readLocal(), ...readCookies(name)];
    const forget = (part) => {
        try {
            localStorage.removeItem(name + part);
        }
        catch {
            // blocked: there is nothing in it
        }
    };
    const shorten = (record) => formatRecord(record, COOKIE_LIMIT - name.length - 1);
    const isSame = (one, other) => !!one && shorten(one) === shorten(other);
    /**
     * What storage holds. Any host under the same domain can set a cookie here, and give it any time. So localStorage leads, and
     * cookies add their refusals. Where hosts share the record the cookie leads, for that is what they share, unless it is the
     * part of the local copy that it has room for; a refusal of this host stands that is not older, and one of this page anywhere.
     */
    const readStored = ([first, ...others] = readCopies()) => {
        const local = parseRecord(first);
        const cookies = others.map(parseRecord);
        const latest = newest(cookies);
        const lead = domain && latest && !isSame(local, latest) ? latest : local || latest;
        if (!lead)
            return undefined;
        const choices = Object.assign(Object.create(null), lead.choices);
        for (const copy of [written, local, ...cookies]) {
            if (copy && (copy.at >= lead.at || (!domain && copy !== written))) {
                for (const key in copy.choices)
                    if (copy.choices[key] === 'denied')
                        choices[key] = 'denied';
            }
        }
        return { ...lead, choices };
    };
    const write = (record) => {
        written = record;
        const value = shorten(record);
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
        try {
            // after the cookie, for this is what other tabs hear of
            localStorage.setItem(name, formatRecord(record, LONGEST));
        }
        catch {
            // blocked or full: the cookie may hold it, so an earlier answer must not stand here
            forget('');
        }
        // whoever erases what is stored shall not be remembered nevertheless
        const stored = readStored();
        memory = isSame(stored, record) ? undefined : record;
        return memory || stored;
    };
    const copies = readCopies();
    const stored = readStored(copies);
    if (stored && copies.join() !== [formatRecord(stored, LONGEST), shorten(stored)].join())
        write(stored);
    const read = () => newest([memory, readStored()]);
    return {
        read,
        write,
        expire(isSilenceYes) {
            memory = read();
            if (!isSilenceYes)
                eraseCookie(name);
            STORAGE_KEYS.slice(Number(isSilenceYes)).forEach(forget);
        },
    };
};

export { createStore };
