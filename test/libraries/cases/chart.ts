import Chart from 'chart.js/auto';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  stage.innerHTML = '<div style="width: 200px; height: 100px"><canvas></canvas></div>';
  const chart = new Chart(stage.querySelector('canvas')!, {
    type: 'bar',
    data: { labels: ['a', 'b'], datasets: [{ label: 'x', data: [1, 2] }] },
    options: { animation: false, responsive: true, maintainAspectRatio: false },
  });
  chart.data.datasets[0]!.data.push(3);
  chart.update();
  return {
    bars: chart.getDatasetMeta(0).data.map(({ x, y }) => [Math.round(x), Math.round(y)]),
    picture: chart.toBase64Image().length > 100,
  };
};
