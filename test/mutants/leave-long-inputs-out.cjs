/** For mutation tests only: tests that read very long inputs are about their length, and would be run for every mutant. */
const LONG = /very long|hundred thousand|two thousand|linear/;

const whole = globalThis.test;
const short = (name, ...rest) => (LONG.test(String(name)) ? whole.skip(name, ...rest) : whole(name, ...rest));
const each = (...table) => (name, ...rest) => (LONG.test(String(name)) ? whole.skip : whole).each(...table)(name, ...rest);
globalThis.test = Object.assign(short, whole, { each });
globalThis.it = globalThis.test;
