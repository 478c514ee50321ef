/** Whether the buttons of both answers say what they do: each has a letter on it, and they are not the same. */
const tellsApart = ({ accept, reject }) => accept !== reject && [accept, reject].every((text) => /\p{L}/u.test((text || '')));

export { tellsApart };
