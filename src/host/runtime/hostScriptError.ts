/** What a script (or the host on its behalf) threw out of a run; `message` is the script's. */
export class HostScriptError extends Error {
  override readonly name = 'HostScriptError';

  /**
   * @param message what the user, or the cell of a custom function, would see
   * @param scriptStack where in the script it was thrown
   * @param scriptErrorName name of the error that the script threw, such as `TypeError`
   */
  constructor(
    message: string,
    readonly scriptStack = '',
    readonly scriptErrorName = 'Error',
  ) {
    super(message);
  }
}
