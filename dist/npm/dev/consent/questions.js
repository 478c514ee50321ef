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
/** Every purpose and vendor that is not necessary, purposes first. */
const questionsOf = ({ purposes, vendors, policy }) => {
    const subject = (id, purpose, what, advertises) => {
        const { explicit, advertising } = purposes.find((one) => one.id === purpose) || {};
        const isAdvertising = !!(advertises || advertising || purpose === 'advertising');
        const matter = what ? `${id} ${what}` : id;
        return purpose === 'necessary' ? [] : [{ id, purpose, isExplicit: !!explicit, isAdvertising, matter }];
    };
    return [
        ...purposes.flatMap((purpose) => subject(purpose.id, purpose.id, wordsOf(purpose, policy))),
        ...vendors.flatMap(({ id, purpose, advertises }) => subject(id, purpose, purpose, advertises)),
    ];
};
/** Under which token an answer is kept: a refusal holds whatever becomes of the question, a grant for it alone. */
const keyOf = ({ id, matter }, answer) => token(answer === 'denied' ? id : matter);
/** What a record answers, in force or not. */
const readAnswer = (record, subject) => {
    const answer = record?.choices[token(subject.id)];
    return answer === 'denied' ? answer : record?.choices[token(subject.matter)];
};

export { keyOf, questionsOf, readAnswer };
