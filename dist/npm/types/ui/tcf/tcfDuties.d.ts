import type { TcfDutiesModule } from '../contracts/TcfDutiesModule.js';
export declare const withTcf: TcfDutiesModule['withTcf'];
