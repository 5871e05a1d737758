/** The version of the product, which each build puts in from package.json. */

declare const PRODUCT_VERSION: string;

/** Such as `0.1.0`. */
export function productVersion(): string {
  return PRODUCT_VERSION;
}
