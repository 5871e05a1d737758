/** One of the threads that check files: it compiles the add-on once, and each file gets a fresh one. */
import { workerData } from 'node:worker_threads';
import { createVmRealm } from '../vmRealm';
import { checkOne, type FileResult, type FileTask, type ManyCall } from './checkOne';

/** The pool puts what it knows of the thread before what all of its threads are given. */
const [, call] = workerData as [unknown, ManyCall];
const realm = createVmRealm();

/** Checks one file. */
export default function check(task: FileTask): FileResult {
  return checkOne(task, call, realm);
}
