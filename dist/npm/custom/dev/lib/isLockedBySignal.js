/** Whether Global Privacy Control keeps anything denied: what the visitor's age does is another matter. */
const isLockedBySignal = ({ locked, barred = [] }) => locked.length > barred.length;

export { isLockedBySignal };
