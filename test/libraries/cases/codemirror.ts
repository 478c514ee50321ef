import { javascript } from '@codemirror/lang-javascript';
import { EditorView } from '@codemirror/view';
import { basicSetup } from 'codemirror';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const view = new EditorView({
    doc: 'const a = "<script src=x>";\n',
    extensions: [basicSetup, javascript()],
    parent: stage,
  });
  view.dispatch({
    changes: { from: 0, insert: '// first\nfunction f(x) {\n  return `${x}`;\n}\n' },
    selection: { anchor: 5 },
  });
  await until(() => view.contentDOM.querySelectorAll('.cm-line span[class]').length > 5);
  return { doc: view.state.doc.toString(), text: view.contentDOM.textContent };
};
