import { createFront } from './createFront.js';
import { isOptedOut } from './isOptedOut.js';
import { isOnHere } from './isOnHere.js';
import { letLoad } from './letLoad.js';
import { needsOf } from './needsOf.js';
import { readGlobal } from './readGlobal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/**
 * Google Publisher Tag: whether ads may be personalised, restricted data processing, limited ads.
 * https://developers.google.com/publisher-tag/samples/configure-privacy and …/samples/display-limited-ad
 */
/** Where the library comes from that cannot be told to show limited ads. */
const ORDINARY = ['securepubads.g.doubleclick.net/tag/', 'googletagservices.com'];
const googletag = () => {
    if (!readGlobal('googletag'))
        Reflect.set(window, 'googletag', { cmd: [] });
    const tag = readGlobal('googletag');
    if (typeof tag.cmd?.push !== 'function')
        tag.cmd = [];
    return tag;
};
const create = (settings) => {
    const vendors = vendorsOf(settings, 'gpt', 'google-publisher-tag');
    if (!vendors.length)
        return () => { };
    const { adPersonalization, limitedAds } = readSignalOptions(settings, 'gpt');
    const isLimiting = isOnHere(limitedAds, settings);
    const front = createFront();
    let state = {};
    let said = '';
    let isWaiting = false;
    // what waits for the library says what holds when its turn has come
    const apply = () => {
        isWaiting = false;
        googletag().pubads().setPrivacySettings(state);
    };
    return (decision) => {
        const isGranted = choiceOf(vendors, decision) === 'granted';
        const isPersonal = choiceOf(needsOf(vendors, adPersonalization), decision) === 'granted';
        state = {
            nonPersonalizedAds: !isPersonal,
            restrictDataProcessing: isOptedOut(vendors, decision),
            ...(isLimiting && { limitedAds: !isGranted }),
        };
        const next = JSON.stringify(state);
        if (next === said)
            return;
        said = next;
        const { cmd } = googletag();
        if (isWaiting && Array.isArray(cmd) && cmd.includes(apply))
            return;
        isWaiting = true;
        front(cmd, () => cmd.push(apply));
    };
};
const prepare = (settings) => {
    const vendors = vendorsOf(settings, 'gpt', 'google-publisher-tag');
    const { limitedAds } = readSignalOptions(settings, 'gpt');
    return vendors.length && isOnHere(limitedAds, settings) ? letLoad(settings, vendors, ORDINARY) : settings;
};
registerSignal('gpt', create, prepare);
