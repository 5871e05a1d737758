/** What goes wrong in a document: what Google refuses, and what the local host does not have. */

/** A text in the languages of the users. */
export interface Wording {
  readonly en: string;
  readonly vi: string;
}

/** An exception that a service throws into the script, as Google's services do. */
export class ServiceException extends Error {
  override readonly name = 'Exception';

  constructor(private readonly wording: Wording) {
    super(wording.en);
  }

  /** Puts the message into the words of a user: nothing may rest on what it says. */
  speak(language: keyof Wording): this {
    this.message = this.wording[language];
    return this;
  }
}

/** A write that only the document itself can refuse: the script may learn of it later. */
export class WriteRefusal extends ServiceException {}

/** The script used something that the local host does not have: a gap in the host, not in the script. */
export class NotImplementedError extends Error {
  /** @param member such as `Range.sort` */
  constructor(member: string) {
    super(`${member} is not implemented by the local host`);
  }
}
