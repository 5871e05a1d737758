/** Undoing what the add-on has done: one step an action, among the steps of the user. */
import { CommandType, IUndoRedoService } from '@univerjs/core';
import {
  type DocumentState,
  restoreState,
  sameState,
  takeState,
  type Workbook,
} from '../../document';
import type { Grid } from '../grid/startGrid';

interface Step {
  readonly act: () => void;
}

const STEP = {
  id: 'workbench.operation.put-back',
  type: CommandType.OPERATION,
  handler: (_: unknown, { act }: Step) => {
    act();
    return true;
  },
};

export class ActionHistory {
  private last: DocumentState | undefined;

  constructor(
    private readonly grid: Grid,
    private readonly unitId: string,
    private readonly workbook: Workbook,
    /** Called when the document has been put back. */
    private readonly shown: () => void,
  ) {
    if (!grid.commands.hasCommand(STEP.id)) grid.commands.registerCommand(STEP);
  }

  /** Remembers the document as it is before an action. */
  begin(): void {
    this.last = takeState(this.workbook, this.last);
  }

  /** Makes what the action has changed a step to undo. @returns false where it has changed nothing */
  end(): boolean {
    const before = this.last!;
    const after = takeState(this.workbook, before);
    if (sameState(after, before)) return false;
    this.last = after;
    this.grid.injector.get(IUndoRedoService).pushUndoRedo({
      unitID: this.unitId,
      undoMutations: [this.step(before)],
      redoMutations: [this.step(after)],
    });
    return true;
  }

  /** Forgets all steps: what opening a document does is not undone. */
  forget(): void {
    this.grid.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  private step(state: DocumentState) {
    const act = () => {
      restoreState(this.workbook, state);
      this.shown();
    };
    return { id: STEP.id, params: { act } satisfies Step };
  }
}
