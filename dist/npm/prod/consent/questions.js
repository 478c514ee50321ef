import { token } from '../record/codec.js';
import { own } from '../lib/own.js';

/** A site's own words for a purpose, in the language that prevails; a translation added later changes nothing. */
const wordsOf = ({ description }, { authoritativeLanguage }) => {
    if (typeof description === 'string')
        return description;
    const texts = own(description);
    const words = texts[authoritativeLanguage] || Object.values(texts)[0];
    return typeof words === 'string' ? words : '';
};
/** Every purpose and vendor that is not necessary, purposes first. `signalled` is what the browser signals against. */
const questionsOf = ({ purposes, vendors, policy }, signalled = []) => {
    const subject = (id, purpose, what, advertises) => {
        const { explicit, advertising } = purposes.find((one) => one.id === purpose) || {};
        const isAdvertising = !!(advertises || advertising || purpose === 'advertising');
        const isSignalled = signalled.includes(id);
        const isExplicit = !!explicit || isSignalled;
        const matter = what ? `${id} ${what}` : id;
        return purpose === 'necessary' ? [] : [{ id, purpose, isExplicit, isAdvertising, matter, isSignalled }];
    };
    return [
        ...purposes.flatMap((purpose) => subject(purpose.id, purpose.id, wordsOf(purpose, policy))),
        ...vendors.flatMap(({ id, purpose, advertises }) => subject(id, purpose, purpose, advertises)),
    ];
};
/** The tokens under which an answer may be kept: a refusal, a grant, a grant in spite of the browser's signal. */
const keysOf = ({ id, matter }) => [id, matter, `${matter} gpc`].map(token);
/** Under which token an answer is kept: a refusal holds whatever becomes of the question, a grant for it alone. */
const keyOf = (subject, answer) => keysOf(subject)[answer === 'denied' ? 0 : subject.isSignalled ? 2 : 1];
/** What a record answers, in force or not. What was granted without the signal is not granted under it. */
const readAnswer = (record, subject) => {
    // most pages have none yet, and hashing is the dearest part
    const [refused, granted, insisted] = record ? keysOf(subject).map((key) => record.choices[key]) : [];
    return refused === 'denied' ? refused : (!subject.isSignalled && granted) || insisted;
};

export { keyOf, keysOf, questionsOf, readAnswer };
