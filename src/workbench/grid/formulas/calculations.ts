/**
 * One calculation after the other. The engine by itself lets a second one begin while the first is
 * at work, which takes the first one's results and its knowledge of what has changed away; and it
 * forgets an edit for which it wanted to begin anew when the first has just been finished.
 */
import {
  FormulaDataModel,
  ICalculateFormulaService,
  type IFormulaDatasetConfig,
  SetFormulaCalculationStartMutation,
  TriggerCalculationController,
} from '@univerjs/preset-sheets-core';
import type { Grid } from '../startGrid';

interface Engine {
  execute: (asked: IFormulaDatasetConfig) => Promise<void>;
  stopFormulaExecution: () => void;
  /** Held by a calculation as long as it is at work. */
  readonly _executeLock: { acquire: (key: string, task: () => void) => Promise<unknown> };
}

interface Trigger {
  /** Set where the engine is stopped to begin anew, not where somebody stops it. */
  _restartCalculation: boolean;
  /** What has changed since a calculation has last come to its end. */
  readonly _executingDirtyData: object;
}

const LOCK = 'FORMULA_EXECUTION_LOCK';

/** To be called before anything is calculated. */
export function calculateInTurn(grid: Grid): void {
  const engine = grid.injector.get(ICalculateFormulaService) as unknown as Engine;
  const trigger = grid.injector.get(TriggerCalculationController) as unknown as Trigger;
  const formulas = grid.injector.get(FormulaDataModel);
  const execute = engine.execute.bind(engine);
  const stop = engine.stopFormulaExecution.bind(engine);
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
  engine.stopFormulaExecution = () => {
    if (!trigger._restartCalculation) {
      stop();
      return;
    }
    trigger._restartCalculation = false;
    const changed = { ...trigger._executingDirtyData };
    void grid.commands.executeCommand(SetFormulaCalculationStartMutation.id, changed, {
      onlyLocal: true,
    });
  };
}
