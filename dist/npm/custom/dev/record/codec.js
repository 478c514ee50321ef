const SHAPE = /^([23])\.([\da-z]{6,7})\.([\w+/]{4})\.((?:[\w+/]{4})*)\.((?:[\w+/]{4})*)(?:\.([\w+/]{4}))?$/;
/** Longest value, room for 16,000 answers; a longer one is not ours. */
const LONGEST = 65536;
/** Four characters that stand for an id: the low 24 bits of FNV-1a over its code points, in base 64. */
const token = (id) => {
    let hash = 0x811c9dc5;
    for (const character of id)
        hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
    return btoa(String.fromCharCode(hash & 255, (hash >> 8) & 255, (hash >> 16) & 255));
};
/**
 * Writes a record in at most `limit` characters. What does not fit is left out, so it counts as not answered; refusals
 * come first.
 */
const formatRecord = ({ isWhole, at, policy, seen, choices }, limit) => {
    const head = `${isWhole ? 3 : 2}.${at.toString(36)}.${policy}.`;
    const tail = seen && `.${seen}`;
    const isGranted = (id) => Number(choices[id] === 'granted');
    const refusalsFirst = Object.keys(choices).sort((a, b) => isGranted(a) - isGranted(b));
    const fitting = refusalsFirst.slice(0, Math.floor((limit - head.length - tail.length - 1) / 4));
    const having = (choice) => fitting.filter((id) => choices[id] === choice).join('');
    return `${head}${having('granted')}.${having('denied')}${tail}`;
};
/** Reads a record; `undefined` for anything that is not wholly one. A token on both lists is denied. */
const parseRecord = (value) => {
    const parts = typeof value === 'string' && value.length <= LONGEST && SHAPE.exec(value);
    if (!parts)
        return undefined;
    const choices = Object.create(null);
    for (const id of parts[4].match(/.{4}/g) || [])
        choices[id] = 'granted';
    for (const id of parts[5].match(/.{4}/g) || [])
        choices[id] = 'denied';
    return {
        isWhole: parts[1] === '3',
        at: parseInt(parts[2], 36),
        policy: parts[3],
        seen: parts[6] || '',
        choices,
    };
};

export { LONGEST, formatRecord, parseRecord, token };
