import { attempt } from '../lib/attempt.js';
import { throwLater } from '../lib/throwLater.js';
import { isStub } from './isStub.js';
import { isThing } from './isThing.js';
import { readGlobal } from './readGlobal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { whenGlobal } from './whenGlobal.js';
import { whenParsed } from './whenParsed.js';

/**
 * Has `use` called with each client of a library: when it comes, once the page is parsed, and whenever what is given back is
 * called. What it throws is reported, and keeps no other client from being told.
 */
const watchClients = (settings, name, { global, names = [], find }, use) => {
    const options = readSignalOptions(settings, name);
    const own = typeof options.global === 'string' ? options.global : global;
    const list = (value) => (Array.isArray(value) ? value : []);
    const useAll = () => {
        for (const client of new Set([readGlobal(own), ...list(find?.()), ...list(options.clients)]))
            if (isThing(client) && !isStub(client))
                attempt(() => use(client), throwLater);
    };
    const looks = [own, ...names].map((each) => whenGlobal(each, useAll));
    whenParsed(useAll);
    return () => {
        for (const look of looks)
            look();
        useAll();
    };
};

export { watchClients };
