/** An error in how the add-on was called, which the user can put right: the message says how. */
import type { Language, Localized } from '../domain/language';
export declare class OperatorError extends Error {
    readonly name = "OperatorError";
    constructor(text: Localized, language: Language);
}
