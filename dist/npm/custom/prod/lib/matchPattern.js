/**
 * Whether a whole name fits a pattern; `*` stands for any part, also an empty one. Each fixed part is looked for once, from
 * left to right: a regular expression would try the stars against each other, which takes minutes for `a*a*a*a*a*a*b`.
 */
const matchPattern = (pattern, name) => {
    const parts = pattern.split('*');
    const end = parts.pop();
    if (!parts.length)
        return name === end;
    let rest = name;
    const isInOrder = parts.every((part, index) => {
        const at = rest.indexOf(part);
        rest = rest.slice(at + part.length);
        return index ? at >= 0 : !at;
    });
    return isInOrder && rest.endsWith(end);
};

export { matchPattern };
