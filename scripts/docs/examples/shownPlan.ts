/** A small plan file, as `docs/plan.md` shows it. */
export const PLAN_FILE = `{
  "plan.id": "tp-2023",
  "reporting_body": "Liên đoàn Lao động thành phố A",
  "grassroots.complete_before": "2023-06-10",
  "pilot.unit": null,
  "deadlines": [
    { "level": "grassroots", "bloc": "Khối doanh nghiệp", "complete_before": "2023-06-30" }
  ],
  "quota": [{ "from": 10, "to": 49, "delegates_max": 50, "committee_min": 3, "committee_max": 5 }],
  "rules": { "result-reported": { "severity": "off" } }
}`;
