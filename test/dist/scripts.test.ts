import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeFailure } from '../../scripts/describeFailure.mjs';
import { installBrowsers, missingPrograms } from '../../scripts/installBrowsers.mjs';
import { isNodeSupported } from '../../scripts/requireNode.mjs';
import { runBeside } from '../../scripts/runBeside.mjs';
import { runStep } from '../../scripts/runStep.mjs';

const root = join(import.meta.dirname, '../..');
const runScript = (name: string, args: string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(process.execPath, [join(root, 'scripts', name), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });

let folder: string;
let printed: string;
const out = { isTTY: false, write: (text: string) => (printed += text) } as unknown as typeof process.stdout;
/** A program in the folder. */
const program = (name: string, script: string): void => {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(folder, name), 0o755);
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sekisho-scripts-'));
  printed = '';
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a step', () => {
  it('says nothing of what its program prints, as long as that succeeds', async () => {
    program('works', 'echo much; echo more >&2');
    expect(await runStep('Working', join(folder, 'works'), [], { out })).toMatchObject({ ok: true });
    expect(printed).toMatch(/^Working … passed in \d+ s\n$/);
  });

  it('prints all of it if the program fails, and why it could not start', async () => {
    program('fails', 'echo much; echo more >&2; exit 3');
    expect(await runStep('Working', join(folder, 'fails'), [], { out })).toMatchObject({ ok: false });
    expect(printed).toMatch(/^Working … failed in \d+ s\nmuch\nmore\n/);
    expect(await runStep('Working', join(folder, 'absent'), [], { out })).toMatchObject({ ok: false });
    expect(printed).toContain('ENOENT');
  });

  it('ends its program, and what that has started, when it is interrupted', async () => {
    program('waits', `sleep 1000 & echo $! > ${folder}/sleeper; wait`);
    const code = `
      import { existsSync, readFileSync } from 'node:fs';
      import { runStep } from ${JSON.stringify(join(root, 'scripts/runStep.mjs'))};
      const sleeper = ${JSON.stringify(join(folder, 'sleeper'))};
      const timer = setInterval(() => {
        if (!existsSync(sleeper) || !readFileSync(sleeper, 'utf8').endsWith('\\n')) return;
        clearInterval(timer);
        process.kill(process.pid, 'SIGINT');
      }, 20);
      await runStep('Waiting', ${JSON.stringify(join(folder, 'waits'))}, []);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
    const sleeper = Number(readFileSync(join(folder, 'sleeper'), 'utf8'));
    // gone, or a zombie that nothing has waited for yet
    const state = spawnSync('ps', ['-o', 'stat=', '-p', String(sleeper)], { encoding: 'utf8' }).stdout.trim();
    expect(state).toMatch(/^(Z.*)?$/);
  });
});

describe('what failed', () => {
  it('is told by its name, with what it says and without where the runner has called it', () => {
    const stack =
      '\u001b[31mexpected 1 to be 2\u001b[39m\n    at test/a.test.ts:2:31\n    at run (/node_modules/runner.js:3:1)';
    expect(describeFailure('test/a.test.ts > adds up', [{ stack }])).toBe(
      'test/a.test.ts > adds up\n    expected 1 to be 2\n        at test/a.test.ts:2:31',
    );
    expect(describeFailure('test/b.test.ts', [{ message: 'no such file' }])).toBe('test/b.test.ts\n    no such file');
    expect(describeFailure('there is no test in unit', [])).toBe('there is no test in unit');
  });

  it('is collected by the reporter: tests, hooks, files and what nothing has caught', async () => {
    const write = (name: string, code: string): void => writeFileSync(join(folder, `${name}.test.mjs`), code);
    const vitest = join(root, 'node_modules/vitest');
    const imports = `import { beforeAll, describe, it, expect } from ${JSON.stringify(join(vitest, 'dist/index.js'))};`;
    write('fails', `${imports} it('adds up', () => expect(1).toBe(2)); it('passes', () => {});`);
    write(
      'hook',
      `${imports} describe('a room', () => { beforeAll(() => { throw new Error('no key') }); it('is open', () => {}); });`,
    );
    write('file', 'throw new Error("no such file")');
    write('late', `${imports} it('passes', () => void Promise.reject(new Error('too late')));`);
    writeFileSync(join(folder, 'vitest.config.mjs'), 'export default {}');
    const args = ['run', '--root', folder, '--reporter', join(root, 'scripts/progressReporter.mjs')];
    const { ok, failures } = await runStep('Tests', process.execPath, [join(vitest, 'vitest.mjs'), ...args], {
      out,
      messages: true,
    });
    expect(ok).toBe(false);
    expect([...(failures as string[])].sort().map((failure) => failure.split('\n').slice(0, 2))).toEqual([
      ['an error that nothing has caught', expect.stringContaining('too late')],
      ['fails.test.mjs > adds up', expect.stringContaining('expected 1 to be 2')],
      ['file.test.mjs', expect.stringContaining('no such file')],
      ['hook.test.mjs > a room', expect.stringContaining('no key')],
    ]);
  });

  it('stands at the end of a run of both commands, which a log may be kept from', () => {
    mkdirSync(join(folder, '.ci'));
    cpSync(join(root, '.ci/run'), join(folder, '.ci/run'));
    const says = (...lines: string[]): string => lines.map((line) => `echo '${line}'`).join(' && ');
    const runBoth = (test: string, deep: string): string[] => {
      writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { test, 'test:deep': deep } }));
      const { status, stdout } = spawnSync(join(folder, '.ci/run'), { encoding: 'utf8' });
      return [...stdout.trimEnd().split('\n'), `ends with ${status}`];
    };
    const red = `${says('7 s', '', 'Failed:', '  a > adds up', '', 'Total: 2 passed, 1 failed, 0 skipped')} && exit 1`;
    const green = says('9 s', 'Total: 5 passed, 0 failed, 0 skipped');
    expect(runBoth(red, green).slice(-7)).toEqual([
      '9 s',
      'npm run test:deep: 5 passed, 0 failed, 0 skipped',
      'Failed:',
      '  a > adds up',
      '',
      'Total: 7 passed, 1 failed, 0 skipped',
      'ends with 1',
    ]);
    expect(runBoth(green, green).join('\n')).not.toContain('Failed');
    expect(runBoth(green, green).slice(-2)).toEqual(['Total: 10 passed, 0 failed, 0 skipped', 'ends with 0']);
    expect(runBoth(green, 'exit 1').slice(-4)).toEqual([
      'Failed:',
      '  npm run test:deep ended without counting',
      'Total: 5 passed, 1 failed, 0 skipped',
      'ends with 1',
    ]);
  });
});

describe('steps beside each other', () => {
  it('tell what they do as if they ran in turn, and give what they give', async () => {
    let resolve = (): void => {};
    const written = new Promise<void>((done) => (resolve = done));
    const first = async (to: { write(text: string): void }): Promise<string> => {
      to.write('first begins, ');
      await written;
      to.write('first ends, ');
      return 'one';
    };
    const second = async (to: { isWaiting: boolean; write(text: string): void }): Promise<boolean> => {
      to.write(to.isWaiting ? 'second ends' : 'second is first');
      resolve();
      return false;
    };
    expect(await runBeside([first, second], out)).toEqual(['one', false]);
    expect(printed).toBe('first begins, first ends, second ends');
  });

  it('all come to their end where one fails, and the failure is told', async () => {
    const ended: string[] = [];
    const fails = (): Promise<never> => Promise.reject(new Error('no registry'));
    const works = async (): Promise<void> => {
      await Promise.resolve();
      ended.push('works');
    };
    await expect(runBeside([fails, works], out)).rejects.toThrow('no registry');
    expect(ended).toEqual(['works']);
  });
});

describe('browsers', () => {
  const names = ['chromium', 'firefox-esr', 'WebKitWebDriver', 'Xvfb'];

  it('are found on the path or by the variable that names them', () => {
    const sources = (env: NodeJS.ProcessEnv) => missingPrograms({ PATH: folder, ...env }).map(({ source }) => source);
    expect(sources({})).toEqual(['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb']);
    expect(sources({ SEKISHO_ENGINES: 'firefox' })).toEqual(['firefox-esr']);
    program('mine', '');
    expect(sources({ SEKISHO_ENGINES: 'firefox', SEKISHO_FIREFOX: join(folder, 'mine') })).toEqual([]);
    for (const name of names) program(name, '');
    expect(sources({})).toEqual([]);
    expect(sources({ SEKISHO_CHROMIUM: join(folder, 'absent') })).toEqual(['chromium']);
    expect(missingPrograms({ PATH: folder }, true)).toMatchObject([{ source: 'chromium-headless-shell' }]);
  });

  it('are a failure that says what to install, where there is no apt', async () => {
    program('chromium', '');
    expect(await installBrowsers({ env: { PATH: folder }, out })).toBe(false);
    expect(printed).toContain('apt-get install firefox-esr webkit2gtk-driver xvfb\n'.trim());
    expect(printed).toContain('SEKISHO_FIREFOX=');
    expect(printed).not.toContain('SEKISHO_CHROMIUM=');
  });

  it('are a failure that prints what apt says, where it fails', async () => {
    const refusal = 'echo "a password is required" >&2; exit 1';
    program('apt-get', refusal);
    program('sudo', refusal);
    expect(await installBrowsers({ env: { PATH: folder }, out })).toBe(false);
    expect(printed).toContain('a password is required');
    expect(printed).toContain('apt-get install chromium firefox-esr');
  });

  it('are installed calmly, where apt works', async () => {
    symlinkSync('/bin/sh', join(folder, 'sh'));
    symlinkSync('/bin/chmod', join(folder, 'chmod'));
    program(
      'apt-get',
      `echo noise; for name in ${names.join(' ')}; do echo > ${folder}/$name; chmod +x ${folder}/$name; done`,
    );
    program('sudo', 'shift; exec "$@"');
    expect(await installBrowsers({ env: { PATH: folder }, out })).toBe(true);
    expect(printed).toContain('Installing chromium, firefox-esr, webkit2gtk-driver, xvfb');
    expect(printed).toContain('Installing chromium-headless-shell');
    expect(printed).not.toContain('noise');
  });
});

describe('bad input', () => {
  it.each([
    ['18.20.4', false],
    ['20.18.1', false],
    ['20.19.0', true],
    ['21.7.0', false],
    ['22.12.0', false],
    ['22.13.0', true],
    ['24.0.0', true],
    ['26.1.0', true],
  ])('Node.js %s is supported: %s', (version, isSupported) => {
    expect(isNodeSupported(version)).toBe(isSupported);
  });

  it('npm test names its suites and fails', () => {
    const { status, stdout, stderr } = runScript('test.mjs', ['--watch']);
    expect(stderr).toMatch(/^Unknown: --watch\nUsage: .*unit, dist, browser/);
    expect(stdout).toBe('Total: 0 passed, 1 failed, 0 skipped\n');
    expect(status).toBe(1);
  });

  it('npm start names what is wrong in one line and fails', async () => {
    expect(runScript('start.mjs', ['--port'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Unknown .*\n$/),
    });
    const noPort = runScript('start.mjs', ['--no-build'], { PORT: '70000' });
    expect(noPort).toMatchObject({ status: 1, stderr: 'PORT is not a port number: 70000\n' });

    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const taken = runScript('start.mjs', ['--no-build'], { PORT: String(port) });
    expect(taken).toMatchObject({ status: 1, stderr: expect.stringMatching(/^Port \d+ is in use\. .*\n$/) });
    await new Promise((resolve) => server.close(resolve));
  });
});
