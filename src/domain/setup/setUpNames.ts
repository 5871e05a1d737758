/** What the sheets of set-up are called, in every language: people know them by these names. */
export const TRACKER_SHEET = 'Đại hội cơ sở';
export const TASK_SHEET = 'Nhiệm vụ';
