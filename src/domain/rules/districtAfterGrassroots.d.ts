/** The district congress follows all grassroots congresses (II.4.2). */
export declare const districtAfterGrassroots: import("../rule").AnyTableRule;
