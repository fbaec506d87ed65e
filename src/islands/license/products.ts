import packed from 'virtual:facts/skus';
import { skuTable, unpackSkus } from '../../checkers/license/table.ts';

/** The SKU table; loaded only when a product has to be looked up. */
export const table = skuTable(unpackSkus(packed));
export { packed };
