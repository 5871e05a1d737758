/** Where scripts run, whatever engine gives it. */

/** A global of its own in which classic scripts run. */
export interface RealmScope {
  /**
   * Runs source text as a classic script and gives its completion value.
   * @param source the script @param name how stack traces call it
   */
  evaluate(source: string, name: string): unknown;
}

/** Where scripts run: node:vm on the command line, a frame in the browser. */
export interface Realm {
  /** A fresh global. The host itself removes from it whatever Apps Script does not have. */
  open(): RealmScope;
}
