// @ts-check
/**
 * The members of an interface with their comments, as a source of TypeScript has them: name → text, in one line.
 *
 * @type {(source: string, name: string) => Record<string, string>}
 */
export const readMembers = (source, name) => {
  const [, body = ''] = new RegExp(`^export interface ${name}\\b[^{]*\\{\\n([^]*?)^\\}`, 'm').exec(source) ?? [];
  const members = [...body.matchAll(/^ {2}\/\*\*((?:(?!\*\/)[^])*)\*\/\n {2}readonly (\w+)\??:/gm)];
  if (!members.length) throw new Error(`There is no interface ${name} with commented members`);
  return Object.fromEntries(
    members.map(([, comment = '', member = '']) => [
      member,
      comment
        .replaceAll(/^\s*\*? ?/gm, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    ]),
  );
};
