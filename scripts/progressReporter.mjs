import { describeFailure } from './describeFailure.mjs';

/** Sends the process that has started vitest how far it is, and at once what fails: a test, a file, a hook, what nobody caught. */
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
      this.#fail(`there is no test in ${name}`, []);
      process.exitCode = 1;
    }
  }

  onTestCaseResult(test) {
    const { state } = test.result();
    if (state === 'passed') this.#passed += 1;
    if (state === 'failed') {
      this.#failed += 1;
      this.#fail(`${test.module.relativeModuleId} > ${test.fullName}`, test.result().errors);
    } else this.#send();
  }

  onTestSuiteResult(suite) {
    const errors = suite.errors();
    if (errors.length) this.#fail(`${suite.module.relativeModuleId} > ${suite.fullName}`, errors);
  }

  onTestModuleEnd(module) {
    this.#filesDone += 1;
    const errors = module.errors();
    if (errors.length) this.#fail(module.relativeModuleId, errors);
    else this.#send();
  }

  onTestRunEnd(_modules, errors) {
    for (const error of errors) this.#fail('an error that nothing has caught', [error]);
  }

  #fail(name, errors) {
    this.#send(`failed: ${name}`, describeFailure(name, errors));
  }

  #send(note, failure) {
    const failed = this.#failed ? `, ${this.#failed} failed` : '';
    const progress = `${this.#filesDone} of ${this.#files} files, ${this.#passed} passed${failed}`;
    process.send?.({ progress, note, failure });
  }
}
