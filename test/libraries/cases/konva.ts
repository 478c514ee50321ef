import Konva from 'konva';
import type { Run } from '../page/Run.js';

export const run: Run = async ({ stage }) => {
  stage.innerHTML = '<div id="container"></div>';
  const scene = new Konva.Stage({ container: 'container', width: 100, height: 50 });
  const layer = new Konva.Layer();
  scene.add(layer);
  const picture = await new Promise<Konva.Image>((resolve) => Konva.Image.fromURL('/a.svg', resolve));
  layer.add(picture, new Konva.Rect({ x: 10, y: 10, width: 20, height: 20, fill: 'red' }));
  layer.draw();
  return { json: scene.toJSON().length, size: picture.size() };
};
