/** Makes a call that has waited, on what the page has by that name now. Throws what that throws, and where it cannot be called so. */
const passCall = (stub, find, { method, args, answer }) => {
    const { kind, queue, list, entry } = stub;
    const real = find(stub.name);
    if (method) {
        const [owner, inner] = method.split('.');
        const target = inner ? real[owner] : real;
        const name = inner || owner;
        if (typeof target[name] !== 'function')
            return void target.push([name, ...args]);
        const given = target[name](...args);
        answer?.(entry === 'named' ? given?.promise : given);
        return;
    }
    const filled = list && find(list);
    if (filled)
        filled.push(...args);
    else if (kind === 'function')
        real(...(list ? args[0] : args));
    else
        (queue ? real[queue] : real).push(...args);
};

export { passCall };
