/** `sekisho build`: what it writes, and what it says where it cannot. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rollup/parseAst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const command = fileURLToPath(new URL('../../cli/sekisho.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'sekisho-custom-'));
const SITE = {
  $schema: './options.schema.json',
  vendors: ['google-ads', 'meta-pixel', 'vimeo', { id: 'own', purpose: 'analytics', hosts: ['</script><!--<script>'] }],
  policy: { url: '/privacy', version: '3' },
  site: 'Shop',
  base: '/sekisho/',
};

afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, content: unknown): string => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return name;
};

/** Builds into a folder of its own, and gives what was said and a way to read what was written. */
const build = (out: string, options: object, ...flags: string[]) => {
  const file = write(`${out}.json`, options);
  const said = execFileSync(process.execPath, [command, 'build', file, '--out', out, ...flags], {
    cwd: folder,
    encoding: 'utf8',
  });
  const files = readdirSync(join(folder, out), { recursive: true, encoding: 'utf8' }).sort();
  return { said, files, read: (name: string) => readFileSync(join(folder, out, name), 'utf8') };
};

const hash = (content: string, algorithm: string): string =>
  `${algorithm}-${createHash(algorithm).update(content).digest('base64')}`;

describe('sekisho build', () => {
  let plain: ReturnType<typeof build>;
  let japanese: ReturnType<typeof build>;
  /** With signals that its options name. */
  let told: ReturnType<typeof build>;
  /** With the framework whose words are files of their own. */
  let framed: ReturnType<typeof build>;
  beforeAll(() => {
    plain = build('plain', SITE, '--languages', 'ja');
    japanese = build('inline', { ...SITE, language: 'ja', signals: { gpp: {} } }, '--inline', '--lite');
    const signals = { google: { waitForUpdate: 500 }, gpt: {}, stubs: {} };
    told = build('told', { ...SITE, vendors: [...SITE.vendors, 'x'], signals, layout: 'box', reopen: true });
    framed = build('framed', { ...SITE, signals: { tcf: {} } }, '--languages', 'ja');
  });

  it('writes one folder with all that the site can need, and nothing of other sites', () => {
    const named = plain.files.map((name) => name.replace(/\.[\da-f]{8}\./, '.<hash>.'));
    expect(named).toEqual([
      'head.html',
      'locales',
      ...['banner', 'disclosures', 'duties', 'embeds', 'preferences', 'rights'].map((part) =>
        join('locales', `ja.${part}.js`),
      ),
      'sekisho.debug.js',
      ...['disclosures', 'embeds', 'integrity', 'js', 'preact', 'preferences', 'receipts', 'rights', 'theme'].map(
        (part) => (part === 'js' ? 'sekisho.js' : `sekisho.${part}.js`),
      ),
      'sekisho.ui.<hash>.js',
      'vendors',
      join('vendors', 'meta-pixel.words.js'),
    ]);
    const core = plain.read('sekisho.js');
    expect(core.includes('googleadservices.com')).toBe(true);
    expect(/youtube|google-analytics\.com|data-policy-url|application\/json/.exec(core)).toBeNull();
    const ui = plain.read(plain.files.find((name) => name.startsWith('sekisho.ui.'))!);
    expect([ui.includes('Vimeo.com, Inc.'), ui.includes('X Corp.')]).toEqual([true, false]);
  });

  it('has the files of a layout and of the button that stays where its site has them', () => {
    expect(told.files).toEqual(expect.arrayContaining(['sekisho.layouts.js', 'sekisho.reopen.js']));
  });

  it('has the signals that the vendors and the options name, with the words of those whom they tell', () => {
    const words = {
      meta: 'dataProcessingOptions',
      google: 'restricted_data_processing',
      gpt: 'setPrivacySettings',
      uet: 'uetq',
    };
    const wordsOf = (core: string): string[] => Object.values(words).filter((word) => core.includes(word));
    expect(wordsOf(plain.read('sekisho.js'))).toEqual([words.meta]);
    for (const file of ['sekisho.js', 'sekisho.debug.js'])
      expect(wordsOf(told.read(file)), file).toEqual([words.meta, words.google, words.gpt]);
  });

  it('has what stands for the globals of its own vendors where the options name it', () => {
    // what the pixel's stub looks like, which its signal does not name
    expect(plain.read('sekisho.js')).not.toContain('aliases');
    const core = told.read('sekisho.js');
    for (const name of ['"twq"', 'aliases']) expect(core).toContain(name);
    expect(core).not.toContain('"ytag"');
  });

  it('gives a classic script of ES2020, whose settings have no prototype that a page could add options to', () => {
    const [statement, ...others] = parseAst(plain.read('sekisho.js')).body;
    expect([statement?.type, others.length]).toEqual(['ExpressionStatement', 0]);
    expect(plain.read('sekisho.js').includes('{__proto__:null,vendors:[{__proto__:null,')).toBe(true);
    expect(/\|\|=|&&=|\?\?=|\.replaceAll\(|Object\.hasOwn/.exec(plain.read('sekisho.js'))).toBeNull();
  });

  it('has the signals that the options name, and what those load, with its integrity', () => {
    const core = japanese.read('sekisho.js');
    expect(core.includes('__gpp')).toBe(true);
    expect(core.includes(hash(japanese.read('sekisho.gpp.js'), 'sha256'))).toBe(true);
    expect([plain.read('sekisho.js').includes('__gpp'), japanese.files.includes('sekisho.tcf.js')]).toEqual([
      false,
      false,
    ]);
  });

  it('has the framework’s words in the languages of the site, and their integrity, where it has the framework', () => {
    const words = framed.files.filter((name) => /tcf/i.test(name));
    expect(words).toEqual([
      join('locales', 'ja.tcf.js'),
      ...['sekisho.tcf.js', 'sekisho.tcfDisclosures.js', 'sekisho.tcfDuties.js', 'sekisho.tcfLanguages.js'],
    ]);
    const list = framed.read('sekisho.tcfLanguages.js');
    expect(list.includes(hash(framed.read(join('locales', 'ja.tcf.js')), 'sha256'))).toBe(true);
    expect(framed.read('sekisho.tcfDuties.js').includes(hash(list, 'sha256'))).toBe(true);
    expect(plain.files.some((name) => /tcf/i.test(name))).toBe(false);
  });

  it('names the file’s integrity in the tag, and the interface’s in the file', () => {
    const core = plain.read('sekisho.js');
    expect(plain.read('head.html')).toBe(
      // without `crossorigin` no browser runs it where its folder lies on another host
      `<script src="/sekisho/sekisho.js" integrity="${hash(core, 'sha384')}" crossorigin="anonymous"></script>\n`,
    );
    const ui = plain.files.find((name) => name.startsWith('sekisho.ui.'))!;
    for (const file of ['sekisho.js', 'sekisho.debug.js']) {
      const code = plain.read(file);
      expect([code.includes(ui), code.includes(hash(plain.read(ui), 'sha256'))]).toEqual([true, true]);
    }
  });

  it('writes a script for the HTML itself, which nothing in it ends, and tells its hash', () => {
    const [, code = ''] = /^<script>([^]*)<\/script>\n$/.exec(japanese.read('head.html')) ?? [];
    expect(code === japanese.read('sekisho.js')).toBe(true);
    expect(/<\/script|<!--/i.exec(code)).toBeNull();
    expect(code.includes('hosts:["<\\/script>\\x3c!--<script>"]')).toBe(true);
    expect(japanese.said).toContain(`Content-Security-Policy: script-src '${hash(code, 'sha256')}'\n`);
  });

  it('puts the banner’s words of the site’s language into the interface, and keeps English for what asks for it', () => {
    const ui = japanese.read(japanese.files.find((name) => name.startsWith('sekisho.ui.'))!);
    expect([ui.includes('Cookieについて'), ui.includes('Cookies on')]).toEqual([true, false]);
    expect(japanese.read(join('locales', 'en.banner.js'))).toContain('Cookies on');
    const list = japanese.read('sekisho.integrity.js');
    expect(list.includes(hash(japanese.read(join('locales', 'en.banner.js')), 'sha256'))).toBe(true);
    expect(ui.includes(hash(list, 'sha256'))).toBe(true);
    expect(japanese.files).toContain(join('locales', 'pt-BR.rights.js'));
  });

  it('writes the same bytes again, less without a guard, and tells how many there are', () => {
    const again = build('again', SITE, '--languages', 'ja');
    expect(again.files).toEqual(plain.files);
    for (const name of again.files.filter((file) => file.includes('.')))
      expect(again.read(name)).toBe(plain.read(name));
    expect(japanese.read('sekisho.js').length).toBeLessThan(plain.read('sekisho.js').length * 0.8);
    expect(plain.said).toMatch(/sekisho\.js: [\d,]+ B on every page view, [\d,]+ B until the banner is usable/);
  });

  it.each([
    ['a file that is not there', undefined, [], /none\.json cannot be read \(ENOENT\)/],
    ['a file that is no JSON', '{"vendors":', [], /is not valid JSON: [^]*Nothing was built/],
    ['JSON that is no object', '["vimeo"]', [], /must have one object/],
    ['an option that does not exist', { vendros: [] }, [], /unknown-option: vendros is not an option/],
    ['a value that is not valid', { timeout: -1 }, [], /bad-option: The value of timeout \(-1\) is not valid/],
    ['a vendor that nobody knows', { vendors: ['vimeoo'] }, [], /unknown-vendor: The vendor "vimeoo"/],
    ['a nonce', { nonce: 'abc' }, [], /nonce changes with every page view/],
    ['an inline script that does not know the folder', { vendors: ['vimeo'] }, ['--inline'], /needs the option base/],
    ['a language that there is not', {}, ['--languages', 'ja,eo'], /--languages: there is no eo\. There are en, ar,/],
    ['a flag that does not exist', {}, ['--fast'], /Unknown option '--fast'/],
  ])('builds nothing from %s, and says why', (_, content, flags, message) => {
    const file = content === undefined ? 'none.json' : write('bad.json', content);
    const { status, stderr } = spawnSync(process.execPath, [command, 'build', file, '--out', 'bad', ...flags], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('    at ');
    expect([status, existsSync(join(folder, 'bad'))]).toEqual([1, false]);
  });

  it('names what cannot be written, and says so without a stack', () => {
    const options = write('site.json', SITE);
    const { status, stderr } = spawnSync(process.execPath, [command, 'build', options, '--out', options], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toMatch(/^\[sekisho\] unwritable: site\.json\S+ cannot be written \((EEXIST|ENOTDIR)\)\./);
    expect(stderr).not.toContain('    at ');
    expect([status, readFileSync(join(folder, options), 'utf8')]).toEqual([1, JSON.stringify(SITE)]);
  });

  it.each([
    [[], 'Which command?'],
    [['bild'], 'There is no command "bild".'],
    [['build'], 'build takes one file of options.'],
  ])('explains itself to whoever calls it as %j', (args, message) => {
    const { status, stderr } = spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' });
    expect(stderr).toContain(`${message}\n\nUsage: sekisho build <options.json>`);
    expect(status).toBe(1);
  });
});
