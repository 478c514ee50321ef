/** A call of a stub itself, or of one of its methods. */
export interface StubCall {
  readonly method?: string;
  readonly args: readonly unknown[];
  readonly answer?: ((value: unknown) => void) | undefined;
}
