/**
 * The library for BigQuery, which its functions call by these names. It runs in a context that has
 * nothing but the language: no service, no console, no Intl.
 */
export { checkSheet } from './checkSheet';
export { dateOfText } from './dateOfText';
export { unitStatus } from './unitStatus';
