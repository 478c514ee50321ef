/** Whether something that was granted no longer is. */
const takesBack = (before, after) => Object.keys(before.choices).some((id) => before.choices[id] === 'granted' && after.choices[id] !== 'granted');
/** Whether two decisions say anything different. */
const differs = (one, other) => one.status !== other.status || Object.keys(one.choices).some((id) => one.choices[id] !== other.choices[id]);
/**
 * Whether silence may mean yes, here or on a page of the site that declares other things: a region's rules may differ from
 * purpose to purpose.
 */
const isSilenceYes = ({ regime, regimes }) => !!regimes || regime !== 'opt-in';
/** Whether everything named is granted; nothing named is nothing granted. */
const grants = ({ choices }, ids) => ids.length > 0 && ids.every((id) => choices[id] === 'granted');
/**
 * Whether answers are a decision: ids that nobody declared are none, nor is what a page's code says again on every view.
 * A visitor who gives the same answer again has decided anew.
 */
const isNews = (answers, { choices, unanswered }, via) => Object.keys(answers).some((id) => via !== 'api' || choices[id] !== answers[id] || unanswered.includes(id));

export { differs, grants, isNews, isSilenceYes, takesBack };
