import { attempt } from '../lib/attempt.js';
import { readCategories } from './readCategories.js';
import { readGlobal } from './readGlobal.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { whenGlobal } from './whenGlobal.js';
import { whenParsed } from './whenParsed.js';

/**
 * Shopify: the Customer Privacy API of its storefronts. Its file being there switches it on.
 * https://shopify.dev/docs/api/customer-privacy
 */
const CATEGORIES = {
    analytics: 'analytics',
    marketing: 'advertising',
    preferences: 'functional',
    sale_of_data: 'advertising',
};
/** By which function Shopify says what it may do now. */
const ALLOWED = {
    analytics: 'analyticsProcessingAllowed',
    marketing: 'marketingAllowed',
    preferences: 'preferencesProcessingAllowed',
    sale_of_data: 'saleOfDataAllowed',
};
/** Whether Shopify has it the other way round. Only what was answered is told as a yes, for there it is kept as an answer. */
const isNews = (privacy, category, isGranted, isAnswered) => {
    if (!isAnswered)
        return !isGranted && privacy[ALLOWED[category]]?.() !== false;
    const current = privacy.currentVisitorConsent?.();
    return current?.[category] !== (isGranted ? 'yes' : 'no');
};
registerSignal('shopify', (settings) => {
    const { categories } = readSignalOptions(settings, 'shopify');
    const grantedIn = readCategories(settings, 'shopify', CATEGORIES, categories);
    let decision;
    let hasAsked = false;
    let last = '';
    const tell = (privacy) => {
        const all = Object.entries(grantedIn(decision)).filter(([category]) => category in ALLOWED);
        const isAnswered = !!decision.at;
        if (!all.some(([category, isGranted]) => isNews(privacy, category, isGranted, isAnswered)))
            return;
        const consent = Object.fromEntries(all.filter(([, isGranted]) => isAnswered || !isGranted));
        const said = JSON.stringify(consent);
        if (said === last)
            return;
        last = said;
        // newer storefronts give a promise
        const answer = privacy.setTrackingConsent(consent, () => { });
        if (answer instanceof Promise)
            answer.catch(() => (last = ''));
    };
    const say = () => {
        const shopify = Object(readGlobal('Shopify'));
        const { customerPrivacy } = shopify;
        if (!decision)
            return;
        if (typeof customerPrivacy?.setTrackingConsent === 'function')
            tell(customerPrivacy);
        else if (!hasAsked && typeof shopify.loadFeatures === 'function') {
            hasAsked = true;
            shopify.loadFeatures([{ name: 'consent-tracking-api', version: '0.1' }], (error) => {
                if (error)
                    hasAsked = false;
                else
                    attempt(say);
            });
        }
    };
    const look = whenGlobal('Shopify', say);
    whenParsed(say);
    return (next) => {
        decision = next;
        look();
        say();
    };
});
