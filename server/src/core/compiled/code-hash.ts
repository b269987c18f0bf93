declare const WARDLIGHT_CODE: string | undefined;

/**
 * A hash of all code and data that decide what compiling a rule gives; the build puts it in. Undefined where the sources run
 * as they are: there nothing that was compiled before is used.
 */
export const CODE_HASH: string | undefined = typeof WARDLIGHT_CODE === 'string' ? WARDLIGHT_CODE : undefined;
