import { own } from '../lib/own.js';
import { needsOf } from './needsOf.js';
import { openQueue } from './openQueue.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/**
 * LY Corporation's measurement tag (`lytag.js`): what it may keep on the site, and whether it passes visits on to partners. It has
 * no call for that: its commands say so themselves, and are limited while they wait for it.
 * https://ads-developers.yahoo.co.jp/ja/lytag/post/30590635.html and github.com/yahoojp-marketing/gtm-template-tag-global-snippet
 */
registerSignal('line-yahoo', (settings) => {
    const vendors = vendorsOf(settings, 'line-yahoo', 'yahoo-japan-ads');
    if (!vendors.length)
        return () => { };
    const { externalTransmission } = readSignalOptions(settings, 'line-yahoo');
    const partners = needsOf(vendors, externalTransmission);
    const wanted = new WeakMap();
    let limits = {};
    /** A command with what the site wanted, less what is not granted. */
    const limit = (entry) => {
        const [command] = Array.from(Object(entry));
        if (typeof command !== 'object' || !command)
            return;
        const { type, config } = own(command);
        if (!wanted.has(command))
            wanted.set(command, own(config));
        Reflect.set(command, 'config', { ...wanted.get(command), ...limits[String(type)] });
    };
    /** What comes between two decisions is limited as it comes. */
    const watch = (queue) => void Object.defineProperty(queue, 'push', {
        configurable: true,
        writable: true,
        value: (...entries) => {
            entries.forEach(limit);
            return Array.prototype.push.apply(queue, entries);
        },
    });
    return (decision) => {
        limits = Object.assign(Object.create(null), {
            init: choiceOf(vendors, decision) === 'granted' ? {} : { useCookie: false, useLocalStorage: false },
            event: choiceOf(partners, decision) === 'granted' ? {} : { isExternalTransmission: false },
        });
        const queue = openQueue('lyDataLayer');
        if (!Array.isArray(queue))
            return;
        queue.forEach(limit);
        if (queue.push === [].push)
            watch(queue);
    };
});
