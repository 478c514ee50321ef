import { letLoad } from './letLoad.js';
import { isStoodFor } from './isStoodFor.js';
import { openQueue } from './openQueue.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';
import { whenGlobal } from './whenGlobal.js';

/**
 * Matomo: tracking consent, or consent to cookies alone. The record is ours, so nothing is ever remembered there.
 * https://developer.matomo.org/guides/tracking-consent
 */
const isCookieMode = (settings) => readSignalOptions(settings, 'matomo').mode === 'cookies';
/** What Matomo calls it: consent is required, given, and forgotten. */
const wordsFor = (settings) => {
    if (isCookieMode(settings))
        return [['requireCookieConsent'], 'setCookieConsentGiven', 'forgetCookieConsentGiven'];
    const isCookieless = readSignalOptions(settings, 'matomo').mode === 'cookieless';
    // giving consent takes back that cookies are disabled, forgetting a refusal does not
    return isCookieless
        ? [['requireConsent', 'disableCookies'], 'forgetUserOptOut', 'forgetConsentGiven']
        : [['requireConsent'], 'setConsentGiven', 'forgetConsentGiven'];
};
/** What another consent tool may have had Matomo remember is no grant here. */
function forgetRemembered() {
    if (this.hasRememberedConsent())
        this.forgetConsentGiven();
}
registerSignal('matomo', (settings) => {
    const vendors = vendorsOf(settings, 'matomo');
    if (!vendors.length)
        return () => { };
    const [require, give, forget] = wordsFor(settings);
    let ours = [];
    let last;
    let decision;
    const say = () => {
        if (!decision || isStoodFor('_paq'))
            return;
        // forgetting sets a cookie of Matomo's own: before there is an answer only where it has something to forget
        const isAnswered = !!decision.at || isCookieMode(settings);
        const word = choiceOf(vendors, decision) === 'granted' ? give : isAnswered ? forget : forgetRemembered;
        const queue = openQueue('_paq');
        // While nobody has read the queue, what was said there is taken back: Matomo gives the order by the names of methods.
        if (Array.isArray(queue) && !Object.prototype.hasOwnProperty.call(queue, 'push')) {
            const rest = queue.filter((command) => !ours.includes(command));
            ours = [...require.map((method) => [method]), [word]];
            queue.splice(0, queue.length, ...ours, ...rest);
        }
        else if (word !== last) {
            // required once: it would forget what has been given
            const next = ours.length ? [[word]] : [...require.map((method) => [method]), [word]];
            for (const command of next)
                queue.push(command);
            ours = next;
        }
        last = word;
    };
    const look = whenGlobal('_paq', say);
    return (next) => {
        decision = next;
        look();
        say();
    };
}, (settings) => (isCookieMode(settings) ? letLoad(settings, vendorsOf(settings, 'matomo')) : settings));
