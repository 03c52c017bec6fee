/** The advice and reporting centre, free, day and night. The only place in the code where its number stands. */
export const VEILIG_THUIS = '0800-2000'

/**
 * What stands above everything that a person may read in danger.
 *
 * @example
 * NOODREGEL // 'In gevaar? Bel 112. Veilig Thuis: 0800-2000, dag en nacht, gratis.'
 */
export const NOODREGEL = `In gevaar? Bel 112. Veilig Thuis: ${VEILIG_THUIS}, dag en nacht, gratis.`
