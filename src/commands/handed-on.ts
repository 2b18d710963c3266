/** The artifact by which the check workflow hands its report on, and the only file in it. */
export const ARTIFACT = 'assay-report';
export const REPORT = 'assay-report.json';
