/** Reading a cell that offers a few values, such as the level of a congress (SPEC 2). */
import { type Cell } from '../../cell';
import { COLUMNS, type ColumnOf } from '../columns';
export type ChoiceColumn = ColumnOf<'choice'>;
export type ChoiceOf<K extends ChoiceColumn> = keyof (typeof COLUMNS)[K]['choices'];
export type ChoiceReading<Code> = {
    readonly kind: 'blank';
} | {
    readonly kind: 'choice';
    readonly code: Code;
} | {
    readonly kind: 'unknown';
    readonly text: string;
};
/** Reads a cell of a choice column; the spellings are those of the column's definition. */
export declare function readChoice<K extends ChoiceColumn>(column: K, cell: Cell): ChoiceReading<ChoiceOf<K>>;
