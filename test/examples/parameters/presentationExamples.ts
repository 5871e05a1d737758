/** Examples of the parameters on names, and on the head and foot of the report. */
import type { PRESENTATION } from '../../../src/domain/plan/parameters/presentation';
import type { SummaryKind } from '../../../src/domain/summary';
import { OPEN, type ParameterExamples, TICK, UPPER } from './parameterExamples';

/** A text that is seen on a result sheet. */
function text(value: string, seen: SummaryKind, canBeBlank = true): ParameterExamples {
  return {
    accepted: canBeBlank ? [value, ''] : [value],
    refused: canBeBlank ? [TICK] : ['', TICK],
    effect: { rows: [OPEN], seen },
  };
}

/** What a level, a congress or a body is called. */
function name(value: string, seen: SummaryKind): ParameterExamples {
  const { effect, ...values } = text(value, seen, false);
  return { ...values, effect: { ...effect, isInVietnameseOnly: true } };
}

export const PRESENTATION_EXAMPLES: Readonly<Record<keyof typeof PRESENTATION, ParameterExamples>> =
  {
    'level.upper': {
      accepted: ['Thành phố; Cấp thành phố'],
      refused: ['', '–'],
      effect: { rows: [{ ...OPEN, Cấp: 'Huyện' }], seen: 'finding' },
    },
    'upper.congress': name('Đại hội Công đoàn thành phố', 'upper-conditions'),
    'upper.body': {
      ...name('Ban Thường vụ Liên đoàn Lao động thành phố', 'reminders'),
      effect: { rows: [UPPER], asOf: '2023-07-20', seen: 'reminders', isInVietnameseOnly: true },
    },
    'unit.label': name('nghiệp đoàn', 'reminders'),
    'unit.committee': name('Ban Chấp hành nghiệp đoàn', 'reminders'),
    language: {
      accepted: ['tiếng Anh', 'vi'],
      refused: ['', 'tiếng Pháp'],
      effect: { rows: [OPEN], seen: 'report' },
    },
    title_block: {
      accepted: ['mẫu của Đảng', 'federation'],
      refused: ['', 'mẫu của huyện'],
      effect: { rows: [OPEN], seen: 'report' },
    },
    superior_body: text('Liên đoàn Lao động tỉnh B', 'report'),
    reporting_body: text('Liên đoàn Lao động thành phố B', 'report'),
    place: text('Thành phố B', 'report', false),
    document_symbol: text('12/BC-LĐLĐ', 'report'),
    addressees: text('Ban Thường vụ Thành ủy B', 'report'),
    recipients: text('Ban Dân vận Huyện ủy B', 'report'),
    signed_for: text('TM. BAN THƯỜNG VỤ', 'report'),
    signer_title: text('CHỦ TỊCH', 'report'),
    signer: text('Nguyễn Văn B', 'report'),
    prepared_by: text('Trần Thị C', 'history'),
  };
