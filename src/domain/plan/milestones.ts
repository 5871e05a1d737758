/** The milestones of a plan: the pilot, the grassroots congresses, the upper congress (SPEC 1). */
export const MILESTONES = ['pilot', 'grassroots', 'upper'] as const;
export type Milestone = (typeof MILESTONES)[number];
