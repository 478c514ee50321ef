import { css, injectGlobal, keyframes } from '@emotion/css';
import type { Run } from '../page/Run.js';

export const run: Run = ({ stage }) => {
  injectGlobal('#stage { background: url(/background.svg); }');
  const move = keyframes`from { left: 0 } to { left: 1px }`;
  stage.className = css`
    color: rgb(1, 2, 3);
    animation: ${move} 1s paused;
  `;
  const { color, animationName } = getComputedStyle(stage);
  return { color, animationName };
};
