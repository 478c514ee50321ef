import type { TcfModule } from './TcfTeller.js';
export declare const startTcf: TcfModule['startTcf'];
