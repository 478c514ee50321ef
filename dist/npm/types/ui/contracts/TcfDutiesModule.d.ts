import type { TcfDesk } from '../../iab/TcfDesk.js';
import type { Port } from '../../types/internal.js';
import type { DutiesModule } from './DutiesModule.js';
/** The chunk of what the TCF has shown in the interface. */
export interface TcfDutiesModule {
    /** The module of duties that shows it in a language, after what the law of the region has shown, once its texts are there. */
    withTcf(law: DutiesModule | undefined, desk: TcfDesk, port: Port, language: string): Promise<DutiesModule>;
}
