/** `sekisho annotate`, from the files of the tree as a site has them installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { annotateFiles, type How } from '../../cli/annotateFiles.mjs';
import { CODES } from '../../cli/annotateProblems.mjs';
import { BuildError } from '../../cli/BuildError.mjs';
import { decodePage } from '../../cli/htmlFiles.mjs';
import { readMarkdown } from '../../scripts/readMarkdown.mjs';
import { BARE, blocksOf, folder, HELD, install, read, tagOf, write } from './installed.js';

install();

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/sekisho/cli/sekisho.mjs', 'annotate', ...args],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stderr).not.toContain('    at ');
  return { status, stdout, stderr };
};

/** What it says of bad input, without a process for each; `site/` for the path of that folder. */
const failureOf = async (how: Partial<How>): Promise<string> => {
  const at = (name: string): string => join(folder, name);
  const defaults = {
    isCheck: false,
    tag: undefined,
    inline: undefined,
    allow: [],
    url: undefined,
    onUnclaimed: 'error',
  };
  const { paths = ['site'], options, inline, ...more } = how;
  const given = {
    ...defaults,
    ...more,
    paths: paths.map(at),
    options: options && at(options),
    inline: inline && at(inline),
  };
  const cause: unknown = await annotateFiles(given).catch((error: unknown) => error);
  expect(cause).toBeInstanceOf(BuildError);
  return (cause as Error).message.replaceAll(`${folder}/`, '');
};

describe('sekisho annotate', () => {
  beforeEach(() => rmSync(join(folder, 'site'), { recursive: true, force: true }));
  const site = ['site', '--options', 'sekisho.json'];

  it('writes pages back byte for byte but for the tags, and a second time nothing', () => {
    const before = `\ufeff<!DOCTYPE html>\r\n<html lang=ja>\r\n<head>\r\n  <meta charset=utf-8>\r\n<title>関所</title>\r\n${BARE}\r\n`;
    write('site/index.html', before);
    write('site/own/other.htm', `<p>é\r${BARE}`);
    write('site/node_modules/x/index.html', BARE);
    write('site/notes.txt', BARE);
    const tag = tagOf('/sekisho/sekisho.js');
    const first = run(...site, '--tag', '/sekisho/sekisho.js');
    expect([first.status, first.stderr]).toEqual([0, '']);
    expect(first.stdout.split('\n')).toEqual([
      'site/index.html:4:23: the tag of Sekisho',
      'site/index.html:6:1: <script> of google-analytics is held: www.googletagmanager.com',
      'site/own/other.htm:2:1: <script> of google-analytics is held: www.googletagmanager.com',
      '2 of 2 pages changed',
      '',
    ]);
    const after = before.replace(BARE, HELD).replace('charset=utf-8>', `charset=utf-8>\r\n${tag}`);
    expect(read('site/index.html')).toBe(after);
    expect(read('site/own/other.htm')).toBe(`<p>é\r${HELD}`);
    expect(run(...site, '--tag', '/sekisho/sekisho.js', '--check')).toEqual({
      ...{ status: 0, stdout: '0 of 2 pages would change\n', stderr: '' },
    });
    expect([read('site/notes.txt'), read('site/node_modules/x/index.html')]).toEqual([BARE, BARE]);
  });

  it('holds files that links lead to, and leaves out folders that they lead to and what is not there', () => {
    write('site/index.html', HELD);
    write('elsewhere/page.html', BARE);
    write('elsewhere/more/page.html', BARE);
    symlinkSync('../elsewhere/page.html', join(folder, 'site/linked.html'));
    symlinkSync('../elsewhere/more', join(folder, 'site/more.html'));
    symlinkSync('../elsewhere/none.html', join(folder, 'site/none.html'));
    expect(run(...site).stdout.split('\n')).toEqual([
      'site/linked.html:1:1: <script> of google-analytics is held: www.googletagmanager.com',
      '1 of 2 pages changed',
      '',
    ]);
    expect([read('elsewhere/page.html'), read('elsewhere/more/page.html')]).toEqual([HELD, BARE]);
  });

  it('changes nothing with --check, and ends with 1 where it would', () => {
    write('site/index.html', BARE);
    const { status, stdout, stderr } = run(...site, '--check');
    expect([status, stdout]).toEqual([
      1,
      'site/index.html:1:1: <script> of google-analytics is held: www.googletagmanager.com\n1 of 1 page would change\n',
    ]);
    expect(stderr).toContain('[sekisho] not-annotated:');
    expect(read('site/index.html')).toBe(BARE);
  });

  it('names hosts that nobody claims, and the vendor that would', () => {
    write('site/index.html', `${HELD}\n<img src="https://static.hotjar.com/c/1"><img src="https://cdn.else.example/">`);
    const { status, stderr } = run(...site);
    expect(status).toBe(1);
    expect(stderr).toContain(`[sekisho] unclaimed: No declared vendor claims these hosts`);
    expect(stderr).toContain(
      'site/index.html:2:1: <img> asks static.hotjar.com, which no declared vendor claims: declare "hotjar"\n' +
        'site/index.html:2:42: <img> asks cdn.else.example, which no declared vendor claims: declare its vendor with these hosts, or allow it\n',
    );
    const warned = run(...site, '--on-unclaimed', 'warn', '--allow', 'static.hotjar.com');
    expect([warned.status, warned.stderr]).toEqual([0, '']);
    expect(warned.stdout).toMatch(/unclaimed: [^]*cdn\.else\.example/);
    expect(warned.stdout).not.toContain('hotjar');
    const own = ['--url', 'https://else.example', '--allow', '*.hotjar.com'];
    expect(run(...site, ...own)).toEqual({ status: 0, stdout: '0 of 1 page changed\n', stderr: '' });
    expect(run(...site, '--on-unclaimed', 'ignore').stdout).toBe('0 of 1 page changed\n');
  });

  it('puts in the script that sekisho build wrote', () => {
    write('site/index.html', '<!doctype html>\n<html>\n<head>\n</head>');
    write('inline.js', 'start(1)');
    expect(run(...site, '--inline', 'inline.js').status).toBe(0);
    expect(read('site/index.html')).toBe('<!doctype html>\n<html>\n<head>\n<script>start(1)</script>\n</head>');
    expect(run(...site, '--inline', 'inline.js').stdout).toBe('0 of 1 page changed\n');
  });

  it.each([
    ['latin1', Uint8Array.from([0x3c, 0x70, 0x3e, 0xe9])],
    ['UTF-16 with its mark', Uint8Array.from([0xff, 0xfe, 0x3c, 0x00])],
    ['UTF-16 without it', Uint8Array.from([0x3c, 0x00, 0x70, 0x00])],
    ['ISO-2022-JP', Uint8Array.from([0x3c, 0x70, 0x3e, 0x1b, 0x24, 0x42, 0x34, 0x58, 0x1b, 0x28, 0x42])],
  ])('refuses %s, and then writes no other page either', async (_, bytes) => {
    write('site/a.html', BARE);
    write('site/b.html', bytes);
    expect(await failureOf({ options: 'sekisho.json' })).toMatch(
      /^\[sekisho\] not-utf-8: site\/b\.html is not UTF-8\..*\n→ docs\/build\.md#not-utf-8$/,
    );
    expect(read('site/a.html')).toBe(BARE);
    expect(readFileSync(join(folder, 'site/b.html')).equals(bytes)).toBe(true);
  });

  it('reads no bytes that it would not write again', () => {
    const text = fc.string({ unit: 'binary' }).map((some) => new TextEncoder().encode(some));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 12 }), text), fc.boolean(), (some, hasMark) => {
        const bytes = hasMark ? Uint8Array.from([0xef, 0xbb, 0xbf, ...some]) : some;
        const read = decodePage(bytes);
        if (read !== undefined) expect(Buffer.from(read).equals(bytes)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it.each<[Partial<How>, string]>([
    [{ paths: [] }, 'no-files'],
    [{}, 'no-options'],
    [{ paths: ['none'], options: 'sekisho.json' }, 'unreadable: none cannot be read (ENOENT).'],
    [{ paths: ['empty'], options: 'sekisho.json' }, 'no-pages: There is no file that ends in .html or .htm in empty.'],
    [{ options: 'none.json' }, 'unreadable: none.json cannot be read (ENOENT).'],
    [{ options: 'cut.json' }, 'bad-json: cut.json is not valid JSON: '],
    [{ options: 'list.json' }, 'no-object: list.json must have one object'],
    [{ options: 'misspelt.json' }, 'unknown-vendor: The vendor "viemo" (did you mean "vimeo"?) is not known'],
    [{ options: 'misspelt.json' }, 'bad-options: The options of misspelt.json'],
    [{ options: 'sekisho.json', tag: '/a.js', inline: 'a.js' }, 'two-tags'],
    [{ options: 'sekisho.json', inline: 'none.js' }, 'unreadable: none.js'],
    [{ options: 'sekisho.json', inline: 'bad.js' }, 'bad-inline: bad.js cannot stand in HTML'],
    [{ options: 'sekisho.json', inline: 'empty.js' }, 'bad-inline: empty.js cannot stand in HTML: it is empty.'],
    [{ options: 'site' }, 'unreadable: site cannot be read (EISDIR).'],
    [{ options: 'empty.js' }, 'bad-json: empty.js is not valid JSON: '],
    [{ options: 'sekisho.json', url: 'example.com' }, 'bad-url'],
    [
      { options: 'sekisho.json', onUnclaimed: 'fail' },
      'bad-choice: --on-unclaimed is error, warn or ignore; it is fail.',
    ],
  ])('says what is wrong with %j, and writes nothing', async (how, message) => {
    write('site/index.html', BARE);
    mkdirSync(join(folder, 'empty'), { recursive: true });
    write('cut.json', '{"vendors":');
    write('list.json', '["vimeo"]');
    write('misspelt.json', '{"vendors":["viemo"]}');
    write('bad.js', '"</script>"');
    write('empty.js', '');
    expect(await failureOf(how)).toContain(message);
    expect(read('site/index.html')).toBe(BARE);
  });

  it('names a page that cannot be written, and says so without a stack', () => {
    write('site/index.html', BARE);
    const command = 'ulimit -f 0; exec "$0" node_modules/sekisho/cli/sekisho.mjs annotate site --options sekisho.json';
    const { status, stderr } = spawnSync('sh', ['-c', command, process.execPath], { cwd: folder, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^\[sekisho\] unwritable: site\/index\.html cannot be written \(EFBIG\)\..*\n→ docs\/build\.md#unwritable\n$/,
    );
  });

  it('says on the console what is wrong, without a stack, and ends with 1', () => {
    for (const args of [['site', '--optoins', 'sekisho.json'], ['site']]) {
      const { status, stdout, stderr } = run(...args);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toMatch(/Unknown option '--optoins'|no-options/);
    }
  });
});

describe('docs/build.md', () => {
  it('explains every code', () => {
    const { sections } = readMarkdown(readFileSync('docs/build.md', 'utf8'));
    expect(sections.map(({ anchor }) => anchor)).toEqual(expect.arrayContaining([...CODES]));
  });

  it('shows commands that do what it says, in a shell and in CI', () => {
    write('public/index.html', `<!doctype html>${BARE}`);
    write('docs.json', blocksOf('docs/build.md', 'json')[0]!);
    const argsOf = (text: string): string[] =>
      /npx sekisho annotate (.*)/.exec(text)![1]!.replace('sekisho.json', 'docs.json').split(' ');
    const inShell = argsOf(blocksOf('docs/build.md', 'sh')[0]!);
    const inCi = argsOf(blocksOf('docs/build.md', 'yaml')[0]!);
    expect(inCi).toEqual([...inShell, '--check']);
    expect([run(...inCi).status, run(...inShell).status, run(...inCi).status]).toEqual([1, 0, 0]);
    expect(read('public/index.html')).toContain(HELD);
  });

  it('shows lines as the command writes them', () => {
    write('site/index.html', `\n\n${BARE}<script src="https://static.hotjar.com/1.js"></script>`);
    const { stdout, stderr } = run('site', '--options', 'sekisho.json');
    const shown = /```\n(public[^]*?)```/
      .exec(readFileSync('docs/build.md', 'utf8'))![1]!
      .replaceAll(/^public.*?: /gm, '');
    const said = `${stdout}${stderr}`.replaceAll(/^site.*?: /gm, '');
    for (const line of shown.trim().split('\n')) expect(said).toContain(`${line}\n`);
  });
});
