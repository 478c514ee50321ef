import * as d3 from 'd3';
import 'd3-transition';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  const svg = d3.select(stage).append('svg').attr('viewBox', '0 0 100 100');
  const draw = (values: number[]) =>
    svg
      .selectAll<SVGImageElement, number>('image')
      .data(values, String)
      .join('image')
      .attr('href', (value) => `/${value}.svg`)
      .attr('x', d3.scaleLinear([0, 4], [0, 100]));
  draw([1, 2, 3]);
  draw([2, 3, 4]);
  svg.append('g').html('<text>html</text>');
  const data = await d3.json<{ own: boolean }>('/own.json');
  await svg.selectAll('image').transition().duration(20).attr('y', 5).end();
  return { data, images: svg.selectAll('image').size() };
};
