/** adr/README.md: the decision records, by their own titles. */
export const decisionsPage = (records) =>
  [
    '# Decisions\n',
    'Why Sekisho is built as it is: what was decided, what else was possible, and what it costs. A later one may take an earlier',
    'one back; it then says so. Written by `npm run docs`.\n',
    ...records.map(({ file, text }) => {
      const [, number, title] = /^# (\d+)\. (.*)$/m.exec(text);
      const state = /^\d{4}-\d\d-\d\d · .*$/m.exec(text)?.[0];
      return `${number}. [${title}](${file})${state ? `: ${state}` : ''}`;
    }),
    '',
  ].join('\n');
