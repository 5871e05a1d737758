import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isDateSerial, zonedTime } from '../../../src/document/values/zonedTime';

const HOUR = 3_600_000;
const zones = fc.constantFrom(
  'Asia/Ho_Chi_Minh',
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'UTC',
);
const instants = fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) });

describe('zoned time', () => {
  test('a wall time that the clock shows is read back the same', () => {
    fc.assert(
      fc.property(zones, instants, (zone, instant) => {
        const time = zonedTime(zone);
        const wall = time.wallAt(instant);
        expect(time.wallAt(time.instantOf(wall))).toBe(wall);
      }),
    );
  });

  test('a serial number of a day in a zone without gaps at midnight is read back the same', () => {
    const serials = fc.integer({ min: 33_000, max: 60_000 });
    fc.assert(
      fc.property(
        fc.constantFrom('Asia/Ho_Chi_Minh', 'America/Los_Angeles'),
        serials,
        (zone, n) => {
          expect(zonedTime(zone).serialAt(zonedTime(zone).instantOfSerial(n))).toBe(n);
        },
      ),
    );
  });

  test('where the clock skips midnight, the day begins an hour later', () => {
    const time = zonedTime('America/Sao_Paulo');
    const skipped = time.instantOf(Date.UTC(2018, 10, 4));
    expect(new Date(skipped).toISOString()).toBe('2018-11-04T03:00:00.000Z');
    expect(time.wallAt(skipped)).toBe(Date.UTC(2018, 10, 4, 1));
  });

  test('where the clock shows an hour twice, the first is meant', () => {
    const time = zonedTime('America/Los_Angeles');
    const wall = Date.UTC(2023, 10, 5, 1, 30);
    expect(new Date(time.instantOf(wall)).toISOString()).toBe('2023-11-05T08:30:00.000Z');
    expect(time.wallAt(time.instantOf(wall) + HOUR)).toBe(wall);
  });

  test('an offset of long ago is taken to the second', () => {
    const instant = Date.UTC(1900, 5, 1);
    expect(zonedTime('Africa/Maputo').wallAt(instant)).toBe(Date.UTC(1900, 5, 1, 2, 10, 18));
  });

  test('an unknown zone is an error', () => {
    expect(() => zonedTime('Mars/Base')).toThrow(RangeError);
  });
});

test.each([
  [-693_594, false],
  [-693_593, true],
  [0, true],
  [45_028.75, true],
  [2_958_465.75, true],
  [2_958_466, false],
  [912_345_678, false],
])('whether %d is a day for a spreadsheet: %p', (value, isDay) => {
  expect(isDateSerial(value)).toBe(isDay);
});
