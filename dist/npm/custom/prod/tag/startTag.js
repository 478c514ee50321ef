import { warn } from '../lib/warn.js';
import { startConsent } from '../consent/startConsent.js';
import { announce } from '../consent/announce.js';
import { callSafely } from '../consent/listeners.js';
import { createChunkLoader } from './chunkLoader.js';
import { readOwnScript } from './ownScript.js';
import { resolveAddress } from './resolveAddress.js';

/**
 * Starts the one instance of the page and writes its global, `window.sekisho`. `check` reports what the developer has
 * written in vain, in the debug build.
 */
const startTag = (readSettings, interfaceFile, check) => {
    const scope = globalThis;
    const mark = Symbol.for('sekisho');
    if (scope[mark])
        return warn();
    scope[mark] = true;
    const script = readOwnScript();
    const given = readSettings(script);
    const base = given.base ? resolveAddress(given.base) : script.base;
    // wherever the site keeps our own files, the guard lets them pass
    const allow = [...given.allow, base.replace(/^https?:\/\//, '')];
    const load = createChunkLoader(script, base);
    const settings = { ...given, nonce: given.nonce || script.nonce, allow, load };
    const consent = startConsent(settings, {
        loadInterface: () => load(...interfaceFile),
        loadReceipts: () => load('sekisho.receipts.js', "sha256-byY5pG5Ncf9jakTfPpfDPzIYmp9Z4s0H+5DmIivm6Po="),
    });
    const queued = scope.sekisho;
    const api = Object.assign(consent, {
        version: "0.1.0",
        push(...callbacks) {
            for (const callback of callbacks)
                callSafely(callback, api);
        },
    });
    const { destroy } = api;
    api.destroy = () => {
        destroy();
        delete scope[mark];
        delete scope.sekisho;
    };
    scope.sekisho = api;
    if (Array.isArray(queued))
        api.push(...queued);
    announce('ready', consent.decision);
};

export { startTag };
