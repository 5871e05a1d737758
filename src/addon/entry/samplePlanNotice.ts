/** Whose plan holds in a document without a plan sheet: nobody is to take it for their own. */
import type { Language, Localized } from '../../domain/text/language';
import type { OpenDocument } from '../document/openDocument';
import { MENU } from './calls/actionNames';

/** The body of which the sample plan is; null where the document has a plan sheet of its own. */
export function samplePlanBody({ plan }: OpenDocument): string | null {
  return plan.sheet ? null : (plan.reading.plan.get('reporting_body') ?? '');
}

/** Says so outside the side panel, with the item of the menu that makes the sheet. */
export function samplePlanNotice(document: OpenDocument): string[] {
  const body = samplePlanBody(document);
  const { language } = document;
  return body === null ? [] : [said(body, language)[language]];
}

function said(body: string, language: Language): Localized {
  const item = MENU[language].setUpFromMenu;
  return {
    vi: `Bảng tính chưa có trang “Kế hoạch” nên đang tính theo kế hoạch mẫu của ${body}. Bấm “${item}” trên menu để lập trang này (bảng đang có được giữ nguyên), rồi ghi mốc và tên cơ quan của đơn vị mình.`,
    en: `There is no sheet “Kế hoạch”, so the sample plan of ${body} holds. Press “${item}” in the menu to make the sheet (tables that are there stay as they are), then write your own deadlines and names.`,
  };
}
