/** How many regular ones: four of each hour. */
const HOURS_FOUR_TIMES = 96;
const YEARS = [
  2026, 2027, 2026, 2028, 2027, 2029, 2030, 2026, 2033, 2027, 2041, 2025, 2024, 2019, 2068, 2007, 1999, 2099,
];

/**
 * Times to try: every hour, weekday, month and day of a month, years near and far, both ways, and the days on which
 * calendars are odd. Never at a round minute or second.
 */
export const CLOCKS: readonly string[] = [...odd(), ...regular()];

function odd(): string[] {
  return [
    ...['2026-11-18T02:31:17', '2026-11-18T23:11:51', '2026-11-19T10:17:43', '2026-11-21T09:33:08'],
    ...['2026-11-25T11:02:37', '2026-12-18T15:46:29', '2027-02-26T08:12:33', '2027-11-18T10:17:41'],
    ...['2028-02-29T12:21:09', '2027-12-31T23:59:58', '2028-01-01T00:00:03', '2026-02-13T13:13:13'],
    ...['2027-03-28T01:00:01', '2027-10-31T01:30:07', '2027-03-14T07:00:02', '2026-12-25T19:20:21'],
    ...['2038-01-19T03:14:09', '1970-01-01T00:00:07', '2000-02-29T06:05:04', '2100-03-01T16:17:18'],
    ...['2027-04-01T05:06:07', '2026-10-31T22:44:11', '2027-05-04T04:40:44', '2027-09-11T14:03:59'],
  ].map((clock) => `${clock}.707Z`);
}

/** Steps that have no divisor in common with what they go round in: in few of them everything is met in many company. */
function regular(): string[] {
  return Array.from({ length: HOURS_FOUR_TIMES }, (_, at) => {
    const year = YEARS[(at * 5) % YEARS.length] ?? 2026;
    const [month, day, hour] = [(at * 7) % 12, 1 + ((at * 11) % 31), at % 24];
    return new Date(Date.UTC(year, month, day, hour, (at * 13 + 4) % 60, (at * 17 + 9) % 60, 311)).toISOString();
  });
}
