/** The unit launches its emulation movement to greet the congress (II.5). */
export declare const emulationLaunched: import("../rule").AnyRowRule;
