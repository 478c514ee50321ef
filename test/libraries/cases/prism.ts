import Prism from 'prismjs';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = '<pre><code class="language-markup">&lt;script src="x"&gt;const a = 1;&lt;/script&gt;</code></pre>';
  Prism.highlightAllUnder(stage);
  return Prism.highlight('const a = "b";', Prism.languages['javascript'], 'javascript');
};
