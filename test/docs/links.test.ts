/** Where the documents lead: files and headings of the project, and a few places of others. */
import { existsSync, statSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { anchorsOf, DOCUMENTS, linksOf, read, ROOT } from './documents';

/** The addresses outside of the project. Nothing is asked of the network here: they are looked at by hand. */
const OUTSIDE = [
  'https://cloud.google.com/bigquery/pricing',
  'https://developers.google.com/apps-script/guides/services/quotas',
  'https://developers.google.com/workspace/add-ons/how-tos/testing-editor-addons',
  'https://developers.google.com/workspace/marketplace/create-listing',
  'https://developers.google.com/workspace/marketplace/enable-configure-sdk',
  'https://docs.cloud.google.com/bigquery/docs/connected-sheets',
  'https://docs.cloud.google.com/bigquery/docs/external-data-drive',
  'https://docs.cloud.google.com/bigquery/docs/external-tables#limitations',
  'https://docs.cloud.google.com/bigquery/docs/user-defined-functions',
  'https://docs.cloud.google.com/bigquery/quotas#query_jobs',
  'https://docs.cloud.google.com/bigquery/quotas#udf_limits',
  'https://gist.github.com/tanaikech/cc4380692790150cc090114553e38a0e',
  'https://keepachangelog.com/en/1.1.0/',
  'https://myaccount.google.com/permissions',
  'https://script.google.com',
  'https://script.google.com/home/usersettings',
  'https://semver.org/',
  'https://support.google.com/docs/answer/3093340',
];

const isOutside = (link: string) => /^[a-z]+:/i.test(link);

/** What is wrong with a link of a document; nothing where it leads somewhere. */
function faultOf(name: string, link: string): string[] {
  const [path, anchor] = link.split('#') as [string, string?];
  const target = path === '' ? name : normalize(join(name, '..', path));
  if (!existsSync(join(ROOT, target))) return [`${link}: there is no ${target}`];
  if (anchor === undefined || statSync(join(ROOT, target)).isDirectory()) return [];
  const anchors = anchorsOf(read(target));
  return anchors.includes(decodeURIComponent(anchor)) ? [] : [`${link}: no such heading`];
}

describe.each(DOCUMENTS)('%s', (name) => {
  test('leads to files and headings that are there', () => {
    const links = linksOf(read(name)).filter((link) => !isOutside(link));
    expect(links.flatMap((link) => faultOf(name, link))).toEqual([]);
  });
});

test('the addresses of others are those that are listed here, by https', () => {
  const links = DOCUMENTS.flatMap((name) => linksOf(read(name))).filter(isOutside);
  expect([...new Set(links)].sort()).toEqual(OUTSIDE);
  expect(OUTSIDE.filter((link) => !link.startsWith('https://'))).toEqual([]);
});

describe('a link', () => {
  test.each([
    ['README.md', 'docs/none.md'],
    ['README.md', 'docs/plan.md#none'],
    ['docs/plan.md', 'docs/plan.md'],
    ['docs/huong-dan.md', '#kiem-tra'],
  ])('of %s to %s is found to be wrong', (name, link) => {
    expect(faultOf(name, link)).toHaveLength(1);
  });

  test('to a heading is known as GitHub writes it, the second of a name by its number', () => {
    expect(anchorsOf('# A: `b` & c-d_e\n## Tô màu\n## Tô màu\n```sh\n# no\n```\n')).toEqual([
      'a-b--c-d_e',
      'tô-màu',
      'tô-màu-1',
    ]);
  });
});
