/** Text with `*` standing for anything, or a regular expression. */
export type Pattern = string | RegExp;

/** Tells whether the whole text fits the pattern. */
export function matches(pattern: Pattern, text: string): boolean {
  if (typeof pattern !== 'string') return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text);
  const literal = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.*')}$`, 's').test(text);
}
