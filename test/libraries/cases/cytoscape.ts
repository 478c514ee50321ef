import cytoscape from 'cytoscape';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.style.cssText = 'width: 200px; height: 100px';
  const graph = cytoscape({
    container: stage,
    elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }, { data: { id: 'ab', source: 'a', target: 'b' } }],
    layout: { name: 'grid' },
  });
  return graph.nodes().map((node) => node.position());
};
