import { describe, expect, it } from '@jest/globals';
import { NotReleased, releaseDay, requireTag } from '../../scripts/release/changelog';

const CHANGELOG = `# Changelog

## [Unreleased]

- Something new.

## [0.2.0]

- Without a day.

## [0.1.1] - 2026-12-01

### Added

## [0.1.0] – 2026-11-26

### Added

- All of it.
`;

/** What is said where nothing is released. */
function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof NotReleased) return error.message;
    throw error;
  }
  return '';
}

describe('a release', () => {
  it('is of the day that the section of its version names', () => {
    expect(releaseDay(CHANGELOG, '0.1.0')).toBe('2026-11-26');
    expect(releaseDay(CHANGELOG.replace('0.1.0] –', '0.1.0] -'), '0.1.0')).toBe('2026-11-26');
  });

  it.each([
    ['0.3.0', 'has no section "## [0.3.0] – YYYY-MM-DD"'],
    ['0.2.0', 'has no section "## [0.2.0] – YYYY-MM-DD"'],
    ['Unreleased', 'has no section "## [Unreleased]'],
    ['0.1.1', 'The section "0.1.1" of CHANGELOG.md lists no change'],
  ])('is refused in one line for %s', (version, words) => {
    const said = refusal(() => releaseDay(CHANGELOG, version));
    expect(said).toContain(words);
    expect(said).not.toContain('\n');
  });

  it('is refused in one line where the tag of its version is asked for and missing', () => {
    expect(refusal(() => requireTag('0.1.0', ['v0.1.0']))).toBe('');
    const said = refusal(() => requireTag('0.1.0', ['0.1.0', 'v0.1.00']));
    expect(said).toContain('has no git tag v0.1.0');
    expect(said).not.toContain('\n');
  });
});
