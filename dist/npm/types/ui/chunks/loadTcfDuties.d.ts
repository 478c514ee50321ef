import type { TcfDutiesModule } from '../contracts/TcfDutiesModule.js';
import type { Port } from '../../types/internal.js';
/** Loads what the TCF has shown, for its signal: nobody else has to know of the file. */
export declare const loadTcfDuties: (_port: Port) => Promise<TcfDutiesModule>;
