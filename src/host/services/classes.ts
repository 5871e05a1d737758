/** Which class of Google's stands for which object of the host. */
import {
  booleanConditionClass,
  BooleanConditionRef,
  ruleBuilderClass,
  RuleBuilderRef,
  ruleClass,
  RuleRef,
} from './sheet/conditionalFormat';
import {
  validationBuilderClass,
  ValidationBuilderRef,
  validationClass,
  ValidationRef,
} from './sheet/dataValidation';
import {
  metadataClass,
  metadataFinderClass,
  MetadataFinderRef,
  metadataLocationClass,
  MetadataLocationRef,
} from './metadata/developerMetadata';
import {
  barChartBuilderClass,
  BarChartBuilderRef,
  chartBuilderClass,
  ChartBuilderRef,
  chartClass,
  chartOptionsClass,
  ChartOptionsRef,
  ChartRef,
  comboChartBuilderClass,
  ComboChartBuilderRef,
  lineChartBuilderClass,
  LineChartBuilderRef,
} from './sheet/embeddedChart';
import { EnumMember, enumMemberClass } from './enumeration';
import { htmlOutputClass, HtmlOutputRef } from './html/htmlOutput';
import { htmlTemplateClass, HtmlTemplateRef } from './html/htmlTemplate';
import { lockClass, LockRef } from './script/lockService';
import { menuClass, MenuRef } from './ui/menuBuilder';
import { propertiesClass, PropertiesRef } from './script/propertiesService';
import { filterClass, filterCriteriaClass, FilterCriteriaRef, FilterRef } from './sheet/filter';
import { protectionClass, ProtectionRef } from './sheet/protection';
import { rangeClass } from './range/range';
import { rangeListClass } from './range/rangeList';
import { DocumentRef, MetadataRef, RangeListRef, RangeRef, SheetRef } from './refs';
import {
  richTextBuilderClass,
  RichTextBuilderRef,
  richTextClass,
  RichTextRef,
} from './range/richText';
import { textStyleClass, TextStyleRef } from './range/textStyle';
import { ServiceClass } from './serviceClass';
import { sheetClass } from './sheet/sheet';
import { spreadsheetClass } from './spreadsheet/spreadsheet';
import {
  clockTriggerBuilderClass,
  ClockTriggerBuilderRef,
  triggerBuilderClass,
  TriggerBuilderRef,
  triggerClass,
  TriggerRef,
} from './script/trigger';
import { promptResponseClass, PromptResponseRef } from './ui/ui';

const byType = new Map<unknown, ServiceClass>([
  [DocumentRef, spreadsheetClass],
  [SheetRef, sheetClass],
  [RangeRef, rangeClass],
  [RangeListRef, rangeListClass],
  [MetadataRef, metadataClass],
  [MetadataFinderRef, metadataFinderClass],
  [MetadataLocationRef, metadataLocationClass],
  [RuleRef, ruleClass],
  [RuleBuilderRef, ruleBuilderClass],
  [BooleanConditionRef, booleanConditionClass],
  [ValidationRef, validationClass],
  [ValidationBuilderRef, validationBuilderClass],
  [ChartRef, chartClass],
  [ChartOptionsRef, chartOptionsClass],
  [ChartBuilderRef, chartBuilderClass],
  [BarChartBuilderRef, barChartBuilderClass],
  [ComboChartBuilderRef, comboChartBuilderClass],
  [LineChartBuilderRef, lineChartBuilderClass],
  [EnumMember, enumMemberClass],
  [HtmlOutputRef, htmlOutputClass],
  [HtmlTemplateRef, htmlTemplateClass],
  [LockRef, lockClass],
  [MenuRef, menuClass],
  [PropertiesRef, propertiesClass],
  [FilterRef, filterClass],
  [FilterCriteriaRef, filterCriteriaClass],
  [ProtectionRef, protectionClass],
  [PromptResponseRef, promptResponseClass],
  [RichTextRef, richTextClass],
  [RichTextBuilderRef, richTextBuilderClass],
  [TextStyleRef, textStyleClass],
  [TriggerBuilderRef, triggerBuilderClass],
  [ClockTriggerBuilderRef, clockTriggerBuilderClass],
  [TriggerRef, triggerClass],
]);

/** The class that scripts see a host object as; undefined for what is not a host object. */
export function serviceClassOf(target: object): ServiceClass | undefined {
  return target instanceof ServiceClass ? target : byType.get(target.constructor);
}
