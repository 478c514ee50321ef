import 'maplibre-gl/dist/maplibre-gl.css';
import * as maplibregl from 'maplibre-gl';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.style.cssText = 'width: 300px; height: 200px';
  maplibregl.setWorkerUrl('/maplibre-gl-worker.mjs');
  const events = new Set<string>();
  const map = new maplibregl.Map({
    container: stage,
    style: {
      version: 8,
      sources: { shapes: { type: 'geojson', data: { type: 'Point', coordinates: [139.76, 35.68] } } },
      layers: [{ id: 'shapes', type: 'circle', source: 'shapes' }],
    },
    center: [139.76, 35.68],
    zoom: 10,
    fadeDuration: 0,
  });
  for (const name of ['load', 'error', 'styledata'] as const) map.on(name, () => events.add(name));
  new maplibregl.Marker()
    .setLngLat([139.76, 35.68])
    .setPopup(new maplibregl.Popup().setHTML('<b>here</b>'))
    .addTo(map)
    .togglePopup();
  await until(() => events.has('load') || events.has('error'), 'the map');
  return [...events].sort();
};
