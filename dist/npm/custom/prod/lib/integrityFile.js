/** The integrity of `sekisho.integrity.js`. */
const integrityFile = "sha256-SJhQtoQWn3EoqYd6+ana1av9FknQKs8hVgMyvnhhZzw=";

export { integrityFile };
