/** Texts with the name of what may be the browser's signal against advertising, on this site, in the place of `{signal}`. */
const nameSignal = (texts, { doNotTrack }) => JSON.parse(JSON.stringify(texts).replace(/\{signal}/g, `Global Privacy Control${doNotTrack ? ' / Do Not Track' : ''}`));

export { nameSignal };
