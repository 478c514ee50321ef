/** A day given as `YYYY-MM-DD` in words, the same everywhere; itself if it is not one. */
const formatDay = (day, language) => {
    const at = Date.parse(day);
    return at ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at) : day;
};

export { formatDay };
