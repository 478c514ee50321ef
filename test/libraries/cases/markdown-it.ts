import MarkdownIt from 'markdown-it';
import { MARKDOWN } from '../page/markdown.js';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  const html = new MarkdownIt({ html: true, linkify: true }).render(MARKDOWN);
  stage.innerHTML = html;
  return html;
};
