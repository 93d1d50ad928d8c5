import fc from 'fast-check';

// That a law fails is enough to know; nobody reads the smallest case in which it does.
fc.configureGlobal({ endOnFailure: true });
