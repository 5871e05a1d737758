/**
 * The tasks of the plan that holds where nothing else is said. They stand apart from its values so
 * that no execution loads them.
 */
export { TAM_DUONG_XI_TASKS as DEFAULT_TASKS } from './tamDuongXiTasks';
