import { marked } from 'marked';
import { MARKDOWN } from '../page/markdown.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  const html = await marked.parse(MARKDOWN);
  stage.innerHTML = html;
  return html;
};
