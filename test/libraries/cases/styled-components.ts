import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { createGlobalStyle, styled } from 'styled-components';
import type { Run } from '../page/Run.js';

const Title = styled.h2<{ $isBig: boolean }>`
  color: rgb(1, 2, 3);
  font-size: ${({ $isBig }) => ($isBig ? '40px' : '10px')};
`;
const Global = createGlobalStyle`#stage { background: url(/background.svg); }`;

export const run: Run = async ({ stage, until }) => {
  createRoot(stage).render(
    h('div', null, h(Global), h(Title, { $isBig: true }, 'big'), h(Title, { $isBig: false }, 'small')),
  );
  await until(() => stage.querySelectorAll('h2').length === 2);
  return Array.from(stage.querySelectorAll('h2'), (title) => [
    getComputedStyle(title).color,
    getComputedStyle(title).fontSize,
  ]);
};
