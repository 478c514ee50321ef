import { createTeller } from './createTeller.js';
import { readSignalOptions } from './readSignalOptions.js';
import { registerSignal } from './registerSignal.js';
import { vendorsOf, choiceOf } from './vendorsOf.js';

/** Amazon Consent Signal. https://advertising.amazon.com/help/GKJQ7E8SE9BRG73Q */
registerSignal('amazon', (settings) => {
    const vendors = vendorsOf(settings, 'amazon');
    if (!vendors.length)
        return () => { };
    const { country = settings.region } = readSignalOptions(settings, 'amazon');
    const [code] = /^[A-Z]{2}(?![A-Z])/.exec(String(country).toUpperCase()) || [];
    const tell = createTeller('amznConsent', (amznConsent, isGranted) => {
        if (typeof amznConsent !== 'function')
            return;
        const builder = amznConsent();
        // without it Amazon takes the strictest
        if (code)
            builder.setCountryCode(code);
        builder.setEnableAdStorage(isGranted).setEnableUserData(isGranted).build();
    });
    return (decision) => tell(choiceOf(vendors, decision) === 'granted');
});
