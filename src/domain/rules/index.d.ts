import type { Rule } from '../rule';
export declare const RULES: readonly Rule[];
