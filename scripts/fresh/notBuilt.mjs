/** What keeps a target from being built, in words for whoever has called. */
export class NotBuilt extends Error {
  /** @param {string} message @param {boolean} lacksTools whether there is nothing to build with */
  constructor(message, lacksTools) {
    super(message);
    this.lacksTools = lacksTools;
  }
}
