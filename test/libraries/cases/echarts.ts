import * as echarts from 'echarts';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.style.cssText = 'width: 300px; height: 200px';
  const chart = echarts.init(stage, undefined, { renderer: 'svg' });
  chart.setOption({
    animation: false,
    tooltip: { show: true, formatter: '<b>{b}</b>', renderMode: 'html' },
    xAxis: { data: ['a', 'b'] },
    yAxis: {},
    series: [{ type: 'bar', data: [1, 2], symbol: 'image:///a.svg' }],
  });
  chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: 0 });
  const isDrawn = chart.renderToSVGString().length > 100;
  // its number is the time
  stage.removeAttribute('_echarts_instance_');
  return isDrawn;
};
