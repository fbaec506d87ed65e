export { collections } from './src/content-model/collections.ts';
