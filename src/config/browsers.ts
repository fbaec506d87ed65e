/**
 * The oldest browsers that show the style, which needs their cascade layers, and run the checkers. Style sheets and scripts are written
 * for them. e2e/README.md says what they and older ones show, src/scripts/check-browsers.ts holds the built site to it.
 */
export const oldestBrowsers = ['chrome99', 'edge99', 'firefox98', 'safari15.4'];

/** The JavaScript that all of these understand. */
export const javaScriptYear = 2021;
