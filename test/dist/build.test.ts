import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { rollup } from 'rollup';
import { parseAst } from 'rollup/parseAst';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { internal, readChunks } from '../../cli/bundling.mjs';
import type { Vendor } from '../../src/types/index.js';
import { measure, measureCustom } from '../../scripts/size.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const fresh = mkdtempSync(join(tmpdir(), 'sekisho-'));
const read = (file: string, folder = dist): string => readFileSync(join(folder, file), 'utf8');
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** Some parts of each language besides English. */
const textsOf = (parts: string): string[] =>
  filesOf(join(root, 'src/locales'))
    .filter((file) => new RegExp(`^(?!en/)[^/]+/(${parts})\\.ts$`).test(file))
    .map((file) => `locales/${file.replace('/', '.').replace('.ts', '.js')}`);

const LOCALES = textsOf('banner|preferences|embeds|rights|disclosures|duties');
const OPTIONAL = textsOf('account|tcf');

/** The lazy files of the interface. */
const CHUNKS = readChunks(read('src/ui/chunks/chunks.ts', root)).map(({ name }) => `sekisho.${name}.js`);

/** The facts of each vendor beyond the core set, and what is told of it. */
const VENDORS = filesOf(join(dist, 'vendors')).filter((file) => !file.endsWith('.words.js'));
const WORDS = VENDORS.map((file) => `vendors/${file.replace('.js', '.words.js')}`);

/** The signals beyond those of the core. */
const SIGNALS = filesOf(join(dist, 'signals'));

/** What a page loads by a tag, but for the debug builds. */
const TAGS = [
  'sekisho.js',
  'sekisho.lite.js',
  'sekisho.vendors.js',
  'sekisho.regions.js',
  'sekisho.handover.js',
  'sekisho.account.js',
  ...VENDORS.map((file) => `vendors/${file}`),
  ...SIGNALS.map((file) => `signals/${file}`),
];

/** What the interface loads. */
const LAZY = ['sekisho.catalogue.js', ...CHUNKS];

/** What other files that a page has by a tag load. */
const LOADED_BY: Readonly<Record<string, readonly string[]>> = {
  'sekisho.regions.js': ['sekisho.duties.js'],
  'sekisho.account.js': ['sekisho.accountLanguages.js'],
  'sekisho.tcfDisclosures.js': ['sekisho.tcfLanguages.js'],
  'sekisho.tcfDuties.js': ['sekisho.tcfLanguages.js'],
  'signals/gpp.js': ['sekisho.gpp.js'],
  'signals/tcf.js': ['sekisho.tcf.js', 'sekisho.tcfDisclosures.js', 'sekisho.tcfDuties.js'],
};

/** Whatever is loaded by a script of ours. */
const LOADED = [
  'sekisho.ui.js',
  'sekisho.receipts.js',
  'sekisho.integrity.js',
  ...LAZY,
  ...LOCALES,
  ...OPTIONAL,
  ...new Set(Object.values(LOADED_BY).flat()),
  ...WORDS,
];

beforeAll(() => {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs')], {
    env: { ...process.env, SEKISHO_DIST: fresh },
    stdio: 'pipe',
  });
});
afterAll(() => rmSync(fresh, { recursive: true }));

describe('dist/', () => {
  it('is what the sources build, byte for byte', () => {
    expect(filesOf(dist)).toEqual(filesOf(fresh));
    for (const file of filesOf(fresh))
      expect(read(file) === read(file, fresh), `${file} is stale: npm run build`).toBe(true);
  });

  it('has no script that these tests do not ask about', () => {
    const scripts = filesOf(dist).filter((file) => file.endsWith('.js') && !file.startsWith('npm'));
    expect(scripts).toEqual([...TAGS, 'sekisho.debug.js', 'sekisho.lite.debug.js', 'sekisho.sw.js', ...LOADED].sort());
  });

  it('keeps its budgets, custom builds too', async () => {
    for (const { name, size, limit } of [...measure(), ...(await measureCustom())]) {
      console.log(`${name}: ${size} B of ${limit} B`);
      expect(size, name).toBeLessThanOrEqual(limit);
    }
  });

  it.each([...TAGS, 'sekisho.debug.js', 'sekisho.lite.debug.js', 'sekisho.sw.js'])(
    '%s is a classic script of ES2020 without a trace of the interface',
    (file) => {
      const code = read(file);
      const kinds = new Set<string>();
      // a module's import or export in a classic script would not parse in a browser; a name by itself is nobody's
      for (const node of parseAst(code).body)
        kinds.add(node.type === 'ExpressionStatement' && node.expression.type === 'Identifier' ? 'name' : node.type);
      expect([...kinds]).toEqual(['ExpressionStatement']);
      expect(code).not.toMatch(/preact|showModal|Opt-out pages|adoptedStyleSheets/);
      // ES2021 and later
      expect(code).not.toMatch(/\|\|=|&&=|\?\?=|\.replaceAll\(|[^.]\.at\(|Object\.hasOwn|static \{/);
    },
  );

  it('has Chromium compile what a first visit runs while it arrives, and nothing else', () => {
    const eager = filesOf(dist).filter((file) => read(file).startsWith('//# allFunctionsCalledOnLoad\n'));
    expect(eager.sort()).toEqual([...TAGS, 'sekisho.ui.js'].sort());
  });

  it('shortens in the core only what nobody outside can read', () => {
    const scripts = filesOf(dist).filter(
      (file) => /^(sekisho\.\w+|locales.\w.*|signals.\w.*)\.js$/.test(file) && !file.includes('debug'),
    );
    expect(scripts.length).toBeGreaterThan(8);
    const types = readdirSync(join(root, 'src/types')).map((file) =>
      readFileSync(join(root, 'src/types', file), 'utf8'),
    );
    const outside = [...types, ...scripts.map((file) => read(file))].join('\n');
    for (const name of internal) {
      expect(outside, name).not.toMatch(new RegExp(`\\.${name}\\b|\\b${name}\\??[:(]`));
      // those that are gone from the sources need not be named
      expect(read('sekisho.debug.js'), name).toMatch(new RegExp(`\\b${name}\\b`));
      expect(read('sekisho.js'), name).not.toMatch(new RegExp(`\\b${name}\\b`));
    }
  });

  it('says nothing on the console but in the debug build', () => {
    // of @iabgpp/cmpapi, where a page's own __gpp fails
    const theirs = 'catch(e){console.log(e)}';
    expect(read('sekisho.gpp.js').split(theirs)).toHaveLength(2);
    for (const file of [...TAGS, ...LOADED]) {
      const code = file === 'sekisho.gpp.js' ? read(file).replace(theirs, '') : read(file);
      expect(code, file).not.toMatch(/console|docs\/warnings|\[sekisho\]/);
    }
    expect(read('sekisho.debug.js')).toContain('docs/warnings.md#');
  });

  it('has each lazy file’s integrity in the one that loads it', () => {
    const integrityOf = (file: string): string => `sha256-${createHash('sha256').update(read(file)).digest('base64')}`;
    expect(read('sekisho.js')).toContain(integrityOf('sekisho.ui.js'));
    expect(read('sekisho.debug.js')).toContain(integrityOf('sekisho.ui.js'));
    expect(read('sekisho.lite.js')).toContain(integrityOf('sekisho.ui.js'));
    expect(read('sekisho.js')).toContain(integrityOf('sekisho.receipts.js'));
    expect(LAZY.length).toBeGreaterThan(6);
    expect(LOCALES.length).toBeGreaterThan(5);
    for (const file of LOCALES) {
      const isBanner = file.endsWith('.banner.js');
      const loader = isBanner ? 'sekisho.integrity.js' : file.replace(/\w+\.js$/, 'banner.js');
      expect(read(loader), file).toContain(integrityOf(file));
    }
    expect(OPTIONAL.length).toBeGreaterThan(80);
    for (const file of OPTIONAL)
      expect(read(`sekisho.${file.split('.')[1]}Languages.js`), file).toContain(integrityOf(file));
    for (const file of LAZY) expect(read('sekisho.integrity.js'), file).toContain(integrityOf(file));
    expect(read('sekisho.ui.js')).toContain(integrityOf('sekisho.integrity.js'));
    for (const [loader, files] of Object.entries(LOADED_BY))
      for (const file of files) expect(read(loader), file).toContain(integrityOf(file));
    expect(WORDS.length).toBeGreaterThan(90);
    for (const words of WORDS) expect(read(words.replace('.words', '')), words).toContain(integrityOf(words));
  });

  it('names the libraries of others in the files that have them, and has their licence', () => {
    expect(read('sekisho.gpp.js')).toMatch(/^\/\*! Sekisho .*@iabgpp\/cmpapi [\d.]+, IAB Tech Lab \| Apache-2\.0 \*\//);
    expect(read('sekisho.tcf.js')).toMatch(/^\/\*! Sekisho .*@iabtechlabtcf\/core [\d.]+ and .*\| Apache-2\.0 \*\//);
    expect(read('LICENSE-Apache-2.0.txt')).toContain('Apache License');
  });

  it('shows the banner without Preact, of which there is one copy, and with the words of one language', () => {
    const scripts = filesOf(dist).filter((file) => /^sekisho\.\w+\.js$/.test(file));
    expect(scripts.filter((file) => read(file).includes('dangerouslySetInnerHTML'))).toEqual(['sekisho.preact.js']);
    const banner = read('sekisho.ui.js');
    expect(banner).toContain('Reject all');
    expect(banner).not.toMatch(/[ぁ-ん]|purpose\.necessary|embed\.once/);
  });

  it('keeps the vendors beyond the core set apart: facts in one file, words in another, neither in what all download', () => {
    const words = '関心に合わせた広告';
    expect(read('sekisho.vendors.js')).toContain('criteo.net');
    expect(read('sekisho.vendors.js')).not.toContain(words);
    expect(read('sekisho.catalogue.js')).toContain(words);
    expect(read('sekisho.catalogue.js')).not.toContain('criteo.net');
    for (const file of ['sekisho.js', 'sekisho.ui.js', 'sekisho.preferences.js', 'sekisho.embeds.js'])
      expect(read(file)).not.toMatch(/criteo/i);
  });

  it('has each vendor’s signals behind its facts, and none behind those that name none', () => {
    const leftOf = (...files: string[]): unknown => {
      const context = createContext();
      for (const file of files) runInContext(read(file), context, { filename: file });
      return runInContext(
        `({ vendors: globalThis[Symbol.for('sekisho.vendors')], signals: Object.keys(globalThis[Symbol.for('sekisho.signals')] || {}) })`,
        context,
      );
    };
    for (const file of VENDORS) {
      const { vendors, signals } = leftOf(`vendors/${file}`) as { vendors: Vendor[]; signals: string[] };
      expect([...signals], file).toEqual(
        vendors.flatMap((vendor) => vendor.signals ?? []).filter((name) => name !== 'google'),
      );
    }
    for (const file of SIGNALS)
      expect(leftOf(`signals/${file}`), file).toMatchObject({ signals: [file.replace('.js', '')] });
  });

  it('gives a bundler one vendor’s facts, and no words, where one is imported', async () => {
    const entry = 'entry.js';
    const bundle = await rollup({
      input: entry,
      plugins: [
        {
          name: 'entry',
          resolveId: (id) => (id === entry ? id : null),
          load: (id) =>
            id === entry ? `export { criteo } from ${JSON.stringify(join(dist, 'npm/prod/vendors/index.js'))}` : null,
        },
      ],
    });
    const [{ code }] = (await bundle.generate({ format: 'es' })).output;
    expect(code).toContain('criteo.net');
    expect(code).not.toMatch(/privacyPolicy|recipientUse|clarity|doubleclick/);
    expect(code.length).toBeLessThan(700);
  });

  it('makes neither markup nor code of text', () => {
    const risky = /innerHTML|outerHTML|insertAdjacentHTML|new Function|\beval\(|document\.write/;
    for (const file of filesOf(join(root, 'src'))) {
      // the guard names them to watch what pages do with them
      if (!/^gate\/guard\/(guardMarkup|guardDocumentWrite|inspection)\.ts$/.test(file))
        expect(read(`src/${file}`, root).replace(/^\s*(\/?\*|\/\/).*$/gm, ''), file).not.toMatch(risky);
    }
    // Preact can set inner HTML; nothing of ours has it do so
    for (const file of LOADED) if (file !== 'sekisho.preact.js') expect(read(file), file).not.toMatch(risky);
  });
});

describe('the docs', () => {
  it('say what the code says', () => {
    execFileSync(process.execPath, [join(root, 'scripts/docs.mjs'), '--check'], { stdio: 'pipe' });
  });
});
