/** Everything for pasting, loaded when its panel opens. */
export { makeJudge } from './judging.ts';
export { LicensePaste } from './LicensePaste.tsx';
export { PasteReport } from './PasteReport.tsx';
export { packed } from './products.ts';
export { Seats } from './Seats.tsx';
