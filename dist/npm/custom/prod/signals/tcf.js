import { attempt } from '../lib/attempt.js';
import { report } from '../iab/report.js';
import { speakTcf } from '../iab/speakTcf.js';
import { loadTcfDuties } from '../ui/chunks/loadTcfDuties.script.js';
import { registerSignal } from './registerSignal.js';

/** IAB Europe Transparency and Consent Framework: `__tcfapi`, for a registered platform. See docs/iab.md. */
let desk;
/**
 * What the law has shown, and after it the framework. Where that cannot be had, visitors answer without it, and the framework is told of
 * no consent.
 */
const addTcf = async (law, port, language = 'en') => {
    const [earlier, ready] = await Promise.all([law, desk]);
    if (!ready)
        return earlier;
    try {
        const { withTcf } = await loadTcfDuties(port);
        return await withTcf(earlier, ready, port, language);
    }
    catch (cause) {
        attempt(() => report('iab-failed', `__tcfapi: ${String(cause)}`));
        return earlier;
    }
};
const withDuties = (settings) => ({
    ...settings,
    loadDuties(port, view, language) {
        const law = settings.loadDuties?.(port, view, language);
        // nobody has to wait where the framework does not apply
        return view && view !== 'notice' && desk ? addTcf(law, port, language) : law;
    },
});
registerSignal('tcf', (settings) => speakTcf(settings, (one) => void (desk = one)), withDuties);
