import hljs from 'highlight.js';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = '<pre><code class="language-html">&lt;script src="x"&gt;const a = 1;&lt;/script&gt;</code></pre>';
  hljs.highlightAll();
  hljs.highlightElement(stage.querySelector('code')!);
  return hljs.highlightAuto('const a = "b";').value;
};
