import { io } from 'socket.io-client';
import type { Run } from '../page/Run.js';

export const run: Run = async () => {
  const socket = io('https://live.data.example', { reconnection: false, transports: ['polling', 'websocket'] });
  const told = await new Promise<string>((resolve) => {
    socket.on('connect', () => resolve('connected'));
    socket.on('connect_error', ({ message }) => resolve(message));
  });
  socket.close();
  return told;
};
