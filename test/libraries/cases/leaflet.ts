import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage, until }) => {
  stage.style.cssText = 'width: 300px; height: 200px';
  const told = { load: 0, error: 0 };
  const map = L.map(stage, { fadeAnimation: false, zoomAnimation: false, markerZoomAnimation: false }).setView(
    [35.68, 139.76],
    12,
  );
  const tiles = L.tileLayer('https://tiles.maps.example/{z}/{x}/{y}.png', {
    attribution: '<a href="/copyright">Tiles</a>',
  });
  tiles.on('tileload', () => (told.load += 1)).on('tileerror', () => (told.error += 1));
  tiles.addTo(map);
  L.marker([35.68, 139.76], { icon: L.icon({ iconUrl: '/marker.svg', iconSize: [4, 3] }) })
    .addTo(map)
    .bindPopup('<b>here</b><img src="/popup.svg" alt="">')
    .openPopup();
  await until(() => !tiles.isLoading() && told.load + told.error > 0, 'the tiles');
  const first = { ...told };
  map.setZoom(13, { animate: false });
  await until(() => !tiles.isLoading() && told.load + told.error > first.load + first.error, 'further tiles');
  return { first, center: map.getCenter() };
};
