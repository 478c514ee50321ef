/** A call that a frame sends: `{ __gppCall: { command, parameter, version, callId } }`, or that as JSON. */
export interface FrameCall {
    readonly command: unknown;
    readonly parameter: unknown;
    readonly version: unknown;
}
type Reply = (value: unknown, success: unknown) => void;
/**
 * Answers frames that ask by `postMessage`, each alone. Both frameworks leave it to every frame of the page to ask.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md
 */
export declare const answerFrames: (name: string, call: (call: FrameCall, reply: Reply) => void) => void;
export {};
