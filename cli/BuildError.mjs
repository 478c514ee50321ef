// @ts-check
/** What the user has to mend. */
export class BuildError extends Error {
  /** @param {string[]} lines */
  constructor(...lines) {
    super(lines.join('\n\n'));
    this.name = 'BuildError';
  }
}
