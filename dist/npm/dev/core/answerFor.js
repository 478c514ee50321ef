/** The same answer for every id named, or for everything; a purpose brings its vendors along. Nothing else is answered. */
const answerFor = (choice, ids, { purposes, vendors }) => {
    const answers = Object.create(null);
    const isMeant = (...names) => !ids.length || names.some((name) => ids.includes(name));
    for (const { id } of purposes)
        if (isMeant(id))
            answers[id] = choice;
    for (const { id, purpose } of vendors)
        if (isMeant(id, purpose))
            answers[id] = choice;
    return answers;
};

export { answerFor };
