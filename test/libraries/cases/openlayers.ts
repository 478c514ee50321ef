import 'ol/ol.css';
import Map from 'ol/Map.js';
import View from 'ol/View.js';
import TileLayer from 'ol/layer/Tile.js';
import { fromLonLat } from 'ol/proj.js';
import XYZ from 'ol/source/XYZ.js';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.style.cssText = 'width: 300px; height: 200px';
  const told = { load: 0, error: 0 };
  const source = new XYZ({ url: 'https://tiles.maps.example/{z}/{x}/{y}.png', transition: 0 });
  source.on('tileloadend', () => (told.load += 1));
  source.on('tileloaderror', () => (told.error += 1));
  const map = new Map({
    target: stage,
    layers: [new TileLayer({ source })],
    view: new View({ center: fromLonLat([139.76, 35.68]), zoom: 12 }),
  });
  await until(() => told.load + told.error > 0, 'the tiles');
  await new Promise((resolve) => {
    map.once('rendercomplete', resolve);
    map.render();
  });
  return told;
};
