import { onCLS, onFCP, onLCP, onTTFB } from 'web-vitals';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  const names = new Set<string>();
  const note = ({ name }: { name: string }): void => void names.add(name);
  onTTFB(note);
  onFCP(note);
  onLCP(note, { reportAllChanges: true });
  onCLS(note, { reportAllChanges: true });
  stage.innerHTML = '<h2>Text</h2>';
  await until(() => names.has('TTFB') && names.has('FCP'));
  return ['TTFB', 'FCP'].filter((name) => names.has(name));
};
