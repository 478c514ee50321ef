import { textIn, fill } from '../i18n/text.js';
import { requestKinds } from './requestKinds.js';

/** What to know before asking something of the site: when it refuses, and that a computer's decision can be contested. */
const describeRequestTerms = (settings, language, messages) => {
    const grounds = textIn(settings.rights.refusal, language);
    return [
        ...(grounds ? [fill(messages['requests.refusal'], { grounds }), messages['requests.notified']] : []),
        ...(requestKinds(settings).includes('review') ? [messages['requests.review']] : []),
    ];
};

export { describeRequestTerms };
