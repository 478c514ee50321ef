/** Whether something that was granted no longer is. */
const takesBack = (before, after) => Object.keys(before.choices).some((id) => before.choices[id] === 'granted' && after.choices[id] !== 'granted');
/** Whether two decisions say anything different. */
const differs = (one, other) => one.status !== other.status || Object.keys(one.choices).some((id) => one.choices[id] !== other.choices[id]);
/** Whether everything named is granted; nothing named is nothing granted. */
const grants = ({ choices }, ids) => ids.length > 0 && ids.every((id) => choices[id] === 'granted');

export { differs, grants, takesBack };
