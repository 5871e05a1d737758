/**
 * One calculation after the other. The engine by itself lets a second one begin while the first is
 * at work: it takes the first one's results away, and the first the knowledge of what has changed,
 * so that formulas keep showing what was.
 */
import {
  FormulaDataModel,
  ICalculateFormulaService,
  type IFormulaDatasetConfig,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

interface Engine {
  execute: (asked: IFormulaDatasetConfig) => Promise<void>;
  /** Held by a calculation as long as it is at work. */
  readonly _executeLock: { acquire: (key: string, task: () => void) => Promise<unknown> };
}

const LOCK = 'FORMULA_EXECUTION_LOCK';

/** To be called before anything is calculated. */
export function calculateInTurn(grid: Grid): void {
  const engine = grid.injector.get(ICalculateFormulaService) as unknown as Engine;
  const formulas = grid.injector.get(FormulaDataModel);
  const execute = engine.execute.bind(engine);
  let last: Promise<unknown> = Promise.resolve();
  engine.execute = (asked) => {
    const turn = last.then(async () => {
      await execute({
        ...asked,
        // As they are now: what was at work before may have changed them
        formulaData: formulas.getFormulaData(),
        arrayFormulaCellData: formulas.getArrayFormulaCellData(),
        arrayFormulaRange: formulas.getArrayFormulaRange(),
      });
      await engine._executeLock.acquire(LOCK, () => undefined);
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
