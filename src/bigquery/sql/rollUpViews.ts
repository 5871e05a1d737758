/** The views: what the checks have found, and the roll-ups over all documents. */
import type { Language, Localized } from '../../domain/text/language';
import { STATUSES } from '../../domain/unit/status';
import { type Fields, REPORT_LISTS, type UNIT_FIELDS } from '../schema';
import type { SqlSettings } from './sqlSettings';
import { inDataset, literal } from './sqlText';

interface View {
  readonly name: string;
  readonly about: Localized;
  /** @param named a table or view by its name */
  readonly query: (named: (name: string) => string, language: Language) => string;
}

/** Texts that are days. */
const DAYS: readonly (keyof typeof UNIT_FIELDS)[] = ['last_on_time_day', 'held_first', 'held_last'];

/** The fields of a list as columns. */
function columns(list: string, fields: Fields): string[] {
  return Object.keys(fields).map((name) =>
    DAYS.some((day) => day === name)
      ? `CAST(${list}.\`${name}\` AS DATE) AS \`${name}\``
      : `${list}.\`${name}\``,
  );
}

/** A row for each item of a list of the reports. */
function listView(list: keyof typeof REPORT_LISTS, about: Localized): View {
  return {
    name: list,
    about,
    query: (named) => `SELECT
  c.document,
  ${columns('item', REPORT_LISTS[list]).join(',\n  ')}
FROM ${named('checked')} AS c, UNNEST(c.report.${list}) AS item`,
  };
}

/** Figures as every face of the product has them: the grassroots congresses, each unit once. */
function progressView(name: string, about: Localized, group: string, shown: string): View {
  const byStatus = STATUSES.map(
    (status) => `  COUNTIF(status = ${literal(status)}) AS ${status.replace(/-/g, '_')}`,
  );
  return {
    name,
    about,
    query: (named) => `SELECT
  counts.*,
  CASE WHEN required > 0 THEN DIV(held * 2000 + required, required * 2) / 10 END AS held_percent
FROM (
  SELECT
    ${shown},
    COUNT(*) AS units,
    COUNTIF(NOT exempt) AS required,
    COUNTIF(NOT exempt AND held_first IS NOT NULL) AS held,
  ${byStatus.join(',\n  ')}
  FROM ${named('units')}
  WHERE counted AND milestone != 'upper'
  GROUP BY ${group}
) AS counts`,
  };
}

/** As the roll-up of files has them: units of one code that have one name too are told by the code. */
function duplicatesQuery(named: (name: string) => string): string {
  const group = (by: string, key: string) => `SELECT
  '${by}' AS same,
  MIN(unit) AS unit,
  COUNT(DISTINCT document) AS documents,
  COUNT(DISTINCT name_key) AS names,
  COUNT(DISTINCT commune_key) AS communes,
  STRING_AGG(document || ' (' || CAST(\`row\` AS STRING) || ')', '; ' ORDER BY document, \`row\`) AS places
FROM keyed
WHERE ${key} != ''
GROUP BY ${key}
HAVING COUNT(DISTINCT document) > 1`;
  return `WITH keyed AS (
  SELECT
    *,
    code_key != '' AND MIN(document) OVER (PARTITION BY code_key) != MAX(document) OVER (PARTITION BY code_key) AS by_code
  FROM ${named('units')}
  WHERE counted
)
${group('code', 'code_key')}
UNION ALL
${group('name', 'name_key')} AND COUNTIF(NOT by_code) > 0`;
}

const NOT_READ: Localized = {
  vi: 'Chưa đọc được dòng nào của trang này: kiểm tra công thức ở ô A1, rồi chạy lại 4-run.sql.',
  en: 'No row of this sheet has been read: check the formula in its cell A1, then run 4-run.sql again.',
};

const VIEWS: readonly View[] = [
  listView('units', {
    vi: 'Mỗi đơn vị một dòng: trạng thái, hạn, ngày tổ chức.',
    en: 'A row for each unit: status, deadline, days held.',
  }),
  listView('findings', {
    vi: 'Mỗi phát hiện một dòng, với tài liệu, dòng và cột của ô.',
    en: 'A row for each finding, with the document, row and column of its cell.',
  }),
  listView('skipped', {
    vi: 'Các dòng của bảng không phải là đơn vị.',
    en: 'The rows of the tables that are no units.',
  }),
  listView('rules_not_run', {
    vi: 'Các quy tắc không kiểm tra được ở từng tài liệu, và vì sao.',
    en: 'The rules that could not be run on each document, and why.',
  }),
  {
    name: 'documents',
    about: {
      vi: 'Mỗi tài liệu một dòng: đọc khi nào, kiểm tra đến ngày nào, vướng gì.',
      en: 'A row for each document: read when, checked as of which day, what is wrong.',
    },
    query: (named, language) => `SELECT
  t.document,
  t.address,
  c.read_at,
  CAST(c.report.as_of AS DATE) AS as_of,
  COALESCE(p.problem, c.report.problem, CASE WHEN c.document IS NULL THEN ${literal(NOT_READ[language])} END) AS problem,
  c.document IS NOT NULL AND c.report.problem IS NULL AS checked
FROM ${named('trackers')} AS t
LEFT JOIN ${named('checked')} AS c ON c.document = t.document
LEFT JOIN ${named('load_problems')} AS p ON p.document = t.document`,
  },
  progressView(
    'progress_by_document',
    { vi: 'Tiến độ của từng tài liệu.', en: 'Progress of each document.' },
    'document',
    'document',
  ),
  progressView(
    'progress_by_bloc',
    {
      vi: 'Tiến độ của từng khối trong mọi tài liệu.',
      en: 'Progress of each bloc over all documents.',
    },
    'bloc_key',
    'MIN(bloc) AS bloc',
  ),
  {
    name: 'overdue',
    about: {
      vi: 'Các đơn vị quá hạn trong mọi tài liệu.',
      en: 'The overdue units of all documents.',
    },
    query: (
      named,
    ) => `SELECT document, \`row\`, unit, unit_code, bloc, commune, milestone, last_on_time_day, days_overdue
FROM ${named('units')}
WHERE counted AND status = 'overdue'`,
  },
  {
    name: 'duplicates',
    about: {
      vi: 'Đơn vị có ở nhiều tài liệu: cùng mã, hoặc cùng tên.',
      en: 'Units that stand in several documents: of one code, or of one name.',
    },
    query: duplicatesQuery,
  },
  {
    name: 'rules_most_broken',
    about: {
      vi: 'Các quy tắc, và bao nhiêu phát hiện, đơn vị, tài liệu vướng từng quy tắc.',
      en: 'The rules, and how many findings, units and documents each is broken by.',
    },
    query: (named) => `SELECT
  f.code,
  MIN(r.name) AS name,
  MIN(f.severity) AS severity,
  COUNT(*) AS findings,
  COUNT(DISTINCT f.document || ' ' || CAST(f.\`row\` AS STRING)) AS units,
  COUNT(DISTINCT f.document) AS documents
FROM ${named('findings')} AS f
LEFT JOIN ${named('rules')} AS r ON r.code = f.code
GROUP BY f.code`,
  },
];

/** Names of the views, those first that others read. */
export const VIEW_NAMES: readonly string[] = VIEWS.map(({ name }) => name);

/** The views, those first that others read. */
export function viewStatements({ dataset, language }: SqlSettings): string[] {
  const named = (name: string) => inDataset(dataset, name);
  return VIEWS.map(
    ({ name, about, query }) => `CREATE OR REPLACE VIEW ${named(name)}
OPTIONS (description = ${literal(about[language])})
AS
${query(named, language)}`,
  );
}
