/** What CHANGELOG.md and git say of a version: without them it is none. */

/** Why nothing is released, in one line. */
export class NotReleased extends Error {}

/**
 * The day of a version, `YYYY-MM-DD`, as the head of its section says.
 * @throws NotReleased where there is no such section, or nothing in it
 */
export function releaseDay(changelog: string, version: string): string {
  const heads = [...changelog.matchAll(/^## \[([^\]]+)\](?: [–-] (\d{4}-\d\d-\d\d))?$/gm)];
  const at = heads.findIndex(([, name, day]) => name === version && day !== undefined);
  const head = heads[at];
  if (!head) {
    throw new NotReleased(
      `CHANGELOG.md chưa có mục “## [${version}] – NĂM-THÁNG-NGÀY” cho phiên bản trong package.json. · ` +
        `CHANGELOG.md has no section "## [${version}] – YYYY-MM-DD" for the version of package.json.`,
    );
  }
  const text = changelog.slice(head.index + head[0].length, heads[at + 1]?.index);
  if (!/^- /m.test(text)) {
    throw new NotReleased(
      `Mục “${version}” trong CHANGELOG.md chưa ghi thay đổi nào. · ` +
        `The section "${version}" of CHANGELOG.md lists no change.`,
    );
  }
  return head[2]!;
}

/** @param tags those of the commit that is checked out @throws NotReleased where the version's is missing */
export function requireTag(version: string, tags: readonly string[]): void {
  const tag = `v${version}`;
  if (tags.includes(tag)) return;
  throw new NotReleased(
    `Bản đang mở chưa có thẻ git ${tag}: gọi “git tag ${tag}” rồi gọi lại lệnh này. · ` +
      `What is checked out has no git tag ${tag}: run "git tag ${tag}", then call this again.`,
  );
}
