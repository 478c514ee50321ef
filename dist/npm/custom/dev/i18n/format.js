/** A day given as `YYYY-MM-DD` in words, the same everywhere; itself if it is not one, or the language is none. */
const formatDay = (day, language) => {
    try {
        return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
    }
    catch {
        return day;
    }
};

export { formatDay };
