/** Themes of WordPress's own. They are no packages of npm, and their licence is not ours: Debian's are read where they lie. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = process.env.SEKISHO_THEMES ?? '/usr/share/wordpress/wp-content/themes';

const read = (name: string, file: string): string => {
  const path = join(FOLDER, name, file);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new Error(
    `No ${path}. Debian 12: apt-get install wordpress-theme-${name}. Elsewhere: SEKISHO_THEMES=/path/to/themes`,
  );
};

/** What theme.json says of one thing; groups of it have groups. */
interface Group {
  readonly [name: string]: string | number | Group;
}

interface Preset {
  readonly slug: string;
  readonly color?: string;
  readonly gradient?: string;
  readonly size?: string;
  readonly fontFamily?: string;
}

interface Theme {
  readonly settings: {
    readonly color: { readonly palette?: Preset[]; readonly gradients?: Preset[] };
    readonly spacing: { readonly spacingSizes?: Preset[] };
    readonly typography: { readonly fontSizes: Preset[]; readonly fontFamilies: Preset[] };
    readonly custom?: Group;
  };
  readonly styles: Group & { readonly elements: Readonly<Record<string, Group>> };
}

/** Properties by their place in theme.json, where they are not called alike. */
const NAMES: Readonly<Record<string, string>> = {
  'color.text': 'color',
  'color.background': 'background-color',
  'color.gradient': 'background',
  'spacing.blockGap': '--wp--style--block-gap',
};

/** What an element of theme.json is in the page. */
const SELECTORS: Readonly<Record<string, string>> = {
  button: '.wp-element-button,.wp-block-button__link',
  link: 'a:where(:not(.wp-element-button))',
  heading: 'h1,h2,h3,h4,h5,h6',
  caption: 'figcaption',
};

const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const toValue = (value: string | number): string =>
  `${value}`.replace(/^var:([\w|-]+)$/, (_, path: string) => `var(--wp--${path.replaceAll('|', '--')})`);

/** The values of groups, each with its path. */
const flatten = (group: Group, path: readonly string[] = []): (readonly [path: string[], value: string])[] =>
  Object.entries(group).flatMap(([name, value]) =>
    typeof value === 'object' ? flatten(value, [...path, name]) : [[[...path, name], toValue(value)] as const],
  );

const declare = (group: Group): string =>
  flatten(group)
    .filter(([[first]]) => first !== 'elements' && first !== 'blocks' && !first!.startsWith(':'))
    .map(([path, value]) => {
      const [kind, ...names] = path;
      const name = kind === 'border' ? path.join('-') : names.join('-');
      return `${NAMES[path.join('.')] ?? toKebab(name)}:${value}`;
    })
    .join(';');

const variables = ({ color, spacing, typography, custom = {} }: Theme['settings']): string => {
  const presets = {
    color: color.palette,
    gradient: color.gradients,
    spacing: spacing.spacingSizes,
    'font-size': typography.fontSizes,
    'font-family': typography.fontFamilies,
  };
  const own = flatten(custom).map(([path, value]) => `--wp--custom--${path.map(toKebab).join('--')}:${value}`);
  const named = Object.entries(presets).flatMap(([kind, all = []]) =>
    all.map((one) => {
      const value = one.color ?? one.gradient ?? one.size ?? one.fontFamily;
      return `--wp--preset--${kind}--${one.slug}:${value}`;
    }),
  );
  return [...named, ...own].join(';');
};

/** The style that WordPress makes of theme.json, as far as it is of elements that any page has. */
const writeStyle = ({ settings, styles }: Theme): string => {
  const elements = Object.entries(styles.elements).flatMap(([name, group]) => {
    const selectors = (SELECTORS[name] ?? name).split(/,(?![^(]*\))/);
    const states = Object.entries(group).filter(([state]) => state.startsWith(':'));
    return [['', group] as const, ...(states as [string, Group][])].map(
      ([state, one]) => `${selectors.map((selector) => selector + state).join()}{${declare(one)}}`,
    );
  });
  return `body{${variables(settings)}}body{margin:0}body{${declare(styles)}}${elements.join('')}`;
};

/** The style sheet of a classic theme. */
export const readClassicTheme = (name: string): string => read(name, 'style.css');

/** The style of a theme of blocks: what WordPress makes of its theme.json, and its style sheet. */
export const readBlockTheme = (name: string): string =>
  writeStyle(JSON.parse(read(name, 'theme.json')) as Theme) + read(name, 'style.css');
