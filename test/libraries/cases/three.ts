import * as THREE from 'three';
import type { Run } from '../page/Run.js';

const CDN = 'https://cdn.textures.example';

export const run: Run = async ({ stage }) => {
  const load = (url: string): Promise<string> =>
    new Promise((resolve) => {
      new THREE.TextureLoader().load(
        url,
        ({ image }) => resolve(`${(image as HTMLImageElement).width}`),
        undefined,
        () => resolve('failed'),
      );
    });
  const loaded = [await load('/a.svg'), await load(`${CDN}/b.gif`)];
  const file = await new THREE.FileLoader().loadAsync(`${CDN}/model.json`).catch((error: unknown) => String(error));
  const scene = new THREE.Scene();
  scene.add(new THREE.Mesh(new THREE.BoxGeometry(), new THREE.MeshBasicMaterial()));
  stage.append(document.createElement('canvas'));
  return { loaded, file, children: scene.toJSON().object.children?.length };
};
