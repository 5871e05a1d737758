/** The page beside the sheet: the results as JSON to copy, and the facts that only a page can see. */
import { type FactFromPage, isFromPage } from './fact';
import { FACTS } from './facts';
import { SHEET_NAME } from './resultSheet';
import type { ContractResult } from './runFacts';

/** In the page: asks the server for each fact, and adds what comes of it to the JSON. */
const SCRIPT = `asked.forEach(function (one) {
  var add = function (value) {
    var area = document.querySelector('textarea');
    var result = JSON.parse(area.value);
    result.results.push({ id: one.id, outcome: { kind: 'seen', value: value } });
    area.value = JSON.stringify(result, null, 1);
  };
  google.script.run
    .withSuccessHandler(function (value) { add(value === undefined ? null : value); })
    .withFailureHandler(function () { add('refused'); })
    .replyToPage(one.id, one.send);
});`;

/** Shows the results as JSON beside the sheet, to be copied into a file. */
export function showJson(result: ContractResult): void {
  const asked = FACTS.filter(isFromPage).map(({ id, send }) => ({ id, send }));
  const page =
    '<p style="font:14px sans-serif">Đợi vài giây, chép toàn bộ vào tệp, rồi chạy: ' +
    '<code>npm run contract -- RESULTS.json</code></p>' +
    '<textarea readonly onfocus="this.select()" aria-label="JSON" style="width:100%;height:70vh">' +
    `${escapeHtml(JSON.stringify(result, null, 1))}</textarea>` +
    `<script>var asked = ${JSON.stringify(asked).replace(/</g, '\\u003c')};\n${SCRIPT}</script>`;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle(SHEET_NAME));
}

/** What the server gives back to the page. */
export function replyToPage(id: string, arrived: unknown): unknown {
  return FACTS.find((fact): fact is FactFromPage => isFromPage(fact) && fact.id === id)!.reply(
    arrived,
  );
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
