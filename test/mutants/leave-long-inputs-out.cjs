/**
 * For mutation tests only: tests that read very long inputs are about their length, and would be run for every mutant.
 * They are not registered at all: Stryker takes a skipped test for one that still runs, and charges it with what the next
 * file does while it is loaded.
 */
const LONG = /very long|long texts|hundred thousand|two thousand|linear/;

const whole = globalThis.test;
const short = (name, ...rest) => (LONG.test(String(name)) ? undefined : whole(name, ...rest));
const each = (...table) => (name, ...rest) => (LONG.test(String(name)) ? undefined : whole.each(...table)(name, ...rest));
globalThis.test = Object.assign(short, whole, { each });
globalThis.it = globalThis.test;

const group = globalThis.describe;
globalThis.describe = Object.assign((name, ...rest) => (LONG.test(String(name)) ? undefined : group(name, ...rest)), group);
