import mermaid from 'mermaid';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  mermaid.initialize({ startOnLoad: false, deterministicIds: true });
  const { svg } = await mermaid.render('graph', 'graph TD; A[Start <b>bold</b>] --> B{Choice}; B --> C[End]');
  stage.innerHTML = svg;
  return stage.textContent;
};
