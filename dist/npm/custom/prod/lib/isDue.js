/** A day begins in the east: a revision is never in force later than where its readers are (UTC+14). */
const EARLIEST_ZONE = 14 * 3600000;
/** Whether a revision is in force; `now` in milliseconds since 1970. */
const isDue = ({ date }, now) => Date.parse(date) - EARLIEST_ZONE <= now;

export { isDue };
