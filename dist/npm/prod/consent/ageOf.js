const DAY = 86400;
/** How many days ago an answer was given; NaN where there is none, which is neither more nor less than any number. Pure. */
const ageOf = (record, now) => record ? (now / 1000 - record.at) / DAY : NaN;

export { ageOf };
