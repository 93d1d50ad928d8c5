export const REPORT_FORMATS = ['html', 'md', 'json'] as const;

export type ReportFormat = (typeof REPORT_FORMATS)[number];
