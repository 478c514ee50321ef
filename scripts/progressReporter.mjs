/** Sends the process that has started vitest how far it is, and the name of each failing test at once. */
export default class ProgressReporter {
  #files = 0;
  #filesDone = 0;
  #passed = 0;
  #failed = 0;

  #vitest;

  onInit(vitest) {
    this.#vitest = vitest;
    // ends with the process that waits for it, however that ended
    process.once('disconnect', () => process.exit(1));
    process.channel?.unref();
  }

  onTestRunStart(specifications) {
    this.#files = specifications.length;
    this.#send();
    const { projects, filenamePattern = [] } = this.#vitest;
    for (const { name } of filenamePattern.length ? [] : projects) {
      if (specifications.some(({ project }) => project.name === name)) continue;
      this.#send(`failed: there is no test in ${name}`);
      process.exitCode = 1;
    }
  }

  onTestCaseResult(test) {
    const { state } = test.result();
    if (state === 'passed') this.#passed += 1;
    if (state === 'failed') {
      this.#failed += 1;
      this.#send(`failed: ${test.module.relativeModuleId} > ${test.fullName}`);
    } else this.#send();
  }

  onTestModuleEnd() {
    this.#filesDone += 1;
    this.#send();
  }

  #send(note) {
    const failed = this.#failed ? `, ${this.#failed} failed` : '';
    const progress = `${this.#filesDone} of ${this.#files} files, ${this.#passed} passed${failed}`;
    process.send?.({ progress, note });
  }
}
