/**
 * The oldest browsers that are styled, which requires cascade layers, and that can run the checkers. Style sheets and scripts are compiled
 * for them. e2e/README.md says what these and older ones show; src/scripts/check-browsers.ts checks the built site.
 */
export const oldestBrowsers = ['chrome99', 'edge99', 'firefox98', 'safari15.4'];

/** The ECMAScript version that all of them support. */
export const javaScriptYear = 2021;
