/** Publicity goes on before, during and after the congress (II.5). */
export declare const propaganda: import("../rule").AnyRowRule;
