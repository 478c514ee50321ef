import katex from 'katex';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  katex.render('\\frac{a}{b} + \\sqrt{x^2}', stage, { displayMode: true });
  return stage.textContent;
};
