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

/** An exception that a service throws into the script, as Google's services do. */
export class ServiceException extends Error {
  override readonly name = 'Exception';
}

/** The script used something that the local host does not have: a gap in the host, not in the script. */
export class NotImplementedError extends Error {
  /** @param member such as `Range.sort` */
  constructor(member: string) {
    super(`${member} is not implemented by the local host`);
  }
}
